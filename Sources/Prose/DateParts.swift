import Market

/// A clock time, as written.
struct Clock: Hashable {
  let writtenHour: Int
  let minute: Int
  let second: Int?

  /// Reads `13:58`, `13:58:21`, `13:58:21.250`, `13時58分`, `09h20` or `9h`.
  init?(_ word: some StringProtocol) {
    let signs = word.last.map { "分분秒초".contains($0) } == true ? word.dropLast() : word[...]
    let isFrench = word.contains { $0 == "h" || $0 == "H" }
    var whole = String(
      signs.prefix { $0 != "." }.map { "時时點点시분分hH".contains($0) ? ":" : $0 })
    if isFrench, whole.last == ":" { whole += "00" }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.allSatisfy({ 1...2 ~= $0.count }),
      let hour = number(parts[0]), let minute = number(parts[1]), minute < 60, hour < 24
    else { return nil }
    writtenHour = hour
    self.minute = minute
    guard parts.count == 3 else {
      second = nil
      return
    }
    guard let second = number(parts[2]), second <= 60 else { return nil }
    self.second = second
  }

  /// Reads `9.20`, the clock of Danish, Finnish, Indonesian and British papers.
  ///
  /// Only a word beside a date is a time; elsewhere it is a number.
  init?(pointed word: some StringProtocol) {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, 1...2 ~= parts[0].count,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    self.init(parts.joined(separator: ":"))
  }

  /// The hour on a 24-hour clock.
  func hour(isAfternoon: Bool?) -> Int {
    guard let isAfternoon, writtenHour <= 12 else { return writtenHour }
    return writtenHour % 12 + (isAfternoon ? 12 : 0)
  }
}

/// Reads a day in digits: `2025/01/28`, `01.03.2025`, `114.01.28`, `2025年1月28日`.
func readDay(_ word: some StringProtocol, language: String?) -> Day? {
  let parts = word.split { separators.contains($0) }
  guard parts.count == 3, word.last.map({ $0.isNumber || "日일.".contains($0) }) == true,
    word.filter(separators.contains).count <= 4
  else { return nil }
  let numbers = parts.compactMap(number)
  guard numbers.count == 3, parts[1].count <= 2 else { return nil }
  switch (parts[0].count, parts[2].count) {
  case (4, 1...2): return Day(year: numbers[0], month: numbers[1], day: numbers[2])
  case (2...3, 1...2) where 80...199 ~= numbers[0]:
    return Day(year: numbers[0] + republicYears, month: numbers[1], day: numbers[2])
  // Only where a point always follows the day: 27.01.25.
  case (1...2, 2)
  where word.contains(".") && ["da", "nb", "de", "fi", "cs"].contains(primary(language)):
    return Day(year: 2_000 + numbers[2], month: numbers[1], day: numbers[0])
  case (1...2, 4): return dayBeforeYear(numbers, separator: word, language: language)
  default: return nil
  }
}

/// The year of the Republic of China that 1 January 1912 began, less one.
private let republicYears = 1_911

private let separators: Set<Character> = ["-", "/", ".", "年", "月", "日", "년", "월", "일"]

/// The day of `03/01/2025`, whose order of day and month depends on who wrote it.
private func dayBeforeYear(
  _ numbers: [Int], separator word: some StringProtocol, language: String?
) -> Day? {
  let dayFirst = Day(year: numbers[2], month: numbers[1], day: numbers[0])
  let monthFirst = Day(year: numbers[2], month: numbers[0], day: numbers[1])
  guard word.contains("/"), let dayFirst, let monthFirst, dayFirst != monthFirst else {
    return dayFirst ?? (word.contains("/") ? monthFirst : nil)
  }
  switch (language, primary(language)) {
  case ("en-US", _): return monthFirst
  case ("en-GB", _), (_, "da"), (_, "sv"), (_, "nb"), (_, "de"), (_, "nl"), (_, "fr"), (_, "es"),
    (_, "it"), (_, "pt"):
    return dayFirst
  default: return nil
  }
}

/// Reads the name or the offset of a zone: `GMT`, `Z`, `+0800`, `UTC+8`, `EST`.
func readZone(_ word: some StringProtocol) -> Int? {
  if let minutes = zones[word.uppercased()] { return minutes }
  var rest = word.uppercased()[...]
  if rest.hasPrefix("UTC") || rest.hasPrefix("GMT") { rest = rest.dropFirst(3) }
  guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
  let digits = rest.dropFirst().filter { $0 != ":" }
  guard let value = number(digits) else { return nil }
  let minutes: Int
  switch digits.count {
  // Some programs lose the last digit of +00:00.
  case 3 where rest.hasSuffix(":0"): minutes = value / 10 * 60
  case 1...2: minutes = value * 60
  case 4: minutes = value / 100 * 60 + value % 100
  default: return nil
  }
  guard minutes <= 18 * 60 else { return nil }
  return sign == "-" ? -minutes : minutes
}

/// Zone names in use: those of RFC 822, and Europe's.
private let zones = [
  "Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
  "MST": -420, "MDT": -360, "PST": -480, "PDT": -420, "CET": 60, "CEST": 120, "MEZ": 60,
  "MESZ": 120,
  "BST": 60, "JST": 540, "KST": 540, "WET": 0, "WEST": 60, "EET": 120, "EEST": 180, "MSK": 180,
  "МСК": 180,
  "HKT": 480, "SGT": 480, "AWST": 480, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
  "ICT": 420, "WIB": 420, "IST": 330, "AKST": -540, "AKDT": -480, "HST": -600,
]

/// The number of a few ASCII digits.
func number(_ digits: some StringProtocol) -> Int? {
  guard 1...9 ~= digits.utf8.count, digits.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
  return Int(digits)
}
