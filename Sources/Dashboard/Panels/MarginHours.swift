import Analytics
import Market
import Screen

/// The hours of a scenario: income against cost, and below it the ratio of the two.
struct MarginHours {
  let scenario: Scenario

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let hours = scenario.hours
    guard frame.rows >= 5, hours.count > 1 else {
      let text =
        scenario.report.hours.isEmpty ? "the report has no hours" : "no income is known by hour"
      canvas.write(
        text, row: frame.row, column: frame.column, endColumn: frame.endColumn, as: .muted)
      return
    }
    let hasRatio = frame.rows >= 10
    let (upper, lower) = frame.splitRows(at: hasRatio ? (frame.rows - 1) * 3 / 5 : frame.rows - 1)
    drawMoney(hours, on: &canvas, in: upper)
    let ratio = Frame(
      row: lower.row, column: lower.column, columns: lower.columns, rows: lower.rows - 1)
    if hasRatio { drawRatio(hours, on: &canvas, in: ratio) }
    drawAxis(hours, on: &canvas, in: plot(lower, rows: 1), row: frame.endRow - 1)
  }

  private var currency: Currency { scenario.report.gpuHourPrice.currency }

  /// The part of a frame below its caption and right of its labels.
  private func plot(_ frame: Frame, rows: Int) -> Frame {
    Frame(
      row: frame.row + 1, column: frame.column + 8, columns: frame.columns - 8,
      rows: max(0, rows))
  }

  private func drawMoney(_ hours: [ScenarioHour], on canvas: inout Canvas, in frame: Frame) {
    let plot = plot(frame, rows: frame.rows - 1)
    let offset = scenario.report.from.offset
    var column = canvas.write(
      "by hour, \(offset)   ", row: frame.row, column: frame.column, endColumn: frame.endColumn,
      as: .caption)
    column = canvas.write(
      "── income  ", row: frame.row, column: column, endColumn: frame.endColumn, as: .series1)
    canvas.write(
      "┄┄ cost", row: frame.row, column: column, endColumn: frame.endColumn, as: .series2)
    guard plot.rows > 1, let most = hours.flatMap({ [$0.revenue, $0.cost] }).max() else { return }
    label(currency.sign + most.countText, and: currency.sign + "0", beside: plot, on: &canvas)
    Chart(values: hours.map(\.cost), low: .zero, high: most, isDotted: true)
      .draw(on: &canvas, in: plot, as: .series2)
    Chart(values: hours.map(\.revenue), low: .zero, high: most)
      .draw(on: &canvas, in: plot, as: .series1)
  }

  private func drawRatio(_ hours: [ScenarioHour], on canvas: inout Canvas, in frame: Frame) {
    let ratios = hours.map(\.profitOnCost)
    let known = ratios.compactMap { $0 }
    guard let low = known.min(), let high = known.max(), let worst = ratios.firstIndex(of: low),
      let best = ratios.firstIndex(of: high)
    else { return }
    canvas.write(
      "profit on cost: \(low.swayText) at \(hours[worst].start.time), "
        + "\(high.swayText) at \(hours[best].start.time)", row: frame.row,
      column: frame.column, endColumn: frame.endColumn, as: .caption)
    let plot = plot(frame, rows: frame.rows - 1)
    label(high.swayText, and: low.swayText, beside: plot, on: &canvas)
    Chart(values: ratios, low: low, high: high).draw(on: &canvas, in: plot, as: .series3)
  }

  /// Labels the top and bottom rows of a chart.
  private func label(
    _ high: String, and low: String, beside plot: Frame, on canvas: inout Canvas
  ) {
    for row in plot.row..<plot.endRow {
      let isEnd = row == plot.row || row == plot.endRow - 1
      canvas.write(isEnd ? "┤" : "│", row: row, column: plot.column - 1, as: .axis)
    }
    canvas.writeRight(high, row: plot.row, endColumn: plot.column - 1, as: .axis)
    canvas.writeRight(low, row: plot.endRow - 1, endColumn: plot.column - 1, as: .axis)
  }

  private func drawAxis(
    _ hours: [ScenarioHour], on canvas: inout Canvas, in plot: Frame, row: Int
  ) {
    let last = hours.count - 1
    for hour in stride(from: 0, through: last, by: max(1, (last + 1) / 4)) {
      canvas.write(
        hours[hour].start.time, row: row,
        column: plot.column + hour * (plot.columns - 1) / last, endColumn: plot.endColumn, as: .axis
      )
    }
  }
}
