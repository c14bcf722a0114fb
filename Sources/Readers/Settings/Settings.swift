import Analytics
import Market
import Names

/// What a person has set up for themselves: what is followed, what the screen opens with, and what
/// has a name of their own.
public struct Settings: Hashable, Sendable {
  /// Files and folders that are followed besides those on the command line; `~` stands for home.
  public var folders: [Word] = []
  /// The listing that prices are compared with, as a person names it.
  public var base: Word?
  /// What prices are shown in.
  public var currency: Currency?
  /// The name of the theme.
  public var theme: Word?
  /// The columns of the table of prices, by their names.
  public var columns: [Word] = []
  /// What the models are used for at first: the name of a workload, or weights.
  public var workload: Word?
  /// The person's own workloads.
  public var workloads: [Workload] = []
  /// The person's own filters.
  public var filters: [NamedFilter] = []
  /// The person's own names for models; they go before those that the program knows.
  public var names: [OwnName] = []
  /// The person's own keys, in the order in which they stand.
  public var keys: [Keys] = []
  /// What the person wants to be told of.
  public var rules: [AlertRule] = []

  /// Nothing is set.
  public init() {}

  /// The keys of a command, on one page or on all.
  public struct Keys: Hashable, Sendable {
    /// The page; all pages where none.
    public var page: Word?
    /// The command.
    public var command: Word
    /// Its keys, by their names; none where it is to have none.
    public var keys: [Word]
  }

  /// A word in the file, and where it stands: what it names is known elsewhere.
  public struct Word: Hashable, Sendable {
    /// The word.
    public var text: String
    /// Where it stands.
    public var origin: Origin
  }
}

/// Reads a person's settings, in TOML.
///
/// - Parameter file: The file.
/// - Returns: All that could be read, and what was wrong. A mistake costs its entry; in a workload it
///   costs the workload, since what half of one costs would be a wrong figure.
public func readSettings(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
  do {
    var reader = SettingsReader(try TOMLFile(file))
    return reader.read()
  } catch {
    return (Settings(), [error])
  }
}
