import Market
import Prose

/// A mail or an article of a newsgroup.
struct MailMessage {
  let id: String?
  /// The messages that it answers, the first of the thread first.
  let references: [String]
  let subject: String?
  let author: String?
  let at: Moment?
  /// The list or the newsgroup that it was sent to.
  let list: String?
  /// Where the list's archive has it.
  let page: String?
  let text: String
  let origin: Origin

  /// Reads a message.
  ///
  /// - Parameters:
  ///   - bytes: Its headers and content.
  ///   - stamp: The line of the mailbox before it, which tells when it came.
  ///   - origin: Where it begins.
  ///   - snapshot: Takes the number of bytes that could not be decoded.
  init(
    _ bytes: ArraySlice<UInt8>, stamp: ArraySlice<UInt8>?, origin: Origin,
    into snapshot: inout Snapshot
  ) {
    let head = MailHead(bytes)
    id = head.ids("message-id").first
    let answered = head.ids("in-reply-to")
    var references = head.ids("references")
    for id in answered where !references.contains(id) { references.append(id) }
    self.references = references
    subject = head["subject"]
    author = head["from"].flatMap(senderName)
    at =
      head["date"].flatMap { readMoment($0) } ?? head["nntp-posting-date"].flatMap {
        readMoment($0)
      }
      ?? stamp.flatMap(stampedTime)
    list = head["newsgroups"] ?? head["list-id"].flatMap(listName)
    page = head["archived-at"].flatMap { address in
      let bare = address.filter { $0 != "<" && $0 != ">" }
      return bare.hasPrefix("http") ? bare : nil
    }
    let part = MailPart(head, bytes[head.bodyStart...])
    snapshot.unreadBytes += part.unreadBytes
    text = part.text.isEmpty ? part.attachments.joined(separator: "\n") : part.text
    self.origin = origin
  }

  /// Its address: in the list's archive, or that of its id (RFC 2392).
  var address: String? { page ?? id.map { "mid:\($0)" } }

  /// The subject without what marks an answer.
  var topic: String { subject.map(withoutAnswerMarks) ?? "" }

  /// Whether the subject marks it as an answer.
  var isAnswer: Bool { topic != (subject ?? "").trimmed }

  var story: Story {
    Story(
      post: subject, source: list, board: nil, author: author, at: at, url: address, text: text,
      origin: origin)
  }

  func reply(depth: Int) -> Reply {
    Reply(author: author, text: text, at: at, depth: depth, origin: origin)
  }
}

/// The name in `Asta <asta@lists.example>`, or the part of the address before `@`.
private func senderName(_ from: String) -> String? {
  let hasSign = from.utf8.contains(UInt8(ascii: "@"))
  let sender = hasSign ? from : from.replacing(" at ", with: "@")
  var name = authorName(sender) ?? sender
  if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") {
    name = String(name.dropFirst().dropLast())
  }
  if name.contains("@") {
    name = name.split(separator: "@").first.map { $0.filter { $0 != "<" } } ?? name
  }
  return filled(name.trimmed)
}

/// The name of a list: `Prices` of `Prices <prices.lists.example>`.
private func listName(_ written: String) -> String? {
  let name = written.prefix { $0 != "<" }.trimmed.filter { $0 != "\"" }
  if !name.isEmpty { return name }
  return filled(written.filter { $0 != "<" && $0 != ">" }.trimmed)
}

/// The time in `From asta@lists.example Mon Jan 27 09:20:00 2025`.
private func stampedTime(_ line: ArraySlice<UInt8>) -> Moment? {
  let words = line.split { $0 <= 0x20 }.map { String(decoding: $0, as: UTF8.self) }
  for first in words.indices.dropFirst() {
    if let moment = readMoment(words[first...].joined(separator: " ")) { return moment }
  }
  return nil
}

/// `Terra costs 0.55` of `Re: AW: Terra costs 0.55`.
private func withoutAnswerMarks(_ subject: String) -> String {
  var rest = Substring(subject.trimmed)
  while let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) {
    let mark = rest[..<colon].lowercased()
    // Some count: `Re[2]:`.
    let word = mark.prefix { $0 != "[" && $0 != "(" }.trimmed
    guard ["re", "aw", "sv", "antw", "antwort", "vs", "回复", "回覆", "答复", "ref"].contains(word) else {
      break
    }
    rest = Substring(rest[rest.index(after: colon)...].trimmed)
  }
  return String(rest)
}
