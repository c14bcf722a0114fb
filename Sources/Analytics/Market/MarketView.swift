import Market

/// What stood at a moment: prices, their changes, reports and exchange rates, as they were then known.
public struct MarketView: Hashable, Sendable {
  /// The moment.
  public var asOf: Moment
  /// The listings that were quoted, by id.
  public var offers: [Offer]
  /// The changes that were known, newest first; at most ``mostChanges``.
  public var changes: [Change]
  /// What providers had said of serving, newest first.
  public var reports: [ServingReport]
  /// What currencies cost.
  public var exchange: Exchange
  /// How well models had done in benchmarks.
  public var scores: [Score]

  /// More changes than any tape shows.
  public static let mostChanges = 500

  /// What stood at a moment; nothing, where nothing is said.
  public init(
    asOf: Moment, offers: [Offer] = [], changes: [Change] = [], reports: [ServingReport] = [],
    exchange: Exchange = Exchange(), scores: [Score] = []
  ) {
    self.asOf = asOf
    self.offers = offers
    self.changes = changes
    self.reports = reports
    self.exchange = exchange
    self.scores = scores
  }
}
