import Analytics
import Market

extension ServingPart {
  /// What a report gives for the part.
  func values(of report: ServingReport, for question: Question) -> [Value] {
    let currency = report.gpuHourPrice.currency
    let wanted = question.claim.currency ?? currency
    guard let rate = question.factor(from: currency, to: wanted) else { return [] }
    func money(_ amount: Figure?, _ formula: String, years: Bool, _ parts: [String]) -> [Value] {
      guard let amount else { return [] }
      let day = (amount * Figure(24)).divided(by: report.spanHours) ?? amount
      let figure = (years ? day * Figure(365) : amount) * rate.factor
      let times = (years ? " x 365 days" : "") + rate.formula
      return [
        Value(
          figure: figure, name: "",
          formula: formula + times + (times.isEmpty ? "" : " = \(figure.rounded(toDigits: 9))"),
          rests: report.rests(parts) + rate.rests)
      ]
    }
    let published = ["publishedRevenue", "publishedCost"]
    switch self {
    case .revenue(let years):
      return report.revenue.map {
        money($0, "theoretical revenue \($0)", years: years, [published[0]])
      } ?? []
    case .cost(let years):
      return money(report.cost, "cost \(report.cost)", years: years, [published[1]])
    case .profit(let years):
      guard let margin = report.margin else { return [] }
      return money(
        margin.profit, "\(margin.revenue) - \(margin.cost)\(years ? "" : " = \(margin.profit)")",
        years: years, published)
    case .gpuHour:
      return money(
        report.gpuHourPrice.amount, "gpuHourPrice \(report.gpuHourPrice.amount)", years: false,
        ["gpuHourPrice"])
    case .decodeCost: return decoding(report, rate.factor)
    case .profitOnCost, .grossMargin, .anyMargin, .multiple, .profitMultiple: return ratios(report)
    default: return counts(report, for: question)
    }
  }

  private func ratios(_ report: ServingReport) -> [Value] {
    guard let margin = report.margin else { return [] }
    let rests = report.rests(["publishedRevenue", "publishedCost"])
    let profit = "(\(margin.revenue) - \(margin.cost))"
    let onCost = Value(
      figure: margin.profitOnCost.percent.rounded(toDigits: 9), name: "profit on cost",
      formula: "\(profit) / \(margin.cost) = \(margin.profitOnCost.percent.rounded(toDigits: 5)) %",
      rests: rests)
    let gross = Value(
      figure: margin.grossMargin.percent.rounded(toDigits: 9), name: "gross margin",
      formula: "\(profit) / \(margin.revenue) = \(margin.grossMargin.percent.short) %", rests: rests
    )
    switch self {
    case .profitOnCost: return [onCost]
    case .grossMargin: return [gross]
    case .anyMargin: return [gross, onCost]
    case .multiple:
      return [
        Value(
          figure: margin.revenueMultiple.rounded(toDigits: 9), name: "revenue multiple",
          formula: "\(margin.revenue) / \(margin.cost) = \(margin.revenueMultiple.short)",
          rests: rests)
      ]
    default:
      return [
        Value(
          figure: margin.profitOnCost.rounded(toDigits: 9), name: "profit on cost",
          formula: "\(profit) / \(margin.cost) = \(margin.profitOnCost.short)", rests: rests)
      ]
    }
  }

  private func counts(_ report: ServingReport, for question: Question) -> [Value] {
    func value(_ figure: Figure?, _ formula: String, _ parts: [String]) -> [Value] {
      figure.map { [Value(figure: $0, name: "", formula: formula, rests: report.rests(parts))] }
        ?? []
    }
    let each = Figure(report.gpusPerNode)
    let peak = report.hours.map(\.nodes).max()
    switch self {
    case .inputTokens:
      return value(report.inputTokens, "inputTokens \(report.inputTokens)", ["inputTokens"])
    case .cachedTokens:
      return value(
        report.cachedInputTokens, "cachedInputTokens \(report.cachedInputTokens)",
        ["cachedInputTokens"])
    case .outputTokens:
      return value(report.outputTokens, "outputTokens \(report.outputTokens)", ["outputTokens"])
    case .cachedShare(let isPercent):
      guard let share = report.cacheHitShare, !share.isZero else { return [] }
      return value(
        isPercent ? share.percent : share,
        "cachedInputTokens \(report.cachedInputTokens) / inputTokens \(report.inputTokens) = "
          + "\(share.percent.short) %", ["cachedInputTokens", "inputTokens"])
    case .nodes: return value(report.nodes, "\(report.nodes) nodes", ["nodes"])
    case .peakNodes: return value(peak, "\(peak ?? .zero) nodes", ["nodes"])
    case .gpus:
      return value(
        report.nodes * each, "\(report.nodes) nodes x \(each) = \(report.nodes * each) GPUs",
        ["nodes", "gpusPerNode"])
    case .peakGPUs:
      return value(
        peak.map { $0 * each }, "\(peak ?? .zero) nodes x \(each) = \((peak ?? .zero) * each) GPUs",
        ["nodes", "gpusPerNode"])
    case .gpusPerNode: return value(each, "\(each) GPUs a node", ["gpusPerNode"])
    default: return []
    }
  }

  /// What a million tokens cost on the machines that decode.
  private func decoding(_ report: ServingReport, _ factor: Figure) -> [Value] {
    guard let speed = report.notes.decodeTokensPerSecond else { return [] }
    let hour = Figure(report.gpusPerNode) * report.gpuHourPrice.amount * factor
    guard let cost = hour.scaled(byPowerOfTen: 6).divided(by: speed * Figure(3_600)) else {
      return []
    }
    return [
      Value(
        figure: cost, name: "",
        formula: "\(report.gpusPerNode) GPUs x \(report.gpuHourPrice.amount) / "
          + "(\(speed) tokens/s x 3600) = \(cost.short) \(report.gpuHourPrice.currency) a million",
        rests: report.rests(["gpusPerNode", "gpuHourPrice", "decodeTokensPerSecond"]))
    ]
  }

  /// What to tell of a right figure under a wrong word.
  func wrongWord(_ values: [Value], _ stated: Stated) -> String? {
    guard self == .grossMargin || self == .anyMargin || self == .profitOnCost else { return nil }
    func told(_ right: Value, _ other: Value) -> String {
      "\(right.figure.short) % is \(right.name); the \(other.name) is \(other.figure.short) %"
    }
    guard self == .anyMargin, values.count == 2 else { return nil }
    return stated.fit(values[1].figure) == .right ? told(values[1], values[0]) : nil
  }
}

extension ServingReport {
  /// What a sum over the report rests on.
  fileprivate func rests(_ parts: [String]) -> [Rest] {
    parts.map { Rest("report \(id) \($0)", origin) }
  }
}
