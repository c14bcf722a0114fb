/// How people write names, from `names/words.toml`; all in lower case.
public struct WrittenNames: Hashable, Sendable {
  /// The makers of models, by our id.
  public var makers: [String: Maker] = [:]
  /// Other spellings of families, by the word that ids use.
  public var families: [String: [String]] = [:]
  /// Other spellings of words that distinguish models of a family.
  public var words: [String: [String]] = [:]
  /// Words around a name that carry no information.
  public var fillers: Set<String> = []
  /// The letter of a series and its family: `r` and `deepseek`.
  public var series: [String: String] = [:]
  /// Names that no rule explains.
  public var nicknames: [MovedName] = []
  /// Names that are also everyday words, with the words that indicate the everyday meaning.
  public var everyday: [String: [String]] = [:]
  /// Words that indicate that a text is about models.
  public var evidence: [String] = []

  /// Nothing is known.
  public init() {}

  /// A maker of models.
  public struct Maker: Hashable, Sendable {
    /// The family meant if only a version is named.
    public var family: String
    /// How people write its name.
    public var names: [String]

    /// A maker.
    public init(family: String, names: [String]) {
      self.family = family
      self.names = names
    }
  }
}
