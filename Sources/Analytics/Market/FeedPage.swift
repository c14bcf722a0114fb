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

  /// Which stories to show.
  public init(search: Search = Search(""), asOf: Moment, offset: Int = 0, limit: Int) {
    self.search = search
    self.asOf = asOf
    self.offset = offset
    self.limit = limit
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
  /// The number of replies to those stories or, with a search, of matching ones.
  public var replies: Int
  /// The languages of all stories regardless of the search, sorted.
  public var languages: [String]

  /// A page of stories.
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

  /// The most bytes of a story's text that a list needs.
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
