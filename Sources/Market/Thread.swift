/// An article or a post.
public struct Story: Hashable, Sendable {
  /// The title as the dump has it; boards cut long ones.
  public var title: String
  /// The whole title, where the dump states it apart from a cut one.
  public var fullTitle: String?
  /// Who published it: a paper, a site, a forum.
  public var source: String?
  /// The board or channel that it was posted to: `Stock`.
  public var board: String?
  /// Who wrote it, without role or nickname.
  public var author: String?
  /// When it was published; of a post that quotes an article, when the post was.
  public var published: Moment?
  /// When the article was published that a post quotes, where the post states it.
  ///
  /// Apart from ``published``, since replies follow the post and prices the article.
  public var articlePublished: Moment?
  /// How many replies it had, as the dump states it; the dump may hold fewer, or none.
  public var replyCount: Int?
  /// Votes for less votes against, likes, or the heat in a list of what is talked about.
  public var score: Int?
  /// The language, as BCP 47 names it: `da`, `zh-Hant`.
  public var language: String?
  /// Where it stands on the web.
  public var url: String?
  /// The text, paragraphs parted by an empty line.
  public var text: String
  /// Where it was read.
  public var origin: Origin

  /// An article or a post.
  public init(
    title: String, fullTitle: String? = nil, source: String? = nil, board: String? = nil,
    author: String? = nil, published: Moment? = nil, articlePublished: Moment? = nil,
    replyCount: Int? = nil, score: Int? = nil, language: String? = nil, url: String? = nil,
    text: String, origin: Origin
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
    self.text = text
    self.origin = origin
  }

  /// The votes or replies that a story can have: more than a hundred for everybody on earth.
  public static let allCounts = -1_000_000_000_000...1_000_000_000_000

  /// The title as a headline: in full where it is known.
  public var headline: String { fullTitle ?? title }
}

/// One answer under a story.
public struct Reply: Hashable, Sendable {
  /// What the one who replies thinks of the post, on boards that ask.
  public enum Mark: String, Hashable, Sendable {
    case push, boo, arrow
  }

  /// Its number under the story, from 1, as the board counts; deleted ones leave gaps.
  public var floor: Int?
  /// Who wrote it.
  public var author: String?
  /// What its author thinks of the post, where the board asks and the dump kept it.
  public var mark: Mark?
  /// The text; may be empty.
  public var text: String
  /// When it was written.
  public var at: Moment?
  /// Whether ``at`` may be of a later year: the dump states none, and too long was nothing said for
  /// the order of the replies to tell it.
  public var isYearUncertain: Bool
  /// How deep it stands in the tree: 0 answers the story itself.
  public var depth: Int
  /// Votes for less votes against, where there are any.
  public var score: Int?
  /// Where it was read.
  public var origin: Origin

  /// How deep a reply can stand; nobody follows an indentation beyond, and what a file states is
  /// laid out on a screen.
  public static let allDepths = 0...1_000
  /// The numbers that a reply can have under a story.
  public static let allFloors = 0...1_000_000_000

  /// One answer under a story; beyond ``allDepths`` it stands at the deepest.
  public init(
    floor: Int? = nil, author: String? = nil, mark: Mark? = nil, text: String, at: Moment? = nil,
    isYearUncertain: Bool = false, depth: Int = 0, score: Int? = nil, origin: Origin
  ) {
    self.floor = floor
    self.author = author
    self.mark = mark
    self.text = text
    self.at = at
    self.isYearUncertain = isYearUncertain
    self.depth = depth.clamped(to: Reply.allDepths)
    self.score = score
    self.origin = origin
  }
}

/// A story and what was said to it.
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
