import Market
import Prose

/// A date and time as a phone prints them; only the whole file shows the order of day and month.
struct ChatStamp: Hashable {
  /// The numbers of the date, in their order: three, or two if it has no year.
  let date: [Int]
  /// The number of digits of the first.
  let firstLength: Int
  let hour: Int
  let minute: Int
  let second: Int?
  /// Whether it was printed with AM or PM.
  let hasHalf: Bool
  /// The order, where the month is spelled out or the words are of a country with one order.
  let order: DateOrder?

  /// Whether it states its year.
  var hasYear: Bool { date.count == 3 }

  /// Reads `31.01.19, 11:25:01`, `1/31/2019, 11:25 p. m.`, `2019. 1. 31. 오후 11:25`, `31 Jan 2019,
  /// 11:25`, or the time before the date, as in Vietnamese: `23:25, 31/01/2019`.
  ///
  /// - Parameters:
  ///   - text: The date and time and nothing else.
  ///   - mayLackYear: Whether `31/01, 11:25` is one, too.
  init?(_ text: some StringProtocol, mayLackYear: Bool = false) {
    guard text.utf8.count <= longestStamp,
      let parts = StampParts(withASCIIDigits(folded(text)).lowercased(), mayLackYear: mayLackYear)
    else { return nil }
    let clock = parts.clock
    guard clock[0] < 24, clock[1] < 60, clock.dropFirst(2).allSatisfy({ $0 <= 60 }) else {
      return nil
    }
    date = parts.date
    firstLength = parts.firstLength
    order = parts.order
    hasHalf = parts.half != .unsaid
    // Some say 13:05 in the afternoon.
    hour =
      parts.half == .unsaid || clock[0] > 12
      ? clock[0] : clock[0] % 12 + (parts.half == .second ? 12 : 0)
    minute = clock[1]
    second = clock.count > 2 ? clock[2] : nil
  }

  /// The day, in the file's date order; `nil` if there is no such day, or no year.
  func day(_ order: DateOrder, in year: Int? = nil) -> Day? {
    guard hasYear else { return year.flatMap { dayOfYear($0, order) } }
    let (year, month, day) =
      switch self.order ?? order {
      case .dayMonthYear: (date[2], date[1], date[0])
      case .monthDayYear: (date[2], date[0], date[1])
      case .yearMonthDay: (date[0], date[1], date[2])
      }
    return Day(yearOfEra: year, month: month, day: day)
  }

  private func dayOfYear(_ year: Int, _ order: DateOrder) -> Day? {
    (self.order ?? order) == .dayMonthYear
      ? Day(year: year, month: date[1], day: date[0])
      : Day(year: year, month: date[0], day: date[1])
  }

  /// The moment, in an unknown time zone.
  func moment(_ order: DateOrder, in year: Int? = nil) -> Moment? {
    day(order, in: year).flatMap {
      Moment($0, hour: hour, minute: minute, second: second, offsetMinutes: 0)
    }
  }
}

/// The moments of a chat's stamps, in their order.
///
/// - Parameters:
///   - stamps: The stamps.
///   - latest: When the chat was kept, if known: no message is later, and those without a year are
///     counted back from it.
/// - Returns: A moment for each; `nil` where there is no such day, or no year.
func moments(of stamps: [ChatStamp], until latest: Moment?) -> [Moment?] {
  let order = DateOrder(of: stamps, until: latest?.day)
  guard stamps.contains(where: { !$0.hasYear }) else { return stamps.map { $0.moment(order) } }
  var next = latest
  var moments: [Moment?] = []
  for stamp in stamps.reversed() {
    let moment =
      stamp.hasYear ? stamp.moment(order) : next.flatMap { stamp.moment(order, before: $0) }
    next = moment ?? next
    moments.append(moment)
  }
  return moments.reversed()
}

extension ChatStamp {
  /// The last moment that fits a stamp without a year, and is not much later than another.
  fileprivate func moment(_ order: DateOrder, before next: Moment) -> Moment? {
    let year = next.day.date.year
    // 29 February comes in every fourth year, and a line may be late by a day.
    return (0...8).lazy.compactMap { self.moment(order, in: year - $0) }.first {
      $0.day.number <= next.day.number + 1
    }
  }
}

