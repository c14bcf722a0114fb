import Market
import Prose

/// Which stories to show.
public struct FeedQuery: Hashable, Sendable {
  /// What a story or one of its replies must match; an empty search matches every story.
  public var search: Search
  /// Stories and replies after this moment are left out.
  public var asOf: Moment
  /// The number of stories before the first shown.
  public var offset: Int
  /// The number of stories to show.
  public var limit: Int
  /// Whether stories of one event are one row.
  public var folds: Bool
  /// The events whose stories have a row each all the same, by the first story of each.
  public var unfolded: Set<Int64>
  /// What is muted and highlighted.
  public var rules: FeedRules
  /// Whether the muted stories are shown, and no others.
  public var showsMuted = false

  /// Which stories to show.
  public init(
    search: Search = Search(""), asOf: Moment, offset: Int = 0, limit: Int, folds: Bool = false,
    unfolded: Set<Int64> = [], rules: FeedRules = FeedRules()
  ) {
    self.search = search
    self.asOf = asOf
    self.offset = offset
    self.limit = limit
    self.folds = folds
    self.unfolded = unfolded
    self.rules = rules
  }
}

extension FeedQuery {
  /// Whether a story is left out, since it is muted or, where only those are shown, is not.
  func hides(_ story: Story, replies: Int) -> Bool {
    guard !rules.muted.isEmpty || showsMuted else { return false }
    return rules.mutes(story, replies: replies) != showsMuted
  }
}

/// A page of stories, with totals.
public struct FeedPage: Hashable, Sendable {
  /// The query.
  public var query: FeedQuery
  /// The stories, newest first, undated ones last.
  public var rows: [FeedRow]
  /// The number of stories that match the search.
  public var stories: Int
  /// The number of rows that these stories have, folded as the query wants them.
  public var count: Int
  /// The number of events among them, each story that stands alone being one.
  public var events: Int
  /// The number of those that were not read.
  public var unread: Int
  /// The number of stories that match the search and are muted.
  public var muted = 0
  /// The number of replies to those stories or, with a search, of matching ones.
  public var replies: Int
  /// The languages of all stories regardless of the search, sorted.
  public var languages: [String]
  /// From when on stories are folded into events, if there are too many to fold them all.
  public var foldedSince: Moment?

  /// A page of stories.
  public init(
    _ query: FeedQuery, rows: [FeedRow] = [], stories: Int = 0, count: Int = 0, events: Int = 0,
    unread: Int = 0, replies: Int = 0, languages: [String] = []
  ) {
    self.query = query
    self.rows = rows
    self.stories = stories
    self.count = count
    self.events = events
    self.unread = unread
    self.replies = replies
    self.languages = languages
  }
}

/// A story in the feed.
public struct FeedRow: Hashable, Sendable {
  /// The story's id, valid while the market reader is open.
  public var id: Int64
  /// The story; its text may be truncated to ``textBytes``.
  public var story: Story
  /// The number of replies.
  public var replies: Int
  /// The number of replies that match the search.
  public var hits: Int
  /// Whether the user has opened it.
  public var isRead: Bool
  /// Whether the user has starred it.
  public var isStarred: Bool
  /// The event that it stands for or belongs to; nil if it stands alone, or nothing is folded.
  public var event: EventRow?

  /// Which of the query's highlighting rules find the story.
  public var highlights: [Int] = []
  /// The first reply that matches the search.
  public var found: Reply?

  /// What the user decided of its stories and their events.
  public var choices: [Int64: EventChoice] = [:]

  /// The most bytes of a story's text that a list needs.
  public static let textBytes = 8_192

  /// A story in the feed.
  public init(
    id: Int64, story: Story, replies: Int, hits: Int = 0, isRead: Bool = false,
    isStarred: Bool = false, event: EventRow? = nil
  ) {
    self.id = id
    self.story = story
    self.replies = replies
    self.hits = hits
    self.isRead = isRead
    self.isStarred = isStarred
    self.event = event
  }
}
