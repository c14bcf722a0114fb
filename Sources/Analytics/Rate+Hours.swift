import Market

extension Rate {
  /// What a rate charges at a moment, where some hours have prices of their own.
  public struct Holding: Hashable, Sendable {
    /// The prices that hold; a meter that the hours do not name keeps its usual price.
    public var prices: PriceList
    /// Whether prices of some hours are among them.
    public var isOfHours: Bool
    /// When other prices begin to hold; none where the rate has no hours.
    public var until: Moment?
  }

  /// What holds at a moment.
  ///
  /// Windows are in UTC, and each belongs to the day on which it begins: one from 16:30 to 00:30 on
  /// Fridays ends on Saturday. Its beginning is inside, its end is not. Of several that hold at once
  /// the first counts, as in the file.
  public func holding(at moment: Moment) -> Holding {
    guard !hours.isEmpty else { return Holding(prices: prices, isOfHours: false, until: nil) }
    let minute = moment.minuteOfWeek
    var holding = Holding(prices: prices, isOfHours: false, until: next(after: moment))
    if let now = hours.first(where: { $0.windows.contains { $0.contains(minuteOfWeek: minute) } }) {
      holding.isOfHours = true
      for meter in Meter.allCases where now.prices[meter] != .unknown {
        holding.prices[meter] = now.prices[meter]
      }
    }
    return holding
  }

  /// The next beginning or end of a window.
  private func next(after moment: Moment) -> Moment? {
    let minute = moment.minuteOfWeek
    let edges = hours.flatMap(\.windows).flatMap(\.spansOfWeek).flatMap { span in
      [span.from, span.until % Hours.Window.minutesOfWeek]
    }
    let waits = edges.map { edge in
      let wait = (edge - minute + Hours.Window.minutesOfWeek) % Hours.Window.minutesOfWeek
      return wait == 0 ? Hours.Window.minutesOfWeek : wait
    }
    guard let wait = waits.min() else { return nil }
    let startOfMinute = moment.seconds - (moment.seconds % 60 + 60) % 60
    return Moment(
      seconds: startOfMinute + Int64(wait) * 60, offsetMinutes: moment.offsetMinutes,
      precision: .minute)
  }
}

extension Hours.Window {
  /// A week in minutes.
  public static let minutesOfWeek = 7 * 1_440

  /// The spans of a week that the window covers, in minutes since Monday 00:00 UTC.
  ///
  /// The end of a span is after its beginning, and may lie in the week that follows.
  public var spansOfWeek: [(from: Int, until: Int)] {
    let length = (untilMinute - fromMinute + 1_440) % 1_440
    return weekdays.filter { 1...7 ~= $0 }.map { weekday in
      let from = (weekday - 1) * 1_440 + fromMinute
      return (from, from + (length == 0 ? 1_440 : length))
    }
  }

  /// Whether a minute of the week is inside.
  func contains(minuteOfWeek minute: Int) -> Bool {
    spansOfWeek.contains { span in
      span.from..<span.until ~= minute || span.from..<span.until ~= minute + Self.minutesOfWeek
    }
  }
}

extension Moment {
  /// Minutes since the Monday before at 00:00 UTC.
  var minuteOfWeek: Int {
    let utc = on(offsetMinutes: 0)
    return (utc.day.weekday - 1) * 1_440 + utc.minuteOfDay
  }
}
