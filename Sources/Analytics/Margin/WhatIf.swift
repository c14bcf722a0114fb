import Market

/// What is assumed instead of what a report says.
///
/// Its text can be saved and parsed again: `gpu-hour=3.79 night-discount=75% prices=openai/o1`.
public struct WhatIf: Hashable, Sendable {
  /// The values of the drivers that differ from the report.
  public var figures: [Driver: Figure] = [:]
  /// The prices at which tokens are sold, if other than the report's.
  public var prices: AssumedPrices?
  /// The prices of the cheaper model, if other than the report's.
  public var cheaperPrices: AssumedPrices?
  /// The hours of the night discount, if other than the report's.
  public var night: NightHours?

  /// Nothing is assumed: everything is as published.
  public init() {}

  /// Whether everything is as published.
  public var isEmpty: Bool { self == WhatIf() }

  /// The assumed value of a driver.
  public subscript(driver: Driver) -> Figure? {
    get { figures[driver] }
    set { figures[driver] = newValue }
  }

  /// The assumed prices that name a listing, whose prices have to be looked up.
  public var assumedPrices: [AssumedPrices] {
    [prices, cheaperPrices].compactMap { $0 }.filter { $0.prices == nil }
  }

  /// Both combined: shares of paid tokens are multiplied; in all else, the other wins.
  public func adding(_ other: WhatIf) -> WhatIf {
    var sum = self
    for (driver, value) in other.figures {
      let share = driver == .paidShare ? figures[driver] : nil
      sum[driver] = share.map { $0 * value } ?? value
    }
    sum.prices = other.prices ?? prices
    sum.cheaperPrices = other.cheaperPrices ?? cheaperPrices
    sum.night = other.night ?? night
    return sum
  }
}

/// A daily span of hours on a report's clock.
public struct NightHours: Hashable, Sendable, CustomStringConvertible {
  /// The start, in minutes after midnight, 0 to 1,439.
  public var fromMinute: Int
  /// The end, in minutes after midnight; at or before the start, it means the next day.
  public var untilMinute: Int

  /// A daily span of hours.
  public init(fromMinute: Int, untilMinute: Int) {
    self.fromMinute = fromMinute
    self.untilMinute = untilMinute
  }

  /// Parses `00:30-08:30`.
  ///
  /// - Returns: `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let minutes = text.split(separator: "-", omittingEmptySubsequences: false).map { time in
      let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
      return parts.count == 2 && time.utf8.count == 5
        ? parts[0].flatMap { hour in parts[1].map { (hour: hour, minute: $0) } } : nil
    }
    guard minutes.count == 2, let from = minutes[0], let until = minutes[1],
      [from, until].allSatisfy({ 0...23 ~= $0.hour && 0...59 ~= $0.minute })
    else { return nil }
    self.init(fromMinute: from.hour * 60 + from.minute, untilMinute: until.hour * 60 + until.minute)
  }

  /// The text that parses back to the same value.
  public var description: String {
    [fromMinute, untilMinute].map { Moment(seconds: Int64($0) * 60).time }.joined(separator: "-")
  }

  /// How many seconds between two moments lie in the span, on a clock with an offset from UTC.
  func seconds(from: Moment, until: Moment, offsetMinutes: Int) -> Int {
    let length = ((untilMinute - fromMinute + 1_440) % 1_440) * 60
    let night = length == 0 ? 86_400 : length
    let start = Int(from.seconds) + offsetMinutes * 60
    let end = Int(until.seconds) + offsetMinutes * 60
    guard start < end else { return 0 }
    // Every whole day has one night; the rest is shorter than a day and meets at most three.
    let wholeDays = (end - start) / 86_400
    let rest = start + wholeDays * 86_400
    let midnight = rest - (rest % 86_400 + 86_400) % 86_400
    return [-1, 0, 1].reduce(wholeDays * night) { sum, day in
      let begin = midnight + day * 86_400 + fromMinute * 60
      return sum + max(0, min(end, begin + night) - max(rest, begin))
    }
  }
}
