import Market

/// What somebody uses models for: how many tokens of which kind, in which requests, at which hours.
public struct Workload: Hashable, Sendable {
  /// The name that it is chosen by.
  public var name: String
  /// How the tokens are shared out over the meters.
  public var weights: Weights
  /// Tokens a day, over all meters.
  public var tokensPerDay: Figure
  /// The share of the tokens, 0 to 1, that belong to requests of ``longTokens``.
  public var longShare: Figure
  /// How many input tokens a long request has.
  public var longTokens: Int
  /// The share of the tokens, 0 to 1, that may wait for a batch.
  public var batchShare: Figure
  /// When the work is done, in UTC; none where it is spread over all hours.
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

  /// The days that a month is reckoned with.
  public static let daysPerMonth = 30

  /// The workloads that come with the program, a billion tokens a day each.
  ///
  /// DeepSeek's day is that of 27 and 28 February 2025: 266 billion tokens in that no cache held, 342
  /// that one did, 168 out.
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
  /// An agent that sends its whole history again with every step: of ten tokens in eight are
  /// cached, and one comes out.
  public static let agent = Weights(input: 2, cachedInput: 8, output: 1)
}

/// What a workload costs at a rate, and what each of the rate's rules did to it.
public struct Bill: Hashable, Sendable {
  /// For a million tokens of the workload's mix, in the rate's currency, to 18 digits.
  public var perMillion: Figure
  /// For a day of the workload, to 18 digits.
  public var perDay: Figure
  /// For ``Workload/daysPerMonth`` days, to 18 digits.
  public var perMonth: Figure
  /// What the rules did, in the order in which they were applied.
  public var steps: [Step]

  /// One rule and what it did.
  public struct Step: Hashable, Sendable {
    /// What the rule is.
    public var rule: Rule
    /// What a million tokens cost after it.
    public var perMillion: Figure
  }

  /// What can change a price.
  public enum Rule: Hashable, Sendable {
    /// The list prices in the workload's mix.
    case list
    /// Prices of some hours, for so great a share of the time.
    case hours(share: Figure)
    /// Prices of long requests, above so many tokens.
    case tier(aboveTokens: Int)
    /// Prices of batches.
    case batch
    /// The workload has batches, but the source states no price for them.
    case noBatchPrice
  }
}

extension Workload {
  /// What the workload costs at a rate; none where a price that it needs is not known.
  ///
  /// Hours count by the time that they share with the workload's. A tier's prices hold for the long
  /// requests at every hour, and a batch's for all requests that wait: for long ones those that the
  /// source states for a tier, else those of all.
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

  /// The blend over all hours, and the share of the time at which some hours' prices hold.
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
  /// The list, with the other's price on every meter that the other states.
  func overlaid(by other: PriceList) -> PriceList {
    var list = self
    for meter in Meter.allCases where other[meter] != .unknown { list[meter] = other[meter] }
    return list
  }
}

extension Rate {
  /// Whether any meter has a price for batches.
  fileprivate var hasBatchPrices: Bool { Meter.allCases.contains { batchPrice($0) != nil } }

  /// The prices for batches, of requests of any length or of those that a tier is for; a meter
  /// without one keeps its usual price.
  fileprivate func batchPrices(for tier: Tier? = nil) -> PriceList {
    var list = prices
    for meter in Meter.allCases {
      let long = tier.flatMap { batchPrice(meter, above: $0.aboveTokens) }
      if let price = long ?? batchPrice(meter) { list[meter] = Price(perMillion: price) }
    }
    return list
  }

  /// What a batch pays on a meter, under the names that the price lists have for it.
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
