import Market

/// The market as of a moment: prices, changes, reports and exchange rates, as known then.
public struct MarketView: Hashable, Sendable {
  /// The moment.
  public var asOf: Moment
  /// The offers, by listing id.
  public var offers: [Offer]
  /// The changes known by then, newest first; at most ``mostChanges``.
  public var changes: [Change]
  /// The serving reports, newest first.
  public var reports: [ServingReport]
  /// The exchange rates.
  public var exchange: Exchange
  /// The benchmark scores.
  public var scores: [Score]
  /// The newest rent of each GPU that belongs to no report, by GPU.
  public var rents: [Rent]
  /// Which listings are one.
  public var spellings: Spellings

  /// The most changes, more than any tape shows.
  public static let mostChanges = 500

  /// The market as of a moment, empty by default.
  public init(
    asOf: Moment, offers: [Offer] = [], changes: [Change] = [], reports: [ServingReport] = [],
    exchange: Exchange = Exchange(), scores: [Score] = [], rents: [Rent] = [],
    spellings: Spellings = Spellings()
  ) {
    self.asOf = asOf
    self.offers = offers
    self.changes = changes
    self.reports = reports
    self.exchange = exchange
    self.scores = scores
    self.rents = rents
    self.spellings = spellings
    doubtOutliers()
  }
}
