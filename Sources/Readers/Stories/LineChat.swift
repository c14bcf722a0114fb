import Market
import Prose

extension Format {
  /// A chat that LINE or KakaoTalk exported as text.
  static let lineChat = Format(
    name: "line",
    recognisedBy: "days on lines of their own, and lines of a time, a name and a message",
    reader: .text(
      recognises: { text in LineChat(text)?.replies.isEmpty == false },
      read: { text, snapshot in
        guard let chat = LineChat(text) else { return }
        snapshot.threads.append(
          Thread(
            Story(
              title: chat.name ?? "\(chat.source) chat", source: chat.source, board: chat.name,
              published: chat.replies.first?.at,
              language: language(of: chat.replies.prefix(400).map(\.text).joined(separator: "\n")),
              text: "", origin: text.origin(0)),
            replies: chat.replies))
      }))
}

/// A chat whose days stand on lines of their own.
private struct LineChat {
  let source: String
  let name: String?
  private(set) var replies: [Reply] = []

  /// Reads a chat; `nil` if its first line does not say that it is one.
  init?(_ text: Text) {
    let first = text.lines.first.map { folded($0).trimmed } ?? ""
    let isLine = first.hasPrefix("[LINE]")
    // On a phone, each message states its day.
    let hasDay = text.lines.prefix(12).contains {
      LineChat.day(of: $0) != nil || LineChat.kakao($0).map { LineChat.hasDate($0.clock) } == true
    }
    let isKakao =
      ["카카오톡 대화", "KakaoTalk Chats"].contains { first.hasSuffix($0) || first.hasPrefix($0) }
      || text.lines.prefix(12).contains { LineChat.kakao($0) != nil }
    // With and without a head, LINE puts blanks between the parts of a line, or tabs.
    let isBare = !isLine && LineChat.isSpaced(text.lines)
    let isSpaced = isBare || isLine && !text.lines.prefix(200).contains { $0.contains("\t") }
    guard isLine || isBare || isKakao && hasDay else { return nil }
    source = isLine || isBare ? "LINE" : "KakaoTalk"
    name = isBare ? nameOfChat(inFile: text.file) : LineChat.name(in: first)
    var day: Day?
    var isQuoted = false
    for (index, line) in text.lines.enumerated().dropFirst(isLine ? 1 : 0) {
      if !isQuoted, let next = LineChat.day(of: line) {
        day = next
      } else if !isQuoted, let message = LineChat.message(line, on: day, isSpaced: isSpaced) {
        isQuoted = message.isOpen
        replies.append(
          Reply(
            author: message.author, text: message.text, at: message.at, origin: text.origin(index)))
      } else if let last = replies.indices.last, !line.trimmed.isEmpty {
        if !isQuoted, LineChat.isNotice(line) || readMoment(line) != nil { continue }
        isQuoted = isQuoted && !line.hasSuffix("\"")
        let more =
          line.hasSuffix("\"") && replies[last].text.hasPrefix("\"") ? line.dropLast() : line
        replies[last].text += "\n" + more
      }
    }
    for index in replies.indices where replies[index].text.hasPrefix("\"") {
      let text = replies[index].text
      replies[index].text = String(
        text.dropFirst().dropLast(text.hasSuffix("\"") && text.count > 1 ? 1 : 0))
    }
  }

  /// Whether a time states its day: `2025년 1월 27일 오전 9:20`, `2025. 1. 27. 오전 9:20`.
  private static func hasDate(_ clock: String) -> Bool {
    clock.split { !$0.isNumber }.count >= (clock.first?.isLetter == true ? 4 : 5)
  }

  /// The name in `與Terra群的聊天記錄`, `Chat history with Terra` and `Terraとのトーク履歴`.
  private static func name(in first: String) -> String? {
    var rest = first.hasPrefix("[LINE]") ? first.dropFirst(6).trimmed : first
    for (before, after) in [
      ("與", "的聊天記錄"), ("与", "的聊天记录"), ("Chat history with ", ""), ("Chat history in ", ""),
      ("", "とのトーク履歴"), ("", "のトーク履歴"), ("", " 님과 카카오톡 대화"), ("", " 카카오톡 대화"), ("", "님과의 대화"),
    ]
    where rest.hasPrefix(before) && rest.hasSuffix(after) && rest.count > before.count + after.count
    {
      rest = rest.dropFirst(before.count).dropLast(after.count).trimmed
      return rest.filter { $0 != "\"" && $0 != "“" && $0 != "”" }
    }
    return nil
  }

  /// The day on a line of its own: `2025/1/27（一）`, `Mon, 1/27/2025`, `--- 2025년 1월 27일 월요일 ---`.
  private static func day(of line: Substring) -> Day? {
    guard line.utf8.count < 80, line.contains(where: \.isNumber), !line.contains("\t") else {
      return nil
    }
    let bare = folded(line).trimmed.drop { "-= ".contains($0) }.trimmed
    let end = bare.lastIndex { !"-= ".contains($0) }.map { bare[...$0] } ?? bare[...]
    guard
      let moment = readMoment(end.replacing(".", with: "/").trimmed, language: "en-US")
        ?? readMoment(end, language: "en-US"), moment.precision == .day
    else { return nil }
    return moment.day
  }

