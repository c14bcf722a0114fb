/// What a serving report says beyond its sums: who each figure is from and what it rests on, what a
/// machine gets through, and what may be supposed where the report leaves something open.
public struct ServingNotes: Hashable, Sendable {
  /// Who says so, and on what ground, of every figure that ``bases`` does not name.
  public var basis: Basis?
  /// The same of figures that stand on another ground.
  public var bases: [Part: Basis] = [:]
  /// Tokens that a machine takes in a second while it reads prompts, cached ones included.
  public var prefillTokensPerSecond: Figure?
  /// Tokens that a machine sends in a second while it does nothing else.
  public var decodeTokensPerSecond: Figure?
  /// The model that some of the tokens were really served by, and that costs less.
  public var cheaper: CheaperModel?
  /// When prices are cut, and by how much.
  public var night: NightDiscount?
  /// What may be supposed so that a theoretical figure becomes an estimated one.
  public var assumptions: [Assumption] = []
  /// What processors were rented for at other times, as a guide.
  public var rents: [Rent] = []

  /// Notes of a report that says no more than its sums.
  public init() {}

  /// The ground that a figure stands on.
  public func basis(of part: Part) -> Basis? { bases[part] ?? basis }

  /// A figure of a report, by its name in our own snapshots.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case nodes, gpuHourPrice, inputTokens, cachedInputTokens, outputTokens, perMillion
    case publishedCost, publishedRevenue, hours, throughput, cheaper, night
  }
}

/// What a figure rests on, and who says so.
public struct Basis: Hashable, Sendable {
  /// What it rests on.
  public var kind: Kind
  /// Who says so.
  public var by: String?

  /// A ground, and who stands on it.
  public init(_ kind: Kind, by: String? = nil) {
    self.kind = kind
    self.by = by
  }

  /// What a figure can rest on.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Whoever serves says so.
    case reported
    /// It follows from other figures by arithmetic.
    case derived
    /// Somebody supposes it.
    case estimated
    /// It was not meant to be known.
    case leaked
  }
}

/// A model that is sold for less than the one whose prices a report reckons with.
public struct CheaperModel: Hashable, Sendable {
  /// What it is called: `V3`.
  public var model: String
  /// Its prices, in the currency of the report's money.
  public var prices: PriceList
  /// The share of its price that is let off at night, 0 to 1.
  public var nightDiscount: Figure?

  /// A model and its prices.
  public init(model: String, prices: PriceList, nightDiscount: Figure? = nil) {
    self.model = model
    self.prices = prices
    self.nightDiscount = nightDiscount
  }
}

/// Hours at which prices are cut.
public struct NightDiscount: Hashable, Sendable {
  /// The hours, in UTC.
  public var window: Hours.Window
  /// The share of the price that is let off, 0 to 1.
  public var share: Figure

  /// A cut at some hours.
  public init(window: Hours.Window, share: Figure) {
    self.window = window
    self.share = share
  }
}

/// Something that may be supposed where a report only says that its figure is too high.
public struct Assumption: Hashable, Sendable {
  /// The caveat in a few words: `V3 costs less`.
  public var name: String
  /// What is supposed, as `--what-if` takes it: `cheaper-share=50%`.
  public var whatIf: String
  /// The same in words, and how much of it is known.
  public var reason: String

  /// A caveat and what is supposed of it.
  public init(name: String, whatIf: String, reason: String) {
    self.name = name
    self.whatIf = whatIf
    self.reason = reason
  }
}

/// What a processor was rented for.
public struct Rent: Hashable, Sendable {
  /// When; the first day of a month stands for the month.
  public var day: Day
  /// The processor: `H100`.
  public var gpu: String
  /// For an hour, in the currency of the report's money.
  public var gpuHourPrice: Figure
  /// Who says so.
  public var source: String?

  /// A rent.
  public init(day: Day, gpu: String, gpuHourPrice: Figure, source: String? = nil) {
    self.day = day
    self.gpu = gpu
    self.gpuHourPrice = gpuHourPrice
    self.source = source
  }
}
