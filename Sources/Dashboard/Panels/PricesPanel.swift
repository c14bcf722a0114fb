import Analytics
import Market
import Screen

/// The price of every listing, and its ratio to the base listing's price.
struct PricesPanel: Panel {
  let table: PriceTable
  let trail: PriceTrail?
  let now: Moment
  let isFocused: Bool
  let showsDetails: Bool
  let keys: KeyNames
  /// The lines above the table.
  var pinned: [PinnedLine] = []
  /// What has been claimed of the selected listing.
  var claims = ClaimedOf(claims: [])
  /// What is written of the selected listing.
  var news = ListingNews()

  var subtitle: String { table.subtitle(isWhole: showsDetails) }

  var caption: String {
    [briefCaption, table.leftOut.shownText].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  var briefCaption: String { table.countText }

  static func listRows(in frame: Frame, showsDetails: Bool) -> Int {
    let hasDetails = showsDetails && !hasListing(beside: frame)
    return max(0, frame.rows - 1 - (hasDetails ? detailRows(in: frame) : 0))
  }

  /// Whether the selected listing's page is beside the table.
  static func hasListing(beside frame: Frame) -> Bool { frame.columns >= 196 }

  /// The table's part of a panel, and that of the selected listing's page, if there is room.
  private static func parts(of frame: Frame) -> (left: Frame, right: Frame) {
    guard hasListing(beside: frame) else { return frame.splitColumns(at: frame.columns) }
    return frame.splitColumns(at: max(116, frame.columns - 110))
  }

  /// The details take a share of a high panel, and nothing of a low one.
  private static func detailRows(in frame: Frame) -> Int {
    frame.rows < 16 ? 0 : min(14, frame.rows * 2 / 5)
  }

  /// The columns that fit inside a panel.
  static func columns(
    of table: PriceTable, now: Moment, in frame: Frame, isWhole: Bool
  ) -> PriceColumns {
    // The last column keeps off the border.
    let width = parts(of: frame).left.columns - PricesPanel.gutter(table) - 1
    return PriceColumns(table: table, now: now, width: width, isWhole: isWhole)
  }

  /// The columns before a row: the cursor, and a mark if any row has one.
  private static func gutter(_ table: PriceTable) -> Int { table.marked.isEmpty ? 2 : 3 }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let (top, frame) = frame.splitRows(at: pinned.rows)
    var row = top.row
    for line in pinned {
      line.draw(on: &canvas, row: row, from: top.column + 2, to: top.endColumn - 1)
      row += line.rows
    }
    guard table.count > 0 else { return drawNothing(on: &canvas, in: frame) }
    let rows = PricesPanel.listRows(in: frame, showsDetails: showsDetails)
    let (left, right) = PricesPanel.parts(of: frame)
    let (list, details) = left.splitRows(at: rows + 1)
    if !right.isEmpty, let chosen = table.chosen { draw(chosen, on: &canvas, beside: right) }
    let columns = PricesPanel.columns(of: table, now: now, in: frame, isWhole: showsDetails)
    let start = list.column + PricesPanel.gutter(table)
    columns.drawCaptions(on: &canvas, row: list.row, from: start)
    if table.columnView.skipped > 0 {
      canvas.write("‹", row: list.row, column: list.column, as: .accent)
      if !columns.isAtEnd {
        canvas.write("›", row: list.row, column: list.endColumn - 1, as: .accent)
      }
    }
    drawRows(columns, rows, on: &canvas, in: list, from: start)
    drawLegend(rows, on: &canvas, in: left)
    if showsDetails, let chosen = table.chosen, !details.isEmpty {
      drawDetails(of: chosen, on: &canvas, in: details)
    }
  }

  private func drawRows(
    _ columns: PriceColumns, _ rows: Int, on canvas: inout Canvas, in list: Frame, from start: Int
  ) {
    let window = table.cursor.window(rows: rows, of: table.count)
    let names = columns.names(of: window)
    for (place, index) in window.enumerated() {
      let row = list.row + 1 + place
      canvas.note(line: index, selected: table.cursor.index, row: row, in: list)
      columns.draw(at: index, names, on: &canvas, row: row, from: start)
      if table.isMarked(at: index) {
        canvas.write("●", row: row, column: list.column + 1, as: .accent)
      }
      guard index == table.cursor.index else { continue }
      canvas.write("▸", row: row, column: list.column, as: .accent)
      if isFocused { canvas.mark(row: row, in: list, as: .selected) }
    }
  }

