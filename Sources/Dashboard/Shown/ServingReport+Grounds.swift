import Analytics
import Market

extension Scenario {
  /// The basis of each of the report's figures, who states it, and what is supposed instead.
  var groundLines: [String] {
    let notes = report.notes
    var lines: [String] = []
    if let basis = notes.basis { lines.append(said("figures: \(basis.shownText), but")) }
    lines += ServingNotes.Part.allCases.compactMap { part in
      notes.bases[part].map { "\(part.shownName): \($0.shownText)" }
    }
    if notes.bases.isEmpty, let basis = notes.basis {
      lines = [said("figures: \(basis.shownText)")]
    }
    if !whatIf.isEmpty { lines.append(said("supposed: \(whatIf)")) }
    return lines.isEmpty ? [] : [""] + lines
  }
}

extension ServingNotes.Part {
  /// The name of the figure.
  fileprivate var shownName: String {
    switch self {
    case .nodes: said("nodes")
    case .gpuHourPrice: said("price of a GPU-hour")
    case .inputTokens: said("input tokens")
    case .cachedInputTokens: said("cached input tokens")
    case .outputTokens: said("output tokens")
    case .perMillion: said("prices")
    case .publishedCost: said("published cost")
    case .publishedRevenue: said("published revenue")
    case .hours: said("hours")
    case .throughput: said("tokens a second")
    case .cheaper: said("the cheaper model")
    case .night: said("the night's discount")
    }
  }
}
