import Analytics
import Market
import Screen

/// The factors of revenue and cost, and who states them.
struct MarginFormulas {
  let scenario: Scenario
  let isEstimate: Bool

  static let rows = 3

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let lines: [(String, String, String?)] = [
      (said("span"), span, notes.basis?.shownText),
      (
        said("revenue"), revenue(columns: frame.columns - textColumn),
        ground(of: .publishedRevenue, unless: MarginFormulas.ofRevenue)
      ),
      (said("cost"), cost, ground(of: .gpuHourPrice, unless: MarginFormulas.ofCost)),
    ]
    let start = frame.column + textColumn
    for (place, (caption, text, basis)) in lines.enumerated() {
      let row = frame.row + place
      canvas.write(caption, row: row, column: frame.column, as: .caption)
      let end = canvas.write(
        text, row: row, column: start, endColumn: frame.endColumn)
      let ground = basis ?? ""
      guard end + 2 + ground.columns <= frame.endColumn else { continue }
      canvas.writeRight(ground, row: row, endColumn: frame.endColumn, as: .theoretical)
    }
  }

  /// The columns before the texts.
  private var textColumn: Int {
    1 + max(8, [said("span"), said("revenue"), said("cost")].map(\.columns).max() ?? 0)
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
      return isEstimate
        ? said("estimated from what is supposed") : said("derived from what is supposed")
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
      (cached, Meter.cachedInput), (input - cached, .input),
      (earnings.outputTokens, .output),
    ].filter { !$0.0.isZero }
    let revenue = isMoved ? earnings.revenue : report.revenueRecomputed
    let sum = revenue.map { Money($0.rounded(toPlaces: 0), currency).shownText } ?? said("unknown")
    let isOther = !isMoved && report.publishedRevenue != nil
    let end = conditions + " = " + sum + (isOther ? " " + said("recomputed") : "")
    let texts = [true, false].map { isLong in
      terms.map { "\($0.countText)\(isLong ? " " + $1.shortName : "") × \(price($1))" }.joined(
        separator: " + ")
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
      let model = report.notes.cheaper?.model ?? said("cheaper")
      parts.append(said("\(share.wholePercentText) at \(model) prices"))
    }
    if let share = scenario.whatIf[.paidShare] {
      parts.append(said("\(share.wholePercentText) paid"))
    }
    if let share = scenario.whatIf[.nightDiscount] {
      parts.append("−" + said("\(share.wholePercentText) at night"))
    }
    return parts.isEmpty ? "" : ", " + parts.joined(separator: ", ")
  }

  private var cost: String {
    let nodes = scenario.value(of: .nodes) ?? report.nodes
    let price = scenario.value(of: .gpuHour) ?? report.gpuHourPrice.amount
    let idle = scenario.whatIf[.utilisation].map { " ÷ \($0.wholePercentText)" } ?? ""
    return said(
      "\(nodes.description.asRead) nodes × \(report.gpusPerNode) GPUs × \(report.spanHours) h")
      + " × "
      + "\(currency.sign)\(price.priceText)\(idle) = "
      + Money(scenario.earnings.cost.rounded(toPlaces: 0), currency).shownText
  }
}
