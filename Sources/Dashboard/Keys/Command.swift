/// What a user can ask of the dashboard, by key or on the command line.
public enum Command: Hashable, Sendable {
  case focus(PanelName), nextPanel, previousPanel
  case moveUp, moveDown, pageUp, pageDown, halfPageUp, halfPageDown, top, bottom
  case moveLeft, moveRight, scrollUp, scrollDown
  case open, back, zoom
  case filter, nextSort, previousSort, reverseSort, setBase, nextCurrency, nextWorkload, scale,
    origin
  case nextStory, previousStory, star, starReply, splitStory, joinStory, toneWords
  case nextUnread, readUpToHere, collapse, expand, parentReply, nextReply, previousReply
  case mark, compare, reset, resetAll
  case pin, hosts, foldModels, storyClaims
  case earlier, later, weekEarlier, weekLater, now, markMoment
  case alerts, acknowledge, acknowledgeAll
  case undo
  case openPath, fetch, commandLine, write, copy, openAddress, pipe
  case columnsLeft, columnsRight, readRow, nextLayout
  case viewBack, viewForward
  case freeze, nextTheme, redraw, help, quit, quitAtOnce
  /// Sorts by the column of that name, or reverses the order if it is sorted by it: a click on its
  /// head.
  case column(String)
  /// Moves the value of a line to one of so many equal parts of its range: a drag on its slider.
  case slide(line: Int, part: Int, of: Int)
  /// A command of a single page, by its name.
  case own(String)

  /// Whether it selects a panel, whatever page is open.
  var isOfPanels: Bool {
    switch self {
    case .focus, .nextPanel, .previousPanel: true
    default: false
    }
  }
}

/// The panels, by the number of their key.
public enum PanelName: Int, CaseIterable, Hashable, Sendable {
  case prices = 1
  case margin = 2
  case feed = 3
  case claims = 4
  case sources = 5

  /// The title in the panel's border.
  public var title: String {
    switch self {
    case .prices: "Prices"
    case .margin: "Margin"
    case .feed: "Feed"
    case .claims: "Claims"
    case .sources: "Sources"
    }
  }

  /// The title in the reader's language.
  var shownTitle: String { said(term: title) }
}
