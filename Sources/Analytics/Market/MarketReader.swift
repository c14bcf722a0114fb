import Market

/// Queries over everything that was read.
///
/// ``MarketIndex`` keeps it in memory, the archive in a file. The screen runs the same queries on
/// both, and only for as much as it can show, so that a million replies cost no more than a page.
public protocol MarketReader: Sendable {
  /// The market as of a moment, as known then.
  func view(asOf moment: Moment) throws -> MarketView
  /// The rows that the price table last showed, as of a moment; nil if prices may have changed since.
  func firstLook(asOf moment: Moment) throws -> (look: FirstLook, view: MarketView)?
  /// A page of stories, newest first.
  func feed(_ query: FeedQuery) throws -> FeedPage
  /// The rows of a page by their stories alone, and the stories that were read.
  func rows(of query: FeedQuery) throws -> FeedRows
  /// A story and its first replies, up to a moment; `nil` if it is gone.
  func thread(_ id: Int64, asOf moment: Moment, atMost: Int) throws -> Market.Thread?
  /// The row of a story in the feed of a query, with its event unfolded; nil if it is not there.
  func place(of story: Int64, in query: FeedQuery) throws -> FeedPlace?
  /// Finds the events of the stories that came since the last time, and keeps them with what the user
  /// corrects of them; the same corrections twice are as good as once.
  ///
  /// - Returns: Whether any event may be another than before, and whether some are still to be found.
  func updateEvents(by folding: StoryFolding, correcting: [EventCorrection]) throws -> EventUpdate
  /// The events of the stories; none until they were found.
  var events: EventBook { get throws }
  /// The replies to a story that the user starred, by where they were read.
  func starredReplies(of story: Int64) throws -> Set<Origin>
  /// A page of the texts that state figures, up to a moment, newest first, undated ones last.
  func claimedTexts(asOf moment: Moment, offset: Int, limit: Int) throws -> ClaimedTexts
  /// All quotes of a listing up to a moment, in order of observation.
  func quotes(of listing: Listing, asOf moment: Moment) throws -> [Quote]
  /// What every source said about each listing over time, by source name.
  func histories(of listings: [Listing]) throws -> [[History]]
  /// The changes of each listing as known at a moment, newest first.
  func changes(of listings: [Listing], asOf moment: Moment) throws -> [[Change]]
  /// Visits every change that became known after one moment and by another, newest first.
  ///
  /// There may be a hundred thousand, so they are not collected; unwanted kinds are skipped before
  /// they are decoded.
  func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) throws
  /// The files with content from no later than a moment, in the order in which they first arrived.
  func sources(asOf moment: Moment) throws -> [SourceRow]
  /// The user's saved scenarios, by report and name.
  func scenarios() throws -> [KeptScenario]
  /// The alerts that the user has acknowledged.
  var acknowledged: Set<Alert.Key> { get throws }
  /// When a price was last seen; `nil` if there are no prices.
  var newestObservation: Moment? { get throws }
  /// The nearest moment before or after another at which a price, a report or a story changed the
  /// market view; `nil` if there is none.
  func turningPoint(_ direction: TimeDirection, of moment: Moment) throws -> Moment?
}

extension MarketReader {
  /// nil: an index in memory needs no first look.
  public func firstLook(asOf moment: Moment) throws -> (look: FirstLook, view: MarketView)? { nil }

  /// What every source said about a listing over time, by source name.
  ///
  /// - Throws: If the stored data can't be read.
  public func histories(of listing: Listing) throws -> [History] {
    try histories(of: [listing]).first ?? []
  }

  /// The changes of a listing as known at a moment, newest first.
  ///
  /// - Throws: If the stored data can't be read.
  public func changes(of listing: Listing, asOf moment: Moment) throws -> [Change] {
    try changes(of: [listing], asOf: moment).first ?? []
  }

  /// The most replies of a thread that the screen shows: nobody reads more, and paging stays within
  /// a frame's time.
  public static var mostReplies: Int { 10_000 }
}

/// Where a story stands in the feed.
public struct FeedPlace: Hashable, Sendable {
  /// Its row.
  public let row: Int
  /// Its event, which has to be unfolded; nil if it stands alone.
  public let event: Int64?

  /// A row, and the event that it belongs to.
  public init(row: Int, event: Int64?) { (self.row, self.event) = (row, event) }
}

/// A direction in time.
public enum TimeDirection: Hashable, Sendable {
  case before, after
}
