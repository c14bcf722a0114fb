/// What the table of prices can show of a listing, in the order in which it stands there.
public enum PriceColumn: String, CaseIterable, Hashable, Sendable {
  case model, provider
  case input = "in"
  case cached, write
  case output = "out"
  case blend
  /// What a million tokens of the workload cost, and a month of it.
  case effective, month
  /// The blend against the base's, and the price on each meter.
  case ratio
  case inputRatio = "in-ratio"
  case cachedRatio = "cached-ratio"
  case outputRatio = "out-ratio"
  /// The newest change and its day.
  case change
  case held, context, released, ends
  /// How many sources state a price, and how many of them the one that is shown.
  case sources
  /// How far they differ on the blend.
  case spread
  /// For how long the source that was seen longest ago was not seen.
  case age
  /// How the prices stand or, of what can't be bought, why not.
  case status
  /// What the model is for.
  case kind
  case seen, source

  /// The column that a word means; `input`, `output` and `vs` are understood, too.
  public init?(named name: String) {
    switch name {
    case "input": self = .input
    case "output": self = .output
    case "vs": self = .ratio
    default: self.init(rawValue: name)
    }
  }

  /// The column that orders rows as this one does; shares of one price stand as the prices do.
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

  /// Whether the column holds words, which stand at its left and are sorted from A to Z.
  var isText: Bool {
    switch self {
    case .model, .provider, .status, .kind, .source, .sources: true
    default: false
    }
  }

  /// Whether it holds prices, which stand with their points under one another.
  var isPrice: Bool {
    switch self {
    case .input, .cached, .write, .output, .blend, .effective, .month: true
    default: false
    }
  }

  /// What a small table shows, the last to be given up first.
  static let fewest: [PriceColumn] = [
    .input, .output, .ratio, .cached, .blend, .held, .seen, .source, .context,
  ]
  /// What a table shows that has the screen to itself, the last to be given up first.
  static let usual: [PriceColumn] = [
    .input, .output, .ratio, .cached, .blend, .held, .change, .sources, .context, .seen, .write,
    .spread, .source, .released, .ends, .age, .status,
  ]
}
