import Market

/// What a provider earns on serving: three ratios of one fact, never to be confused.
public struct Margin: Hashable, Sendable {
  /// The revenue, above zero.
  public var revenue: Figure
  /// The cost, above zero.
  public var cost: Figure

  /// The margin of a revenue over a cost; `nil` unless both are above zero, since no ratio is
  /// meaningful otherwise.
  public init?(revenue: Figure, cost: Figure) {
    guard cost > .zero, revenue > .zero else { return nil }
    self.revenue = revenue
    self.cost = cost
  }

  /// Revenue less cost.
  public var profit: Figure { revenue - cost }

  /// Profit as a share of the cost: 5.4547 for DeepSeek's day, which is its "545 %".
  public var profitOnCost: Figure { profit.divided(by: cost) ?? .zero }

  /// Profit as a share of the revenue: 0.8451 for the same day; never above 1.
  public var grossMargin: Figure { profit.divided(by: revenue) ?? .zero }

  /// Revenue as a multiple of the cost: 6.4547 for the same day.
  public var revenueMultiple: Figure { revenue.divided(by: cost) ?? .zero }
}

extension ServingReport {
  /// The length of the report's span in hours.
  public var spanHours: Figure {
    Figure(Int(until.seconds - from.seconds)).divided(by: Figure(3_600)) ?? .zero
  }

  /// The cost of the machines: nodes × GPUs per node × hours × price of a GPU-hour.
  ///
  /// For DeepSeek's day, 226.75 × 8 × 24 × $2 = $87,072, exactly as published.
  public var costRecomputed: Figure {
    nodes * Figure(gpusPerNode) * spanHours * gpuHourPrice.amount
  }

  /// Input tokens that were not cached.
  public var freshInputTokens: Figure { inputTokens - cachedInputTokens }

  /// The revenue of all tokens at the report's prices.
  ///
  /// For DeepSeek's day, 266 B × 0.55 + 342 B × 0.14 + 168 B × 2.19 = $562,100; $562,027 was
  /// published, since the token counts are rounded to billions. `nil` if a price is missing for
  /// tokens that were billed.
  public var revenueRecomputed: Figure? { revenue(at: prices) }

  /// The revenue of all tokens at other prices, in the currency of those prices.
  public func revenue(at prices: PriceList) -> Figure? {
    prices.revenue(of: (inputTokens, cachedInputTokens, outputTokens))
  }

  /// The published cost, or else the recomputed one.
  public var cost: Figure { publishedCost?.amount ?? costRecomputed }

  /// The published revenue, or else the recomputed one.
  public var revenue: Figure? { publishedRevenue?.amount ?? revenueRecomputed }

  /// The margin of the whole span, from published figures where there are any.
  public var margin: Margin? { revenue.flatMap { Margin(revenue: $0, cost: cost) } }

  /// The cost of an hour's machines.
  public func cost(of hour: ServingHour) -> Figure {
    hour.nodes * Figure(gpusPerNode) * gpuHourPrice.amount
  }

  /// The margin of an hour.
  public func margin(of hour: ServingHour) -> Margin? {
    Margin(revenue: hour.revenue, cost: cost(of: hour))
  }

  /// The share of input tokens served from a cache, 0 to 1; 0.5625 for DeepSeek's day.
  public var cacheHitShare: Figure? { cachedInputTokens.divided(by: inputTokens) }
}

extension ServingReport {
  /// The report's name on the command line, made of who serves and the first day:
  /// `deepseek-2025-02-27`.
  public var id: String {
    let name = notes.basis?.by ?? String(title.prefix { $0 != " " && $0 != "," })
    let letters = name.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(letters) + "-\(from.day)"
  }
}

extension [ServingReport] {
  /// The report to show first: the first with a published revenue, or else the first.
  public var foremost: ServingReport? {
    first { $0.publishedRevenue != nil } ?? first
  }

  /// The report with a given id, or else the first whose title or id contains the name.
  public func named(_ name: String) -> ServingReport? {
    let name = name.lowercased()
    return first { $0.id == name }
      ?? first { $0.title.lowercased().contains(name) || $0.id.contains(name) }
  }
}
