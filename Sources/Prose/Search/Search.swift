/// What somebody looks for.
///
/// - Words must all occur, in any order, anywhere in the text, the title or the author's name.
/// - `"in quotes"` stands what must occur as it is; so does 「…」 and “…”.
/// - `!` before any of these says that it must not be so.
/// - `author:`, `board:` and `lang:` look there only; `after:2025-01-28` and `before:2025-02` are
///   half-open, so that one after the other leaves no gap; `has:claim` wants a stated price, amount
///   of money or percentage.
///
/// What is half typed finds as much as it says so far: an open quote its text, a lone `!` or
/// `author:` everything. Any other word with a colon is a word: `12:30`, `https://…`.
public struct Search: Hashable, Sendable {
  /// The search as it was typed.
  public let text: String
  /// What it asks for; all of it must be so.
  public let clauses: [Clause]

  /// A search as it was typed; an empty one finds everything.
  public init(_ text: String) {
    self.text = text
    var reader = SearchReader(text)
    clauses = reader.clauses()
  }

  /// Whether everything is found.
  public var isEmpty: Bool { clauses.isEmpty }

  /// One thing that must be so, or must not.
  public struct Clause: Hashable, Sendable {
    /// What it is.
    public var need: Need
    /// Whether it must be so; with `!` it must not.
    public var isWanted: Bool
  }

  /// What a text can be asked for.
  public enum Need: Hashable, Sendable {
    /// Letters that occur in the text, the title or the author's name.
    case text(SearchKey)
    /// Letters that occur in the author's name.
    case author(SearchKey)
    /// Letters that occur in the board's name.
    case board(SearchKey)
    /// How the tag of the language begins: `zh` finds `zh-Hant`.
    case language(SearchKey)
    /// Not earlier than the beginning of this.
    case after(SearchDate)
    /// Earlier than the beginning of this.
    case before(SearchDate)
    /// A price, an amount of money or a percentage is stated.
    case claim
  }
}
