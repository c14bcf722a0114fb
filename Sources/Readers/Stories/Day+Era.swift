import Market

extension Day {
  /// The day of a year that was written with two digits, or is counted as in Thailand or Iran.
  ///
  /// No chat is older than 2000 or younger than 2059; so `68` is the Thai year 2568.
  init?(yearOfEra year: Int, month: Int, day: Int) {
    switch year {
    case 0..<60: self.init(year: year + 2_000, month: month, day: day)
    case 60..<100: self.init(year: year + 2_500 - buddhistYears, month: month, day: day)
    case 1_300..<1_500: self.init(persianYear: year, month: month, day: day)
    case 2_400..<2_700: self.init(year: year - buddhistYears, month: month, day: day)
    default: self.init(year: year, month: month, day: day)
    }
  }

  /// A day of the Persian calendar, whose year begins with spring.
  ///
  /// The first six months have 31 days, the others 30; the leap years are those of the 33-year rule,
  /// which holds from 1925 to 2088.
  private init?(persianYear year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, 1...(month <= 6 ? 31 : 30) ~= day else { return nil }
    let leaps = (8 * year + 21) / 33 - (8 * firstPersianYear + 21) / 33
    let months = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    self.init(
      number: firstPersianDay + (year - firstPersianYear) * 365 + leaps + months + day - 1)
  }
}

/// The years from the beginning of the Buddhist era to that of ours.
private let buddhistYears = 543

/// The Persian year that began on 21 March 2021.
private let firstPersianYear = 1_400
/// That day's number.
private let firstPersianDay = 18_707
