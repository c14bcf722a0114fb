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

  /// The distance between the two ends; never negative.
  public var width: Figure {
    let width = atHigh - atLow
    return width.isNegative ? -width : width
  }
}

extension Scenario {
  /// The drivers by how far each moves profit on cost while the others stay fixed, strongest first.
  ///
  /// Drivers whose effect can't be computed because a price is missing are left out.
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

  /// The value of a driver at which profit is zero while the others stay fixed.
  ///
  /// Profit is linear in every driver except utilisation, by which the cost is divided. So two
  /// values determine the third, which is rounded to 18 digits.
  ///
  /// - Returns: `nil` if there is no such value that the driver could have.
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
