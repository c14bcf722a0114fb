import Analytics
import Market
import Screen

/// A listing in full: its prices over time, what changed and how late that was recorded, what each
/// source says, and everything else known about it.
struct PricePage {
  let row: PriceRow
  let table: PriceTable
  let trail: PriceTrail?
  let now: Moment
  let claims: ClaimedOf
  let news: ListingNews

  /// The narrowest page with changes and sources side by side.
  private static let wide = 150

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let frame = frame.inset(columns: 1, rows: 0)
    let changes = trail?.changes ?? []
    let sources = [row.quote] + row.offer.others
    let details = PriceDetails(row: row, table: table, now: now, claims: claims, news: news)
    let lists =
      frame.columns >= PricePage.wide
      ? max(changes.count, sources.count) + 2 : changes.count + sources.count + 4
    // The chart gets whatever the rest does not need.
    let (upper, rest) = frame.splitRows(
      at: trail == nil ? 0 : max(7, frame.rows * 2 / 5, frame.rows - lists - details.rows))
    if let trail {
      PriceTrailChart(
        trail: trail, row: row, isLog: table.isLog, stories: claims.days + news.stories.map(\.day),
        launches: news.launches.map(\.day)
      ).draw(on: &canvas, in: upper)
    }
    if frame.columns >= PricePage.wide {
      let rows = min(rest.rows / 2, max(changes.count, sources.count) + 2)
      let (middle, lower) = rest.splitRows(at: rows)
      let (left, right) = middle.splitColumns(at: middle.columns * 4 / 7)
      draw(changes, on: &canvas, in: left)
      draw(sources, on: &canvas, in: right)
      if lower.rows > 1 { details.draw(on: &canvas, in: lower) }
    } else {
      let (first, others) = rest.splitRows(at: min(rest.rows / 3, changes.count + 1) + 1)
      let (second, lower) = others.splitRows(at: min(others.rows / 2, sources.count + 2))
      draw(changes, on: &canvas, in: first)
      draw(sources, on: &canvas, in: second)
      if lower.rows > 1 { details.draw(on: &canvas, in: lower) }
    }
  }

  private func draw(_ changes: [Change], on canvas: inout Canvas, in frame: Frame) {
    guard frame.rows > 0 else { return }
    canvas.write(
      PricePage.changeTitles, row: frame.row, column: frame.column,
      endColumn: frame.endColumn, as: .caption)
    let lines = changes.isEmpty ? [] : changes.prefix(max(0, frame.rows - 1))
    for (place, change) in lines.enumerated() {
      let late = change.daysLate.map { said("\($0) d") } ?? "–"
      let days = [change.effective, change.observed].map {
        $0?.day.description ?? said("not known").padded(columns: 10)
      }
      let head = "\(days[0])  \(days[1])  "
      let row = frame.row + 1 + place
      var column = canvas.write(
        head + late.paddedAtStart(columns: 6) + "  ", row: row,
        column: frame.column, endColumn: frame.endColumn - 1)
      column = canvas.write(
        change.shownText.truncated(columns: frame.endColumn - 1 - column), row: row,
        column: column, endColumn: frame.endColumn - 1,
        as: change.isMove ? (change.steps.first?.isRise == true ? .up : .down) : .plain)
      canvas.write(
        "  "
          + (change.span.map { $0.from.day.between($0.until.day) + ", " } ?? "")
          + change.source, row: row, column: column, endColumn: frame.endColumn - 1, as: .muted)
    }
    if changes.isEmpty, frame.rows > 1 {
      canvas.write(
        said("none is known"), row: frame.row + 1, column: frame.column, endColumn: frame.endColumn,
        as: .muted)
    }
  }

  /// The titles of the list of changes, above its columns.
  private static var changeTitles: String {
    said("holds from").padded(columns: 12) + said("first seen").padded(columns: 12)
      + said("late").paddedAtStart(columns: 6) + "  " + said("change")
  }

  private func draw(_ quotes: [Quote], on canvas: inout Canvas, in frame: Frame) {
    guard frame.rows > 0 else { return }
    var numbers = NumberColumn()
    for quote in quotes {
      for meter in [Meter.input, .cachedInput, .output] {
        quote.rate.prices[meter].amount.map { numbers.take($0) }
      }
    }
    let width = max(7, numbers.width) + 2
    func line(_ cells: [String], _ row: Int, _ role: Role, _ last: Role) {
      canvas.write(
        cells[0].truncated(columns: 12), row: row, column: frame.column, endColumn: frame.endColumn,
        as: role)
      for place in 1...3 {
        canvas.writeRight(
          cells[place], row: row,
          endColumn: min(frame.endColumn, frame.column + 12 + place * width),
          from: frame.column, as: role)
      }
      canvas.write(
        cells[4], row: row, column: frame.column + 14 + 3 * width, endColumn: frame.endColumn,
        as: last)
    }
    line(
      [said("source"), said("in"), said("cached"), said("out"), said("seen")], frame.row, .caption,
      .caption)
    for (place, quote) in quotes.prefix(max(0, frame.rows - 1)).enumerated() {
      let prices = [Meter.input, .cachedInput, .output].map { meter in
        let price = quote.rate.prices[meter]
        return price.amount.map(numbers.aligned) ?? numbers.aligned(word: price.shownText)
      }
      let seen = quote.observed?.day.description ?? said("undated").padded(columns: 10)
      let verdict = place == 0 ? said("shown") : disagreement(quote)
      let isMuted = place == 0 || verdict == said("agrees")
      line(
        [quote.source] + prices + [seen + "  " + verdict], frame.row + 1 + place, .plain,
        isMuted ? .muted : .warning)
    }
  }

  /// How far another source's blend is from the one shown.
  private func disagreement(_ quote: Quote) -> String {
    guard quote.rate.currency == row.quote.rate.currency else {
      return said("in \(quote.rate.currency)\(of: "money")")
    }
    guard let theirs = table.weights.blend(quote.rate.prices),
      let shown = table.weights.blend(row.quote.rate.prices)
    else { return said("no blend") }
    if theirs.isSame(as: shown) { return said("agrees") }
    guard let share = (theirs - shown).divided(by: shown) else { return said("differs") }
    return (share.isNegative ? "−" : "+") + (share.isNegative ? -share : share).percentText
  }
}

extension Change {
  /// What changed, in a line: `▲ out 0.28 → 1.10, in 0.14 → 0.27`.
  var shownText: String {
    let prices = steps.map {
      "\($0.meter.shortName) \($0.before.shownText) → \($0.after.shownText)"
    }.joined(separator: ", ")
    return switch kind {
    case .cut: "▼ " + prices
    case .rise: "▲ " + prices
    case .cachedOnly: (steps.first?.isRise == true ? "▲ " : "▼ ") + prices
    case .tier: said("prices of long requests")
    case .hours: said("prices of some hours")
    case .deprecated: said("ends \(quote.retires?.day.description ?? "")")
    case .added: said("new on the list")
    case .removed: said("gone from the list")
    case .returned: said("back on the list")
    case .correction(let reason):
      "! " + said("a correction, \(said(term: reason.rawValue))") + ": " + prices
    }
  }
}
