import Analytics
import Market
import Screen

/// A provider's earnings from serving: revenue, cost, and the three ratios that follow.
struct MarginPanel: Panel {
  let lab: MarginLab
  let isFocused: Bool
  let keys: KeyNames

  private var report: ServingReport? { lab.report }
  private var hourIndex: Int { lab.hourIndex }

  var subtitle: String {
    report.map { "\($0.title), \($0.from.day.shownText.trimmed)" } ?? ""
  }

  var caption: String {
    lab.reports.count > 1 ? "\(lab.place + 1) of \(lab.reports.count)" : ""
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard let report else {
      canvas.write(
        "no serving report yet: \(keys[.openPath]) opens a file", row: frame.row + 1,
        column: frame.column + 1,
        endColumn: frame.endColumn, as: .muted)
      return
    }
    let frame = frame.inset(columns: 1, rows: 0)
    var row = frame.row
    for line in lines(report, width: frame.columns) {
      guard row < frame.endRow else { return }
      line.draw(on: &canvas, in: frame, row: row)
      row += 1
    }
    row = drawFigures(report, on: &canvas, in: frame, from: row + 1)
    let rest = Frame(
      row: row + 1, column: frame.column, columns: frame.columns, rows: frame.endRow - row - 1)
    drawHours(report, on: &canvas, in: rest)
  }

  /// A caption, a figure, and its basis.
  private struct Line {
    var caption: String
    var figure: String
    var basis: String

    func draw(on canvas: inout Canvas, in frame: Frame, row: Int) {
      let isNarrow = frame.columns < 60
      let end = frame.column + (isNarrow ? 17 : 24)
      canvas.write(caption, row: row, column: frame.column, endColumn: end, as: .caption)
      canvas.writeRight(figure, row: row, endColumn: end, from: frame.column)
      canvas.write(
        basis, row: row, column: end + 2, endColumn: frame.endColumn, as: .theoretical)
    }
  }

  private func lines(_ report: ServingReport, width: Int) -> [Line] {
    let currency = report.gpuHourPrice.currency
    func money(_ amount: Figure) -> String { Money(amount, currency).shownText }
    let isNarrow = width < 60
    var lines: [Line] = []
    if let published = report.publishedRevenue {
      let basis = report.caveats.isEmpty ? "published" : "published, theoretical"
      lines.append(Line(caption: "revenue", figure: published.shownText, basis: basis))
    }
    if let recomputed = report.revenueRecomputed {
      lines.append(
        Line(
          caption: report.publishedRevenue == nil ? "revenue" : "", figure: money(recomputed),
          basis: isNarrow ? "from rounded tokens" : "recomputed from the rounded tokens"))
    }
    lines.append(
      Line(
        caption: "cost", figure: money(report.cost),
        basis: machines(report, isNarrow: isNarrow)))
    return lines + (isNarrow ? [] : tokenLines(report))
  }

  /// The factors of the cost.
  private func machines(_ report: ServingReport, isNarrow: Bool) -> String {
    let (hours, price) = ("\(report.spanHours) h", report.gpuHourPrice.priceText)
    return isNarrow
      ? "\(report.nodes) × \(report.gpusPerNode) × \(hours) × \(price)"
      : "\(report.nodes) nodes × \(report.gpusPerNode) GPUs × \(hours) × \(price)"
  }

  private func tokenLines(_ report: ServingReport) -> [Line] {
    [
      ("input", report.freshInputTokens, Meter.input),
      ("cached input", report.cachedInputTokens, .cachedInput),
      ("output", report.outputTokens, .output),
    ].map { caption, tokens, meter in
      Line(
        caption: caption, figure: tokens.countText,
        basis: "tokens × \(report.prices[meter].shownText) a million")
    }
  }

