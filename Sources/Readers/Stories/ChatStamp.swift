import Market
import Prose

/// A date and a time as a telephone prints them, whose order of day and month only a whole file
/// tells.
struct ChatStamp: Hashable {
  /// The three numbers of the date, in their order.
  let date: [Int]
  /// How many digits the first of them has.
  let firstLength: Int
  let hour: Int
  let minute: Int
  let second: Int?
  /// Whether it was printed with a half of the day.
  let hasHalf: Bool

  /// Reads `31.01.19, 11:25:01`, `1/31/2019, 11:25 p. m.` or `2019. 1. 31. 오후 11:25`.
  init?(_ text: some StringProtocol) {
    let text = folded(text).lowercased()
    let groups = text.split { !($0.isASCII && $0.isNumber) }
    let numbers = groups.compactMap { $0.count <= 4 ? Int($0) : nil }
    let signs = text.filter { !$0.isNumber }
    let words = signs.filter { $0.isLetter && !"年月日년월일".contains($0) }
    guard 5...6 ~= groups.count, numbers.count == groups.count, text.first?.isNumber == true,
      signs.allSatisfy({ $0.isLetter || " ,.:/-،".contains($0) }), let half = halves[words],
      numbers[4] < 60, numbers.dropFirst(5).allSatisfy({ $0 <= 60 }), numbers[3] < 24,
      groups[4].count == 2, text[groups[2].endIndex..<groups[3].startIndex].contains(" "),
      !text[groups[3].endIndex..<groups[4].startIndex].contains(" ")
    else { return nil }
    date = Array(numbers[..<3])
    firstLength = groups[0].count
    hasHalf = half != .unsaid
    hour = half == .unsaid ? numbers[3] : numbers[3] % 12 + (half == .second ? 12 : 0)
    minute = numbers[4]
    second = numbers.count > 5 ? numbers[5] : nil
  }

  /// The day, by the order that a file has; `nil` where there is no such day.
  func day(_ order: DateOrder) -> Day? {
    let (year, month, day) =
      switch order {
      case .dayMonthYear: (date[2], date[1], date[0])
      case .monthDayYear: (date[2], date[0], date[1])
      case .yearMonthDay: (date[0], date[1], date[2])
      }
    return Day(year: year < 100 ? year + 2_000 : year, month: month, day: day)
  }

  /// The moment, on a clock whose zone nobody wrote.
  func moment(_ order: DateOrder) -> Moment? {
    day(order).flatMap { Moment($0, hour: hour, minute: minute, second: second, offsetMinutes: 0) }
  }
}

/// The half of the day that a time is in.
private enum Half {
  case unsaid, first, second
}

/// The words beside a time.
private let halves: [String: Half] = [
  "": .unsaid, "kl": .unsaid, "klo": .unsaid, "um": .unsaid, "à": .unsaid,
  "am": .first, "上午": .first, "午前": .first, "오전": .first, "πμ": .first, "vm": .first,
  "pm": .second, "下午": .second, "午後": .second, "오후": .second, "μμ": .second, "nm": .second,
]

/// Which number of a date is what.
enum DateOrder: CaseIterable {
  case dayMonthYear, monthDayYear, yearMonthDay

  /// The order in which every date of a file is one, and the fewest step back in time.
  init(of stamps: [ChatStamp]) {
    if stamps.first.map({ $0.firstLength == 4 }) == true {
      self = .yearMonthDay
      return
    }
    // Where nothing else tells: clocks with halves of the day are those of the Americas.
    let isAmerican = stamps.first?.hasHalf == true
    let orders: [DateOrder] =
      isAmerican
      ? [.monthDayYear, .dayMonthYear, .yearMonthDay]
      : [.dayMonthYear, .monthDayYear, .yearMonthDay]
    let faults = orders.map { Self.faults(of: stamps, $0) }
    let fewest = faults.min() ?? 0
    let likely = zip(orders, faults).filter { $0.1 == fewest }.map(\.0)
    // Chats are dense: 2/3 and 9/3 are a week apart, and not seven months.
    let spans = likely.map { Self.span(of: stamps, $0) }
    let shortest = spans.min()
    self = zip(likely, spans).first { $0.1 == shortest }?.0 ?? .dayMonthYear
  }

  /// How many days lie between the first date and the last one.
  private static func span(of stamps: [ChatStamp], _ order: DateOrder) -> Int {
    let days = stamps.lazy.compactMap { $0.day(order)?.number }
    guard let first = days.min(), let last = days.max() else { return 0 }
    return last - first
  }

  /// How many dates there are not, and how many step back.
  private static func faults(of stamps: [ChatStamp], _ order: DateOrder) -> Int {
    var latest = Day(number: .min)
    var faults = 0
    for stamp in stamps {
      guard let day = stamp.day(order) else {
        faults += 2
        continue
      }
      faults += day < latest ? 1 : 0
      latest = day
    }
    return faults
  }
}
