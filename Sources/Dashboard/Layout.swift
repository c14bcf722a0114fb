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
    if !hasRoom || isZoomed || isUsual && focus == .sources {
      panels = [focus: middle]
    } else if isUsual {
      panels = Layout.overview(middle, empty)
    } else {
      panels = arrangement.frames(
        in: middle, without: empty,
        corner: empty.contains(.claims) || focus == .sources ? .sources : .claims,
        leastRight: Layout.leastMargin)
    }
  }

  /// The usual panels; what is empty gives its room away, and the sources are a line in the footer
  /// with a page behind it.
  private static func overview(_ frame: Frame, _ empty: Set<PanelName>) -> [PanelName: Frame] {
    let shown = [PanelName.prices, .margin, .feed, .claims].filter { !empty.contains($0) }
    let isEmpty = empty.isSuperset(of: [.prices, .feed, .margin])
    return grid(frame, isEmpty ? [.prices, .margin, .feed] : shown)
  }

  /// Prices above the feed, and the margin above the claims.
  ///
  /// A panel alone in its row has all of the
  /// row; one alone beside a list has all of the height.
  private static func grid(_ frame: Frame, _ shown: [PanelName]) -> [PanelName: Frame] {
    let lists = [PanelName.prices, .feed].filter(shown.contains)
    let others = [PanelName.margin, .claims].filter(shown.contains)
    let upperRows = (frame.rows * 3 + 3) / 5
    let leftColumns = min(frame.columns * 3 / 5, frame.columns - leastMargin)
    if lists.count == 2 {
      let (upper, lower) = frame.splitRows(at: upperRows)
      return row(upper, .prices, others.contains(.margin) ? .margin : nil, leftColumns)
        .merging(row(lower, .feed, others.contains(.claims) ? .claims : nil, leftColumns)) {
          first, _ in first
        }
    }
    guard let list = lists.first ?? others.first else { return [.prices: frame] }
    let beside = others.filter { $0 != list }
    guard beside.count > 1 else { return row(frame, list, beside.first, leftColumns) }
    let (left, right) = frame.splitColumns(at: leftColumns)
    let (above, below) = right.splitRows(at: upperRows)
    return [list: left, beside[0]: above, beside[1]: below]
  }

  private static func row(
    _ frame: Frame, _ first: PanelName, _ second: PanelName?, _ columns: Int
  ) -> [PanelName: Frame] {
    guard let second else { return [first: frame] }
    let (left, right) = frame.splitColumns(at: columns)
    return [first: left, second: right]
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
