import Analytics
import Market
import Screen

/// A listing's input and output prices over time, with the dates of changes.
struct PriceTrailChart {
  let trail: PriceTrail
  let row: PriceRow
  let isLog: Bool
  /// The days on which the model was written of.
  var stories: [Day] = []
  /// The days on which its seller launched a model.
  var launches: [Day] = []

  private static let meters: [(meter: Meter, role: Role)] = [
    (.output, .series1), (.input, .series2),
  ]

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let steps = self.steps
    let amounts = steps.flatMap { step in
      PriceTrailChart.meters.compactMap { step.quote.rate.prices[$0.meter].amount }
    }
    guard frame.rows >= 6, frame.columns >= 30,
      let scale = PriceScale(amounts, isLog: isLog)?.round(rows: frame.rows - 3),
      let first = steps.compactMap({ $0.from?.seconds }).min(), first < trail.asOf.seconds
    else { return drawNothing(on: &canvas, in: frame) }
    drawCaption(on: &canvas, in: frame)
    let ticks = ticks(scale, rows: frame.rows - 3)
    let around = Frame(
      row: frame.row + 1, column: frame.column, columns: frame.columns - 5, rows: frame.rows - 1)
    let axes = ChartAxes(
      in: around, labelColumns: ticks.map { price($0).columns }.max() ?? 0,
      intervals: isLog ? 1 : ticks.count - 1)
    let plot = axes.plot
    axes.draw(
      values: ticks.compactMap { tick in
        scale.row(of: tick, rows: plot.rows * 4).map { .init(text: price(tick), place: $0 / 4) }
      }, on: &canvas)
    let span = first..<trail.asOf.seconds
    for (meter, role) in PriceTrailChart.meters {
      StepChart(levels: levels(of: steps, on: meter), span: span, scale: scale)
        .draw(on: &canvas, in: plot, as: role, isArea: meter == .output)
      drawName(meter, at: scale, beside: plot, on: &canvas, as: role)
    }
    draw(steps, span, axes, on: &canvas)
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
    return names.joined(separator: said(", then") + " ")
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
      said("no prices over time are known"), row: frame.row, column: frame.column,
      endColumn: frame.endColumn, as: .muted)
  }

  private func drawCaption(on canvas: inout Canvas, in frame: Frame) {
    var column = frame.column
    for (text, role) in [
      ("── \(Meter.output.shortName) ", Role.series1), (ending(.output), .plain),
      ("  ── \(Meter.input.shortName) ", .series2),
      (ending(.input), .plain),
      (
        "  \(row.quote.rate.currency) " + said("per 1M tokens") + ", \(sources), "
          + (isLog ? said("log") : said("linear")) + ", ┄ " + said("not looked"), .caption
      ),
    ] + legend {
      column = canvas.write(
        text, row: frame.row, column: column, endColumn: frame.endColumn, as: role)
    }
  }

  /// What the signs on the time axis mean, as far as there are any.
  private var legend: [(String, Role)] {
    [("●", Role.link, written, said("a story")), ("◆", .plain, launched, said("a launch"))]
      .flatMap { sign, role, days, name in
        days.isEmpty ? [] : [("  \(sign) ", role), (name, .caption)]
      }
  }

  private var written: [Day] { stories.filter(days.contains) }
  private var launched: [Day] { launches.filter(days.contains) }

  /// The days from the first price on.
  private var days: ClosedRange<Day> {
    let first = steps.compactMap { $0.from?.day }.min() ?? trail.asOf.day
    return min(first, trail.asOf.day)...trail.asOf.day
  }

  private func ending(_ meter: Meter) -> String { row.quote.rate.prices[meter].shownText }

  private func price(_ figure: Figure) -> String {
    row.quote.rate.currency.sign + figure.priceText
  }

  /// Round prices on the scale; on a logarithmic one, as many of 1, 2 and 5 as fit.
  private func ticks(_ scale: PriceScale, rows: Int) -> [Figure] {
    let most = max(Ticks.least, rows / 2)
    return isLog
      ? scale.roundFigures(atMost: most)
      : Ticks(from: scale.low, to: scale.high, atMost: most, room: rows).values
  }

  /// The time axis, with what changed on it, what was written, and what was launched.
  private func draw(
    _ steps: [PriceTrail.Step], _ span: Range<Int64>, _ axes: ChartAxes, on canvas: inout Canvas
  ) {
    let chart = StepChart(levels: [], span: span, scale: PriceScale.nothing)
    func column(_ moment: Moment) -> Int {
      axes.plot.column + chart.column(of: moment.seconds, axes.plot) / 2
    }
    func mark(_ sign: String, _ role: Role, on day: Day) -> ChartAxes.Mark {
      .init(sign: sign, column: column(Moment(day)), role: role)
    }
    let days = TimeTicks(
      from: Moment(seconds: span.lowerBound).day, to: trail.asOf.day,
      atMost: max(Ticks.least, axes.plot.columns / 8))
    let changes = zip(steps, steps.dropFirst()).compactMap { before, after -> ChartAxes.Mark? in
      guard let from = after.from, let sign = after.quote.sign(since: before.quote) else {
        return nil
      }
      return .init(sign: sign.text, column: column(from), role: sign.role)
    }
    let written = self.written.map { mark("●", .link, on: $0) }
    let launched = self.launched.map { mark("◆", .plain, on: $0) }
    axes.draw(
      times: days.days.map { .init(text: $0.text, place: column(Moment($0.day))) },
      marks: launched + written + changes, on: &canvas)
  }
}

extension Quote {
  /// The sign of a change on the time axis: whether output, or else input, rose or fell.
  fileprivate func sign(since before: Quote) -> (text: String, role: Role)? {
    for meter in [Meter.output, .input] {
      guard let old = before.rate.prices[meter].amount, let new = rate.prices[meter].amount,
        old != new
      else { continue }
      return old < new ? ("▲", .up) : ("▼", .down)
    }
    return nil
  }
}

extension PriceScale {
  /// A scale for a chart without prices.
  fileprivate static let nothing = PriceScale(isLog: false, low: .zero, high: .zero)
}

extension Moment? {
  /// The seconds; the earliest possible if no moment is known.
  fileprivate var key: Int64 { self?.seconds ?? .min }
}
