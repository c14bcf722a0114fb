/// An article or a post.
public struct Story: Hashable, Sendable {
  /// The title as in the dump; boards truncate long ones.
  public var title: String
  /// The full title, if the dump states it besides a truncated one.
  public var fullTitle: String?
  /// The publisher: a newspaper, a site, a forum.
  public var source: String?
  /// The board or channel it was posted to: `Stock`.
  public var board: String?
  /// The author, without role or nickname.
  public var author: String?
  /// When it was published; for a post that quotes an article, when the post was.
  public var published: Moment?
  /// When the article quoted by a post was published, if the post states it.
  ///
  /// Separate from ``published``, since replies follow the post, but prices the article.
  public var articlePublished: Moment?
  /// The number of replies stated in the dump, which may hold fewer, or none.
  public var replyCount: Int?
  /// Upvotes less downvotes, likes, or the heat in a list of trending topics.
  public var score: Int?
  /// The language, as BCP 47 names it: `da`, `zh-Hant`.
  public var language: String?
  /// Its URL.
  public var url: String?
  /// The URL of the page on which it is discussed, if that is another.
  public var discussion: String?
  /// The text, with paragraphs separated by empty lines.
  public var text: String
  /// Where it was read.
  public var origin: Origin

  /// An article or a post.
  public init(
    title: String, fullTitle: String? = nil, source: String? = nil, board: String? = nil,
    author: String? = nil, published: Moment? = nil, articlePublished: Moment? = nil,
    replyCount: Int? = nil, score: Int? = nil, language: String? = nil, url: String? = nil,
    discussion: String? = nil, text: String, origin: Origin
  ) {
    self.title = title
    self.fullTitle = fullTitle
    self.source = source
    self.board = board
    self.author = author
    self.published = published
    self.articlePublished = articlePublished
    self.replyCount = replyCount
    self.score = score
    self.language = language
    self.url = url
    self.discussion = discussion
    self.text = text
    self.origin = origin
  }

  /// The valid counts of votes and replies: more than a hundred for every person on earth.
  public static let allCounts = -1_000_000_000_000...1_000_000_000_000

  /// Whether nothing is known of it but its address and title, from replies to it.
  public var isAbsent: Bool {
    text.isEmpty && published == nil && articlePublished == nil && author == nil
  }

  /// The full title if known, or else the title.
  public var headline: String { fullTitle ?? title }
}

/// A reply to a story.
public struct Reply: Hashable, Sendable {
  /// The vote attached to a reply, on boards that have one.
  public enum Mark: String, Hashable, Sendable {
    case push, boo, arrow
  }

  /// Its number under the story, from 1, as the board counts; deleted replies leave gaps.
  public var floor: Int?
  /// The author.
  public var author: String?
  /// The vote attached to it, if the dump has one.
  public var mark: Mark?
  /// The text, possibly empty.
  public var text: String
  /// When it was written.
  public var at: Moment?
  /// Whether ``at`` may be in a later year: the dump states no year, and the gap between replies is
  /// too long for their order to tell it.
  public var isYearUncertain: Bool
  /// Its depth in the tree; 0 replies to the story itself.
  public var depth: Int
  /// Upvotes less downvotes, if there are any.
  public var score: Int?
  /// Its own address, if answers to it may be in other files than it is.
  public var url: String?
  /// Where it was read.
  public var origin: Origin

  /// The valid depths; nobody can follow deeper indentation, and depths from files decide the
  /// layout on the screen.
  public static let allDepths = 0...1_000
  /// The valid numbers of a reply under a story.
  public static let allFloors = 0...1_000_000_000

  /// A reply to a story; its depth is clamped to ``allDepths``.
  public init(
    floor: Int? = nil, author: String? = nil, mark: Mark? = nil, text: String, at: Moment? = nil,
    isYearUncertain: Bool = false, depth: Int = 0, score: Int? = nil, url: String? = nil,
    origin: Origin
  ) {
    self.floor = floor
    self.author = author
    self.mark = mark
    self.text = text
    self.at = at
    self.isYearUncertain = isYearUncertain
    self.depth = depth.clamped(to: Reply.allDepths)
    self.score = score
    self.url = url
    self.origin = origin
  }
}

/// A story with its replies.
public struct Thread: Hashable, Sendable {
  /// The article or post.
  public var story: Story
  /// The replies, in the order of the dump.
  public var replies: [Reply]

  /// A story and its replies.
  public init(_ story: Story, replies: [Reply] = []) {
    self.story = story
    self.replies = replies
  }
}
