import Analytics
import Market
import Screen

/// Price against quality over the panels: the chart, and the selected model's details below it.
struct QualityChart {
  let page: QualityPage
  let quality: Quality?
  let claims: ClaimedOf
  /// The base and the marked listings, which are named.
  var base: Listing?
  var marked: [Listing] = []

  func draw(on canvas: inout Canvas, in frame: Frame) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    canvas.write(
      " \(said("Price against quality")) ", row: frame.row, column: frame.column + 1,
      endColumn: frame.endColumn - 1, as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    guard let quality else {
      canvas.write(
        said("no score of \(page.benchmark) was known then"), row: inside.row,
        column: inside.column,
        endColumn: inside.endColumn, as: .muted)
      return
    }
    let points = quality.walk
    let chosen = points.indices.contains(page.index) ? points[page.index] : points.last
    let lines = chosen.map { self.lines(of: $0, columns: inside.columns) } ?? []
    let rows = min(lines.count, max(0, inside.rows - Scatter.least.rows))
    let (upper, lower) = inside.splitRows(at: inside.rows - rows)
    let scatter = Scatter(quality, chosen: chosen, base: base, marked: marked)
    scatter.draw(on: &canvas, in: upper)
    scatter.note(on: &canvas, in: upper)
    for (place, line) in lines.prefix(rows).enumerated() {
      canvas.write(
        line.text, row: lower.row + place, column: lower.column, endColumn: lower.endColumn,
        as: line.role)
    }
  }

  /// The model, its cost, and each source's score.
  private func lines(of point: Quality.Point, columns: Int) -> [(text: String, role: Role)] {
    let listing = point.listing.map { " · \($0.id)" } ?? ""
    var lines: [(text: String, role: Role)] = [
      ("\(point.name)\(listing) · \(point.place?.shownText ?? "")", .accent)
    ]
    if let quote = point.quote, !page.isByRun {
      lines.append(
        (
          said("$\((point.cost ?? .zero).priceText) for a million tokens, by \(quote.source)")
            + ", \(quote.origin)",
          .plain
        ))
    }
    for score in point.scores {
      let run = score.runCost.map { ", " + said("run for \($0.shownText)") } ?? ""
      let day = score.day.map { ", \($0)" } ?? ""
      lines.append(("\(score.comparable)  \(score.source)\(day)\(run), \(score.origin)", .plain))
    }
    lines += claims.lines.map {
      ("\($0.caption.isEmpty ? "  " : $0.caption + "  ")\($0.text)", .plain)
    }
    return lines.flatMap { line in
      line.text.wrapped(columns: columns).map { (text: $0, role: line.role) }
    }
  }
}

extension Quality.Place {
  /// The place in words.
  var shownText: String {
    switch self {
    case .frontier: said("on the frontier: no other is as cheap and as good")
    case .disputed: said("on the frontier by some sources only")
    case .behind: said("another is as cheap and as good, or better")
    }
  }
}
