/// What a listing charges on one meter, or why no price can be given.
///
/// A price that is not stated, one of zero, one that a router sets for every request and one that
/// can't be right are four different things; only ``amount`` says which of them can be calculated
/// with.
public enum Price: Hashable, Sendable {
  /// The source does not say.
  case unknown
  /// The source says zero: free of charge, part of a subscription, or a placeholder.
  case free
  /// An amount per million tokens in the rate's currency, above zero.
  case known(Figure)
  /// Set by a router for every request.
  case dynamic
  /// A number is stated, but it can't be right.
  case suspect(Figure, Doubt)

  /// Why a price can't be right.
  public enum Doubt: String, Hashable, Sendable {
    /// Outside ``Meter/saneBand``: nearly always a wrong unit.
    case outsideBand
    /// Below zero.
    case negative
    /// A cache hit that costs more than uncached input, which nobody would charge.
    case aboveInput
    /// A cache hit above input and a cache write below it: the two are swapped.
    case swapped
    /// Ten times what the other meters imply, or a tenth.
    case powerOfTen
    /// Off by a power of ten from the source's previous price, and not seen for long yet.
    case powerOfTenFromBefore
    /// Off by a power of ten from what most other sources say.
    case powerOfTenFromOthers
    /// Off by a power of ten from what the same source has said ever since.
    case powerOfTenFromAfter
    /// Far above or below every other provider's price, for both input and output.
    case farFromSellers
  }

  /// The price that a number in a file means, without plausibility checks.
  public init(perMillion amount: Figure) {
    if amount.isZero {
      self = .free
    } else if amount.isNegative {
      self = .suspect(amount, .negative)
    } else {
      self = .known(amount)
    }
  }

  /// The price that a number in a file means on a meter, or on any; suspect if implausibly high or
  /// low.
  public init(perMillion amount: Figure, on meter: Meter? = nil, in currency: Currency) {
    self.init(perMillion: amount)
    guard case .known = self, let band = Meter.saneBand(of: meter, in: currency),
      !band.contains(amount)
    else { return }
    self = .suspect(amount, .outsideBand)
  }

  /// The amount per million tokens for calculations: zero if free, `nil` if unknown, dynamic or
  /// suspect.
  public var amount: Figure? {
    switch self {
    case .known(let amount): amount
    case .free: .zero
    case .unknown, .dynamic, .suspect: nil
    }
  }

  /// Why it is implausible; nil if it is not.
  public var doubt: Doubt? { if case .suspect(_, let doubt) = self { doubt } else { nil } }
}

/// The prices on every meter.
public struct PriceList: Hashable, Sendable {
  /// Per million uncached input tokens.
  public var input = Price.unknown
  /// Per million cached input tokens.
  public var cachedInput = Price.unknown
  /// Per million tokens written to a cache.
  public var cacheWrite = Price.unknown
  /// Per million output tokens.
  public var output = Price.unknown
  /// Per million reasoning tokens.
  public var reasoning = Price.unknown

  /// A list without prices.
  public init() {}

  /// A list of the three usual prices.
  public init(input: Price, cachedInput: Price = .unknown, output: Price) {
    self.input = input
    self.cachedInput = cachedInput
    self.output = output
  }

  /// The price on a meter.
  public subscript(meter: Meter) -> Price {
    get {
      switch meter {
      case .input: input
      case .cachedInput: cachedInput
      case .cacheWrite: cacheWrite
      case .output: output
      case .reasoning: reasoning
      }
    }
    set {
      switch meter {
      case .input: input = newValue
      case .cachedInput: cachedInput = newValue
      case .cacheWrite: cacheWrite = newValue
      case .output: output = newValue
      case .reasoning: reasoning = newValue
      }
    }
  }

  /// The status of the list as a whole.
  public var status: Status {
    let prices = Meter.allCases.map { self[$0] }
    if prices.contains(where: { if case .suspect = $0 { true } else { false } }) { return .suspect }
    if prices.contains(.dynamic) { return .dynamic }
    if prices.contains(where: { if case .known = $0 { true } else { false } }) { return .known }
    return prices.contains(.free) ? .free : .unknown
  }
}

/// The status of a listing's prices as a whole.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// At least one meter has a price, and none is suspect.
  case known
  /// Every stated price is zero.
  case free
  /// No price is stated.
  case unknown
  /// A router sets the price.
  case dynamic
  /// At least one price can't be right.
  case suspect
}
