import Market

/// What serving earned and cost in a span, and the figures that follow from that.
public struct Earnings: Hashable, Sendable {
  /// What was earned; none where a price is not known.
  public var revenue: Figure?
  /// What the machines cost.
  public var cost: Figure
  /// How long the span is, in hours.
  public var hours: Figure
  /// Hours of processors that were paid for.
  public var gpuHours: Figure
  /// Tokens received, those from a cache included.
  public var inputTokens: Figure
  /// Tokens received that a cache held.
  public var cachedInputTokens: Figure
  /// Tokens sent.
  public var outputTokens: Figure
  /// What it costs to read a million tokens, on machines that do nothing else.
  public var prefillCostPerMillion: Figure?
  /// What it costs to write a million tokens, on machines that do nothing else.
  ///
  /// For SGLang's 22,300 tokens a second on 8 processors at $2 an hour $0.1993, its "$0.20".
  public var decodeCostPerMillion: Figure?
}

extension Earnings {
  /// Revenue, cost and their three ratios; none where either is not above nought.
  public var margin: Margin? { revenue.flatMap { Margin(revenue: $0, cost: cost) } }

  /// What is left of the revenue.
  public var profit: Figure? { revenue.map { $0 - cost } }

  /// Profit as a share of the cost; -1 where nothing was earned.
  public var profitOnCost: Figure? { profit?.divided(by: cost) }

  /// An amount of the span as one of a day of 24 hours.
  public func perDay(_ amount: Figure) -> Figure? { (amount * Figure(24)).divided(by: hours) }

  /// An amount of the span as one of a year of 365 days.
  public func perYear(_ amount: Figure) -> Figure? { perDay(amount).map { $0 * Figure(365) } }

  /// An amount of the span as one of an hour of a processor that is paid for.
  public func perGPUHour(_ amount: Figure) -> Figure? { amount.divided(by: gpuHours) }

  /// An amount of the span for a million tokens received.
  public func perMillionIn(_ amount: Figure) -> Figure? {
    amount.scaled(byPowerOfTen: 6).divided(by: inputTokens)
  }

  /// An amount of the span for a million tokens sent.
  public func perMillionOut(_ amount: Figure) -> Figure? {
    amount.scaled(byPowerOfTen: 6).divided(by: outputTokens)
  }
}
