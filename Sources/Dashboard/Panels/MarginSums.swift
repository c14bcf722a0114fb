import Analytics
import Market
import Screen

/// Earnings as published and as supposed, a row each, with the three ratios side by side.
struct MarginSums {
  let scenario: Scenario
  /// Whether an assumption of the report is switched on, which makes the supposed row an estimate.
  let isEstimate: Bool

  /// Captions, published row and supposed row; in a narrow panel, a row for each ratio.
  static func rows(width: Int) -> Int { width < leastColumns ? 4 : 3 }

  /// The width of the three ratios side by side.
  private static let leastColumns = 61

  private struct Column {
    var caption: String
    var text: (Earnings) -> String?
    var role: Role
  }

  private var currency: Currency { scenario.report.gpuHourPrice.currency }

  private func money(_ figure: Figure?) -> String? {
    figure.map { Money($0.rounded(toPlaces: 0), currency).shownText }
  }

  private var sums: [Column] {
    [
      Column(
        caption: "revenue a day", text: { money($0.revenue.flatMap($0.perDay)) }, role: .plain),
      Column(caption: "cost a day", text: { money($0.perDay($0.cost)) }, role: .plain),
      Column(caption: "profit a day", text: { money($0.profit.flatMap($0.perDay)) }, role: .plain),
      Column(
        caption: "a year",
        text: { $0.profit.flatMap($0.perYear).map { Money($0, currency).shortText } }, role: .plain),
    ]
  }

  private var ratios: [Column] {
    [
      Column(caption: "profit on cost", text: { $0.profitOnCost?.marginText }, role: .title),
      Column(
        caption: "gross margin", text: { $0.margin?.grossMargin.marginText }, role: .title),
      Column(
        caption: "revenue multiple", text: { $0.margin?.revenueMultiple.multipleText },
        role: .title),
    ]
  }

  /// The columns that fit; the three ratios are shown together or not at all.
  private func columns(_ width: Int) -> [Column] {
    switch width {
    case ..<76: ratios
    case ..<115: [sums[2]] + ratios
    default: sums + ratios
    }
  }

  /// The ratios one below the other, in a small frame.
  private func drawColumn(on canvas: inout Canvas, in frame: Frame) {
    let (published, supposed) = (Scenario(scenario.report).earnings, scenario.earnings)
    let ends = (frame.column + 26, min(frame.column + 36, frame.endColumn))
    canvas.writeRight("published", row: frame.row, endColumn: ends.0, as: .caption)
    canvas.writeRight(
      isEstimate ? "estimated" : "supposed", row: frame.row, endColumn: ends.1, as: .caption)
    for (place, column) in ratios.enumerated() {
      let row = frame.row + 1 + place
      canvas.write(column.caption, row: row, column: frame.column, as: .caption)
      canvas.writeRight(column.text(published) ?? "n/a", row: row, endColumn: ends.0)
      canvas.writeRight(column.text(supposed) ?? "n/a", row: row, endColumn: ends.1, as: .accent)
    }
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard frame.columns >= MarginSums.leastColumns else {
      return drawColumn(on: &canvas, in: frame)
    }
    let supposed = isEstimate ? "estimated" : "as supposed"
    let published = scenario.report.publishedRevenue == nil ? "as recomputed" : "as published"
    let rows: [(String, Earnings, Role)] = [
      (published, Scenario(scenario.report).earnings, .caption),
      (supposed, scenario.earnings, isEstimate ? .theoretical : .title),
    ]
    for (place, row) in rows.enumerated() {
      canvas.write(row.0, row: frame.row + 1 + place, column: frame.column, as: row.2)
    }
    let isMoved = !scenario.whatIf.isEmpty
    var end = frame.column + 13
    for column in columns(frame.columns) {
      end += max(column.caption.columns, 10) + 2
      let end = min(end, frame.endColumn)
      canvas.writeRight(column.caption, row: frame.row, endColumn: end, as: .caption)
      for (place, row) in rows.enumerated() {
        canvas.writeRight(
          column.text(row.1) ?? "n/a", row: frame.row + 1 + place, endColumn: end,
          as: place == 1 && !isMoved ? .muted : column.role)
      }
    }
  }
}

/// The factors of revenue and cost, and who states them.
struct MarginFormulas {
  let scenario: Scenario
  let isEstimate: Bool

