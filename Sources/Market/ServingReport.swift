/// A provider's report on serving its models over a span: machines, tokens, prices and money.
///
/// The first was DeepSeek's, for 27 and 28 February 2025 (its open-infra-index, "Day 6", 1 March
/// 2025): 226.75 nodes of 8 GPUs at $2 an hour, and 608 billion input tokens.
public struct ServingReport: Hashable, Sendable {
  /// The title: `DeepSeek V3 + R1`.
  public var title: String
  /// When the span began.
  public var from: Moment
  /// When the span ended.
  public var until: Moment
  /// The average number of nodes in use over the span.
  public var nodes: Figure
  /// GPUs per node.
  public var gpusPerNode: Int
  /// The type of GPU: `H800`.
  public var gpu: String?
  /// The assumed price of a GPU-hour.
  public var gpuHourPrice: Money
  /// Input tokens, including cached ones.
  public var inputTokens: Figure
  /// Cached input tokens.
  public var cachedInputTokens: Figure
  /// Output tokens.
  public var outputTokens: Figure
  /// The prices per million tokens that the report uses, in the currency of its money.
  public var prices: PriceList
  /// The published cost.
  public var publishedCost: Money?
  /// The published revenue, theoretical if ``caveats`` say so.
  public var publishedRevenue: Money?
  /// Why the actual revenue differs, according to the report.
  public var caveats: [String]
  /// The hours of the span, in order; empty if only totals are known.
  public var hours: [ServingHour]
  /// What it says beyond its totals.
  public var notes: ServingNotes
  /// The URL of the report itself.
  public var url: String?
  /// Where it was read.
  public var origin: Origin

  /// A report of a span.
  public init(
    title: String, from: Moment, until: Moment, nodes: Figure, gpusPerNode: Int, gpu: String? = nil,
    gpuHourPrice: Money, inputTokens: Figure, cachedInputTokens: Figure, outputTokens: Figure,
    prices: PriceList, publishedCost: Money? = nil, publishedRevenue: Money? = nil,
    caveats: [String] = [], hours: [ServingHour] = [], notes: ServingNotes = ServingNotes(),
    url: String? = nil,
    origin: Origin
  ) {
    self.title = title
    self.from = from
    self.until = until
    self.nodes = nodes
    self.gpusPerNode = gpusPerNode
    self.gpu = gpu
    self.gpuHourPrice = gpuHourPrice
    self.inputTokens = inputTokens
    self.cachedInputTokens = cachedInputTokens
    self.outputTokens = outputTokens
    self.prices = prices
    self.publishedCost = publishedCost
    self.publishedRevenue = publishedRevenue
    self.caveats = caveats
    self.hours = hours
    self.notes = notes
    self.url = url
    self.origin = origin
  }
}

/// An hour of serving.
public struct ServingHour: Hashable, Sendable {
  /// When it began.
  public var start: Moment
  /// The average number of nodes in use during the hour.
  public var nodes: Figure
  /// The revenue, in the report's currency.
  public var revenue: Figure

  /// An hour of serving.
  public init(start: Moment, nodes: Figure, revenue: Figure) {
    self.start = start
    self.nodes = nodes
    self.revenue = revenue
  }
}