  /// A line of time, name and message.
  private static func message(
    _ line: Substring, on day: Day?, isSpaced: Bool
  ) -> (author: String, text: String, at: Moment?, isOpen: Bool)? {
    if isSpaced {
      return spaced(line).map { ($0.author, $0.text, moment($0.clock, on: day), false) }
    }
    if let (author, clock, text) = kakao(line) {
      return (author, text, moment(clock, on: day), false)
    }
    let parts = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let at = moment(String(parts[0]), on: day), !parts[1].trimmed.isEmpty
    else {
      return nil
    }
    let text = String(parts[2])
    return (
      parts[1].trimmed, text, at, text.hasPrefix("\"") && !(text.count > 1 && text.hasSuffix("\""))
    )
  }

  /// Whether it is a chat without a head, as LINE writes one for a computer: a day such as
  /// `2025.01.27 月曜日` first, and lines of a time, a name and a text, some of one person.
  private static func isSpaced(_ lines: [Substring]) -> Bool {
    guard let first = lines.first, first.prefix(while: { $0 != " " }).count == 10,
      first.count(where: { $0 == "." }) == 2, day(of: first) != nil
    else { return false }
    let names = lines.dropFirst().prefix(60).compactMap { spaced($0)?.author }
    return names.count >= 3 && Set(names).count < names.count
  }

  /// `09:20 Bo cheap`.
  private static func spaced(
    _ line: Substring
  ) -> (author: String, clock: String, text: String)? {
    let parts = line.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[0].utf8.count == 5, parts[0].dropFirst(2).first == ":",
      parts[0].allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ":") })
    else { return nil }
    return (String(parts[1]), String(parts[0]), String(parts[2]))
  }

  /// `[아스타] [오전 9:20] 테라는 싸다`, and `2025년 1월 27일 오전 9:20, 아스타 : 테라는 싸다`.
  private static func kakao(_ line: Substring) -> (author: String, clock: String, text: String)? {
    // A name may hold brackets itself.
    if line.hasPrefix("["),
      let close = ranges(of: "] [", in: line).first?.lowerBound ?? line.firstIndex(of: "]")
    {
      let rest = line[line.index(after: close)...].drop { $0 == " " }
      guard rest.hasPrefix("["), let end = rest.firstIndex(of: "]") else { return nil }
      let clock = rest[..<end].dropFirst()
      guard clock.contains(":"), clock.contains(where: \.isNumber) else { return nil }
      return (
        String(line[..<close].dropFirst()), String(clock), rest[rest.index(after: end)...].trimmed
      )
    }
    if let english = englishKakao(line) { return english }
    guard line.first?.isNumber == true, ["년", "오전", "오후"].contains(where: { line.contains($0) }),
      let comma = line.firstIndex(of: ","),
      let colon = ranges(of: " : ", in: line[comma...]).first
        ?? ranges(of: ": ", in: line[comma...]).first
    else { return nil }
    return (
      line[line.index(after: comma)..<colon.lowerBound].trimmed, String(line[..<comma]),
      line[colon.upperBound...].trimmed
    )
  }

  /// `Jan 27, 2025, 09:20, Bo : Terra is cheap`, and `January 27, 2025 at 9:20 AM, Bo : …`.
  private static func englishKakao(
    _ line: Substring
  ) -> (author: String, clock: String, text: String)? {
    guard line.first?.isLetter == true, let colon = ranges(of: " : ", in: line.prefix(120)).first,
      let comma = ranges(of: ", ", in: line[..<colon.lowerBound]).last
    else { return nil }
    let clock = String(line[..<comma.lowerBound])
    guard clock.contains(":"), let moment = readMoment(clock, language: "en"),
      moment.precision != .day
    else { return nil }
    return (
      line[comma.upperBound..<colon.lowerBound].trimmed, clock, line[colon.upperBound...].trimmed
    )
  }

  private static func moment(_ clock: String, on day: Day?) -> Moment? {
    if clock.contains("년") { return readMoment(clock) }
    if hasDate(clock) {
      return ChatStamp(clock)?.moment(.yearMonthDay) ?? readMoment(clock, language: "en")
    }
    return day.flatMap { readMoment("\($0) \(clock.trimmed)") }
  }

  /// A line of LINE's own: `09:22 Bo已收回訊息`.
  private static func isNotice(_ line: Substring) -> Bool {
    if isKakaoNotice(line) { return true }
    let clock = line.prefix { !$0.isWhitespace }
    return clock.count < 12 && clock.contains(":") && readMoment("2025-01-01 \(clock)") != nil
  }
}

/// Whether a line is what KakaoTalk itself writes.
///
/// It names a person before the verb, with 님 behind the name; who only says "초대했습니다." is no notice.
func isKakaoNotice(_ line: some StringProtocol) -> Bool {
  kakaoNotices.contains { subject, end in
    line.hasSuffix(end) && ranges(of: subject, in: line.dropLast(end.count)).first != nil
  }
}

/// Who is named in what KakaoTalk itself writes, and how it ends: somebody came, left, was invited or sent
/// out.
private let kakaoNotices = [
  ("님이", " 나갔습니다."), ("님이", " 들어왔습니다."), ("님을", " 초대했습니다."), ("님을", " 내보냈습니다."),
  ("님이", " 메시지를 가렸습니다."), ("관리자가", " 메시지를 가렸습니다."),
]
