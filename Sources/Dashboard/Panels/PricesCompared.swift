import Analytics
import Market
import Screen

/// Listings side by side: each price, and its multiple of the cheapest.
struct PricesCompared {
  let comparison: SideBySide
  let table: PriceTable
  let now: Moment
  /// The first visible listing.
  let first: Int

  private static let leastWidth = 21
  private static let mostWidth = 48

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let room = frame.columns - captionWidth - 1
    let fitting = max(1, room / PricesCompared.leastWidth)
    let start = max(0, min(first, comparison.rows.count - fitting))
    let rows = comparison.rows.dropFirst(start).prefix(fitting)
    let width = min(PricesCompared.mostWidth, room / max(1, rows.count))
    let names = ShortNames(rows.map(\.quote.listing.model), columns: width - 2)
    drawCaptions(on: &canvas, in: frame)
    for (place, row) in rows.enumerated() {
      let column = frame.column + 1 + captionWidth + place * width
      draw(
        row, names, on: &canvas,
        in: Frame(row: frame.row, column: column, columns: width - 2, rows: frame.rows))
    }
    guard rows.count < comparison.rows.count else { return }
    canvas.write(
      said("\(start + 1)–\(start + rows.count) of \(comparison.rows.count)"), row: frame.row,
      column: frame.column + 1, endColumn: frame.column + captionWidth, as: .caption)
  }

  private var captionWidth: Int { max(14, 1 + (captions.map(\.columns).max() ?? 0)) }

  private var captions: [String] {
    ["", ""] + comparison.lines.map(caption) + [""] + factCaptions
  }

  private func drawCaptions(on canvas: inout Canvas, in frame: Frame) {
    for (place, text) in captions.prefix(frame.rows).enumerated() {
      canvas.write(text, row: frame.row + place, column: frame.column + 1, as: .caption)
    }
  }

  private func draw(
    _ row: PriceRow, _ names: ShortNames, on canvas: inout Canvas, in frame: Frame
  ) {
    let listing = row.listing
    canvas.write(
      names[listing.model], row: frame.row, column: frame.column,
      as: listing == table.base?.listing ? .accent : .title)
    if frame.rows > 1 {
      canvas.write(
        listing.provider.truncated(columns: frame.columns), row: frame.row + 1,
        column: frame.column, as: .muted)
    }
    var numbers = NumberColumn()
    for line in comparison.lines { row.price(on: line).amount.map { numbers.take($0) } }
    for (place, line) in comparison.lines.prefix(max(0, frame.rows - 2)).enumerated() {
      let price = row.price(on: line)
      let word = price == .unknown ? "·  " : price.shownText
      let text = price.amount.map(numbers.aligned) ?? numbers.aligned(word: word)
      let end = frame.column + max(numbers.width, 7)
      canvas.writeRight(
        text, row: frame.row + 2 + place, endColumn: end, from: frame.column,
        as: price.amount == nil ? .muted : .plain)
      let bar = Frame(
        row: frame.row + 2 + place, column: end + 1,
        columns: frame.endColumn - end - 2 - PricesCompared.multipleWidth, rows: 1)
      draw(price.amount, on: line, on: &canvas, in: bar)
      guard let multiple = comparison.multiple(of: row, on: line) else { continue }
      canvas.writeRight(
        multiple == Figure(1) ? said("lowest") : multiple.multipleText, row: frame.row + 2 + place,
        endColumn: frame.endColumn, from: end + 1, as: multiple == Figure(1) ? .accent : .plain)
    }
    drawFacts(row, on: &canvas, in: frame)
  }

  private static let multipleWidth = 7
  /// A shorter bar tells nothing.
  private static let leastBar = 3

  /// The price as a bar beside the dearest on the same line, in the colour of its ratio.
  private func draw(
    _ amount: Figure?, on line: SideBySide.Line, on canvas: inout Canvas, in frame: Frame
  ) {
    guard frame.columns >= PricesCompared.leastBar, let amount,
      let most = comparison.rows.compactMap({ $0.price(on: line).amount }).max(),
      let share = amount.divided(by: most)
    else { return }
    let base = table.base?.price(on: line).amount
    let role = base.flatMap { amount.divided(by: $0) }.map(Role.ramp) ?? .ramp3
    canvas.write(
      Bar(share: share).text(columns: frame.columns), row: frame.row, column: frame.column,
      as: role)
  }

  private var factCaptions: [String] {
    [said("vs \(table.base?.listing.model.truncated(columns: 11) ?? "–")")]
      + PricesCompared.facts.map { said(term: $0.rawValue) }
  }

  private static let facts: [PriceColumn] = [
    .change, .held, .context, .released, .ends, .sources, .spread, .seen, .source,
  ]

  private func drawFacts(_ row: PriceRow, on canvas: inout Canvas, in frame: Frame) {
    let cells = PriceCells(table: table, now: now, isWhole: false)
    let top = frame.row + 3 + comparison.lines.count
    for (place, column) in ([.ratio] + PricesCompared.facts).enumerated()
    where top + place < frame.endRow {
      let (text, role) = cells.cell(column, row, frame.columns)
      canvas.write(
        text == said("n/a") ? "·" : text.truncated(columns: frame.columns), row: top + place,
        column: frame.column, as: role)
    }
  }

  private func caption(_ line: SideBySide.Line) -> String {
    switch line {
    case .meter(let meter): meter.longName
    case .blend: said("blend \(table.weights)")
    case .effective: said("effective")
    case .month: said("\(table.currency.code) a month")
    }
  }
}