  /// The three ratios, each under its own name.
  private func drawFigures(
    _ report: ServingReport, on canvas: inout Canvas, in frame: Frame, from row: Int
  ) -> Int {
    guard row + 1 < frame.endRow else { return row }
    guard let margin = report.margin else {
      canvas.write(
        "no margin: revenue or cost is unknown", row: row, column: frame.column, as: .muted)
      return row + 1
    }
    let gap = frame.columns >= 46 ? 2 : 1
    let supposed = lab.scenario.flatMap { $0.whatIf.isEmpty ? nil : $0.earnings.margin }
    var end = frame.column
    for (caption, text) in MarginPanel.ratios {
      let width = caption.count + (end == frame.column ? 0 : gap)
      end = min(end + width, frame.endColumn)
      canvas.writeRight(caption, row: row, endColumn: end, as: .caption)
      canvas.writeRight(
        text(margin), row: row + 1, endColumn: end, as: supposed == nil ? .title : .muted)
      if let supposed {
        canvas.writeRight(text(supposed), row: row + 2, endColumn: end, as: .accent)
      }
    }
    if supposed != nil, end + 13 > frame.endColumn {
      canvas.write("if", row: row + 2, column: frame.column, as: .caption)
    } else if supposed != nil {
      canvas.write("published", row: row + 1, column: end + 2, as: .caption)
      canvas.write("as supposed", row: row + 2, column: end + 2, as: .caption)
    }
    return row + (supposed == nil ? 2 : 3)
  }

  private static let ratios: [(String, @Sendable (Margin) -> String)] = [
    ("profit on cost", { $0.profitOnCost.marginText }),
    ("gross margin", { $0.grossMargin.marginText }),
    ("revenue multiple", { $0.revenueMultiple.multipleText }),
  ]
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
      rest.rows >= report.caveats.count + 8 && rest.columns >= 40
      ? report.caveats.count + 1 : 0
    let (chart, caveats) = rest.splitRows(at: min(14, rest.rows - caveatRows))
    let labels = [high.wholePercentText, low.wholePercentText]
    let labelColumns = (labels.map(\.columns).max() ?? 0) + 1
    let plot = Frame(
      row: chart.row, column: chart.column + labelColumns, columns: chart.columns - labelColumns,
      rows: chart.rows - 1)
    canvas.writeRight(labels[0], row: plot.row, endColumn: plot.column - 1, as: .axis)
    canvas.writeRight(labels[1], row: plot.endRow - 1, endColumn: plot.column - 1, as: .axis)
    Chart(values: ratios, low: low, high: high).draw(on: &canvas, in: plot, as: .series1)
    drawAxis(report, on: &canvas, in: plot)
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
    let ratio = report.margin(of: hour)?.profitOnCost.wholePercentText ?? "n/a"
    let sign = report.gpuHourPrice.currency
    let parts: [(String, Role)] = [
      ("by hour  ", .caption), ("\(hour.start.time)  ", isFocused ? .selected : .plain),
      (ratio, .title),
      (
        "  \(Money(hour.revenue, sign).shownText) on \(Money(report.cost(of: hour), sign).shownText)",
        .muted
      ),
    ]
    var column = frame.column
    for (text, role) in parts {
      column = canvas.write(
        text, row: frame.row, column: column, endColumn: frame.endColumn, as: role)
    }
  }

  /// The hours below the chart, and a line through the selected one.
  private func drawAxis(_ report: ServingReport, on canvas: inout Canvas, in plot: Frame) {
    let last = report.hours.count - 1
    func column(_ hour: Int) -> Int { plot.column + hour * (plot.columns - 1) / last }
    for hour in stride(from: 0, through: last, by: max(1, (last + 1) / 4)) {
      canvas.write(
        report.hours[hour].start.time, row: plot.endRow, column: column(hour),
        endColumn: plot.endColumn, as: .axis)
    }
    for hour in 0...last {
      let end = hour == last ? plot.endColumn : column(hour + 1)
      canvas.note(
        .line(hour, selected: hourIndex),
        in: Frame(
          row: plot.row, column: column(hour), columns: end - column(hour), rows: plot.rows + 1))
    }
    let pointer = column(hourIndex)
    for row in plot.row..<plot.endRow where canvas[row, pointer].scalar == " " {
      canvas.write("┊", row: row, column: pointer, as: .axis)
    }
  }
}

extension Money {
  /// The amount as a price, with its currency's sign: `$2.00`.
  fileprivate var priceText: String { currency.sign + amount.priceText }
}
