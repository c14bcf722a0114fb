import Market
import Prose

/// A date and time as a phone prints them; only the whole file shows the order of day and month.
struct ChatStamp: Hashable {
  /// The three numbers of the date, in their order.
  let date: [Int]
  /// The number of digits of the first.
  let firstLength: Int
  let hour: Int
  let minute: Int
  let second: Int?
  /// Whether it was printed with AM or PM.
  let hasHalf: Bool

  /// Reads `31.01.19, 11:25:01`, `1/31/2019, 11:25 p. m.`, `2019. 1. 31. 오후 11:25`, or the time
  /// before the date, as in Vietnamese: `23:25, 31/01/2019`.
  init?(_ text: some StringProtocol) {
    let text = withASCIIDigits(folded(text)).lowercased()
    var groups = text.split { !($0.isASCII && $0.isNumber) }
    let signs = text.filter { !$0.isNumber }
    let words = signs.filter { $0.isLetter && !"年月日년월일".contains($0) }
    guard 5...6 ~= groups.count, groups.allSatisfy({ $0.count <= 4 }),
      text.first?.isNumber == true, let half = halves[words],
      signs.allSatisfy({ $0.isLetter || " ,.:/-،".contains($0) })
    else { return nil }
    if text[groups[0].endIndex..<groups[1].startIndex] == ":" {
      let clock = groups.count - 3
      guard clock == 2 || text[groups[1].endIndex..<groups[2].startIndex] == ":" else { return nil }
      groups = Array(groups[clock...] + groups[..<clock])
    } else {
      guard text[groups[2].endIndex..<groups[3].startIndex].contains(" "),
        !text[groups[3].endIndex..<groups[4].startIndex].contains(" ")
      else { return nil }
    }
    let numbers = groups.compactMap { Int($0) }
    guard numbers.count == groups.count, numbers[4] < 60, numbers[3] < 24, groups[4].count == 2,
      numbers.dropFirst(5).allSatisfy({ $0 <= 60 })
    else { return nil }
    date = Array(numbers[..<3])
    firstLength = groups[0].count
    hasHalf = half != .unsaid
    // Some say 13:05 in the afternoon.
    hour =
      half == .unsaid || numbers[3] > 12
      ? numbers[3] : numbers[3] % 12 + (half == .second ? 12 : 0)
    minute = numbers[4]
    second = numbers.count > 5 ? numbers[5] : nil
  }

  /// The day, in the file's date order; `nil` if there is no such day.
  func day(_ order: DateOrder) -> Day? {
    let (year, month, day) =
      switch order {
      case .dayMonthYear: (date[2], date[1], date[0])
      case .monthDayYear: (date[2], date[0], date[1])
      case .yearMonthDay: (date[0], date[1], date[2])
      }
    return Day(yearOfEra: year, month: month, day: day)
  }

  /// The moment, in an unknown time zone.
  func moment(_ order: DateOrder) -> Moment? {
    day(order).flatMap { Moment($0, hour: hour, minute: minute, second: second, offsetMinutes: 0) }
  }
}

/// AM or PM, if stated.
private enum Half {
  case unsaid, first, second
}

/// The words for AM and PM, and others that appear beside a time, such as Thai น and Bulgarian ч.
private let halves: [String: Half] = [
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
private func withASCIIDigits(_ text: String) -> String {
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

  /// The order in which all dates are valid and the fewest go back in time.
  init(of stamps: [ChatStamp]) {
    if stamps.first.map({ $0.firstLength == 4 }) == true {
      self = .yearMonthDay
      return
    }
    // Failing other evidence: 12-hour clocks mean the American order.
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

  /// The number of days between the first and the last date.
  private static func span(of stamps: [ChatStamp], _ order: DateOrder) -> Int {
    let days = stamps.lazy.compactMap { $0.day(order)?.number }
    guard let first = days.min(), let last = days.max() else { return 0 }
    return last - first
  }

  /// The number of invalid dates, and of steps back in time.
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