  /// What dim rows mean, on the lower border, where it takes no row away.
  private func drawLegend(_ rows: Int, on canvas: inout Canvas, in frame: Frame) {
    let cells = PriceCells(table: table, now: now, isWhole: showsDetails)
    let window = table.cursor.window(rows: rows, of: table.count)
    guard frame.columns >= 60, window.contains(where: { cells.isDim(table[$0]) }) else { return }
    canvas.write(PriceCells.legend, row: frame.endRow, column: frame.column + 1, as: .aged)
  }

  /// The page of a listing beside the table.
  private func draw(_ row: PriceRow, on canvas: inout Canvas, beside frame: Frame) {
    for line in frame.row..<frame.endRow {
      canvas.fill("│", row: line, from: frame.column, to: frame.column + 1, as: .border)
    }
    let (head, page) = frame.splitColumns(at: 1).right.splitRows(at: 1)
    canvas.write(
      row.id.truncated(columns: head.columns - 2), row: head.row, column: head.column + 1,
      as: .title)
    canvas.within(page) {
      PricePage(row: row, table: table, trail: trail(of: row), now: now, claims: claims, news: news)
        .draw(on: &$0, in: page)
    }
  }

  /// The facts about a listing and, if there is room, its prices over time.
  private func drawDetails(of row: PriceRow, on canvas: inout Canvas, in frame: Frame) {
    let needed = 150
    guard frame.columns >= needed, let trail = trail(of: row) else {
      return PriceDetails(row: row, table: table, now: now).draw(on: &canvas, in: frame)
    }
    let (left, right) = frame.splitColumns(at: frame.columns / 2)
    PriceDetails(row: row, table: table, now: now).draw(on: &canvas, in: left)
    let line = String(repeating: "─", count: right.columns)
    canvas.write(line, row: right.row, column: right.column, as: .border)
    PriceTrailChart(
      trail: trail, row: row, isLog: table.isLog, stories: news.stories.map(\.day),
      launches: news.launches.map(\.day)
    ).draw(
      on: &canvas,
      in: Frame(
        row: right.row + 1, column: right.column + 1, columns: right.columns - 1,
        rows: right.rows - 1))
  }

  private func trail(of row: PriceRow) -> PriceTrail? {
    trail?.listing == row.listing ? trail : nil
  }

  private func drawNothing(on canvas: inout Canvas, in frame: Frame) {
    let leftOut = table.leftOut.shownText
    let text =
      table.listingCount == 0
      ? said("no prices yet: \(keys[.openPath]) opens a file or folder")
      : leftOut.isEmpty
        ? said("nothing passes the filter: \(keys[.back]) clears it")
        : said("\(leftOut): :all shows them")
    canvas.write(
      text, row: frame.row + 1, column: frame.column + 1, endColumn: frame.endColumn, as: .muted)
  }
}

extension PriceTable {
  /// What the panel shows, after its title.
  func subtitle(isWhole: Bool) -> String {
    [mix(isWhole: isWhole), filterText, namesText].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The mix of the blend; the default one is named only in a zoomed table, which has room.
  func mix(isWhole: Bool) -> String {
    if let workload { return workload.shownText }
    return isWhole || weights != .threeToOne ? said("blend \(weights.shownText)") : ""
  }

  private var filterText: String {
    guard !filter.isEmpty else { return "" }
    let unknown = unknownNames.map { " " + said("(no listing is called '\($0)')") }.joined()
    return said("filter \(filter.text)") + unknown
  }

  /// The number of models, and of the listings folded into them.
  private var modelCountText: String {
    let listings = lines.reduce(0) { count, line in
      switch line {
      case .single: count + 1
      case .model(let others, _): count + 1 + others
      case .other: count
      }
    }
    return modelCount.of("model", "models") + ", " + listings.of("listing", "listings")
  }

  /// The number of listings and, if filtered, how many are shown.
  var countText: String {
    if isFolded { return modelCountText }
    if wantsModels { return said("reading names …") }
    let count = Figure(shownCount).grouped(places: 0)
    return filter.isEmpty
      ? shownCount.of("listing", "listings")
      : said("\(count) of \(Figure(listingCount).grouped(places: 0))")
  }
}
