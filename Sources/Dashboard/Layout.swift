import Screen

/// Where everything is on a screen of a given size.
public struct Layout: Hashable, Sendable {
  /// The top line: title, date, unit and state.
  public internal(set) var header: Frame
  /// The latest price moves.
  public internal(set) var tape: Frame
  /// The whole screen.
  public internal(set) var screen: Frame
  /// Everything between the tape and the footer.
  public internal(set) var middle: Frame
  /// Everything between the header and the footer: for pages that also cover the tape.
  public internal(set) var over: Frame
  /// The visible panels.
  public internal(set) var panels: [PanelName: Frame]
  /// The last line: key hints or the input line.
  public internal(set) var footer: Frame

  /// The smallest usable screen.
  static let smallest = Size(columns: 40, rows: 10)
  /// The smallest screen that shows all panels side by side.
  static let smallestOverview = Size(columns: 100, rows: 28)

  /// The narrowest margin panel that fits its three figures side by side.
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
  /// The current layout.
  var layout: Layout { Layout(size: size, focus: focus, isZoomed: isZoomed) }

  /// Whether the screen is too small to show anything.
  var isTooSmall: Bool {
    size.columns < Layout.smallest.columns || size.rows < Layout.smallest.rows
  }

  /// The inside of a panel's border; empty if the panel is hidden.
  func inside(_ panel: PanelName) -> Frame {
    (layout.panels[panel] ?? Frame(row: 0, column: 0, columns: 0, rows: 0))
      .inset(columns: 1, rows: 1)
  }
}
