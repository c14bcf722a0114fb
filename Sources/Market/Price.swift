/// What a listing charges on one meter, or why no price can be given.
///
/// A price that is not stated, one of nought, one that a router sets anew for every request and one
/// that cannot be right are four different things, and none of them is a number to reckon with.
public enum Price: Hashable, Sendable {
  /// The source does not say.
  case unknown
  /// The source says nought: a gift, part of a subscription, or a placeholder.
  case free
  /// So much of the rate's currency for a million tokens; more than nought.
  case known(Figure)
  /// Set anew for every request by whoever routes it.
  case dynamic
  /// A number stands there, but it can't be right.
  case suspect(Figure, Doubt)

  /// Why a price can't be right.
  public enum Doubt: String, Hashable, Sendable {
    /// Outside of ``Meter/saneBand``: nearly always a wrong unit.
    case outsideBand
    /// Below nought.
    case negative
    /// A hit in a cache dearer than what no cache held, which nobody would ask for.
    case aboveInput
    /// A hit in a cache dearer than input and a write cheaper: each in the other's place.
    case swapped
    /// Ten times what the other meters say, or a tenth.
    case powerOfTen
    /// A power of ten of what the same source said before, and not seen for long yet.
    case powerOfTenFromBefore
    /// A power of ten of what most other sources say.
    case powerOfTenFromOthers
    /// A power of ten of what the same source has said ever since.
    case powerOfTenFromAfter
  }

  /// The price that a number in a file means, whether it can be right beside others or not.
  public init(perMillion amount: Figure) {
    if amount.isZero {
      self = .free
    } else if amount.isNegative {
      self = .suspect(amount, .negative)
    } else {
      self = .known(amount)
    }
  }

  /// The price of a meter that a number in a file means, or of any where none is named; in doubt where
  /// no true one is so high or low.
  public init(perMillion amount: Figure, on meter: Meter? = nil, in currency: Currency) {
    self.init(perMillion: amount)
    guard case .known = self, let band = Meter.saneBand(of: meter, in: currency),
      !band.contains(amount)
    else { return }
    self = .suspect(amount, .outsideBand)
  }

  /// The amount for a million tokens to reckon with: nought where free, none where not known.
  public var amount: Figure? {
    switch self {
    case .known(let amount): amount
    case .free: .zero
    case .unknown, .dynamic, .suspect: nil
    }
  }
}

/// The prices on every meter.
public struct PriceList: Hashable, Sendable {
  /// Per million tokens sent that no cache held.
  public var input = Price.unknown
  /// Per million tokens sent that a cache held.
  public var cachedInput = Price.unknown
  /// Per million tokens written into a cache.
  public var cacheWrite = Price.unknown
  /// Per million tokens received.
  public var output = Price.unknown
  /// Per million tokens of thinking.
  public var reasoning = Price.unknown

  /// A list on which nothing is known yet.
  public init() {}

  /// A list of the three prices that most listings have.
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

  /// How the list stands as a whole.
  public var status: Status {
    let prices = Meter.allCases.map { self[$0] }
    if prices.contains(where: { if case .suspect = $0 { true } else { false } }) { return .suspect }
    if prices.contains(.dynamic) { return .dynamic }
    if prices.contains(where: { if case .known = $0 { true } else { false } }) { return .known }
    return prices.contains(.free) ? .free : .unknown
  }
}

/// How a listing's prices stand as a whole.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// At least one meter has a price, and none is in doubt.
  case known
  /// Every price that is stated is nought.
  case free
  /// No price is stated.
  case unknown
  /// A router sets the price.
  case dynamic
  /// At least one price can't be right.
  case suspect
}
