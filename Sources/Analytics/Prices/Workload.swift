import Market

/// A usage profile: how many tokens of which kind, in which requests, at which hours.
public struct Workload: Hashable, Sendable {
  /// The name it is chosen by.
  public var name: String
  /// The mix of meters.
  public var weights: Weights
  /// Tokens per day, over all meters.
  public var tokensPerDay: Figure
  /// The share of tokens, 0 to 1, in requests of ``longTokens``.
  public var longShare: Figure
  /// The number of input tokens of a long request.
  public var longTokens: Int
  /// The share of tokens, 0 to 1, that can be batched.
  public var batchShare: Figure
  /// When the work is done, in UTC; `nil` if it is spread over all hours.
  public var window: Hours.Window?

  /// A workload.
  public init(
    name: String, weights: Weights, tokensPerDay: Figure = Figure(1_000_000_000),
    longShare: Figure = .zero, longTokens: Int = 0, batchShare: Figure = .zero,
    window: Hours.Window? = nil
  ) {
    self.name = name
    self.weights = weights
    self.tokensPerDay = tokensPerDay
    self.longShare = longShare
    self.longTokens = longTokens
    self.batchShare = batchShare
    self.window = window
  }

  /// The number of days assumed for a month.
  public static let daysPerMonth = 30

  /// The built-in workloads, each a billion tokens a day.
  ///
  /// DeepSeek's day is that of 27 and 28 February 2025: 266 billion uncached input tokens, 342
  /// billion cached, 168 billion output.
  public static let presets = [
    Workload(name: "3:1", weights: .threeToOne),
    Workload(name: "deepseek-day", weights: .deepSeekDay),
    Workload(name: "agent", weights: .agent),
    Workload(
      name: "night-batch", weights: .threeToOne, batchShare: Figure(1),
      window: Hours.Window(fromMinute: 16 * 60 + 30, untilMinute: 30)),
  ]
}

extension Weights {
  /// The mix of DeepSeek's published day: input, cached input, output.
  public static let deepSeekDay = Weights(input: 266, cachedInput: 342, output: 168)
  /// An agent that resends its whole history at every step: of ten input tokens eight are cached,
  /// for one output token.
  public static let agent = Weights(input: 2, cachedInput: 8, output: 1)
}

/// The cost of a workload at a rate, and the effect of each of the rate's rules.
public struct Bill: Hashable, Sendable {
  /// Per million tokens of the workload's mix, in the rate's currency, to 18 digits.
  public var perMillion: Figure
  /// Per day of the workload, to 18 digits.
  public var perDay: Figure
  /// Per ``Workload/daysPerMonth`` days, to 18 digits.
  public var perMonth: Figure
  /// The rules and their effects, in the order of application.
  public var steps: [Step]

  /// A rule and its effect.
  public struct Step: Hashable, Sendable {
    /// The rule.
    public var rule: Rule
    /// The price per million tokens after the rule.
    public var perMillion: Figure
  }

  /// A rule that can change a price.
  public enum Rule: Hashable, Sendable {
    /// The list prices in the workload's mix.
    case list
    /// Prices of certain hours, for a share of the time.
    case hours(share: Figure)
    /// Prices of requests longer than a threshold.
    case tier(aboveTokens: Int)
    /// Batch prices.
    case batch
    /// The workload has batches, but the source states no batch price.
    case noBatchPrice
  }
}

