import Market
import Prose

/// Dates such as `02/01/2025` in a column: which part is the day is settled by a row whose other part
/// can't be a month.
struct SlashDates {
  /// Whether the day stands before the month; `nil` until a row settles it.
  private var isDayFirst: Bool?

  /// Learns the order from a date, unless one before it settled it.
  mutating func learn(from date: String) {
    guard isDayFirst == nil, let (parts, _) = SlashDates.parts(of: date) else { return }
    if parts[0] > 12, parts[1] <= 12 { isDayFirst = true }
    if parts[1] > 12, parts[0] <= 12 { isDayFirst = false }
  }

  /// The moment of a date whose parts are in the order of the column; `nil` for any other text.
  func moment(_ date: String) -> Moment? {
    guard let isDayFirst, let (parts, rest) = SlashDates.parts(of: date) else { return nil }
    let (day, month) = isDayFirst ? (parts[0], parts[1]) : (parts[1], parts[0])
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return readMoment("\(parts[2])-\(two(month))-\(two(day))\(rest)")
      ?? readMoment("\(parts[2])/\(month)/\(day)\(rest)")
  }

  /// The three numbers that a text begins with, and what follows them.
  private static func parts(of date: String) -> (numbers: [Int], rest: String)? {
    // One or two digits stand before the first sign; most columns hold dates of another form.
    guard date.utf8.prefix(3).dropFirst().contains(where: { $0 < 0x30 }) else { return nil }
    let head = date.prefix { $0.isASCII && ($0.isNumber || "/.-".contains($0)) }
    let numbers = head.split { "/.-".contains($0) }.compactMap { Int($0) }
    guard numbers.count == 3, head.count <= 10, numbers[2] > 1_900, (1...31).contains(numbers[0]),
      (1...31).contains(numbers[1])
    else { return nil }
    return (numbers, String(date[head.endIndex...]))
  }
}

extension Snapshot {
  /// Tells of a time that can't be read.
  mutating func note(noDate written: String, at origin: Origin) {
    note(
      Diagnostic(
        .warning, at: origin, "\(quote(written)) is not a date, or may be two",
        remedy: "write it as 2025-01-28; the time is left out"))
  }
}
