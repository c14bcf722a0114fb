import Analytics
import Market
import Screen

/// The columns of the price table that fit a width.
struct PriceColumns {
  private let table: PriceTable
  private let cells: PriceCells
  private let now: Moment
  /// The columns, from left to right.
  let columns: [PriceColumn]
  /// Whether no column is left out to the right.
  let isAtEnd: Bool
  private let modelWidth: Int

  /// Chooses the columns of a table; a zoomed one shows more.
  init(table: PriceTable, now: Moment, width: Int, isWhole: Bool) {
    self.table = table
    self.now = now
    let cells = PriceCells(table: table, now: now, isWhole: isWhole)
    self.cells = cells
    let longest = max(5, table.longestID + (table.hasHours ? 2 : 0))
    let least = min(longest, width < 59 ? 19 : width < 99 ? 23 : max(29, width / 4))
    var room = width - least
    var taken: [PriceColumn] = []
    let wanted = PriceColumns.wanted(table, isWhole: isWhole)
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
    modelWidth = table.columnView.widths[.model] ?? min(longest, least + max(0, room))
  }

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

  private static let gap = 2

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
      let isSorted = isSorted(kind)
      let sign = isSorted ? (table.isDescending ? "▼" : "▲") : ""
      let text = cells.title(kind).truncated(columns: width - sign.columns) + sign
      let role: Role = isSorted ? .accent : .caption
      if kind.isText {
        canvas.write(text, row: row, column: column, endColumn: column + width, as: role)
      } else {
        canvas.writeRight(text, row: row, endColumn: column + width, from: start, as: role)
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

  /// Draws the row at a place in the table's order.
  func draw(
    at index: Int, _ names: [PriceColumn: ShortNames], on canvas: inout Canvas, row place: Int,
    from start: Int
  ) {
    let row = table[index]
    drawName(at: index, names[.model], on: &canvas, row: place, from: start)
    var column = start + modelWidth + PriceColumns.gap
    for kind in columns.dropFirst() {
      let width = width(kind)
      let (text, role) = cells.cell(kind, row, width)
      if kind.isText {
        canvas.write(
          names[kind]?[text] ?? text, row: place, column: column, endColumn: column + width,
          as: role)
      } else {
        canvas.writeRight(
          text.columns > width ? text.trimmed.truncated(columns: width) : text, row: place,
          endColumn: column + width, from: column - PriceColumns.gap + 1, as: role)
      }
      column += width + PriceColumns.gap
    }
  }

  /// Draws a row's name, with a sign for what is folded and one for prices of some hours.
  private func drawName(
    at index: Int, _ names: ShortNames?, on canvas: inout Canvas, row place: Int, from start: Int
  ) {
    let row = table[index]
    let name = table.name(at: index)
    let (_, role) = cells.cell(.model, row, modelWidth)
    var column = start
    if table.isFolded {
      drawFold(at: index, on: &canvas, row: place, from: start)
      column += PriceTable.foldSigns
    }
    let end = canvas.write(
      names?[name] ?? name, row: place, column: column, endColumn: start + modelWidth, as: role)
    guard let sign = HoursNow(row, at: now)?.sign else { return }
    canvas.write(
      " " + sign, row: place, column: end, endColumn: start + modelWidth, as: .accent)
  }

  /// Draws the sign before a model: whether its other listings are in sight.
  private func drawFold(at index: Int, on canvas: inout Canvas, row: Int, from start: Int) {
    switch table.line(at: index) {
    case .single: return
    case .other: canvas.write("·", row: row, column: start, as: .muted)
    case .model(_, let isOpen):
      canvas.write(isOpen ? "−" : "+", row: row, column: start, as: .caption)
      canvas.note(
        .item("model", index), in: Frame(row: row, column: start, columns: 2, rows: 1))
    }
  }

  private func width(_ column: PriceColumn) -> Int {
    column == .model ? modelWidth : cells.width(column)
  }

  /// Whether the rows are sorted by the column; a ratio counts as sorted if its price is hidden.
  private func isSorted(_ column: PriceColumn) -> Bool {
    column == table.sort || column.sort == table.sort && !columns.contains(table.sort)
  }
}
