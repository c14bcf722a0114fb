import Analytics
import Market
import Screen

/// Profit on cost by hour as an area, with the selected hour marked in it and on the time axis.
struct MarginTrack {
  let report: ServingReport
  let ratios: [Figure?]
  /// The lowest and the highest of the ratios.
  let low: Figure
  let high: Figure
  /// The selected hour.
  let chosen: Int

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let ticks = EvenTicks(around: low, high, rows: frame.rows - ChartAxes.rowsBelow)
    guard ticks.low < ticks.high else { return }
    let texts = ticks.values.map(\.wholePercentText)
    let axes = ChartAxes(
      in: frame, labelColumns: texts.map(\.columns).max() ?? 0, unused: ticks.unused)
    let plot = axes.plot
    guard plot.rows > 1, plot.columns > 1 else { return }
    let chart = Chart(values: ratios, low: ticks.low, high: ticks.high, isArea: true)
    axes.draw(
      values: zip(texts, ticks.values).map { .init(text: $0, place: chart.row(of: $1, in: plot)) },
      on: &canvas)
    chart.draw(on: &canvas, in: plot, as: .series1)
    drawHours(axes, on: &canvas)
  }

  private func drawHours(_ axes: ChartAxes, on canvas: inout Canvas) {
    let plot = axes.plot
    let last = report.hours.count - 1
    func column(_ hour: Int) -> Int { plot.column + hour * (plot.columns - 1) / last }
    let labels = TimeLabels.hours(of: report.hours.map(\.start), columns: plot.columns)
    axes.draw(
      times: labels.map { .init(text: $0.text, place: column($0.place)) },
      marks: [.init(sign: "▲", column: column(chosen), role: .accent)], on: &canvas)
    let beam = Frame(row: plot.row, column: column(chosen), columns: 1, rows: plot.rows)
    for row in plot.row..<plot.endRow
    where "┈ ".unicodeScalars.contains(canvas[row, beam.column].scalar) {
      canvas.write("┊", row: row, column: beam.column, as: .axis)
    }
    for row in plot.row..<plot.endRow where canvas[row, beam.column].role == .area {
      canvas.write("┃", row: row, column: beam.column, as: .areaLine1)
    }
    for hour in 0...last {
      let end = hour == last ? plot.endColumn : column(hour + 1)
      canvas.note(
        .line(hour, selected: chosen),
        in: Frame(
          row: plot.row, column: column(hour), columns: end - column(hour), rows: plot.rows + 2))
    }
  }
}

/// Which hours are named below a chart.
enum TimeLabels {
  /// Some of a report's hours, equally far apart: as many as fit, and four at least.
  static func hours(of starts: [Moment], columns: Int) -> [(text: String, place: Int)] {
    let most = max(Ticks.least, columns / 8)
    let step = [1, 2, 3, 4, 6, 12].first { starts.count <= $0 * most } ?? max(1, starts.count / 4)
    return stride(from: 0, to: starts.count, by: step).map { (starts[$0].time, $0) }
  }
}
