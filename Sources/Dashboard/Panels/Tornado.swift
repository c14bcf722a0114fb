import Analytics
import Market
import Screen

/// How far each driver moves profit on cost, as bars on one scale.
///
/// They go to both sides of a line, which is the current value. A bar is fainter near the line and stronger far from it.
struct Tornado {
  let scenario: Scenario
  let sways: [Sway]
  private let now: Figure
  private let low: Figure
  private let high: Figure

  init(_ scenario: Scenario) {
    self.scenario = scenario
    sways = scenario.tornado
    now = scenario.earnings.profitOnCost ?? .zero
    let ends = sways.flatMap { [$0.atLow, $0.atHigh] } + [now]
    low = ends.min() ?? .zero
    high = ends.max() ?? .zero
  }

  /// Whether zero profit lies on the scale.
  private var crossesNought: Bool { low.isNegative && high > .zero }

  /// Draws the bars, the strongest driver first.
  func draw(on canvas: inout Canvas, in frame: Frame) {
    canvas.write(
      said("what moves profit on cost") + "   ◂ " + said("less") + " ┃ " + said("more") + " ▸"
        + (crossesNought ? "  ┊ 0" : ""),
      row: frame.row,
      column: frame.column,
      endColumn: frame.endColumn, as: .caption)
    guard !sways.isEmpty else {
      canvas.write(
        said("no profit is known"), row: frame.row + 1, column: frame.column,
        endColumn: frame.endColumn,
        as: .muted)
      return
    }
    let nameColumns = frame.columns >= 70 ? 32 : 15
    for (place, sway) in sways.prefix(max(0, frame.rows - 1)).enumerated() {
      let row = frame.row + 1 + place
      canvas.write(
        sway.driver.title(in: scenario.report), row: row, column: frame.column,
        endColumn: frame.column + nameColumns)
      if nameColumns > 15 {
        canvas.writeRight(
          span(sway), row: row, endColumn: frame.column + nameColumns - 1,
          from: frame.column + 14, as: .muted)
      }
      let bar = Frame(
        row: row, column: frame.column + nameColumns, columns: frame.columns - nameColumns, rows: 1)
      draw(sway, on: &canvas, in: bar)
    }
  }

  /// The bar of one driver, with the figures at its ends.
  func draw(_ driver: Driver, on canvas: inout Canvas, in frame: Frame) {
    guard let sway = sways.first(where: { $0.driver == driver }) else { return }
    draw(sway, on: &canvas, in: frame)
  }

  /// The values at the ends of the range, ordered by the result they lead to.
  private func span(_ sway: Sway) -> String {
    let currency = scenario.report.gpuHourPrice.currency
    let ends = [sway.range.lowerBound, sway.range.upperBound]
      .map { sway.driver.shownText($0, currency) }
    return sway.atLow <= sway.atHigh ? "\(ends[0]) – \(ends[1])" : "\(ends[1]) – \(ends[0])"
  }

  private func draw(_ sway: Sway, on canvas: inout Canvas, in frame: Frame) {
    let (worst, best) = (min(sway.atLow, sway.atHigh), max(sway.atLow, sway.atHigh))
    let bar = Frame(
      row: frame.row, column: frame.column + 8, columns: frame.columns - 17, rows: 1)
    canvas.writeRight(
      worst.swayText, row: frame.row, endColumn: bar.column - 1, from: frame.column)
    canvas.writeRight(
      best.swayText, row: frame.row, endColumn: frame.endColumn, from: bar.endColumn)
    guard bar.columns > 0 else { return }
    if crossesNought {
      canvas.write("┊", row: frame.row, column: place(.zero, bar), as: .axis)
    }
    let (start, end) = (place(worst, bar), place(best, bar))
    let middle = place(now, bar)
    // The inner half of the longest bar is faint.
    let inner = max(middle - bar.column, bar.endColumn - 1 - middle) / 2
    for column in start...max(start, end) where column != middle {
      let isNear = abs(column - middle) <= inner
      let role: Role =
        column < middle ? isNear ? .faint2 : .series2 : isNear ? .faint1 : .series1
      canvas.write("█", row: frame.row, column: column, as: role)
    }
    canvas.write("┃", row: frame.row, column: middle, as: .axis)
  }

  private func place(_ value: Figure, _ bar: Frame) -> Int {
    let share = (value - low).divided(by: high - low) ?? .zero
    return bar.column + (Int((share * Figure(bar.columns - 1)).text(places: 0)) ?? 0)
  }
}
