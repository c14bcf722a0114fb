/// How people write names, as `names/words.toml` lists it; all in small letters.
public struct WrittenNames: Hashable, Sendable {
  /// Who makes models, by our id.
  public var makers: [String: Maker] = [:]
  /// Other spellings of the families that ids name, by the word that ids use.
  public var families: [String: [String]] = [:]
  /// Other spellings of words that tell models of a family apart.
  public var words: [String: [String]] = [:]
  /// Words around a name that tell nothing of it.
  public var fillers: Set<String> = []
  /// The letter of a series and its family: `r` and `deepseek`.
  public var series: [String: String] = [:]
  /// Names that no rule explains.
  public var nicknames: [MovedName] = []
  /// Names that are words of everyday language as well, and what in a text speaks for those.
  public var everyday: [String: [String]] = [:]
  /// Words that say that a text is about models.
  public var evidence: [String] = []

  /// Nothing is known.
  public init() {}

  /// A maker of models.
  public struct Maker: Hashable, Sendable {
    /// The family that is meant where only a version is named.
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
