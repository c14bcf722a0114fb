import Market
import Prose

/// Where everything that was read is kept, and what can be asked of it.
///
/// The book keeps it in memory, the archive in a file. The screen asks both the same questions, and
/// always for as much as it can show, so that a million replies cost no more than a page of them.
public protocol Shelf: Sendable {
  /// What stood at a moment, as it was then known.
  func standing(asOf moment: Moment) throws -> Standing
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

extension Shelf {
  /// The longest thread that a screen shows whole: nobody reads more, and a page of it takes a
  /// frame's time.
  public static var mostReplies: Int { 10_000 }
}

/// Which way time is gone through.
public enum TimeDirection: Hashable, Sendable {
  case before, after
}

/// What stood at a moment: prices, their changes, reports and exchange rates, as they were then known.
public struct Standing: Hashable, Sendable {
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

/// A listing as it stood at a moment.
public struct Offer: Hashable, Sendable {
  /// What it was quoted at, by the source nearest to the vendor.
  public var quote: Quote
  /// Since when that source was seen to quote these prices, or since when it says that they hold.
  public var since: Moment?
  /// Until when at least it was seen to.
  public var until: Moment?
  /// What other sources quoted at the same moment.
  public var others: [Quote]
  /// The newest change by the source that is shown, corrections left out; none where none is known.
  public var change: LastChange?

  /// A listing at a moment.
  public init(
    quote: Quote, since: Moment? = nil, until: Moment? = nil, others: [Quote] = [],
    change: LastChange? = nil
  ) {
    self.quote = quote
    self.since = since
    self.until = until
    self.others = others
    self.change = change
  }
}

extension Offer {
  /// Whether anybody may run the model, by the word of the nearest source that says anything of it.
  public var hasOpenWeights: Bool? {
    quote.hasOpenWeights ?? others.lazy.compactMap(\.hasOpenWeights).first
  }
}

/// Which stories are in sight.
public struct FeedQuery: Hashable, Sendable {
  /// What a story or one of its replies must hold; an empty search finds every story.
  public var search: Search
  /// Stories and replies after this moment do not exist yet.
  public var asOf: Moment
  /// How many stories stand before the first in sight.
  public var offset: Int
  /// How many stories are wanted.
  public var limit: Int

  /// Which stories are in sight.
  public init(search: Search = Search(""), asOf: Moment, offset: Int = 0, limit: Int) {
    self.search = search
    self.asOf = asOf
    self.offset = offset
    self.limit = limit
  }
}

/// The stories in sight, and how many there are in all.
public struct FeedPage: Hashable, Sendable {
  /// What was asked for.
  public var query: FeedQuery
  /// The stories, newest first; those without a date come last.
  public var rows: [FeedRow]
  /// How many stories the search finds.
  public var stories: Int
  /// How many replies those stories have or, where something is searched for, hold it.
  public var replies: Int
  /// The languages of all stories, whatever is searched for, in order.
  public var languages: [String]

  /// The stories in sight.
  public init(
    _ query: FeedQuery, rows: [FeedRow] = [], stories: Int = 0, replies: Int = 0,
    languages: [String] = []
  ) {
    self.query = query
    self.rows = rows
    self.stories = stories
    self.replies = replies
    self.languages = languages
  }
}

/// A story in the feed.
public struct FeedRow: Hashable, Sendable {
  /// What the shelf knows the story by, for as long as it is open.
  public var id: Int64
  /// The story; its text may be cut after ``textBytes``.
  public var story: Story
  /// How many replies it has.
  public var replies: Int
  /// How many of them hold what is searched for.
  public var hits: Int
  /// Whether the person has opened it.
  public var isRead: Bool
  /// Whether the person has marked it to find it again.
  public var isStarred: Bool

  /// As much of a story's text as a list shows.
  public static let textBytes = 8_192

  /// A story in the feed.
  public init(
    id: Int64, story: Story, replies: Int, hits: Int = 0, isRead: Bool = false,
    isStarred: Bool = false
  ) {
    self.id = id
    self.story = story
    self.replies = replies
    self.hits = hits
    self.isRead = isRead
    self.isStarred = isStarred
  }
}

/// A file that was read, as the list of sources shows it.
public struct SourceRow: Hashable, Sendable {
  /// The file, as it was named or found.
  public var file: String
  /// The format that its content showed.
  public var format: String?
  /// How its text was encoded.
  public var encoding: String?
  /// Its size in bytes.
  public var bytes: Int
  /// How many prices, stories, replies, reports, exchange rates and scores it holds.
  public var counts: Counts
  /// What was wrong, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// How many values of each kind a file holds.
  public struct Counts: Hashable, Sendable {
    /// Quotes of listings.
    public var quotes = 0
    /// Stories.
    public var stories = 0
    /// Replies to them.
    public var replies = 0
    /// Serving reports.
    public var reports = 0
    /// Exchange rates.
    public var exchangeRates = 0
    /// Scores in benchmarks.
    public var scores = 0

    /// Nothing of any kind.
    public init() {}
  }

  /// A file of which nothing is known but its name.
  public init(
    file: String, format: String? = nil, encoding: String? = nil, bytes: Int = 0,
    counts: Counts = Counts(), diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.counts = counts
    self.diagnostics = diagnostics
  }
}
