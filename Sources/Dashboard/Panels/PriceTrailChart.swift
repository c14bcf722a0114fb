import Analytics
import Market
import Screen

/// A listing's input and output prices over time, with the dates of changes.
struct PriceTrailChart {
  let trail: PriceTrail
  let row: PriceRow
  let isLog: Bool

  private static let meters: [(meter: Meter, role: Role)] = [
    (.output, .series1), (.input, .series2),
  ]

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let steps = self.steps
    let amounts = steps.flatMap { step in
      PriceTrailChart.meters.compactMap { step.quote.rate.prices[$0.meter].amount }
    }
    guard frame.rows >= 5, frame.columns >= 30, let scale = PriceScale(amounts, isLog: isLog),
      let first = steps.compactMap({ $0.from?.seconds }).min(), first < trail.asOf.seconds
    else { return drawNothing(on: &canvas, in: frame) }
    drawCaption(on: &canvas, in: frame)
    let labels = [scale.high, scale.low].map { row.quote.rate.currency.sign + $0.priceText }
    let left = (labels.map(\.columns).max() ?? 0) + 2
    let plot = Frame(
      row: frame.row + 1, column: frame.column + left, columns: frame.columns - left - 4,
      rows: frame.rows - 2)
    drawLabels(labels, beside: plot, on: &canvas)
    let span = first..<trail.asOf.seconds
    for (meter, role) in PriceTrailChart.meters.reversed() {
      StepChart(levels: levels(of: steps, on: meter), span: span, scale: scale)
        .draw(on: &canvas, in: plot, as: role)
      drawName(meter, at: scale, beside: plot, on: &canvas, as: role)
    }
    drawDays(steps, span, on: &canvas, below: plot)
  }

  /// The prices in the currency of the list shown.
  private var steps: [PriceTrail.Step] {
    trail.shown.filter { $0.quote.rate.currency == row.quote.rate.currency }
  }

  /// The sources of the prices, in the order in which they were used.
  private var sources: String {
    var names: [String] = []
    for name in steps.map(\.quote.source) + [row.quote.source] where name != names.last {
      names.append(name)
    }
    return names.joined(separator: ", then ")
  }

  /// The meter's name at the end of its line, so that no one has to rely on colours.
  private func drawName(
    _ meter: Meter, at scale: PriceScale, beside plot: Frame, on canvas: inout Canvas, as role: Role
  ) {
    guard let amount = row.quote.rate.prices[meter].amount,
      let dots = scale.row(of: amount, rows: plot.rows * 4)
    else { return }
    canvas.write(meter.shortName, row: plot.row + dots / 4, column: plot.endColumn + 1, as: role)
  }

  private func levels(of steps: [PriceTrail.Step], on meter: Meter) -> [StepChart.Level] {
    steps.compactMap { step in
      step.quote.rate.prices[meter].amount.map {
        StepChart.Level(from: step.from.key, seenUntil: step.seenUntil.key, amount: $0)
      }
    }
  }

  private func drawNothing(on canvas: inout Canvas, in frame: Frame) {
    canvas.write(
      "no prices over time are known", row: frame.row, column: frame.column,
      endColumn: frame.endColumn, as: .muted)
  }

  private func drawCaption(on canvas: inout Canvas, in frame: Frame) {
    var column = frame.column
    for (text, role) in [
      ("── out ", Role.series1), (ending(.output), .plain), ("  ── in ", .series2),
      (ending(.input), .plain),
      (
        "  \(row.quote.rate.currency) per 1M tokens, \(sources), "
          + (isLog ? "log" : "linear") + ", ┄ not looked", .caption
      ),
    ] {
      column = canvas.write(
        text, row: frame.row, column: column, endColumn: frame.endColumn, as: role)
    }
  }

  private func ending(_ meter: Meter) -> String { row.quote.rate.prices[meter].shownText }

  private func drawLabels(_ labels: [String], beside plot: Frame, on canvas: inout Canvas) {
    for row in plot.row..<plot.endRow {
      let isEnd = row == plot.row || row == plot.endRow - 1
      canvas.write(isEnd ? "┤" : "│", row: row, column: plot.column - 1, as: .axis)
    }
    for (text, row) in zip(labels, [plot.row, plot.endRow - 1]) {
      canvas.writeRight(text, row: row, endColumn: plot.column - 1, as: .axis)
    }
  }

  /// The dates of the changes below their edges, newest first if not all fit.
  private func drawDays(
    _ steps: [PriceTrail.Step], _ span: Range<Int64>, on canvas: inout Canvas, below plot: Frame
  ) {
    let chart = StepChart(levels: [], span: span, scale: PriceScale.nothing)
    var taken = plot.endColumn + 2
    for from in steps.compactMap(\.from).reversed() {
      let day = from.day.description
      let edge = plot.column + chart.column(of: from.seconds, plot) / 2
      let start = min(edge, plot.endColumn - day.count)
      guard start + day.count < taken else { continue }
      canvas.write(day, row: plot.endRow, column: start, as: .axis)
      taken = start
    }
  }
}

extension PriceScale {
  /// A scale for a chart without prices.
  fileprivate static let nothing = PriceScale(isLog: false, low: .zero, high: .zero)

  fileprivate init(isLog: Bool, low: Figure, high: Figure) {
    (self.isLog, self.low, self.high) = (isLog, low, high)
  }
}

extension Moment? {
  /// The seconds; the earliest possible if no moment is known.
  fileprivate var key: Int64 { self?.seconds ?? .min }
}
