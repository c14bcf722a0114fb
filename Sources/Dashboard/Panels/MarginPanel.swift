import Analytics
import Market
import Screen

/// A provider's earnings from serving: revenue, cost, and the three ratios that follow.
struct MarginPanel: Panel {
  let lab: MarginLab
  let isFocused: Bool
  let keys: KeyNames

  /// The rows of a title, a chart with four values beside it, and its time axis.
  private static let leastHourRows = 1 + Ticks.least + ChartAxes.rowsBelow

  private var report: ServingReport? { lab.report }
  private var hourIndex: Int { lab.hourIndex }

  var subtitle: String {
    report.map { "\($0.title), \($0.from.day.shownText.trimmed)" } ?? ""
  }

  var caption: String {
    lab.reports.count > 1 ? said("\(lab.place + 1) of \(lab.reports.count)") : ""
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let report else {
      canvas.write(
        said("no serving report yet: \(keys[.openPath]) opens a file"), row: frame.row + 1,
        column: frame.column + 1,
        endColumn: frame.endColumn, as: .muted)
      return
    }
    let frame = frame.inset(columns: 1, rows: 0)
    var row = frame.row
    let lines = lines(report, width: frame.columns)
    let captions = lines.map(\.caption.columns).max() ?? 0
    let figures = lines.map(\.figure.columns).max() ?? 0
    let figureEnd = max(frame.columns < 66 ? 17 : 24, captions + 1 + figures)
    for line in lines {
      guard row < frame.endRow else { return }
      line.draw(on: &canvas, in: frame, row: row, figureEnd: figureEnd)
      row += 1
    }
    row = drawFigures(report, on: &canvas, in: frame, from: row + 1)
    // The empty row before the hours is given up for a chart with four values beside it.
    if frame.endRow - row != MarginPanel.leastHourRows { row += 1 }
    let rest = Frame(
      row: row, column: frame.column, columns: frame.columns, rows: frame.endRow - row)
    drawHours(report, on: &canvas, in: rest)
  }

  /// A caption, a figure, and its basis.
  private struct Line {
    var caption: String
    var figure: String
    var basis: String

    func draw(on canvas: inout Canvas, in frame: Frame, row: Int, figureEnd: Int) {
      let end = frame.column + figureEnd
      canvas.write(caption, row: row, column: frame.column, endColumn: end, as: .caption)
      canvas.writeRight(figure, row: row, endColumn: end, from: frame.column)
      canvas.write(
        basis, row: row, column: end + 2, endColumn: frame.endColumn, as: .theoretical)
    }
  }

  private func lines(_ report: ServingReport, width: Int) -> [Line] {
    let currency = report.gpuHourPrice.currency
    func money(_ amount: Figure) -> String { Money(amount, currency).shownText }
    let isNarrow = width < 66
    var lines: [Line] = []
    if let published = report.publishedRevenue {
      let basis = report.caveats.isEmpty ? said("published") : said("published, theoretical")
      lines.append(
        Line(caption: said("revenue\(of: "a head")"), figure: published.shownText, basis: basis))
    }
    if let recomputed = report.revenueRecomputed {
      lines.append(
        Line(
          caption: report.publishedRevenue == nil ? said("revenue\(of: "a head")") : "",
          figure: money(recomputed),
          basis: isNarrow ? said("from rounded tokens") : said("recomputed from the rounded tokens")
        ))
    }
    lines.append(
      Line(
        caption: said("cost\(of: "a head")"), figure: money(report.cost),
        basis: machines(report, isNarrow: isNarrow)))
    return lines + (isNarrow ? [] : tokenLines(report))
  }

  /// The factors of the cost.
  private func machines(_ report: ServingReport, isNarrow: Bool) -> String {
    let (hours, price) = (
      said("\(report.spanHours) h\(of: "a sum")"), report.gpuHourPrice.priceText
    )
    let nodes = report.nodes.description.asRead
    return isNarrow
      ? "\(nodes) × \(report.gpusPerNode) × \(hours) × \(price)"
      : said("\(nodes) nodes × \(report.gpusPerNode) GPUs × \(report.spanHours) h") + " × \(price)"
  }

  private func tokenLines(_ report: ServingReport) -> [Line] {
    [
      (said("input"), report.freshInputTokens, Meter.input),
      (said("cached input"), report.cachedInputTokens, .cachedInput),
      (said("output"), report.outputTokens, .output),
    ].map { caption, tokens, meter in
      Line(
        caption: caption, figure: tokens.countText,
        basis: said("tokens × \(report.prices[meter].shownText) a million"))
    }
  }

