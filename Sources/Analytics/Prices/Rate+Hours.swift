import Market

extension Rate {
  /// What a rate charges at a moment, given that some hours may have their own prices.
  public struct Holding: Hashable, Sendable {
    /// The prices in force; a meter that the hours do not mention keeps its usual price.
    public var prices: PriceList
    /// Whether they include prices of certain hours.
    public var isOfHours: Bool
    /// When other prices take over; `nil` if never.
    public var until: Moment?
  }

  /// The prices in force at a moment.
  ///
  /// Windows are in UTC, half-open, and belong to the day on which they begin: one from 16:30 to
  /// 00:30 on Fridays ends on Saturday. Of several overlapping windows, the first in the file
  /// counts.
  public func holding(at moment: Moment) -> Holding {
    guard !hours.isEmpty else { return Holding(prices: prices, isOfHours: false, until: nil) }
    let minute = moment.minute
    return Holding(
      prices: prices(atMinute: minute), isOfHours: hours(atMinute: minute) != nil,
      until: end(ofMinute: minute).map {
        Moment(seconds: Int64($0) * 60, offsetMinutes: moment.offsetMinutes, precision: .minute)
      })
  }

  private func hours(atMinute minute: Int) -> Hours? {
    hours.first { $0.windows.contains { $0.contains(minute) } }
  }

  private func prices(atMinute minute: Int) -> PriceList {
    hours(atMinute: minute).map { prices.overlaid(by: $0.prices) } ?? prices
  }

  /// The first minute at which other prices are in force; `nil` if there is none.
  ///
  /// A window that ends where another with the same prices begins does not count as an end.
  private func end(ofMinute minute: Int) -> Int? {
    let held = prices(atMinute: minute)
    var edge = minute
    for _ in 0..<Rate.mostEdges {
      let next = hours.flatMap(\.windows).compactMap { $0.nextEdge(after: edge) }.min()
      guard let next else { return nil }
      edge = next
      if prices(atMinute: edge) != held { return edge }
    }
    return nil
  }

  /// The most window edges examined to find one that changes a price: more than the longest
  /// holidays have.
  private static let mostEdges = 200
}

extension Hours.Window {
  /// A week in minutes.
  public static let minutesOfWeek = 7 * 1_440

  /// The spans of a usual week that the window covers, in minutes since Monday 00:00 UTC.
  ///
  /// The end of a span is after its start and may lie in the following week.
  public var spansOfWeek: [(from: Int, until: Int)] {
    weekdays.filter { 1...7 ~= $0 }.map { weekday in
      let from = (weekday - 1) * 1_440 + fromMinute
      return (from, from + minutes)
    }
  }

  /// Whether a minute since 1970 is inside.
  func contains(_ minute: Int) -> Bool {
    let ofWeek = Self.minuteOfWeek(minute)
    return spansOfWeek.contains { span in
      span.from..<span.until ~= ofWeek || span.from..<span.until ~= ofWeek + Self.minutesOfWeek
    } || spansOfDates.contains { $0.from..<$0.until ~= minute }
  }

  /// The next start or end after a minute since 1970; `nil` after the last of its dates.
  func nextEdge(after minute: Int) -> Int? {
    let ofWeek = Self.minuteOfWeek(minute)
    let weekly = spansOfWeek.flatMap { [$0.from, $0.until] }.map { edge in
      let wait = (edge - ofWeek + 2 * Self.minutesOfWeek) % Self.minutesOfWeek
      return minute + (wait == 0 ? Self.minutesOfWeek : wait)
    }
    let dated = spansOfDates.flatMap { [$0.from, $0.until] }.filter { $0 > minute }
    return (weekly + dated).min()
  }

  /// The spans of single days, in minutes since 1970.
  private var spansOfDates: [(from: Int, until: Int)] {
    dates.map { day in
      let from = day.number * 1_440 + fromMinute
      return (from, from + minutes)
    }
  }

  /// Its length in minutes.
  private var minutes: Int {
    let length = (untilMinute - fromMinute + 1_440) % 1_440
    return length == 0 ? 1_440 : length
  }

  /// Minutes since the preceding Monday; 1970 began on a Thursday.
  private static func minuteOfWeek(_ minute: Int) -> Int {
    ((minute + 3 * 1_440) % minutesOfWeek + minutesOfWeek) % minutesOfWeek
  }
}

extension Moment {
  /// Whole minutes since 1970.
  fileprivate var minute: Int { Int(seconds / 60) - (seconds % 60 < 0 ? 1 : 0) }
}
