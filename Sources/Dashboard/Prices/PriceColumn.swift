/// The columns of the price table, in display order.
public enum PriceColumn: String, CaseIterable, Hashable, Sendable {
  case model, provider
  case input = "in"
  case cached, write
  case output = "out"
  case blend
  /// The price of a million tokens of the workload, and of a month of it.
  case effective, month
  /// The blend relative to the base's, and the price on each meter.
  case ratio
  case inputRatio = "in-ratio"
  case cachedRatio = "cached-ratio"
  case outputRatio = "out-ratio"
  /// The blend over the past year, as a picture.
  case history
  /// The latest change and its date.
  case change
  case held, context, released, ends
  /// The number of sources, and how many agree with the price shown.
  case sources
  /// How far the sources differ on the blend.
  case spread
  /// How many hosts sell the model, and how much the dearest asks above the cheapest.
  case hosts, gap
  /// How long ago the least recently seen source was seen.
  case age
  /// The status of the prices, or why the listing can't be bought.
  case status
  /// What the model is for.
  case kind
  case seen, source

  /// The column for a word; also accepts `input`, `output` and `vs`.
  public init?(named name: String) {
    switch name {
    case "input": self = .input
    case "output": self = .output
    case "vs": self = .ratio
    default: self.init(rawValue: name)
    }
  }

  /// The column that gives the same order; ratios to one price sort as the prices do.
  var sort: PriceColumn {
    switch self {
    case .ratio: .blend
    case .month: .effective
    case .inputRatio: .input
    case .cachedRatio: .cached
    case .outputRatio: .output
    default: self
    }
  }

  /// Whether the column holds text, which is aligned left and sorted from A to Z.
  var isText: Bool {
    switch self {
    case .model, .provider, .status, .kind, .source, .sources: true
    default: false
    }
  }

  /// Whether it holds shares of the base's prices.
  var isRatio: Bool {
    switch self {
    case .ratio, .inputRatio, .cachedRatio, .outputRatio: true
    default: false
    }
  }

  /// Whether it holds prices, which are aligned at the decimal point.
  var isPrice: Bool {
    switch self {
    case .input, .cached, .write, .output, .blend, .effective, .month: true
    default: false
    }
  }

  /// Whether it needs to be known which model each listing sells.
  public var isOfHosts: Bool { self == .hosts || self == .gap }

  /// The columns of a small table, in order of priority.
  static let fewest: [PriceColumn] = [
    .input, .output, .ratio, .cached, .blend, .history, .held, .seen, .source, .context,
  ]
  /// The columns of a zoomed table, in order of priority.
  static let usual: [PriceColumn] = [
    .input, .output, .ratio, .cached, .blend, .history, .hosts, .gap, .held, .change, .sources,
    .context,
    .seen, .write, .spread, .source, .released, .ends, .age, .status,
  ]
}
