import Analytics
import Market
import Names
import Screen

/// The user's settings: what to follow, what to show at start, and custom names.
public struct Settings: Hashable, Sendable {
  /// Files and folders to follow besides those on the command line; `~` stands for home.
  public var folders: [Word] = []
  /// The listing that prices are compared with, as the user names it.
  public var base: Word?
  /// The currency that prices are shown in.
  public var currency: Currency?
  /// The pairs at the top of the price table, as typed.
  public var pinned: [Word] = []
  /// The name of the theme.
  public var theme: Word?
  /// The tag of the language of the screen; `nil` for that of the environment.
  public var language: String?
  /// How numbers are written; `nil` as the language does.
  public var numbers: NumberForm?
  /// How dates are written; `nil` as the language does.
  public var dates: DateForm?
  /// Whose view colours rising and falling prices.
  public var colors = MoveColors.buyer
  /// Whether addresses are links, where the terminal has them.
  public var links = true
  /// Whether the mouse is used, where the terminal has one.
  public var mouse = true
  /// The columns of the price table, by name.
  public var columns: [Word] = []
  /// The workload used at start: a name, or weights.
  public var workload: Word?
  /// The user's workloads.
  public var workloads: [Workload] = []
  /// The user's filters.
  public var filters: [NamedFilter] = []
  /// What the feed mutes, as searches.
  public var muted: [Word] = []
  /// What the feed highlights, as searches.
  public var highlighted: [Word] = []
  /// The user's searches of the feed, by name.
  public var searches: [String: String] = [:]
  /// The user's names for models; they take precedence over the built-in ones.
  public var names: [OwnName] = []
  /// What the user pays, whatever lists say.
  public var prices: [OwnPrice] = []
  /// The user's key bindings, in file order.
  public var keys: [Keys] = []
  /// The user's alert rules.
  public var rules: [AlertRule] = []
  /// What an alert does besides being shown.
  public var alertAction = AlertAction()
  /// The commands that a row or story can be given to, by name.
  public var pipes: [String: [String]] = [:]
  /// The user's forms of records and prices.
  public var forms: [OwnForm] = []
  /// What is fetched, and how.
  public var sources: [Source] = []
  /// The folder of what is fetched; `nil` for the usual one.
  public var fetchedFolder: Word?
  /// Whom a site may ask what fetches: a mail or web address.
  public var contact: Word?

  /// Creates empty settings.
  public init() {}

  /// What a new alert does, once.
  public struct AlertAction: Hashable, Sendable {
    /// The command that gets it as JSON, as its words; empty for none.
    public var command: [String] = []
    /// How long the command may take, in seconds.
    public var seconds = 10
    /// Whether it rings the terminal's bell.
    public var rings = false
    /// Whether the terminal shows it as a notification.
    public var notifies = false

    /// Whether it does anything.
    public var isAny: Bool { self != AlertAction(seconds: seconds) }

    init(seconds: Int = 10) { self.seconds = seconds }
  }

  /// A source on the web.
  public struct Source: Hashable, Sendable {
    /// Its name.
    public var name: Word
    /// Whether it is fetched.
    public var isOn = false
    /// Its address, for one that is not known by name.
    public var address: Word?
    /// How often it is fetched, in seconds.
    public var every: Int?
    /// The folder of its files.
    public var folder: Word?
    /// How long files are kept, in days; `nil` for always.
    public var days: Int?
    /// Whether a file is kept even if nothing is new.
    public var keepsAll = false
    /// Whether files are packed.
    public var isPacked = true
    /// Hosts that may have a private address.
    public var privateHosts: [Word] = []
    /// What a source that searches looks for.
    public var words: [Word] = []
    /// The boards or groups that are read.
    public var boards: [Word] = []
    /// A file or address that lists feeds.
    public var list: Word?

    /// A source that is off.
    public init(name: Word) { self.name = name }
  }

  /// A key binding: the keys of a command, on one page or on all.
  public struct Keys: Hashable, Sendable {
    /// The page; `nil` for all pages.
    public var page: Word?
    /// The command.
    public var command: Word
    /// Its keys, by name; empty to unbind it.
    public var keys: [Word]
  }

  /// A word in the file with its position; what it names is resolved elsewhere.
  public struct Word: Hashable, Sendable {
    /// The word.
    public var text: String
    /// Its position.
    public var origin: Origin
  }
}

/// Reads the user's settings, in TOML.
///
/// - Parameter file: The file.
/// - Returns: All that could be read, and the diagnostics. A mistake costs its entry; in a workload
///   it costs the whole workload, since half of one would give wrong figures.
public func readSettings(_ file: SourceFile) -> (settings: Settings, diagnostics: [Diagnostic]) {
  do {
    var reader = SettingsReader(try TOMLFile(file))
    return reader.read()
  } catch {
    return (Settings(), [error])
  }
}
