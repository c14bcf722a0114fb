import Market
import Prose

/// The parts of a phone's date and time, before anything says which number is the day.
struct StampParts {
  private(set) var date: [Int]
  private(set) var clock: [Int]
  private(set) var firstLength: Int
  private(set) var half = HalfDay.unsaid
  /// The order, where a spelled month or the words of one country tell it.
  private(set) var order: DateOrder?

  /// Takes a lower-case text with ASCII digits apart.
  init?(_ text: String, mayLackYear: Bool) {
    guard text.first.map({ $0.isNumber || $0.isLetter }) == true, let named = NamedMonth(text)
    else {
      return nil
    }
    let text = named.text
    let signs = text.filter { !$0.isNumber }
    let words = signs.filter { $0.isLetter && !"年月日년월일".contains($0) }
    let groups = text.split { !($0.isASCII && $0.isNumber) }
    guard groups.allSatisfy({ $0.count <= 4 }), text.first?.isNumber == true,
      let half = halfDays[words], signs.allSatisfy({ $0.isLetter || " ,.:/-،".contains($0) }),
      let split = StampParts.split(groups, of: text, hasYear: true)
        ?? (mayLackYear ? StampParts.split(groups, of: text, hasYear: false) : nil),
      split.clock[1].count == 2
    else { return nil }
    date = split.date.compactMap { Int($0) }
    clock = split.clock.compactMap { Int($0) }
    firstLength = split.date[0].count
    self.half = half
    if named.isNamed {
      // The month is the first number, or the second one.
      order =
        firstLength == 4 ? .yearMonthDay : named.place == 0 ? .monthDayYear : .dayMonthYear
    } else if signs.contains(where: { "月월上下午前後오전후".contains($0) }) {
      order = .yearMonthDay
    }
    guard date.count == split.date.count, clock.count == split.clock.count else { return nil }
  }

  /// The groups of digits as a date and a clock, whichever comes first.
  private static func split(
    _ groups: [Substring], of text: String, hasYear: Bool
  ) -> (date: [Substring], clock: [Substring])? {
    let count = hasYear ? 3 : 2
    guard count + 2...count + 3 ~= groups.count else { return nil }
    func gap(_ place: Int) -> Substring {
      text[groups[place].endIndex..<groups[place + 1].startIndex]
    }
    if gap(0) == ":" {
      let clock = groups.count - count
      guard clock == 2 || gap(1) == ":" else { return nil }
      return (Array(groups[clock...]), Array(groups[..<clock]))
    }
    guard gap(count - 1).contains(" "), !gap(count).contains(" ") else { return nil }
    return (Array(groups[..<count]), Array(groups[count...]))
  }
}

/// A date whose month is spelled out, with its number in place of the name: `27. jan. 09:20`.
private struct NamedMonth {
  private(set) var text = ""
  private(set) var isNamed = false
  /// How many numbers stand before the month, besides those of a clock.
  private(set) var place = 0

  /// Reads a text; `nil` if it begins with a word that is no month.
  init?(_ written: String) {
    var parts: [Substring] = []
    var rest = written[...]
    while let first = rest.first {
      let isWord = first.isLetter
      let part = rest.prefix { $0.isLetter == isWord }
      rest = rest[part.endIndex...]
      guard isWord, !isNamed, let month = NamedMonth.number(of: part) else {
        parts.append(part)
        continue
      }
      isNamed = true
      place = parts.joined().split { !"0123456789:".contains($0) }.count { !$0.contains(":") }
      parts.append("\(month)")
    }
    text = parts.filter { !isNamed || !fillers.contains($0) }.joined()
    guard text.first?.isNumber == true else { return nil }
  }

  private static func number(of word: Substring) -> Int? {
    guard word.count > 2, halfDays[String(word)] == nil else { return nil }
    return readMoment("1 \(word) 2000")?.day.date.month
  }
}

/// What stands beside a spelled month: `27 de enero de 2025`.
private let fillers: Set<Substring> = ["de", "del", "den", "of", "à", "at"]
