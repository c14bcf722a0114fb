import Market
import Prose

extension Format {
  /// A chat that WhatsApp exported as text.
  static let whatsApp = Format(
    name: "whatsapp",
    recognisedBy: "lines that begin with a date, a time and a dash, or with both in brackets",
    reader: .text(
      recognises: { text in isChat(text) },
      read: { text, snapshot in
        let (chat, lacksYear) = chatOfLines(text)
        snapshot.threads.append(chat)
        if lacksYear { snapshot.noteYear(of: chat) }
      }))
}

/// Whether a text looks like a chat from its start on.
private func isChat(_ text: Text) -> Bool {
  guard let first = text.lines.first(where: { !$0.trimmed.isEmpty }), let head = ChatHead(first)
  else { return false }
  let messages = text.lines.lazy.prefix(mostLookedAt).compactMap { ChatHead($0) }.filter {
    $0.message != nil
  }
  // Lists and logs have days without a year, too.
  return messages.prefix(2).count(where: { _ in true }) >= (head.stamp.hasYear ? 1 : 2)
}

/// How many lines are checked; notices and long messages may fill this many.
private let mostLookedAt = 400

/// Reads a chat whose messages begin with their time.
///
/// - Parameters:
///   - text: The text.
///   - isMark: Whether a line below a message is none of its text.
/// - Returns: The chat, and whether the times have no year.
func chatOfLines(
  _ text: Text, isMark: (Substring) -> Bool = { _ in false }
) -> (chat: Thread, lacksYear: Bool) {
  var entries: [(head: ChatHead, more: [Substring], index: Int)] = []
  for (index, line) in text.lines.enumerated() {
    if let head = ChatHead(line) {
      entries.append((head, [], index))
    } else if let last = entries.indices.last, !isMark(line) {
      entries[last].more.append(line)
    }
  }
  let system = ChatHead.system(in: entries.map(\.head))
  let firstNotice = system.flatMap { entries[at: $0.first]?.index }
  let stamps = entries.map(\.head.stamp)
  let moments = moments(
    of: stamps, until: FileDate(of: text.file, modified: text.modified)?.moment ?? text.readAt)
  let replies = zip(entries, moments).compactMap { entry, at in
    entry.head.message.flatMap { author, said -> Reply? in
      if entry.index == firstNotice || entry.head.isMarked && author == system?.name { return nil }
      return Reply(
        author: author,
        text: withoutEditMark(
          ([said] + entry.more.map(String.init)).joined(separator: "\n").trimmed),
        at: at, origin: text.origin(entry.index))
    }
  }
  let notices = entries.filter { $0.head.message == nil }.map { String($0.head.rest) }
  let story = Story(
    title: notices.lazy.compactMap(groupName).first ?? baseName(of: text.file),
    source: "WhatsApp", published: moments.first ?? nil,
    language: language(of: replies.prefix(mostLookedAt).map(\.text).joined(separator: "\n")),
    text: "", origin: text.origin(0))
  return (Thread(story, replies: replies), stamps.contains { !$0.hasYear })
}

/// A message without WhatsApp's own words that it was changed: `… <This message was edited>`.
private func withoutEditMark(_ text: String) -> String {
  guard text.hasSuffix(">"), let open = text.lastIndex(of: "<"), open > text.startIndex else {
    return text
  }
  let mark = text[open...].lowercased()
  guard mark.count <= 60, edits.contains(where: { mark.contains($0) }),
    messages.contains(where: { mark.contains($0) })
  else { return text }
  return withoutDirections(text[..<open]).trimmed
}

/// What the mark of a changed message says, in its languages.
private let edits = [
  "edit", "bearbeitet", "modifi", "redige", "bewerkt", "edyt", "измен", "изменен", "редактир",
  "змінено",
  "düzenlen", "编辑", "編輯", "編集", "수정", "تعديل", "ویرایش", "संपादित", "แก้ไข", "chỉnh sửa", "muokat",
  "upraven", "szerkeszt", "editat", "נערכה", "επεξεργ",
]

/// How that mark calls a message: `<edited by Bo>` is somebody's own.
private let messages = [
  "message", "nachricht", "mensaje", "mensagem", "messaggio", "bericht", "besked", "meddel",
  "melding", "wiadomo", "сообщен", "повідомл", "съобщен", "mesaj", "消息", "訊息", "讯息", "信息", "メッセージ",
  "메시지", "رسالة", "پیام", "संदेश", "मैसेज", "ข้อความ", "tin nhắn", "viesti", "zpráv", "správ", "üzenet",
  "הודעה", "μήνυμα", "pesan",
]

extension Snapshot {
  /// Says where the years come from that a chat does not state.
  fileprivate mutating func noteYear(of chat: Thread) {
    let last = chat.replies.lazy.reversed().compactMap(\.at).first
    let origin = Origin(file: file, line: 0)
    note(
      Diagnostic(
        .note, at: origin,
        last.map { "its messages state no year; the last one is taken to be of \($0.day)" }
          ?? "its messages state no year, and nothing tells it",
        remedy: "put the day it was exported into the file's name, such as 2025-01-27"))
  }
}

