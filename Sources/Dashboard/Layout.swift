import Screen

/// Where everything stands on a screen of some size.
public struct Layout: Hashable, Sendable {
  /// What, when, in which unit, in which state.
  public internal(set) var header: Frame
  /// The moves of the market.
  public internal(set) var tape: Frame
  /// All of the screen.
  public internal(set) var screen: Frame
  /// What lies between the tape and the last line.
  public internal(set) var middle: Frame
  /// What lies between the first line and the last: pages that take the tape's place, too.
  public internal(set) var over: Frame
  /// Each panel that is in sight.
  public internal(set) var panels: [PanelName: Frame]
  /// The keys that work now, or the line that is being typed.
  public internal(set) var footer: Frame

  /// The smallest screen that anything is shown on.
  static let smallest = Size(columns: 40, rows: 10)
  /// The smallest screen on which all panels stand side by side.
  static let smallestOverview = Size(columns: 100, rows: 28)

  /// The three figures of the margin stand side by side in so many columns, and in no less.
  private static let leastMargin = 48

  init(size: Size, focus: PanelName, isZoomed: Bool) {
    let (top, rest) = Frame(size).splitRows(at: 2)
    (header, tape) = top.splitRows(at: 1)
    let (middle, bottom) = rest.splitRows(at: rest.rows - 1)
    footer = bottom
    screen = Frame(size)
    over = screen.inset(columns: 0, rows: 1)
    self.middle = middle
    let hasRoom =
      size.columns >= Layout.smallestOverview.columns && size.rows >= Layout.smallestOverview.rows
    panels = hasRoom && !isZoomed ? Layout.overview(middle) : [focus: middle]
  }

  private static func overview(_ frame: Frame) -> [PanelName: Frame] {
    let (upper, lower) = frame.splitRows(at: (frame.rows * 3 + 3) / 5)
    let left = min(frame.columns * 3 / 5, frame.columns - leastMargin)
    let (prices, margin) = upper.splitColumns(at: left)
    let (feed, sources) = lower.splitColumns(at: left)
    return [.prices: prices, .margin: margin, .feed: feed, .sources: sources]
  }
}

extension State {
  /// Where everything stands now.
  var layout: Layout { Layout(size: size, focus: focus, isZoomed: isZoomed) }

  /// Whether the screen is too small for anything.
  var isTooSmall: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }

  /// The inside of a panel's border; empty where the panel is out of sight.
  func inside(_ panel: PanelName) -> Frame {
    (layout.panels[panel] ?? Frame(row: 0, column: 0, columns: 0, rows: 0))
      .inset(columns: 1, rows: 1)
  }
}
