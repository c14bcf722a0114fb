import Analytics
import Market
import Screen

/// The hours of a scenario: income against cost, and below it the ratio of the two.
struct MarginHours {
  let scenario: Scenario

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let hours = scenario.hours
    guard frame.rows >= 6, hours.count > 1 else {
      let text =
        scenario.report.hours.isEmpty
        ? said("the report has no hours") : said("no income is known by hour")
      canvas.write(
        text, row: frame.row, column: frame.column, endColumn: frame.endColumn, as: .muted)
      return
    }
    guard frame.rows >= 16 else { return drawMoney(hours, on: &canvas, in: frame) }
    let (upper, lower) = frame.splitRows(at: frame.rows * 3 / 5)
    drawMoney(hours, on: &canvas, in: upper.splitRows(at: upper.rows - 1).upper)
    drawRatio(hours, on: &canvas, in: lower)
  }

  private var currency: Currency { scenario.report.gpuHourPrice.currency }

  private func drawMoney(_ hours: [ScenarioHour], on canvas: inout Canvas, in frame: Frame) {
    let (head, rest) = frame.splitRows(at: 1)
    let offset = scenario.report.from.offset
    var column = head.column
    for (text, role) in [
      (said("by hour, \(offset)") + "   ", Role.caption), ("━━ ", .series1),
      (said("income") + "  ", .caption),
      ("┅┅ ", .series2), (said("cost"), .caption),
    ] {
      column = canvas.write(
        text, row: head.row, column: column, endColumn: head.endColumn, as: role)
    }
    guard let most = hours.flatMap({ [$0.revenue, $0.cost] }).max(), most > .zero else { return }
    let (ticks, axes) = axes(.zero, most, in: rest) { currency.sign + $0.countText }
    guard axes.plot.rows > 1 else { return }
    draw(ticks, axes, on: &canvas) { currency.sign + $0.countText }
    let income = Chart(values: hours.map(\.revenue), low: ticks.low, high: ticks.high, isArea: true)
    income.draw(on: &canvas, in: axes.plot, as: .series1)
    Chart(values: hours.map(\.cost), low: ticks.low, high: ticks.high, isDotted: true)
      .draw(on: &canvas, in: axes.plot, as: .series2)
    drawTimes(hours, axes, on: &canvas)
  }

  private func drawRatio(_ hours: [ScenarioHour], on canvas: inout Canvas, in frame: Frame) {
    let ratios = hours.map(\.profitOnCost)
    let known = ratios.compactMap { $0 }
    guard let low = known.min(), let high = known.max(), let worst = ratios.firstIndex(of: low),
      let best = ratios.firstIndex(of: high)
    else { return }
    let (head, rest) = frame.splitRows(at: 1)
    canvas.write(
      said(
        "profit on cost: \(low.swayText) at \(hours[worst].start.time), \(high.swayText) at \(hours[best].start.time)"
      ), row: head.row,
      column: head.column, endColumn: head.endColumn, as: .caption)
    let (ticks, axes) = axes(low, high, in: rest, \.swayText)
    guard axes.plot.rows > 1 else { return }
    draw(ticks, axes, on: &canvas, \.swayText)
    Chart(values: ratios, low: ticks.low, high: ticks.high, isArea: true)
      .draw(on: &canvas, in: axes.plot, as: .series1)
    drawTimes(hours, axes, on: &canvas)
  }

  /// Round values around two, and axes wide enough for their labels.
  private func axes(
    _ low: Figure, _ high: Figure, in frame: Frame, _ text: (Figure) -> String
  ) -> (EvenTicks, ChartAxes) {
    let ticks = EvenTicks(around: low, high, rows: frame.rows - ChartAxes.rowsBelow)
    let columns = ticks.values.map { text($0).columns }.max() ?? 0
    // Both charts stand on one time axis.
    return (
      ticks, ChartAxes(in: frame, labelColumns: max(7, columns), unused: ticks.unused)
    )
  }

  private func draw(
    _ ticks: EvenTicks, _ axes: ChartAxes, on canvas: inout Canvas, _ text: (Figure) -> String
  ) {
    guard ticks.low < ticks.high else { return }
    let chart = Chart(values: [], low: ticks.low, high: ticks.high)
    axes.draw(
      values: ticks.values.map { .init(text: text($0), place: chart.row(of: $0, in: axes.plot)) },
      on: &canvas)
  }

  private func drawTimes(_ hours: [ScenarioHour], _ axes: ChartAxes, on canvas: inout Canvas) {
    let plot = axes.plot
    let labels = TimeLabels.hours(of: hours.map(\.start), columns: plot.columns)
    axes.draw(
      times: labels.map {
        .init(text: $0.text, place: plot.column + $0.place * (plot.columns - 1) / (hours.count - 1))
      }, on: &canvas)
  }
}