/// The group name in a notice, between quotation marks.
private func groupName(_ notice: String) -> String? {
  let parts = notice.split(omittingEmptySubsequences: false) { "\"“”„«»「」".contains($0) }
  return parts.count == 3 && !parts[1].trimmed.isEmpty ? parts[1].trimmed : nil
}

/// `Ada` of `exports/WhatsApp Chat with Ada.txt` and `與Ada的WhatsApp對話.txt`.
private func baseName(of file: String) -> String {
  let whole = file.split(separator: "/").last ?? "WhatsApp"
  let name = [".txt", ".zip"].contains { whole.hasSuffix($0) } ? whole.dropLast(4) : whole
  for (before, after) in frames where name.hasPrefix(before) && name.hasSuffix(after) {
    let inner = name.dropFirst(before.count).dropLast(after.count).trimmed
    if !inner.isEmpty { return inner }
  }
  return String(name)
}

/// What WhatsApp writes around a chat's name in the name of its file.
private let frames = [
  ("WhatsApp Chat with ", ""), ("WhatsApp Chat mit ", ""), ("WhatsApp-Chat mit ", ""),
  ("WhatsApp-chat med ", ""), ("WhatsApp-chatt med ", ""), ("WhatsApp-chat met ", ""),
  ("Discussion WhatsApp avec ", ""), ("Chat de WhatsApp con ", ""), ("Chat WhatsApp con ", ""),
  ("Conversa do WhatsApp com ", ""), ("Чат WhatsApp с ", ""), ("與", "的WhatsApp對話"),
  ("与", "的WhatsApp聊天"), ("與", "的 WhatsApp 對話"), ("与", "的 WhatsApp 聊天"),
]

/// The first line of a message: its time and the rest.
struct ChatHead {
  let stamp: ChatStamp
  /// The text after the time.
  let rest: Substring
  /// Whether a sign that nobody types stands before the text: a notice, or what was attached.
  let isMarked: Bool

  /// Reads `31/01/19, 11:25 - …` or `[31.01.19, 11:25:01] …`.
  init?(_ written: Substring) {
    let line = Substring(withoutDirections(written))
    let isBracketed = line.first == "["
    guard isBracketed || line.first.map({ $0.isNumber || $0.isLetter }) == true,
      let end = ranges(of: isBracketed ? "]" : " - ", in: line.prefix(longestStamp)).first
        ?? ChatHead.endOfOldStamp(line),
      let stamp = ChatStamp(
        line[..<end.lowerBound].dropFirst(isBracketed ? 1 : 0), mayLackYear: true)
    else { return nil }
    self.stamp = stamp
    isMarked = written.contains(": \u{200E}")
    rest = line[end.upperBound...].drop { $0 == " " }
  }

  /// Where a time ends as the first iPhones wrote it: `31.01.15 11:25:01: Ada: …`.
  private static func endOfOldStamp(_ line: Substring) -> Range<String.Index>? {
    guard let end = ranges(of: ": ", in: line.prefix(24)).first else { return nil }
    let stamp = line[..<end.lowerBound]
    // With dashes it is a line of a program's log.
    guard !stamp.contains("-"), ChatStamp(stamp)?.second != nil,
      line[end.upperBound...].contains(":")
    else { return nil }
    return end
  }

  /// The author and text; `nil` for a notice from WhatsApp itself.
  var message: (author: String, text: String)? {
    guard let colon = rest.firstIndex(of: ":") else { return nil }
    let author = rest[..<colon].drop { $0 == "~" || $0.isWhitespace }.trimmed
    guard 1...longestName ~= author.count, !author.contains(where: { "\"“„«".contains($0) }) else {
      return nil
    }
    return (author, rest[rest.index(after: colon)...].trimmed)
  }
}

extension ChatHead {
  /// Under whose name iPhones write WhatsApp's own notices, and the place of the first, which says that
  /// messages are encrypted.
  ///
  /// In a group it is the group's name; who also says something is a person, whose other messages stay.
  static func system(in heads: [ChatHead]) -> (first: Int, name: String?)? {
    guard let head = heads.first, head.isMarked, let (author, text) = head.message,
      text.count >= leastNotice
    else { return nil }
    let isPerson = heads.contains { !$0.isMarked && $0.message?.author == author }
    return (0, isPerson ? nil : author)
  }
}

/// The shortest notice that messages are encrypted, in characters.
private let leastNotice = 20

/// The longest date and time in any language, in characters.
private let longestStamp = 48
/// The longest name, in characters; anything longer is a notice with a colon in it.
private let longestName = 64

/// The text without the direction marks around names and numbers.
func withoutDirections(_ text: Substring) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}
