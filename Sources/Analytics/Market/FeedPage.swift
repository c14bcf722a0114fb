import Market
import Prose

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
  /// What the market reader knows the story by, for as long as it is open.
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