  /// The three ratios, each under its own name.
  private func drawFigures(
    _ report: ServingReport, on canvas: inout Canvas, in frame: Frame, from row: Int
  ) -> Int {
    guard row + 1 < frame.endRow else { return row }
    guard let margin = report.margin else {
      canvas.write(
        said("no margin: revenue or cost is unknown"), row: row, column: frame.column, as: .muted)
      return row + 1
    }
    if hasHero(frame, from: row) { return drawHero(margin, on: &canvas, in: frame, from: row) }
    let gap = frame.columns >= 46 ? 2 : 1
    let supposed = lab.scenario.flatMap { $0.whatIf.isEmpty ? nil : $0.earnings.margin }
    var end = frame.column
    for (caption, text) in MarginPanel.ratios(isHead: true) {
      let width = caption.columns + (end == frame.column ? 0 : gap)
      end = min(end + width, frame.endColumn)
      canvas.writeRight(caption, row: row, endColumn: end, as: .caption)
      canvas.writeRight(
        text(margin), row: row + 1, endColumn: end, as: supposed == nil ? .title : .muted)
      if let supposed {
        canvas.writeRight(text(supposed), row: row + 2, endColumn: end, as: .accent)
      }
    }
    if supposed != nil, end + 13 > frame.endColumn {
      canvas.write(said("if"), row: row + 2, column: frame.column, as: .caption)
    } else if supposed != nil {
      canvas.write(said("published"), row: row + 1, column: end + 2, as: .caption)
      canvas.write(said("as supposed"), row: row + 2, column: end + 2, as: .caption)
    }
    return row + (supposed == nil ? 2 : 3)
  }

  /// Whether profit on cost fits in large digits and leaves the hours their room.
  private func hasHero(_ frame: Frame, from row: Int) -> Bool {
    lab.scenario?.whatIf.isEmpty ?? true && frame.columns >= 44 && frame.endRow - row >= 13
  }

  /// Draws profit on cost in large digits, and the other two ratios beside it.
  private func drawHero(
    _ margin: Margin, on canvas: inout Canvas, in frame: Frame, from row: Int
  ) -> Int {
    let figure = BigFigure(margin.profitOnCost.marginText)
    figure.draw(
      on: &canvas, row: row, column: frame.column, endColumn: frame.endColumn, as: .title)
    let column = frame.column + figure.columns + 2
    for (place, ratio) in MarginPanel.ratios().enumerated() {
      canvas.write(
        ratio.0, row: row + place, column: column, endColumn: frame.endColumn, as: .caption)
      guard place > 0 else { continue }
      canvas.writeRight(
        ratio.1(margin), row: row + place, endColumn: min(frame.endColumn, column + 23),
        from: column, as: .title)
    }
    return row + BigFigure.rows
  }

  /// The three ratios, the first with its short name where it heads a column.
  private static func ratios(isHead: Bool = false) -> [(String, (Margin) -> String)] {
    [
      (
        isHead ? said("profit on cost\(of: "a head")") : said("profit on cost"),
        { $0.profitOnCost.marginText }
      ),
      (said("gross margin"), { $0.grossMargin.marginText }),
      (said("revenue multiple"), { $0.revenueMultiple.multipleText }),
    ]
  }
}

extension MarginPanel {
  /// Profit on cost by hour, and the selected hour.
  private func drawHours(_ report: ServingReport, on canvas: inout Canvas, in frame: Frame) {
    let ratios = report.hours.map { report.margin(of: $0)?.profitOnCost }
    let known = ratios.compactMap { $0 }
    guard frame.rows >= 4, known.count > 1, let low = known.min(), let high = known.max() else {
      return
    }
    let (top, rest) = frame.splitRows(at: 1)
    drawHour(report, on: &canvas, in: top)
    let caveatRows =
      rest.rows >= report.caveats.count + 7 && rest.columns >= 40
      ? report.caveats.count + 1 : 0
    let (chart, caveats) = rest.splitRows(at: min(14, rest.rows - caveatRows))
    MarginTrack(report: report, ratios: ratios, low: low, high: high, chosen: hourIndex)
      .draw(on: &canvas, in: chart)
    for (place, caveat) in report.caveats.prefix(max(0, caveats.rows - 1)).enumerated() {
      canvas.write(
        "· " + caveat.truncated(columns: caveats.columns - 2), row: caveats.row + 1 + place,
        column: caveats.column, as: .theoretical)
    }
  }

  /// One hour in figures.
  private func drawHour(_ report: ServingReport, on canvas: inout Canvas, in frame: Frame) {
    guard report.hours.indices.contains(hourIndex) else { return }
    let hour = report.hours[hourIndex]
    let ratio = report.margin(of: hour)?.profitOnCost.wholePercentText ?? said("n/a")
    let sign = report.gpuHourPrice.currency
    let parts: [(String, Role)] = [
      (said("by hour") + "  ", .caption), ("\(hour.start.time)  ", isFocused ? .selected : .plain),
      (ratio, .title),
      (
        "  "
          + said(
            "\(Money(hour.revenue, sign).shownText) on \(Money(report.cost(of: hour), sign).shownText)"
          ),
        .muted
      ),
    ]
    var column = frame.column
    for (text, role) in parts {
      column = canvas.write(
        text, row: frame.row, column: column, endColumn: frame.endColumn, as: role)
    }
  }
}

extension Money {
  /// The amount as a price, with its currency's sign: `$2.00`.
  fileprivate var priceText: String { currency.sign + amount.priceText }
}
