/// A point in time, as precise as its source stated it.
///
/// A snapshot says "26 January", a reply "28 January, 16:46 in Taipei": both are kept as stated.
/// Moments compare by instant; a day counts as its start in its zone.
public struct Moment: Hashable, Sendable {
  /// The precision of a moment.
  public enum Precision: Hashable, Sendable {
    case day, minute, second
  }

  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64
  /// The UTC offset of its clock in minutes; 480 is UTC+8.
  public let offsetMinutes: Int
  /// The precision with which the source stated it.
  public let precision: Precision

  /// The valid seconds: from the first second of the year 1 to the last of 9999.
  public static let allSeconds: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
  /// The valid UTC offsets, in minutes.
  public static let allOffsets = -18 * 60...18 * 60

  /// A point in time, by seconds since 1970 and the clock it is shown on.
  ///
  /// Values are clamped to ``allSeconds`` and ``allOffsets``, so that arithmetic on moments cannot
  /// overflow. Readers of files use ``init(checked:)`` instead.
  public init(seconds: Int64, offsetMinutes: Int = 0, precision: Precision = .second) {
    self.seconds = seconds.clamped(to: Moment.allSeconds)
    self.offsetMinutes = offsetMinutes.clamped(to: Moment.allOffsets)
    self.precision = precision
  }

  /// A point in time by seconds since 1970, as stated in a file.
  ///
  /// - Returns: `nil` for a number outside ``allSeconds``.
  public init?(checked seconds: Int64) {
    guard Moment.allSeconds.contains(seconds) else { return nil }
    self.init(seconds: seconds)
  }

  /// The last second of the year 9999, after everything observed.
  public static let endOfTime = Moment(seconds: allSeconds.upperBound)

  /// The start of a day, with day precision.
  public init(_ day: Day, offsetMinutes: Int = 0) {
    self.init(
      seconds: Int64(day.number) * 86_400 - Int64(offsetMinutes) * 60,
      offsetMinutes: offsetMinutes, precision: .day)
  }

  /// A day and a time on a clock.
  ///
  /// - Returns: `nil` unless the time is 00:00:00 to 23:59:60 and the offset within 18 hours.
  public init?(
    _ day: Day, hour: Int, minute: Int, second: Int? = nil, offsetMinutes: Int
  ) {
    guard 0...23 ~= hour, 0...59 ~= minute, 0...60 ~= second ?? 0,
      Moment.allOffsets.contains(offsetMinutes)
    else { return nil }
    self.init(
      seconds: Int64(day.number) * 86_400
        + Int64(hour * 3_600 + minute * 60 + (second ?? 0) - offsetMinutes * 60),
      offsetMinutes: offsetMinutes, precision: second == nil ? .minute : .second)
  }

  /// The last second of the day, if only the day is known; otherwise the moment itself.
  ///
  /// A query for a day means the end of that day.
  public var endOfDay: Moment {
    precision == .day
      ? Moment(seconds: seconds + 86_399, offsetMinutes: offsetMinutes, precision: .day) : self
  }

  /// The same instant on another clock.
  public func on(offsetMinutes: Int) -> Moment {
    Moment(seconds: seconds, offsetMinutes: offsetMinutes, precision: precision)
  }
}

extension Moment {
  private var local: Int64 { seconds + Int64(offsetMinutes) * 60 }

  /// The day on the moment's own clock.
  public var day: Day {
    Day(number: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400))
  }

  /// Minutes since midnight on the moment's own clock, 0 to 1,439.
  public var minuteOfDay: Int { Int(local - Int64(day.number) * 86_400) / 60 }

  /// The time on the moment's own clock: `13:58`.
  public var time: String { "\(padded(minuteOfDay / 60, 2)):\(padded(minuteOfDay % 60, 2))" }

  /// The clock's UTC offset: `+08:00`.
  public var offset: String {
    let minutes = abs(offsetMinutes)
    return (offsetMinutes < 0 ? "-" : "+") + "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
  }

  /// The moment in full ISO 8601: `2025-01-28T13:58:00+08:00`.
  public var iso8601: String {
    let second = Int(local - Int64(day.number) * 86_400) % 60
    return "\(day)T\(time):\(padded(second, 2))\(offset)"
  }
}

extension Moment: Comparable {
  /// Whether the left instant is earlier.
  public static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}
