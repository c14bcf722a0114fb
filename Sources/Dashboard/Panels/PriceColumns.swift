import Analytics
import Market
import Screen

/// The columns of the price table that fit a width.
struct PriceColumns {
  let table: PriceTable
  let cells: PriceCells
  let now: Moment
  /// The columns, from left to right.
  let columns: [PriceColumn]
  /// Whether no column is left out to the right.
  let isAtEnd: Bool
  let modelWidth: Int
  /// The widths of the columns after the first, which each row asks for.
  private let widths: [Int]

  /// Chooses the columns of a table; a zoomed one shows more.
  init(table: PriceTable, now: Moment, width: Int, isWhole: Bool) {
    self.table = table
    self.now = now
    let cells = PriceCells(
      table: table, now: now, isWhole: isWhole, hasBars: width >= PriceColumns.widthWithBars)
    self.cells = cells
    let longest = max(5, table.longestID + (table.hasHours ? 2 : 0))
    let least = min(longest, width < 59 ? 19 : width < 99 ? 23 : max(29, width / 4))
    var room = width - least
    var taken: [PriceColumn] = []
    var wanted = PriceColumns.wanted(table, isWhole: isWhole)
    if width < PriceColumns.widthWithHistories, !table.columns.contains(.history) {
      wanted.removeAll { $0 == .history }
    }
    for column in wanted {
      let needed = cells.width(column) + PriceColumns.gap
      guard needed <= room else { break }
      room -= needed
      taken.append(column)
    }
    let isChosen = !table.columns.isEmpty
    var shown = isChosen ? taken : PriceColumn.allCases.filter(taken.contains)
    let order = shown + PriceColumns.others(than: shown, in: table, wanted)
    let skipped = max(0, min(table.columnView.skipped, order.count - 1))
    if skipped > 0 {
      shown = PriceColumns.fitting(order.dropFirst(skipped), in: width - least, cells)
      room = width - least - shown.reduce(0) { $0 + cells.width($1) + PriceColumns.gap }
    }
    isAtEnd = shown.last == order.last
    columns = [.model] + shown
    widths = shown.map(cells.width)
    modelWidth = table.columnView.widths[.model] ?? min(longest, least + max(0, room))
  }

  /// The narrowest tables with bars, and with a picture of the past year.
  private static let widthWithBars = 84
  private static let widthWithHistories = 100

  /// The columns that have something to say besides those shown, in display order.
  private static func others(
    than shown: [PriceColumn], in table: PriceTable, _ wanted: [PriceColumn]
  ) -> [PriceColumn] {
    let hidden = wanted.filter { !shown.contains($0) }
    guard table.columns.isEmpty else { return hidden }
    return hidden
      + PriceColumn.allCases.filter {
        $0 != .model && !shown.contains($0) && !hidden.contains($0)
          && !table.emptyColumns.contains($0)
          && (table.workload != nil || $0.sort != .effective)
      }
  }

  /// As many columns as fit; at least one.
  private static func fitting(
    _ columns: ArraySlice<PriceColumn>, in width: Int, _ cells: PriceCells
  ) -> [PriceColumn] {
    var room = width
    return Array(
      columns.enumerated().prefix { place, column in
        room -= cells.width(column) + gap
        return room >= 0 || place == 0
      }.map(\.element))
  }

  /// The columns by priority; the sort column is always visible.
  private static func wanted(_ table: PriceTable, isWhole: Bool) -> [PriceColumn] {
    var wanted = table.columns.filter { $0 != .model }
    if table.isFolded { wanted = PriceColumns.foldedFirst(wanted, isWhole: isWhole) }
    if wanted.isEmpty {
      wanted = table.workload == nil ? [] : [.effective, .month]
      // A readable name is worth more than an empty column.
      let empty = table.emptyColumns.subtracting([.input, .output])
      wanted += (isWhole ? PriceColumn.usual : PriceColumn.fewest).filter { !empty.contains($0) }
    }
    if table.sort != .model, !wanted.contains(where: { $0.sort == table.sort }) {
      wanted.insert(table.sort, at: 0)
    }
    return wanted
  }

  /// Of a model, who sells it and how many do are told first.
  private static func foldedFirst(_ chosen: [PriceColumn], isWhole: Bool) -> [PriceColumn] {
    let first: [PriceColumn] = [.provider, .hosts]
    let rest = chosen.isEmpty ? (isWhole ? PriceColumn.usual : PriceColumn.fewest) : chosen
    return first + rest.filter { !first.contains($0) }
  }

  static let gap = 2

  /// The columns to sort by without changing which are visible.
  var sorts: [PriceColumn] {
    columns.map(\.sort).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension PriceColumns {
  func drawCaptions(on canvas: inout Canvas, row: Int, from start: Int) {
    var column = start
    for kind in columns {
      let width = width(kind)
      let figures = width - (cells.hasBar(kind) ? RatioBar.columns + 1 : 0)
      let isSorted = isSorted(kind)
      let sign = isSorted ? (table.isDescending ? "▼" : "▲") : ""
      let text = cells.title(kind).truncated(columns: figures - sign.columns) + sign
      let role: Role = isSorted ? .accent : .caption
      if kind.isText {
        canvas.write(text, row: row, column: column, endColumn: column + width, as: role)
      } else {
        canvas.writeRight(text, row: row, endColumn: column + figures, from: start, as: role)
      }
      if cells.hasBar(kind) {
        canvas.write(said("log"), row: row, column: column + figures + 1, as: .caption)
      }
      canvas.note(
        .column(kind.rawValue),
        in: Frame(
          row: row, column: column - PriceColumns.gap, columns: width + PriceColumns.gap, rows: 1))
      column += width + PriceColumns.gap
    }
  }

  /// The visible names, shortened but still distinct.
  func names(of lines: Range<Int>) -> [PriceColumn: ShortNames] {
    var names: [PriceColumn: ShortNames] = [:]
    let signs = (table.hasHours ? 2 : 0) + (table.isFolded ? PriceTable.foldSigns : 0)
    names[.model] = ShortNames(lines.map(table.name), columns: modelWidth - signs)
    for kind in columns.dropFirst() where kind.isText {
      let width = width(kind)
      names[kind] = ShortNames(lines.map { cells.cell(kind, table[$0], width).0 }, columns: width)
    }
    return names
  }

  func width(_ column: PriceColumn) -> Int {
    guard column != .model else { return modelWidth }
    return columns.firstIndex(of: column).map { widths[$0 - 1] } ?? cells.width(column)
  }

  /// Whether the rows are sorted by the column; a ratio counts as sorted if its price is hidden.
  private func isSorted(_ column: PriceColumn) -> Bool {
    column == table.sort || column.sort == table.sort && !columns.contains(table.sort)
  }
}
