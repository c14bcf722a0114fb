/// How the id of a listing is taken apart, as `names/rules.toml` lists it.
public struct NameRules: Hashable, Sendable {
  /// Makers that stand before a point: `anthropic.claude-opus-5`.
  public var makers: Set<String> = []
  /// Words before a model's own name that say who made, serves or copied it.
  public var prefixes: Set<String> = []
  /// Beginnings that are written in another way than elsewhere: `gpt4` for `gpt-4`.
  public var spellings: [Spelling] = []
  /// Where a call is answered: `us`, `eu`.
  public var regions: Set<String> = []
  /// Words for the same weights with fewer digits: `fp8`, `awq`.
  public var quantisations: Set<String> = []
  /// Words for how, where or at what price it is served: `free`, `maas`, `tee`.
  public var tariffs: Set<String> = []
  /// Words that change nothing beside some words, and name a model beside others.
  public var servings: [String: Serving] = [:]
  /// Tags behind a colon that say how a model is called.
  public var tags: Set<String> = []
  /// Last parts of a path that name no model without the part before.
  public var vagueParts: Set<String> = []
  /// Families that number their versions from 001 on.
  public var numbered: [WordCondition] = []
  /// Families that write a version of two parts without the point: `opus-45`.
  public var joined: Set<String> = []
  /// Families that a first word implies: `sonnet` is of `claude`.
  public var implied: [String: String] = [:]
  /// Words that name no model alone, outside the shop that uses them.
  public var vagueWords: Set<String> = []

  /// No rules.
  public init() {}

  /// A beginning of a name, and what it is written as elsewhere.
  public struct Spelling: Hashable, Sendable {
    /// The beginning.
    public var written: String
    /// What stands for it.
    public var meant: String

    /// A spelling.
    public init(written: String, meant: String) {
      self.written = written
      self.meant = meant
    }
  }

  /// Beside which words a word changes nothing.
  public struct Serving: Hashable, Sendable {
    /// One of these has to hold; empty where the word never changes anything.
    public var with: [WordCondition]
    /// None of these may hold.
    public var unless: [WordCondition]

    /// A word that changes nothing under conditions.
    public init(with: [WordCondition], unless: [WordCondition]) {
      self.with = with
      self.unless = unless
    }

    /// Whether the word changes nothing among these words.
    func holds(among words: Set<String>) -> Bool {
      (with.isEmpty || with.contains { $0.holds(among: words) })
        && !unless.contains { $0.holds(among: words) }
    }
  }
}

/// Words that stand in a name together; `size` is any size, such as 70b.
public struct WordCondition: Hashable, Sendable {
  private let words: [String]

  /// A condition, its words with blanks between them.
  public init(_ text: String) {
    words = text.split(separator: " ").map(String.init)
  }

  /// Whether all of the words are there.
  func holds(among words: Set<String>) -> Bool {
    self.words.allSatisfy { word in
      word == "size" ? words.contains(where: isSize) : words.contains(word)
    }
  }
}

/// Whether a word is a number of parameters: `70b`, `8x7b`.
func isSize(_ word: String) -> Bool {
  word.last == "b" && word.first?.isASCIIDigit == true
}

/// Whether a word is the number of parameters that are active at a time: `a22b`.
func isActiveSize(_ word: String) -> Bool {
  word.first == "a" && isSize(String(word.dropFirst()))
}

extension Character {
  /// Whether it is 0 to 9.
  var isASCIIDigit: Bool { isASCII && isNumber }
}
