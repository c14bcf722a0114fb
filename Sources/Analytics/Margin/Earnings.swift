import Market

/// The revenue and cost of serving over a span, and the figures derived from them.
public struct Earnings: Hashable, Sendable {
  /// The revenue; `nil` if a price is unknown.
  public var revenue: Figure?
  /// The cost of the machines.
  public var cost: Figure
  /// The length of the span in hours.
  public var hours: Figure
  /// GPU-hours paid for.
  public var gpuHours: Figure
  /// Input tokens, including cached ones.
  public var inputTokens: Figure
  /// Cached input tokens.
  public var cachedInputTokens: Figure
  /// Output tokens.
  public var outputTokens: Figure
  /// The cost of prefilling a million tokens on machines that do nothing else.
  public var prefillCostPerMillion: Figure?
  /// The cost of decoding a million tokens on machines that do nothing else.
  ///
  /// For SGLang's 22,300 tokens per second on 8 GPUs at $2 an hour: $0.1993, its "$0.20".
  public var decodeCostPerMillion: Figure?
}

extension Earnings {
  /// Revenue, cost and their three ratios; `nil` unless both are above zero.
  public var margin: Margin? { revenue.flatMap { Margin(revenue: $0, cost: cost) } }

  /// Revenue less cost.
  public var profit: Figure? { revenue.map { $0 - cost } }

  /// Profit as a share of the cost; -1 if there is no revenue.
  public var profitOnCost: Figure? { profit?.divided(by: cost) }

  /// An amount of the span, per day of 24 hours.
  public func perDay(_ amount: Figure) -> Figure? { (amount * Figure(24)).divided(by: hours) }

  /// An amount of the span, per year of 365 days.
  public func perYear(_ amount: Figure) -> Figure? { perDay(amount).map { $0 * Figure(365) } }

  /// An amount of the span, per GPU-hour paid for.
  public func perGPUHour(_ amount: Figure) -> Figure? { amount.divided(by: gpuHours) }

  /// An amount of the span, per million input tokens.
  public func perMillionIn(_ amount: Figure) -> Figure? {
    amount.scaled(byPowerOfTen: 6).divided(by: inputTokens)
  }

  /// An amount of the span, per million output tokens.
  public func perMillionOut(_ amount: Figure) -> Figure? {
    amount.scaled(byPowerOfTen: 6).divided(by: outputTokens)
  }
}