  static let rows = 3

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let lines: [(String, String, String?)] = [
      ("span", span, notes.basis?.shownText),
      (
        "revenue", revenue(columns: frame.columns - 9),
        ground(of: .publishedRevenue, unless: MarginFormulas.ofRevenue)
      ),
      ("cost", cost, ground(of: .gpuHourPrice, unless: MarginFormulas.ofCost)),
    ]
    for (place, (caption, text, basis)) in lines.enumerated() {
      let row = frame.row + place
      canvas.write(caption, row: row, column: frame.column, as: .caption)
      let end = canvas.write(
        text, row: row, column: frame.column + 9, endColumn: frame.endColumn)
      let ground = basis ?? ""
      guard end + 2 + ground.columns <= frame.endColumn else { continue }
      canvas.writeRight(ground, row: row, endColumn: frame.endColumn, as: .theoretical)
    }
  }

  private var report: ServingReport { scenario.report }
  private var notes: ServingNotes { report.notes }
  private var currency: Currency { report.gpuHourPrice.currency }

  private static let ofCost: [Driver] = [.gpuHour, .nodes, .utilisation]
  private static let ofRevenue = Driver.allCases.filter { !ofCost.contains($0) }

  /// The basis of a sum: the published one, unless one of its drivers was moved.
  private func ground(of part: ServingNotes.Part, unless drivers: [Driver]) -> String? {
    let isSold = part == .publishedRevenue && scenario.whatIf.prices != nil
    guard !isSold, drivers.allSatisfy({ scenario.whatIf[$0] == nil }) else {
      return isEstimate ? "estimated from what is supposed" : "derived from what is supposed"
    }
    let hasSum = part != .publishedRevenue || report.publishedRevenue != nil
    return notes.basis(of: hasSum ? part : .outputTokens)?.shownText
  }

  private var span: String {
    let (from, until) = (report.from, report.until)
    let end = from.day == until.day ? until.time : "\(until.shownText.trimmed)"
    return "\(from.shownText.trimmed) – \(end) \(from.offset)"
      + (report.gpu.map { ", \($0)" } ?? "")
  }

  /// `342 B cached × $0.14 + … = $562,100 recomputed`; without the kinds of tokens if that would be
  /// too long.
  private func revenue(columns: Int) -> String {
    let earnings = scenario.earnings
    let (input, cached) = (earnings.inputTokens, earnings.cachedInputTokens)
    let terms = [
      (cached, " cached", Meter.cachedInput), (input - cached, " in", .input),
      (earnings.outputTokens, " out", .output),
    ].filter { !$0.0.isZero }
    let revenue = isMoved ? earnings.revenue : report.revenueRecomputed
    let sum = revenue.map { Money($0.rounded(toPlaces: 0), currency).shownText } ?? "unknown"
    let isOther = !isMoved && report.publishedRevenue != nil
    let end = conditions + " = " + sum + (isOther ? " recomputed" : "")
    let texts = [true, false].map { isLong in
      terms.map { "\($0.countText)\(isLong ? $1 : "") × \(price($2))" }.joined(separator: " + ")
        + end
    }
    return texts.first { $0.columns <= columns } ?? texts[1]
  }

  /// Whether the revenue differs from the published one.
  private var isMoved: Bool {
    scenario.whatIf.prices != nil
      || MarginFormulas.ofRevenue.contains { scenario.whatIf[$0] != nil }
  }

  private func price(_ meter: Meter) -> String {
    guard let price = scenario.prices?[meter] else { return "n/a" }
    return price.amount.map { currency.sign + $0.priceText } ?? price.shownText
  }

  /// The other factors of the revenue.
  private var conditions: String {
    var parts: [String] = []
    if let share = scenario.whatIf[.cheaperShare] {
      let model = report.notes.cheaper?.model ?? "cheaper"
      parts.append("\(share.wholePercentText) at \(model) prices")
    }
    if let share = scenario.whatIf[.paidShare] { parts.append("\(share.wholePercentText) paid") }
    if let share = scenario.whatIf[.nightDiscount] {
      parts.append("−\(share.wholePercentText) at night")
    }
    return parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
  }

  private var cost: String {
    let nodes = scenario.value(of: .nodes) ?? report.nodes
    let price = scenario.value(of: .gpuHour) ?? report.gpuHourPrice.amount
    let idle = scenario.whatIf[.utilisation].map { " ÷ \($0.wholePercentText)" } ?? ""
    return "\(nodes) nodes × \(report.gpusPerNode) GPUs × \(report.spanHours) h × "
      + "\(currency.sign)\(price.priceText)\(idle) = "
      + Money(scenario.earnings.cost.rounded(toPlaces: 0), currency).shownText
  }
}
