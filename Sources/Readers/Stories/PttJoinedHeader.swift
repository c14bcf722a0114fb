import Market
import Prose

/// A PTT header joined into one line: `作者opal21 (歐帕)看板Example標題…時間Sat Mar  1 …`.
struct PttJoinedHeader {
  let author: String
  let board: String
  let title: String
  let posted: Moment
  /// The text after it.
  let body: Substring

  /// Reads the start of a text; `nil` unless the four labels occur in order.
  init?(_ text: some StringProtocol) {
    let text = Substring(text).drop(while: \.isWhitespace)
    guard text.hasPrefix("作者"), let board = ranges(of: "看板", in: text.prefix(longest)).first,
      let title = ranges(of: "標題", in: text[board.upperBound...].prefix(longest)).first,
      let time = ranges(of: "時間", in: text[title.upperBound...].prefix(longest)).first,
      let author = pttID(text.dropFirst(2).drop { !$0.isLetter }),
      let posted = readMoment(
        text[time.upperBound...].prefix(longestTime), zoneMinutes: pttZoneMinutes)
    else { return nil }
    self.author = author
    self.posted = posted
    self.board = text[board.upperBound..<title.lowerBound].trimmed
    self.title = text[title.upperBound..<time.lowerBound].trimmed
    body = text[time.upperBound...].dropFirst(longestTime)
  }
}

/// The longest part of a header, in characters.
private let longest = 160
/// The length of `Sat Mar  1 12:00:00 2025`.
private let longestTime = 24
