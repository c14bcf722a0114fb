import Market

extension Scenario {
  /// The revenue of all tokens and its night discounts, before the share that is paid for.
  private struct Sold {
    /// Revenue at the usual prices, before any discount.
    var usual: Figure
    /// Revenue at the cheaper model's prices, before any discount.
    var cheaper: Figure
    /// The night discount on each.
    var usualDiscount: Figure
    var cheaperDiscount: Figure

    /// The total, if a share of it is earned at night.
    func revenue(atNight share: Figure) -> Figure {
      usual * (Figure(1) - usualDiscount * share) + cheaper * (Figure(1) - cheaperDiscount * share)
    }
  }

  /// The revenue of all tokens; `nil` if any of their prices is unknown.
  func revenue(_ tokens: (input: Figure, cached: Figure, output: Figure)) -> Figure? {
    guard let sold = sold(tokens) else { return nil }
    let share = sold.usualDiscount.isZero ? Figure.zero : nightShare
    return sold.revenue(atNight: share) * (value(of: .paidShare) ?? Figure(1))
  }

  private func sold(_ tokens: (input: Figure, cached: Figure, output: Figure)) -> Sold? {
    let share = value(of: .cheaperShare) ?? .zero
    let discount = value(of: .nightDiscount) ?? .zero
    guard let usual = share == Figure(1) ? .zero : usualRevenue(tokens, isAll: share.isZero),
      let cheaper = share.isZero ? .zero : cheaperPrices?.revenue(of: tokens)
    else { return nil }
    return Sold(
      usual: usual * (Figure(1) - share), cheaper: cheaper * share, usualDiscount: discount,
      cheaperDiscount: discount * cheaperDiscountShare)
  }

  /// The published revenue while tokens and prices are as published, else tokens times prices.
  ///
  /// The published revenue can't be recomputed to the dollar from rounded token counts.
  private func usualRevenue(
    _ tokens: (input: Figure, cached: Figure, output: Figure), isAll: Bool
  ) -> Figure? {
    let isAsPublished =
      isAll && whatIf.prices == nil
      && [.input, .cacheHits, .output].allSatisfy { whatIf[$0] == nil }
    if isAsPublished, let published = report.publishedRevenue { return published.amount }
    return prices?.revenue(of: tokens)
  }

  /// The cheaper model's discount relative to the usual one: two thirds for 50 % and 75 %.
  private var cheaperDiscountShare: Figure {
    guard let own = report.notes.cheaper?.nightDiscount, let usual = report.notes.night?.share
    else {
      return Figure(1)
    }
    return own.divided(by: usual) ?? Figure(1)
  }

  /// The share of the revenue earned at night: from the report's hours, or by the clock if it has
  /// none.
  public var nightShare: Figure {
    guard !report.hours.isEmpty else {
      let seconds = nightSeconds(from: report.from, until: report.until)
      return Figure(seconds).divided(by: report.spanHours * Figure(3_600)) ?? .zero
    }
    var (night, all) = (Figure.zero, Figure.zero)
    for hour in report.hours {
      night = night + hour.revenue * nightShare(of: hour)
      all = all + hour.revenue
    }
    return night.divided(by: all) ?? .zero
  }

  private func nightShare(of hour: ServingHour) -> Figure {
    let end = Moment(seconds: hour.start.seconds + 3_600)
    return Figure(nightSeconds(from: hour.start, until: end)).divided(by: Figure(3_600)) ?? .zero
  }

  private func nightSeconds(from: Moment, until: Moment) -> Int {
    night.seconds(from: from, until: until, offsetMinutes: report.from.offsetMinutes)
  }

  /// The report's hours under the scenario: machines and revenue scaled from the published ones,
  /// with the night discount where it applies.
  public var hours: [ScenarioHour] {
    guard let sold = sold(tokens), let published = report.revenue,
      let paid = value(of: .paidShare), let perHour = Figure(1).divided(by: published)
    else { return [] }
    let nodes = (value(of: .nodes) ?? report.nodes).divided(by: report.nodes) ?? Figure(1)
    let price = (Figure(report.gpusPerNode) * gpuHourCost) * nodes
    return report.hours.map { hour in
      let share = sold.usualDiscount.isZero ? Figure.zero : nightShare(of: hour)
      let isAsPublished = sold.usual == published && share.isZero && paid == Figure(1)
      return ScenarioHour(
        start: hour.start,
        revenue: isAsPublished
          ? hour.revenue : hour.revenue * perHour * sold.revenue(atNight: share) * paid,
        cost: hour.nodes * price)
    }
  }

  /// The price of a GPU-hour in use, including the cost of idle ones.
  private var gpuHourCost: Figure {
    let price = value(of: .gpuHour) ?? report.gpuHourPrice.amount
    return price.divided(by: value(of: .utilisation) ?? Figure(1)) ?? price
  }
}

/// An hour of a scenario.
public struct ScenarioHour: Hashable, Sendable {
  /// When it began.
  public var start: Moment
  /// The revenue.
  public var revenue: Figure
  /// The cost of its machines.
  public var cost: Figure

  /// Profit as a share of the cost.
  public var profitOnCost: Figure? { (revenue - cost).divided(by: cost) }
}

extension PriceList {
  /// The revenue of tokens at these prices; `nil` if a price they need is unknown.
  func revenue(of tokens: (input: Figure, cached: Figure, output: Figure)) -> Figure? {
    var sum = Figure.zero
    for (count, meter) in [
      (tokens.input - tokens.cached, Meter.input), (tokens.cached, .cachedInput),
      (tokens.output, .output),
    ] where !count.isZero {
      guard let price = self[meter].amount else { return nil }
      sum = sum + count * price.scaled(byPowerOfTen: -6)
    }
    return sum
  }
}
