import Market

/// How far one driver moves profit on cost, from one end of its range to the other.
public struct Sway: Hashable, Sendable {
  /// The driver.
  public var driver: Driver
  /// The values at the ends of its range.
  public var range: ClosedRange<Figure>
  /// Profit on cost at the lower end.
  public var atLow: Figure
  /// Profit on cost at the upper end.
  public var atHigh: Figure

  /// How far apart the ends are; never below nought.
  public var width: Figure {
    let width = atHigh - atLow
    return width.isNegative ? -width : width
  }
}

extension Scenario {
  /// The drivers by how far each moves profit on cost while all others stay, the strongest first.
  ///
  /// One that can't be told, for want of a price, is left out.
  public var tornado: [Sway] {
    drivers.compactMap { driver -> Sway? in
      let range = driver.range(in: report)
      guard let low = with(driver, range.lowerBound).earnings.profitOnCost,
        let high = with(driver, range.upperBound).earnings.profitOnCost
      else { return nil }
      return Sway(driver: driver, range: range, atLow: low, atHigh: high)
    }
    .sorted { ($1.width, $0.driver.rawValue) < ($0.width, $1.driver.rawValue) }
  }

  /// The value of a driver at which nothing is left, while all others stay.
  ///
  /// Profit is a straight line in every driver but utilisation, whose cost is shared out by it; so two
  /// values give the third, rounded at 18 digits.
  ///
  /// - Returns: `nil` where there is no such value that the driver could have.
  public func breakEven(_ driver: Driver) -> Figure? {
    guard driver != .utilisation else { return breakEvenUtilisation }
    let published = driver.published(in: report) ?? Figure(1)
    let isShare = driver.unit == .share
    let low = isShare ? Figure(25, exponent: -2) : published * Figure(5, exponent: -1)
    let high = isShare ? Figure(1) : published * Figure(15, exponent: -1)
    guard let atLow = with(driver, low).earnings.profit,
      let atHigh = with(driver, high).earnings.profit,
      let steps = atLow.divided(by: atHigh - atLow)
    else { return nil }
    let value = (low - steps * (high - low)).rounded(toDigits: 18)
    return driver.admits(value) ? value : nil
  }

  private var breakEvenUtilisation: Figure? {
    let full = with(.utilisation, Figure(1)).earnings
    guard let revenue = full.revenue, revenue > .zero else { return nil }
    return full.cost.divided(by: revenue).flatMap { Driver.utilisation.admits($0) ? $0 : nil }
  }
}
