/// A search for stories and replies, as typed.
///
/// - Words must all occur, in any order, anywhere in the text, the title or the author's name.
/// - `"quoted"` text must occur exactly; 「…」 and “…” work, too.
/// - `!` negates any of these.
/// - `/…/` is a regular expression; see ``SearchPattern``.
/// - `author:`, `board:`, `source:` and `lang:` search only there; `score:>100` and `replies:20`,
///   which is at least so many, are about the story; `sort:score` and `sort:replies` put the most
///   first; `after:2025-01-28` and `before:2025-02` are half-open, so that one after the other
///   leaves no gap; `has:claim` wants a stated figure, as the claims panel lists it, and `has:star`
///   a star of the user's.
///
/// Half-typed input matches as far as it goes: an open quote its text, a lone `!` or `author:`
/// everything. Any other word with a colon is a plain word: `12:30`, `https://…`.
public struct Search: Hashable, Sendable {
  /// The search as typed.
  public let text: String
  /// Its conditions, all of which must hold.
  public let clauses: [Clause]
  /// What was left out since it means nothing: half-typed or mistaken.
  public let mistakes: [Mistake]

  /// Parses a search; an empty one matches everything.
  public init(_ text: String) {
    self.text = text
    var reader = SearchReader(text)
    clauses = reader.clauses()
    mistakes = reader.mistakes
  }

  /// Whether it matches everything.
  public var isEmpty: Bool { clauses.isEmpty }

  /// One condition, possibly negated.
  public struct Clause: Hashable, Sendable {
    /// The condition.
    public var need: Need
    /// Whether it must hold; false with `!`.
    public var isWanted: Bool
  }

  /// What stories are sorted by.
  public enum Order: String, Hashable, Sendable {
    case score, replies
  }

  /// A condition on a text.
  public enum Need: Hashable, Sendable {
    /// Text that occurs in the text, the title or the author's name.
    case text(SearchKey)
    /// Text that occurs in the author's name.
    case author(SearchKey)
    /// Text that occurs in the board's name.
    case board(SearchKey)
    /// A prefix of the language tag: `zh` matches `zh-Hant`.
    case language(SearchKey)
    /// Not earlier than the start of this period.
    case after(SearchDate)
    /// Earlier than the start of this period.
    case before(SearchDate)
    /// States a figure.
    case claim
    /// Was starred.
    case star
    /// Text that occurs in the publisher's name.
    case source(SearchKey)
    /// A regular expression that matches in the text, the title or the author's name.
    case pattern(SearchPattern)
    /// A number of points of the story.
    case score(ClosedRange<Int>)
    /// A number of replies to the story.
    case replies(ClosedRange<Int>)
    /// Nothing: what comes first.
    case order(Search.Order)
  }
}
