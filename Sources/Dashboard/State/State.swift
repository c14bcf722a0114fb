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
  public internal(set) var standing: Standing
  /// Files that came while the screen was frozen; they are asked for when it thaws.
  public internal(set) var waiting = 0
  /// Whether what is shown stays as it is.
  public internal(set) var isFrozen = false
  /// How far reading has come, while it lasts.
  public internal(set) var progress: Progress?

  /// The panel that keys go to.
  public internal(set) var focus = PanelName.prices
  /// Whether that panel has the screen to itself.
  public internal(set) var isZoomed = false
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
  /// Whether the help page lies over the panels, and how far it was scrolled.
  public internal(set) var help: Int?
  /// Whether the card lies over the panels that says where a figure comes from.
  public internal(set) var showsOrigin = false
  /// The page of price against quality, while it lies over the panels.
  public internal(set) var quality: QualityPage?
  /// What rules fired for, and the page of it while that lies over the panels.
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
  /// The moment whose prices were asked for last.
  var standingAsked: Moment?
  /// What has been asked of the shelf, and not yet answered.
  public internal(set) var unanswered: Set<Ask.Kind> = []
  /// What of prices, stories and files was answered at least once.
  var answered: Set<Ask.Kind> = []
  /// The listings whose prices on a day were asked for, to suppose that tokens are sold at them; one
  /// question at a time, since of two only the last is answered.
  var salesAsked: [(sale: Sale, listing: Listing)] = []
  /// What follows from an event, until it is handed on.
  var effects: [Effect] = []

  /// A dashboard without data, on a terminal of some size at some time.
  public init(size: Size, now: Moment, themes: [Theme] = []) {
    self.size = size.bounded
    self.now = now
    self.themes = themes
    standing = Standing(asOf: now)
  }

  /// The moment that the screen shows.
  public var moment: Moment { past ?? now }

  /// The theme in use; without any, one that marks what is chosen and no more.
  ///
  /// A screen that shows another time has another accent, so that nobody takes it for now.
  public var theme: Theme {
    var theme = chosenTheme
    guard past != nil else { return theme }
    // The badge's colour, as a letter's: a screen full of badges would say nothing.
    let badge = theme.style(of: .past)
    let accent = Style(foreground: badge.background ?? badge.foreground, attributes: .bold)
    theme.styles[.accent] = accent
    theme.styles[.borderFocused] = accent
    return theme
  }

  /// The theme in use, as its file has it.
  var chosenTheme: Theme {
    themes.indices.contains(themeIndex) ? themes[themeIndex] : .bare
  }

  /// The report that the margin panel shows.
  var report: ServingReport? { lab.report }

  /// Everything that was wrong in the files, in their order.
  var diagnostics: [Diagnostic] { files.flatMap(\.diagnostics) }
}

extension Theme {
  /// What is left without any theme file: bold titles, and reverse for what is chosen.
  public static let bare = Theme(
    name: "bare",
    styles: [
      .title: Style(attributes: .bold), .selected: Style(attributes: .reverse),
      .borderFocused: Style(attributes: .bold), .match: Style(attributes: .underline),
      .error: Style(attributes: .bold), .warning: Style(attributes: .bold),
      .past: Style(attributes: [.bold, .underline]),
    ])
}
