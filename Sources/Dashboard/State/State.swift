import Analytics
import Market
import Screen

/// All that a screen depends on: the same state always makes the same screen.
public struct State: Sendable {
  /// How large the terminal is.
  public internal(set) var size: Size
  /// What time it is, as the program last told.
  public internal(set) var now: Moment
  /// The moment that the screen shows; none where it shows how things stand now.
  public internal(set) var past: Moment?
  /// The period that passes by, while it does.
  public internal(set) var replay: Replay?
  /// Prices, moves, reports and exchange rates, as they stood at the moment that is shown.
  public internal(set) var market: MarketView
  /// Files that came while the screen was frozen; they are asked for when it thaws.
  public internal(set) var waiting = 0
  /// Whether what is shown stays as it is.
  public internal(set) var isFrozen = false
  /// How far reading has come, while it lasts.
  public internal(set) var progress: Progress?
  /// The files that were left unread when reading was last stopped.
  var unread: [String] = []

  /// Which key asks for what.
  public internal(set) var keymap = Keymap()
  /// The pages that are open, the topmost last; never none.
  var pages: [any Page] = [OverviewPage()]
  /// The views before this one, the last one last, and those that were left for them.
  var visits = Visits()
  /// The listings of the price panel.
  public internal(set) var prices = PriceTable()
  /// The report of the margin panel, and what is supposed of it.
  public internal(set) var lab = MarginLab()
  /// The stories of the feed panel.
  public internal(set) var feed = FeedList()
  /// The files that were read.
  public internal(set) var files: [SourceRow] = []
  /// The chosen file of the sources panel.
  public internal(set) var sources = ListCursor()
  /// All that the chosen listing was quoted at, once somebody wants to know.
  public internal(set) var quotes: (listing: Listing, quotes: [Quote])?

  /// What the chosen listing cost over time, once that is shown.
  public internal(set) var trail: PriceTrail?
  /// The line that is being typed into.
  public internal(set) var prompt: Prompt?
  /// What was typed on the command line before, newest last.
  public internal(set) var history: [String] = []
  /// What rules fired for.
  public internal(set) var log = AlertLog()
  /// Something to tell, until the next key.
  public internal(set) var notice: Notice?

  /// What the person has set up.
  public internal(set) var preferences = Preferences()
  /// The currency that was set up, until prices can be shown in it.
  var wantedCurrency: Currency?
  /// What was told of preferences that can't be met.
  var told: [Diagnostic] = []
  /// The themes that can be chosen.
  public internal(set) var themes: [Theme]
  /// Which of them is in use.
  public internal(set) var themeIndex = 0
  /// What has been asked, and what of it was answered.
  var queries = OpenQueries()
  /// What follows from an event, until it is handed on.
  var effects: [Effect] = []

  /// The kinds of pages that there are.
  let catalogue: [any Page.Type]

  /// A dashboard without data, on a terminal of some size at some time.
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
