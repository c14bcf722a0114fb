import Analytics
import Prose
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
  public static let smallest = Size(columns: 40, rows: 10)
  /// The smallest screen that shows all panels side by side.
  public static let smallestOverview = Size(columns: 100, rows: 28)

  /// The narrowest margin panel that fits its three figures side by side.
  private static let leastMargin = 48

  /// The fewest rows of the sources below the other panels.
  private static let leastSources = 8

  /// Lays out a screen.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - focus: The focused panel.
  ///   - isZoomed: Whether that panel fills the screen.
  ///   - empty: The panels that have nothing to show; their room goes to the others.
  ///   - arrangement: What the user wants to see.
  init(
    size: Size, focus: PanelName, isZoomed: Bool, empty: Set<PanelName> = [],
    arrangement: Arrangement = Arrangement()
  ) {
    let (top, rest) = Frame(size).splitRows(at: 2)
    (header, tape) = top.splitRows(at: 1)
    let (middle, bottom) = rest.splitRows(at: rest.rows - 1)
    footer = bottom
    screen = Frame(size)
    over = screen.inset(columns: 0, rows: 1)
    self.middle = middle
    let hasRoom =
      size.columns >= Layout.smallestOverview.columns && size.rows >= Layout.smallestOverview.rows
    let isUsual = arrangement == Arrangement()
    let corner: PanelName = empty.contains(.claims) || focus == .sources ? .sources : .claims
    panels =
      !hasRoom || isZoomed
      ? [focus: middle]
      : isUsual
        ? Layout.overview(middle, empty, corner)
        : arrangement.frames(
          in: middle, without: empty, corner: corner, leastRight: Layout.leastMargin)
  }

  /// The usual panels; claims and sources share a corner, since few look at both.
  private static func overview(
    _ frame: Frame, _ empty: Set<PanelName>, _ corner: PanelName
  ) -> [PanelName: Frame] {
    let lists = [PanelName.prices, .feed].filter { !empty.contains($0) }
    let hasMargin = !empty.contains(.margin)
    switch (lists.count, hasMargin) {
    case (2, true), (0, _): return all(frame, corner)
    case (2, false): return withoutMargin(frame, corner)
    case (_, true):
      let left = min(frame.columns * 3 / 5, frame.columns - leastMargin)
      let (list, right) = frame.splitColumns(at: left)
      let (margin, sources) = right.splitRows(at: (frame.rows * 3 + 3) / 5)
      return [lists[0]: list, .margin: margin, corner: sources]
    case (_, false):
      let rows = max(leastSources, frame.rows / 4)
      let (list, sources) = frame.splitRows(at: frame.rows - rows)
      return [lists[0]: list, corner: sources]
    }
  }

  private static func withoutMargin(
    _ frame: Frame, _ corner: PanelName
  ) -> [PanelName: Frame] {
    let (prices, lower) = frame.splitRows(at: (frame.rows * 3 + 3) / 5)
    let (feed, sources) = lower.splitColumns(
      at: min(frame.columns * 3 / 5, frame.columns - leastMargin))
    return [.prices: prices, .feed: feed, corner: sources]
  }

  private static func all(_ frame: Frame, _ corner: PanelName) -> [PanelName: Frame] {
    let (upper, lower) = frame.splitRows(at: (frame.rows * 3 + 3) / 5)
    let left = min(frame.columns * 3 / 5, frame.columns - leastMargin)
    let (prices, margin) = upper.splitColumns(at: left)
    let (feed, sources) = lower.splitColumns(at: left)
    return [.prices: prices, .margin: margin, .feed: feed, corner: sources]
  }
}

extension State {
  /// The current layout.
  var layout: Layout {
    var arrangement = hands.arrangement
    arrangement.hidden.remove(focus)
    return Layout(
      size: size, focus: focus, isZoomed: isZoomed, empty: emptyPanels.subtracting([focus]),
      arrangement: arrangement)
  }

  /// Notes which panels have nothing to show now; a past moment changes no layout.
  mutating func noteEmptyPanels() {
    guard past == nil else { return }
    if queries.answered.contains(.market) || prices.firstLook != nil {
      note(.prices, isEmpty: prices.listingCount == 0)
      note(.margin, isEmpty: market.reports.isEmpty)
    }
    if queries.answered.contains(.feed), feed.search.isEmpty {
      note(.feed, isEmpty: feed.count == 0)
    }
    note(.claims, isEmpty: !mayHaveClaims)
  }

  private mutating func note(_ panel: PanelName, isEmpty: Bool) {
    if isEmpty { emptyPanels.insert(panel) } else { emptyPanels.remove(panel) }
  }

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
