import Market
import Prose
import Screen

/// A card over the page with the selected row in full: every cell, also those that are cut or out of
/// sight.
struct RowCard: Page {
  static let name = "row"
  static let title = "The row in full"
  static func opened(_ argument: String, in state: inout State) -> RowCard? { RowCard() }

  var isOpaque: Bool { false }
  var isTransient: Bool { true }

  func frame(in layout: Layout) -> Frame { layout.screen }

  private var scroll = CardScroll()

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    let lines = lines(of: state, columns: Canvas.cardColumns(in: frame))
    scroll.draw(
      lines, titled: said("the row in full"), more: state.keyNames[.pageDown], on: &canvas,
      in: frame
    ) { line, canvas, row, inside in
      let column = canvas.write(line.caption, row: row, column: inside.column, as: .caption)
      canvas.write(line.text, row: row, column: column, endColumn: inside.endColumn + 1)
    }
  }

  mutating func settle(in state: State) {
    let frame = state.layout.screen
    scroll.settle(
      lines: lines(of: state, columns: Canvas.cardColumns(in: frame)).count, in: frame)
  }

  /// The cells, each as a caption and its text, which may take several lines.
  private func lines(of state: State, columns: Int) -> [(caption: String, text: String)] {
    let cells = state.rowInFull
    guard !cells.isEmpty else { return [("", said("no row is selected here"))] }
    let width = min(30, (cells.map(\.name.columns).max() ?? 0) + 2)
    return cells.flatMap { cell in
      let name = cell.name.truncated(columns: width - 2)
      let blank = String(repeating: " ", count: width - name.columns)
      return cell.text.wrapped(columns: max(1, columns - width)).enumerated().map { place, line in
        (place == 0 ? name + blank : String(repeating: " ", count: width), String(line))
      }
    }
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    if scroll.handle(command, in: state.layout.screen) { return .done }
    switch command {
    case .back, .quit, .readRow: return .closed
    default: return .passed
    }
  }

  /// The hints of the page beneath, which handles the keys.
  func hints(in state: State) -> [Hint] {
    [Hint([.back], "back")] + (state.pages.last { $0.isOpaque }?.hints(in: state) ?? [])
  }
}

extension State {
  /// The cells of the selected row, with the names of their columns.
  var rowInFull: [(name: String, text: String)] {
    guard let (table, name) = chosenRow else { return [] }
    let cells = zip(table.columns, table.rows.first ?? []).map { (name: $0, text: $1.shownText) }
    guard focus == .prices, let row = prices.chosen else { return cells }
    let shown = PricesPanel.columns(
      of: prices, now: moment, in: inside(.prices), isWhole: isZoomed
    ).columns
    let all = PriceCells(table: prices, now: moment, isWhole: true)
    let others = PriceColumn.allCases.filter {
      !shown.contains($0) && !prices.emptyColumns.contains($0)
        && (prices.workload != nil || $0.sort != .effective)
    }
    return [(said("model"), name)] + cells.dropFirst()
      + others.map { (all.title($0), all.cell($0, row, .max).0.trimmed) }
  }
}
