import Analytics
import Market
import Screen

/// The lines of the lab: each driver with its published, current and break-even value, then the
/// caveats that can be switched on.
struct MarginLines {
  let lab: MarginLab
  let scenario: Scenario
  let isFocused: Bool
  /// How far each driver moves the result, drawn at its line; nil if drawn elsewhere.
  let tornado: Tornado?

  private var report: ServingReport { scenario.report }
  private var currency: Currency { report.gpuHourPrice.currency }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let lines = lab.lines
    let hasCaptions = frame.rows > 3
    if hasCaptions { drawCaptions(on: &canvas, in: frame) }
    let rows = frame.rows - (hasCaptions ? 1 : 0)
    let needsGap = rows > lines.count
    let top = lab.draft.cursor < rows ? 0 : lab.draft.cursor - rows + 1
    var row = frame.endRow - rows
    for (place, line) in lines.enumerated().dropFirst(max(0, top)) {
      if needsGap, case .assumption(0) = line {
        canvas.write(
          said("caveats, and what each supposes for an estimate"), row: row,
          column: frame.column + 2,
          endColumn: frame.endColumn, as: .caption)
        row += 1
      }
      guard row < frame.endRow else { return }
      canvas.note(line: place, selected: lab.draft.cursor, row: row, in: frame)
      draw(line, on: &canvas, in: frame, row: row)
      if place == lab.draft.cursor {
        canvas.write("▸", row: row, column: frame.column, as: .accent)
        if isFocused { canvas.mark(row: row, in: frame, as: .selected) }
      }
      row += 1
    }
  }

  /// Where the columns end: now, published, break-even.
  private func ends(_ frame: Frame) -> (now: Int, published: Int, even: Int) {
    let start = frame.column + 17
    return (start + 9, start + 20, start + 30)
  }

  private func drawCaptions(on canvas: inout Canvas, in frame: Frame) {
    let ends = ends(frame)
    canvas.write(said("driver"), row: frame.row, column: frame.column + 2, as: .caption)
    for (text, end) in [
      (said("now"), ends.now), (said("published"), ends.published), (said("even at"), ends.even),
    ]
    where end <= frame.endColumn {
      canvas.writeRight(text, row: frame.row, endColumn: end, as: .caption)
    }
    let rest = Frame(
      row: frame.row, column: ends.even + 2, columns: frame.endColumn - ends.even - 2, rows: 1)
    guard rest.columns >= 10 else { return }
    let caption =
      tornado == nil ? said("range") : said("profit on cost\(of: "a head")") + "  ◂ −  + ▸"
    canvas.write(
      caption, row: frame.row, column: rest.column, endColumn: rest.endColumn, as: .caption)
  }

  private func draw(_ line: MarginLab.Line, on canvas: inout Canvas, in frame: Frame, row: Int) {
    switch line {
    case .driver(let driver): draw(driver, on: &canvas, in: frame, row: row)
    case .prices: drawPrices(on: &canvas, in: frame, row: row)
    case .assumption(let place): draw(place, on: &canvas, in: frame, row: row)
    }
  }

  private func draw(_ driver: Driver, on canvas: inout Canvas, in frame: Frame, row: Int) {
    guard let value = scenario.value(of: driver), let published = driver.published(in: report)
    else { return }
    let ends = ends(frame)
    let isMoved = value != published
    canvas.write(
      driver.title(in: report).truncated(columns: 14), row: row, column: frame.column + 2)
    canvas.writeRight(
      driver.shownText(value, currency), row: row, endColumn: ends.now,
      as: isMoved ? .accent : .plain)
    guard ends.even <= frame.endColumn else { return }
    canvas.writeRight(
      driver.shownText(published, currency), row: row, endColumn: ends.published, as: .muted)
    let even = scenario.breakEven(driver)
    let nothing = scenario.earnings.revenue == nil ? "n/a" : said("never")
    canvas.writeRight(
      even.map { driver.shownText($0.rounded(toDigits: 4), currency) } ?? nothing, row: row,
      endColumn: ends.even, as: even == nil ? .muted : .plain)
    let rest = Frame(
      row: row, column: ends.even + 2, columns: frame.endColumn - ends.even - 2, rows: 1)
    guard rest.columns >= 10 else { return }
    if let tornado {
      tornado.draw(driver, on: &canvas, in: rest)
    } else {
      drawSlider(driver, value, published, on: &canvas, in: rest)
    }
  }

  /// The range with the current value in it, and the published one if different.
  private func drawSlider(
    _ driver: Driver, _ value: Figure, _ published: Figure, on canvas: inout Canvas, in frame: Frame
  ) {
    let range = driver.range(in: report)
    let ends = [range.lowerBound, range.upperBound].map { driver.shownText($0, currency) }
    var track = frame
    if frame.columns >= 40 {
      track = Frame(row: frame.row, column: frame.column + 9, columns: frame.columns - 18, rows: 1)
      canvas.writeRight(ends[0], row: frame.row, endColumn: track.column - 1, as: .axis)
      canvas.write(ends[1], row: frame.row, column: track.endColumn + 1, as: .axis)
    }
    let line = "├" + String(repeating: "─", count: max(0, track.columns - 2)) + "┤"
    canvas.write(line, row: track.row, column: track.column, as: .axis)
    canvas.note(.slider(lab.lines.firstIndex(of: .driver(driver)) ?? 0), in: track)
    canvas.write("○", row: track.row, column: place(published, range, track), as: .muted)
    let mark = value < range.lowerBound ? "«" : value > range.upperBound ? "»" : "●"
    canvas.write(mark, row: track.row, column: place(value, range, track), as: .accent)
  }

  private func place(_ value: Figure, _ range: ClosedRange<Figure>, _ track: Frame) -> Int {
    let share = (value - range.lowerBound).divided(by: range.upperBound - range.lowerBound) ?? .zero
    let bounded = max(.zero, min(Figure(1), share))
    return track.column + (Int((bounded * Figure(track.columns - 1)).text(places: 0)) ?? 0)
  }

  private func drawPrices(on canvas: inout Canvas, in frame: Frame, row: Int) {
    let assumed = scenario.whatIf.prices
    canvas.write(said("sold at"), row: row, column: frame.column + 2)
    let text = assumed?.description ?? said("the published prices")
    let end = canvas.write(
      text.truncated(columns: frame.columns - 19), row: row, column: frame.column + 17,
      endColumn: frame.endColumn, as: assumed == nil ? .plain : .accent)
    guard assumed != nil else { return }
    let prices = scenario.prices.map { prices in
      [Meter.input, .cachedInput, .output].map { prices[$0].shownText }.joined(separator: " / ")
    }
    canvas.write(
      "  " + (prices ?? said("not known then")), row: row, column: end, endColumn: frame.endColumn,
      as: prices == nil ? .warning : .muted)
  }

  private func draw(_ place: Int, on canvas: inout Canvas, in frame: Frame, row: Int) {
    let assumption = report.notes.assumptions[place]
    let isOn = lab.draft.switched.contains(place)
    canvas.write(
      isOn ? "[x]" : "[ ]", row: row, column: frame.column + 2, as: isOn ? .accent : .plain)
    canvas.write(
      assumption.name.truncated(columns: 22), row: row, column: frame.column + 6,
      endColumn: frame.endColumn)
    let reason =
      assumption.supposed == nil ? said("'\(assumption.whatIf)' can't be read") : assumption.reason
    canvas.write(
      reason.truncated(columns: frame.columns - 28), row: row, column: frame.column + 28,
      endColumn: frame.endColumn, as: .theoretical)
  }
}
