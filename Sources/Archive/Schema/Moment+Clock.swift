import Market

extension Moment {
  /// Offset and precision as one small number: eight times the minutes east of Greenwich, plus 0
  /// for a second, 1 for a minute, 2 for a day, and 4 more if the year is a guess.
  ///
  /// A UTC time known to the second is 0, which takes no space in a row.
  var clock: Int64 { clock(isYearUncertain: false) }

  /// The same for a reply, whose year may be a guess.
  func clock(isYearUncertain: Bool) -> Int64 {
    let exactness: Int64 =
      switch precision {
      case .second: 0
      case .minute: 1
      case .day: 2
      }
    return Int64(offsetMinutes) * 8 + (isYearUncertain ? 4 : 0) + exactness
  }

  /// Whether a clock says that the year is a guess.
  static func isYearUncertain(clock: Int64) -> Bool { clock & 4 != 0 }

  /// The moment of some seconds on a clock.
  init(seconds: Int64, clock: Int64) {
    let precision: Precision =
      switch clock & 3 {
      case 0: .second
      case 1: .minute
      default: .day
      }
    self.init(seconds: seconds, offsetMinutes: Int(clock >> 3), precision: precision)
  }
}
