import Market

/// What a provider earns on serving: three figures for one fact, never to be confused.
public struct Margin: Hashable, Sendable {
  /// What was earned.
  public var revenue: Figure
  /// What it cost; more than nought.
  public var cost: Figure

  /// A margin of a revenue over a cost.
  ///
  /// `nil` where the cost or the revenue is not above nought, since then no ratio says anything.
  public init?(revenue: Figure, cost: Figure) {
    guard cost > .zero, revenue > .zero else { return nil }
    self.revenue = revenue
    self.cost = cost
  }

  /// What is left of the revenue.
  public var profit: Figure { revenue - cost }

  /// Profit as a share of the cost: 5.4547 for DeepSeek's day, which is its "545 %".
  public var profitOnCost: Figure { profit.divided(by: cost) ?? .zero }

  /// Profit as a share of the revenue: 0.8451 for the same day; never above 1.
  public var grossMargin: Figure { profit.divided(by: revenue) ?? .zero }

  /// Revenue as a multiple of the cost: 6.4547 for the same day.
  public var revenueMultiple: Figure { revenue.divided(by: cost) ?? .zero }
}

extension ServingReport {
  /// How long the report's span is, in hours.
  public var spanHours: Figure {
    Figure(Int(until.seconds - from.seconds)).divided(by: Figure(3_600)) ?? .zero
  }

  /// What the machines cost: nodes × GPUs a node × hours × price of a GPU-hour.
  ///
  /// For DeepSeek's day 226.75 × 8 × 24 × $2 = $87,072, just as published.
  public var costRecomputed: Figure {
    nodes * Figure(gpusPerNode) * spanHours * gpuHourPrice.amount
  }

  /// Tokens received that no cache held.
  public var freshInputTokens: Figure { inputTokens - cachedInputTokens }

  /// What the tokens would earn at the report's prices.
  ///
  /// For DeepSeek's day, 266 B × 0.55 + 342 B × 0.14 + 168 B × 2.19 = $562,100; published are
  /// $562,027, since the token counts are rounded to billions.
  /// `nil` where a price is missing for tokens that were billed.
  public var revenueRecomputed: Figure? { revenue(at: prices) }

  /// What the tokens would earn at other prices, in the currency of those.
  public func revenue(at prices: PriceList) -> Figure? {
    prices.revenue(of: (inputTokens, cachedInputTokens, outputTokens))
  }

  /// The cost as published, or else as recomputed.
  public var cost: Figure { publishedCost?.amount ?? costRecomputed }

  /// The revenue as published, or else as recomputed.
  public var revenue: Figure? { publishedRevenue?.amount ?? revenueRecomputed }

  /// The margin of the whole span, on the published figures where there are any.
  public var margin: Margin? { revenue.flatMap { Margin(revenue: $0, cost: cost) } }

  /// What an hour's machines cost.
  public func cost(of hour: ServingHour) -> Figure {
    hour.nodes * Figure(gpusPerNode) * gpuHourPrice.amount
  }

  /// The margin of an hour.
  public func margin(of hour: ServingHour) -> Margin? {
    Margin(revenue: hour.revenue, cost: cost(of: hour))
  }

  /// The share of the input that a cache held, 0 to 1; for DeepSeek's day 0.5625.
  public var cacheHitShare: Figure? { cachedInputTokens.divided(by: inputTokens) }
}

extension ServingReport {
  /// What the report is called on the command line: who serves, and the day on which it begins, such
  /// as `deepseek-2025-02-27`.
  public var id: String {
    let name = notes.basis?.by ?? String(title.prefix { $0 != " " && $0 != "," })
    let letters = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(letters) + "-\(from.day)"
  }
}

extension [ServingReport] {
  /// The report to begin with: the first that says what was earned, since one without a revenue says
  /// less; else the first.
  public var foremost: ServingReport? {
    first { $0.publishedRevenue != nil } ?? first
  }

  /// The report that a name means: an id, or else a part of a title or of an id.
  public func named(_ name: String) -> ServingReport? {
    let name = name.lowercased()
    return first { $0.id == name }
      ?? first { $0.title.lowercased().contains(name) || $0.id.contains(name) }
  }
}
