import Analytics
import Market

extension Scenario {
  /// What each figure of the report rests on and who says so, and what is supposed instead.
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
  /// The figure in words.
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