/// AM or PM, if stated.
enum HalfDay {
  case unsaid, first, second
}

/// The words for AM and PM, and others that appear beside a time, such as Thai น and Bulgarian ч.
let halfDays: [String: HalfDay] = [
  "": .unsaid, "kl": .unsaid, "klo": .unsaid, "um": .unsaid, "à": .unsaid, "г": .unsaid,
  "гч": .unsaid, "ч": .unsaid, "น": .unsaid, "lúc": .unsaid, "h": .unsaid,
  "am": .first, "上午": .first, "午前": .first, "오전": .first, "πμ": .first, "vm": .first,
  "凌晨": .first, "早上": .first, "清晨": .first, "ص": .first, "قظ": .first, "ق.ظ": .first,
  "قبلازظهر": .first, "पूर्वाह्न": .first, "sa": .first, "öö": .first, "пр": .first, "de": .first,
  "pm": .second, "下午": .second, "午後": .second, "오후": .second, "μμ": .second, "nm": .second,
  "中午": .second, "晚上": .second, "傍晚": .second, "م": .second, "بظ": .second, "ب.ظ": .second,
  "بعدازظهر": .second, "अपराह्न": .second, "ch": .second, "ös": .second, "сл": .second, "du": .second,
  "гпрч": .first, "гслч": .second, "гпроб": .first, "гслоб": .second,
]

/// The text with the digits of every script as ASCII ones: `٢٠٢٥`, `२०२५`.
func withASCIIDigits(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0xD9 }) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if scalar.value > 0x7F, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue, let digit = Unicode.Scalar(0x30 + UInt32(value))
    {
      scalars.append(digit)
    } else {
      scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// The order of day, month and year.
enum DateOrder: CaseIterable {
  case dayMonthYear, monthDayYear, yearMonthDay

  /// The order in which all dates are valid and the fewest go back in time, or lie after a day.
  init(of stamps: [ChatStamp], until latest: Day? = nil) {
    if stamps.first.map({ $0.firstLength == 4 }) == true {
      self = .yearMonthDay
      return
    }
    if let order = stamps.lazy.compactMap(\.order).first {
      self = order
      return
    }
    // Failing other evidence: 12-hour clocks mean the American order.
    let isAmerican = stamps.first?.hasHalf == true
    let orders: [DateOrder] =
      isAmerican
      ? [.monthDayYear, .dayMonthYear, .yearMonthDay]
      : [.dayMonthYear, .monthDayYear, .yearMonthDay]
    let faults = orders.map { Self.faults(of: stamps, $0, until: latest) }
    let fewest = faults.min() ?? 0
    let likely = zip(orders, faults).filter { $0.1 == fewest }.map(\.0)
    // Chats are dense: 2/3 and 9/3 are a week apart, and not seven months.
    let spans = likely.map { Self.span(of: stamps, $0) }
    let shortest = spans.min()
    self = zip(likely, spans).first { $0.1 == shortest }?.0 ?? .dayMonthYear
  }

  /// The number of days between the first and the last date.
  private static func span(of stamps: [ChatStamp], _ order: DateOrder) -> Int {
    let days = stamps.lazy.compactMap { $0.day(order, in: someYear)?.number }
    guard let first = days.min(), let last = days.max() else { return 0 }
    return last - first
  }

  /// The number of invalid dates, of steps back in time, and of days to come.
  private static func faults(of stamps: [ChatStamp], _ order: DateOrder, until latest: Day?) -> Int
  {
    let latest = latest.map { $0.number + 1 } ?? .max
    var last = Day(number: .min)
    var faults = 0
    for stamp in stamps {
      guard let day = stamp.day(order, in: someYear) else {
        faults += 2
        continue
      }
      faults += (day < last ? 1 : 0) + (stamp.hasYear && day.number > latest ? 1 : 0)
      last = day
    }
    return faults
  }
}

/// A year that has every day, for dates without one.
private let someYear = 2_000
/// The longest date and time, in bytes.
private let longestStamp = 120
