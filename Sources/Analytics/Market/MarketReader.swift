import Market

/// Where everything that was read is kept, and what can be asked of it.
///
/// the index keeps it in memory, the archive in a file. The screen asks both the same questions, and
/// always for as much as it can show, so that a million replies cost no more than a page of them.
public protocol MarketReader: Sendable {
  /// What stood at a moment, as it was then known.
  func view(asOf moment: Moment) throws -> MarketView
  /// The stories in sight, newest first.
  func feed(_ query: FeedQuery) throws -> FeedPage
  /// A story and its first so many replies, up to a moment; none where it is gone.
  func thread(_ id: Int64, asOf moment: Moment, atMost: Int) throws -> Market.Thread?
  /// What a listing was quoted at by all sources up to a moment, by rising observation.
  func quotes(of listing: Listing, asOf moment: Moment) throws -> [Quote]
  /// What every source said of a listing over time, the sources by name.
  func histories(of listing: Listing) throws -> [History]
  /// What changed of a listing, as it was known at a moment, newest first.
  func changes(of listing: Listing, asOf moment: Moment) throws -> [Change]
  /// Goes through every change that became known after one moment and by another, newest first.
  ///
  /// There may be a hundred thousand, so they are not gathered; what is of no wanted kind is passed
  /// by before it is decoded.
  func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) throws
  /// The files that had something to say at a moment, in the order in which they first came.
  func sources(asOf moment: Moment) throws -> [SourceRow]
  /// What somebody supposed of reports and keeps, by report and name.
  func scenarios() throws -> [KeptScenario]
  /// The alerts that the person has acknowledged.
  var acknowledged: Set<Alert.Key> { get throws }
  /// When a price was last seen; none where there are no prices.
  var newestObservation: Moment? { get throws }
  /// The nearest moment before or after another at which a price, a report or a story changed what
  /// stands; none where there is no such moment.
  func turningPoint(_ direction: TimeDirection, of moment: Moment) throws -> Moment?
}

extension MarketReader {
  /// The longest thread that a screen shows whole: nobody reads more, and a page of it takes a
  /// frame's time.
  public static var mostReplies: Int { 10_000 }
}

/// Which way time is gone through.
public enum TimeDirection: Hashable, Sendable {
  case before, after
}
