import Analytics
import Market
import Screen

/// Everything that a screen depends on: the same state always draws the same screen.
public struct State: Sendable {
  /// The size of the terminal.
  public internal(set) var size: Size
  /// The current time, as last told by the program.
  public internal(set) var now: Moment
  /// The past moment shown; nil if the screen shows now.
  public internal(set) var past: Moment?
  /// The current replay, if any.
  public internal(set) var replay: Replay?
  /// Prices, moves, reports and exchange rates as of the moment shown.
  public internal(set) var market: MarketView
  /// The number of files that came while the screen was frozen; their data is queried when it
  /// thaws.
  public internal(set) var waiting = 0
  /// Whether the screen is frozen.
  public internal(set) var isFrozen = false
  /// The progress of loading; nil when idle.
  public internal(set) var progress: Progress?
  /// The files that were left unread when loading was last stopped.
  var unread: [String] = []
  /// The keymap.
  public internal(set) var keymap = Keymap()
  /// The open pages, the topmost last; never empty.
  var pages: [any Page] = [OverviewPage()]
  /// The history of views.
  var visits = Visits()
  /// The listings of the price panel.
  public internal(set) var prices = PriceTable()
  /// The margin panel's reports, and what is supposed of them.
  public internal(set) var lab = MarginLab()
  /// The stories of the feed panel.
  public internal(set) var feed = FeedList()
  /// The files that were read.
  public internal(set) var files: [SourceRow] = []
  /// The chosen file of the sources panel.
  public internal(set) var sources = ListCursor()
  /// All quotes of the selected listing, once they are wanted.
  public internal(set) var quotes: (listing: Listing, quotes: [Quote])?
  /// The prices of the selected listing over time, once they are shown.
  public internal(set) var trail: PriceTrail?
  /// The input line, if open.
  public internal(set) var prompt: Prompt?
  /// Lines typed on the command line, newest last.
  public internal(set) var history: [String] = []
  /// The log of alerts.
  public internal(set) var log = AlertLog()
  /// A message shown until the next key.
  public internal(set) var notice: Notice?

  /// The user's settings.
  public internal(set) var preferences = Preferences()
  /// Settings that can't be applied yet.
  var unmet = UnmetSettings()
  /// The available themes.
  public internal(set) var themes: [Theme]
  /// The index of the theme in use.
  public internal(set) var themeIndex = 0
  /// The panels that have nothing to show now.
  var emptyPanels: Set<PanelName> = [.claims]
  /// The pairs at the top of the price panel.
  var pins = PinBoard()
  /// The table of names, and what is looked up in it.
  var lookups = NameLookups()
  /// The sources on the web, as last told.
  public internal(set) var web: [FetchedSourceRow] = []
  /// What the hands hold and keep.
  var hands = Hands()
  /// The open queries.
  var queries = OpenQueries()
  /// Effects of the current event, until they are returned.
  var effects: [Effect] = []

  /// The available types of pages.
  let catalogue: [any Page.Type]

  /// A dashboard without data.
  ///
  /// - Parameters:
  ///   - size: How large the terminal is.
  ///   - now: What time it is.
  ///   - themes: The themes that can be chosen.
  ///   - pages: The kinds of pages that there are.
  public init(
    size: Size, now: Moment, themes: [Theme] = [], pages: [any Page.Type] = Pages.all
  ) {
    catalogue = pages
    keymap = Keymap(Keymap.bindings + pages.flatMap { $0.bindings })
    self.size = size.bounded
    self.now = now
    self.themes = themes
    market = MarketView(asOf: now)
  }
}
