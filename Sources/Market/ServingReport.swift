/// What a provider says of serving its models for a while: machines, tokens, prices and money.
///
/// The one that began this is DeepSeek's day of 27 and 28 February 2025 (its open-infra-index,
/// "Day 6", 1 March 2025): 226.75 nodes of 8 GPUs at $2 an hour, and 608 billion tokens in.
public struct ServingReport: Hashable, Sendable {
  /// What it is about: `DeepSeek V3 + R1`.
  public var title: String
  /// When the span began and ended.
  public var from: Moment
  /// When the span ended.
  public var until: Moment
  /// Machines in use, on the average of the span.
  public var nodes: Figure
  /// Processors in a machine.
  public var gpusPerNode: Int
  /// What a processor is: `H800`.
  public var gpu: String?
  /// What a processor is taken to cost for an hour.
  public var gpuHourPrice: Money
  /// Tokens received, those from a cache included.
  public var inputTokens: Figure
  /// Tokens received that a cache held.
  public var cachedInputTokens: Figure
  /// Tokens sent.
  public var outputTokens: Figure
  /// The prices for a million tokens that the report reckons with, in the currency of the money.
  public var prices: PriceList
  /// The cost as published.
  public var publishedCost: Money?
  /// The revenue as published, theoretical where ``caveats`` say so.
  public var publishedRevenue: Money?
  /// Why the true revenue is another, in the report's sense.
  public var caveats: [String]
  /// The span's hours, in order; empty where only totals are known.
  public var hours: [ServingHour]
  /// What it says beyond its sums.
  public var notes: ServingNotes
  /// Where the report itself can be found.
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
  /// Machines in use, on the average of the hour.
  public var nodes: Figure
  /// What was earned, in the currency of the report's money.
  public var revenue: Figure

  /// An hour of serving.
  public init(start: Moment, nodes: Figure, revenue: Figure) {
    self.start = start
    self.nodes = nodes
    self.revenue = revenue
  }
}
