import Market
import Prose

extension Format {
  /// A post of PTT as the board itself keeps it, or as sites print it that keep its header.
  static let pttPost = Format(
    name: "ptt",
    recognisedBy: "a header of 作者, 看板, 標題 and 時間, and replies that begin with 推, 噓 or →",
    reader: .text(
      recognises: { text in PttHeader(text) != nil },
      read: { text, snapshot in
        if let header = PttHeader(text) { readPost(text, under: header, into: &snapshot) }
      }))
}

private func readPost(_ text: Text, under header: PttHeader, into snapshot: inout Snapshot) {
  let sent = text.lines.indices.dropFirst(header.bodyStart).first {
    text.lines[$0].hasPrefix("※ 發信站") || text.lines[$0].hasPrefix("※ 发信站")
  }
  let address = text.lines[(sent ?? header.bodyStart)...].lazy.compactMap { line in
    line.hasPrefix("※") ? PttAddress(in: line) : nil
  }.first
  // Replies that stand above the sender's line are quoted from other posts.
  let replies = text.lines.indices.dropFirst(sent ?? header.bodyStart).compactMap { index in
    MarkedLine(text.lines[index]).map { (index, $0) }
  }
  let posted = header.posted ?? address?.posted
  let times = moments(of: replies.map(\.1.stamp), postedAt: posted)
  let end = sent ?? replies.first?.0 ?? text.lines.count
  let content = paragraphs(withoutSignature(text.lines[header.bodyStart..<end]))
  let fullTitle = NewsForm(text.lines[header.bodyStart..<end]).value(.title)
  let story = Story(
    title: header.title, fullTitle: fullTitle == header.title ? nil : fullTitle,
    board: header.board ?? address?.board, author: header.author, published: posted,
    language: language(of: header.title + "\n" + content), url: address?.url, text: content,
    origin: text.origin(header.titleLine))
  snapshot.threads.append(
    Thread(
      story,
      replies: zip(replies, times).enumerated().map { index, reply in
        let (line, time) = reply
        return Reply(
          floor: index + 1, author: line.1.author, mark: line.1.mark, text: line.1.text, at: time,
          origin: text.origin(line.0))
      }))
}

/// A reply as the board prints it: `推 lats: text 03/20 09:44`.
private struct MarkedLine {
  let mark: Reply.Mark
  let author: String
  let text: String
  let stamp: Stamp?

  init?(_ line: Substring) {
    guard let sign = line.first, let mark = marks[sign], line.dropFirst().first == " " else {
      return nil
    }
    let rest = line.dropFirst(2)
    guard let id = pttID(rest) else { return nil }
    let after = rest.dropFirst(id.count).drop { $0 == " " }
    guard after.first == ":" || after.first == "：" else { return nil }
    self.mark = mark
    author = id
    let said = after.dropFirst().trimmed
    stamp = Stamp(folded(said.suffix(Stamp.length)))
    text = stamp == nil ? said : withoutAddress(said.dropLast(Stamp.length).trimmed)
  }
}

private let marks: [Character: Reply.Mark] = ["推": .push, "噓": .boo, "嘘": .boo, "→": .arrow]

/// A text without the address of a machine at its end, which some boards print.
private func withoutAddress(_ text: String) -> String {
  let digits = text.reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ".") }.count
  let parts = text.suffix(digits).split(separator: ".", omittingEmptySubsequences: false)
  let isAddress = parts.count == 4 && parts.allSatisfy { 1...3 ~= $0.count }
  return isAddress ? text.dropLast(digits).trimmed : text
}

/// The id that a text begins with: a letter, then 1 to 11 letters and digits.
func pttID(_ text: some StringProtocol) -> String? {
  let id = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
  guard 2...12 ~= id.count, id.first?.isLetter == true else { return nil }
  return String(id)
}