extension Workload {
  /// The cost of the workload at a rate; `nil` if a price it needs is unknown.
  ///
  /// Hours count in proportion to their overlap with the workload's hours. A tier's prices apply to
  /// long requests at every hour. Batch prices apply to all batched requests; long ones pay the
  /// tier's batch price if the source states one, else the general one.
  public func bill(at rate: Rate) -> Bill? {
    guard let list = weights.undividedBlend(rate.prices) else { return nil }
    var steps = [Bill.Step(rule: .list, perMillion: list.value)]
    var price = list
    let (byHours, share) = hourly(rate)
    if !share.isZero, let blend = byHours {
      price = blend
      steps.append(Bill.Step(rule: .hours(share: share), perMillion: price.value))
    }
    let tier = longShare.isZero ? nil : rate.tiers.last { $0.aboveTokens < longTokens }
    if let tier, let long = weights.undividedBlend(rate.prices.overlaid(by: tier.prices)) {
      price = price * (Figure(1) - longShare) + long * longShare
      steps.append(Bill.Step(rule: .tier(aboveTokens: tier.aboveTokens), perMillion: price.value))
    }
    if !batchShare.isZero {
      if rate.hasBatchPrices, let usual = weights.undividedBlend(rate.batchPrices()),
        let long = weights.undividedBlend(rate.batchPrices(for: tier))
      {
        let batch = usual * (Figure(1) - longShare) + long * longShare
        price = price * (Figure(1) - batchShare) + batch * batchShare
        steps.append(Bill.Step(rule: .batch, perMillion: price.value))
      } else {
        steps.append(Bill.Step(rule: .noBatchPrice, perMillion: price.value))
      }
    }
    let perDay = price * tokensPerDay.scaled(byPowerOfTen: -6)
    return Bill(
      perMillion: price.value, perDay: perDay.value,
      perMonth: (perDay * Figure(Workload.daysPerMonth)).value, steps: steps)
  }

  /// The blend over all hours, and the share of the time with prices of certain hours.
  private func hourly(_ rate: Rate) -> (blend: UndividedFigure?, share: Figure) {
    guard !rate.hours.isEmpty else { return (nil, .zero) }
    let mine = (window ?? .always).minutes
    var left = mine
    var weighted = Figure.zero
    for hours in rate.hours {
      let theirs = left.intersection(Set(hours.windows.flatMap(\.minutes)))
      guard !theirs.isEmpty,
        let blend = weights.undividedBlend(rate.prices.overlaid(by: hours.prices))
      else { continue }
      weighted = weighted + blend.dividend * Figure(theirs.count)
      left.subtract(theirs)
    }
    guard let usual = weights.undividedBlend(rate.prices), left.count < mine.count else {
      return (nil, .zero)
    }
    let sum = UndividedFigure(
      dividend: weighted + usual.dividend * Figure(left.count),
      divisor: usual.divisor * mine.count)
    let share = Figure(mine.count - left.count).divided(by: Figure(mine.count)) ?? .zero
    return (sum, share)
  }
}

extension Hours.Window {
  /// Every minute of the week.
  fileprivate static let always = Hours.Window(fromMinute: 0, untilMinute: 0)

  /// The minutes of the week that the window covers.
  fileprivate var minutes: Set<Int> {
    Set(spansOfWeek.flatMap { $0.from..<$0.until }.map { $0 % Hours.Window.minutesOfWeek })
  }
}

extension PriceList {
  /// The list, with the other's price on every meter for which the other states one.
  func overlaid(by other: PriceList) -> PriceList {
    var list = self
    for meter in Meter.allCases where other[meter] != .unknown { list[meter] = other[meter] }
    return list
  }
}

extension Rate {
  /// Whether any meter has a batch price.
  fileprivate var hasBatchPrices: Bool { Meter.allCases.contains { batchPrice($0) != nil } }

  /// The batch prices, in general or for a tier's requests; a meter without one keeps its usual
  /// price.
  fileprivate func batchPrices(for tier: Tier? = nil) -> PriceList {
    var list = prices
    for meter in Meter.allCases {
      let long = tier.flatMap { batchPrice(meter, above: $0.aboveTokens) }
      if let price = long ?? batchPrice(meter) { list[meter] = Price(perMillion: price) }
    }
    return list
  }

  /// The batch price on a meter, looked up under the names that price lists use.
  private func batchPrice(_ meter: Meter, above tokens: Int? = nil) -> Figure? {
    let cost: String? =
      switch meter {
      case .input: "input_cost_per_token"
      case .cachedInput: "cache_read_input_token_cost"
      case .cacheWrite: "cache_creation_input_token_cost"
      case .output: "output_cost_per_token"
      case .reasoning: nil
      }
    let ours = "batch.\(meter.rawValue)" + (tokens.map { "_above_\($0)_tokens" } ?? "")
    let theirs = cost.map {
      $0 + (tokens.map { "_above_\($0 / 1_000)k_tokens" } ?? "") + "_batches"
    }
    let names = [ours, theirs]
    return extras.first {
      names.contains($0.name) && $0.unit == "million tokens" && !$0.isDoubtful(in: currency)
    }?.amount
  }
}
