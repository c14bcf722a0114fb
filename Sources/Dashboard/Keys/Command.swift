/// What a person can ask of the dashboard; keys and the command line both lead here.
public enum Command: Hashable, Sendable {
  case focus(PanelName), nextPanel, previousPanel
  case moveUp, moveDown, pageUp, pageDown, halfPageUp, halfPageDown, top, bottom
  case moveLeft, moveRight
  case open, back, zoom
  case filter, nextSort, previousSort, reverseSort, setBase, nextCurrency, nextWorkload, scale,
    origin
  case nextStory, previousStory, star
  case mark, compare, reset, resetAll
  case earlier, later, weekEarlier, weekLater, now
  case alerts, acknowledge, acknowledgeAll
  case openPath, commandLine, write, openAddress
  case viewBack, viewForward
  case freeze, nextTheme, redraw, help, quit, quitAtOnce
  /// What only one page knows, by its name.
  case own(String)

  /// Whether it leads to a panel, whatever page is open.
  var isOfPanels: Bool {
    switch self {
    case .focus, .nextPanel, .previousPanel: true
    default: false
    }
  }
}

/// The panels, under the numbers of their keys; 4 is kept for claims.
public enum PanelName: Int, CaseIterable, Hashable, Sendable {
  case prices = 1
  case margin = 2
  case feed = 3
  case sources = 5

  /// The name in the panel's border.
  public var title: String {
    switch self {
    case .prices: "Prices"
    case .margin: "Margin"
    case .feed: "Feed"
    case .sources: "Sources"
    }
  }
}
