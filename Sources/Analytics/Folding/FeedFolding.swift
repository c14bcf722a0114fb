import Market

/// Folds stories that come newest first into the rows of a feed page.
///
/// An event stands where its first story does, and an unfolded one has its other stories under it.
public struct FeedFolding {
  /// The rows of the page so far.
  public private(set) var rows: [Row] = []
  /// The rows so far, with those before the page.
  public private(set) var count = 0
  private let query: FeedQuery
  private let book: EventBook
  private let isWanted: (Int64) -> Bool

  /// A row of the page: a story, and the event that it stands for or belongs to.
  public struct Row: Hashable, Sendable {
    /// The story.
    public let story: Int64
    /// Its event; nil if it stands alone.
    public let event: EventRow?

    /// A row of a story, and what it is of its event.
    public init(story: Int64, event: EventRow?) { (self.story, self.event) = (story, event) }
  }

  /// The rows of a query.
  ///
  /// - Parameters:
  ///   - query: What is shown.
  ///   - book: The events.
  ///   - isWanted: Whether a story is among those that come; an event stands at the first that is.
  public init(_ query: FeedQuery, _ book: EventBook, isWanted: @escaping (Int64) -> Bool) {
    self.query = query
    self.book = book
    self.isWanted = isWanted
  }

  /// Takes the next story.
  ///
  /// - Returns: Whether the page wants more.
  public mutating func take(_ story: Int64) -> Bool {
    guard let event = book.event(of: story) else {
      add(Row(story: story, event: nil))
      return isWanting
    }
    let stories = book.stories(of: event, by: query.asOf.seconds)
    guard stories.count > 1 else {
      add(Row(story: story, event: nil))
      return isWanting
    }
    guard stories.first(where: { isWanted($0.story) })?.story == story else { return true }
    let isUnfolded = query.unfolded.contains(event)
    add(Row(story: story, event: EventRow(event, stories, .whole(isUnfolded: isUnfolded))))
    if isUnfolded {
      for other in stories where other.story != story {
        add(Row(story: other.story, event: EventRow(event, stories, .part)))
      }
    }
    return isWanting
  }

  private mutating func add(_ row: Row) {
    if count >= query.offset, isWanting { rows.append(row) }
    count += 1
  }

  private var isWanting: Bool { count - query.offset < query.limit }
}

/// The event that a row of the feed stands for, or belongs to.
public struct EventRow: Hashable, Sendable {
  /// The event, by the id of its first story.
  public let event: Int64
  /// Its stories by the moment shown, in the order of their publication.
  public let stories: [EventStory]
  /// What the row is of it.
  public let part: Part
  /// What the story shares with those before it, in words; only for a single story.
  public var why: [String] = []
  /// Those of its stories that were read; only where it is folded.
  public var read: Set<Int64> = []

  /// What a row shows of an event.
  public enum Part: Hashable, Sendable {
    /// All of it, in one row or as the head of several.
    case whole(isUnfolded: Bool)
    /// One of its stories.
    case part
  }

  init(_ event: Int64, _ stories: [EventStory], _ part: Part) {
    (self.event, self.stories, self.part) = (event, stories, part)
  }

  /// Whether the row stands for the whole event, folded.
  public var isFolded: Bool { part == .whole(isUnfolded: false) }

  /// The languages of its stories, the first story's first.
  public var languages: [String] {
    var languages: [String] = []
    for language in stories.compactMap(\.language) where !languages.contains(language) {
      languages.append(language)
    }
    return languages
  }

  /// Whether the event was read.
  public func isRead(_ read: Set<Int64>) -> Bool { EventBook.isRead(stories, read) }
}
