/// What a serving report says beyond its totals: the source and basis of each figure, a machine's
/// throughput, and assumptions for what the report leaves open.
public struct ServingNotes: Hashable, Sendable {
  /// The basis of every figure that is not in ``bases``.
  public var basis: Basis?
  /// The basis of individual figures.
  public var bases: [Part: Basis] = [:]
  /// Tokens per second that a machine prefills, cached ones included.
  public var prefillTokensPerSecond: Figure?
  /// Tokens per second that a machine decodes while it does nothing else.
  public var decodeTokensPerSecond: Figure?
  /// A cheaper model that actually served some of the tokens.
  public var cheaper: CheaperModel?
  /// The discount at night.
  public var night: NightDiscount?
  /// Assumptions that turn a theoretical figure into an estimate.
  public var assumptions: [Assumption] = []
  /// GPU rents at various times, for orientation.
  public var rents: [Rent] = []

  /// Empty notes, for a report with only totals.
  public init() {}

  /// The basis of a figure.
  public func basis(of part: Part) -> Basis? { bases[part] ?? basis }

  /// A figure of a report, named as in our own snapshots.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case nodes, gpuHourPrice, inputTokens, cachedInputTokens, outputTokens, perMillion
    case publishedCost, publishedRevenue, hours, throughput, cheaper, night
  }
}

/// The basis of a figure, and its source.
public struct Basis: Hashable, Sendable {
  /// The kind of basis.
  public var kind: Kind
  /// The source.
  public var by: String?

  /// A basis and its source.
  public init(_ kind: Kind, by: String? = nil) {
    self.kind = kind
    self.by = by
  }

  /// A kind of basis.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Stated by the provider itself.
    case reported
    /// Calculated from other figures.
    case derived
    /// An estimate.
    case estimated
    /// Leaked.
    case leaked
  }
}

/// A model that is cheaper than the one whose prices a report uses.
public struct CheaperModel: Hashable, Sendable {
  /// The name: `V3`.
  public var model: String
  /// Its prices, in the report's currency.
  public var prices: PriceList
  /// Its discount at night, as a share from 0 to 1.
  public var nightDiscount: Figure?

  /// A model and its prices.
  public init(model: String, prices: PriceList, nightDiscount: Figure? = nil) {
    self.model = model
    self.prices = prices
    self.nightDiscount = nightDiscount
  }
}

/// A discount at certain hours.
public struct NightDiscount: Hashable, Sendable {
  /// The hours, in UTC.
  public var window: Hours.Window
  /// The discount, as a share of the price from 0 to 1.
  public var share: Figure

  /// A discount at certain hours.
  public init(window: Hours.Window, share: Figure) {
    self.window = window
    self.share = share
  }
}

/// An assumption for a caveat that a report does not quantify.
public struct Assumption: Hashable, Sendable {
  /// The caveat in a few words: `V3 costs less`.
  public var name: String
  /// The assumption, as `--what-if` takes it: `cheaper-share=50%`.
  public var whatIf: String
  /// The assumption in words, and how well founded it is.
  public var reason: String

  /// A caveat and its assumption.
  public init(name: String, whatIf: String, reason: String) {
    self.name = name
    self.whatIf = whatIf
    self.reason = reason
  }
}

/// The rent of a GPU.
public struct Rent: Hashable, Sendable {
  /// The day; the first of a month stands for the whole month.
  public var day: Day
  /// The GPU: `H100`.
  public var gpu: String
  /// The price per hour, in the report's currency.
  public var gpuHourPrice: Figure
  /// The source.
  public var source: String?
  /// Where it was read; nil for one that a report states, which has the report's origin.
  public var origin: Origin?

  /// A rent; one that belongs to no report is in dollars.
  public init(
    day: Day, gpu: String, gpuHourPrice: Figure, source: String? = nil, origin: Origin? = nil
  ) {
    self.day = day
    self.gpu = gpu
    self.gpuHourPrice = gpuHourPrice
    self.source = source
    self.origin = origin
  }
}
