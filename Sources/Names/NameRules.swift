/// The rules for parsing a listing's id, from `names/rules.toml`.
public struct NameRules: Hashable, Sendable {
  /// Makers written before a point: `anthropic.claude-opus-5`.
  public var makers: Set<String> = []
  /// Words before a model's name that say who made, serves or copied it.
  public var prefixes: Set<String> = []
  /// Unusual spellings of a name's start: `gpt4` for `gpt-4`.
  public var spellings: [Spelling] = []
  /// Regions where requests are served: `us`, `eu`.
  public var regions: Set<String> = []
  /// Words for the same weights at lower precision: `fp8`, `awq`.
  public var quantisations: Set<String> = []
  /// Words for how, where or at what price it is served: `free`, `maas`, `tee`.
  public var tariffs: Set<String> = []
  /// Words that change nothing next to some words, but identify a model next to others.
  public var servings: [String: Serving] = [:]
  /// Tags after a colon that say how a model is called.
  public var tags: Set<String> = []
  /// Last path components that identify no model without the one before.
  public var vagueParts: Set<String> = []
  /// Families that number their versions from 001.
  public var numbered: [WordCondition] = []
  /// Families that write two-part versions without the point: `opus-45`.
  public var joined: Set<String> = []
  /// Families that a first word implies: `sonnet` is of `claude`.
  public var implied: [String: String] = [:]
  /// Words that identify no model by themselves, except at the seller that uses them.
  public var vagueWords: Set<String> = []

  /// No rules.
  public init() {}

  /// An unusual spelling of a name's start, and the usual one.
  public struct Spelling: Hashable, Sendable {
    /// The unusual spelling.
    public var written: String
    /// The usual spelling.
    public var meant: String

    /// A spelling.
    public init(written: String, meant: String) {
      self.written = written
      self.meant = meant
    }
  }

  /// The conditions under which a word changes nothing.
  public struct Serving: Hashable, Sendable {
    /// One of these must hold; empty if the word never changes anything.
    public var with: [WordCondition]
    /// None of these may hold.
    public var unless: [WordCondition]

    /// Conditions for a word.
    public init(with: [WordCondition], unless: [WordCondition]) {
      self.with = with
      self.unless = unless
    }

    /// Whether the word changes nothing among these words.
    func holds(among words: [String]) -> Bool {
      (with.isEmpty || with.contains { $0.holds(among: words) })
        && !unless.contains { $0.holds(among: words) }
    }
  }
}

/// Words that occur in a name together; `size` is any size, such as 70b.
public struct WordCondition: Hashable, Sendable {
  private let words: [String]

  /// A condition from words separated by spaces.
  public init(_ text: String) {
    words = text.split(separator: " ").map(String.init)
  }

  /// Whether all of the words occur.
  func holds(among words: [String]) -> Bool {
    self.words.allSatisfy { word in
      word == "size" ? words.contains(where: isSize) : words.contains(word)
    }
  }
}

/// Whether a word is a number of parameters: `70b`, `8x7b`.
func isSize(_ word: String) -> Bool {
  word.utf8.last == UInt8(ascii: "b") && word.utf8.first?.isASCIIDigit == true
}

/// Whether a word is a number of active parameters: `a22b`.
func isActiveSize(_ word: String) -> Bool {
  word.utf8.first == UInt8(ascii: "a") && isSize(String(word.dropFirst()))
}

extension UInt8 {
  /// Whether it is 0 to 9.
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
}

extension StringProtocol {
  /// Whether it is digits only; so is an empty text.
  var isDigits: Bool { utf8.allSatisfy(\.isASCIIDigit) }
}
