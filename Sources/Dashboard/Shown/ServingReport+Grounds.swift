import Analytics
import Market

extension Scenario {
  /// The basis of each of the report's figures, who states it, and what is supposed instead.
  var groundLines: [String] {
    let notes = report.notes
    var lines: [String] = []
    if let basis = notes.basis { lines.append("figures: \(basis.shownText), but") }
    lines += ServingNotes.Part.allCases.compactMap { part in
      notes.bases[part].map { "\(part.shownName): \($0.shownText)" }
    }
    if notes.bases.isEmpty, let basis = notes.basis { lines = ["figures: \(basis.shownText)"] }
    if !whatIf.isEmpty { lines.append("supposed: \(whatIf)") }
    return lines.isEmpty ? [] : [""] + lines
  }
}

extension ServingNotes.Part {
  /// The name of the figure.
  fileprivate var shownName: String {
    switch self {
    case .nodes: "nodes"
    case .gpuHourPrice: "price of a GPU-hour"
    case .inputTokens: "input tokens"
    case .cachedInputTokens: "cached input tokens"
    case .outputTokens: "output tokens"
    case .perMillion: "prices"
    case .publishedCost: "published cost"
    case .publishedRevenue: "published revenue"
    case .hours: "hours"
    case .throughput: "tokens a second"
    case .cheaper: "the cheaper model"
    case .night: "the night's discount"
    }
  }
}
