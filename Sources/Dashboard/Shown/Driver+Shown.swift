import Analytics
import Market

extension Driver {
  /// The driver's name on the screen.
  func title(in report: ServingReport) -> String {
    switch self {
    case .gpuHour: said("GPU-hour")
    case .utilisation: said("utilisation")
    case .nodes: said("nodes")
    case .cacheHits: said("cache hits")
    case .input: said("input")
    case .output: said("output")
    case .cheaperShare:
      report.notes.cheaper.map { said("\($0.model) share") } ?? said("cheaper share")
    case .paidShare: said("paid share")
    case .nightDiscount: said("night discount")
    }
  }

  /// What the driver is, and why its published value is what it is.
  func explanation(in report: ServingReport) -> String {
    switch self {
    case .gpuHour:
      said("what a GPU\(report.gpu.map { " (\($0))" } ?? "") costs for an hour, in use or not")
    case .utilisation:
      said(
        "the share of the paid GPU-hours in which something is served; the report counts no others")
    case .nodes: said("machines of \(report.gpusPerNode) GPUs that serve these tokens, on average")
    case .cacheHits: said("the share of the input that a cache held, billed at the cached price")
    case .input: said("tokens received in \(report.spanHours) h, those from a cache included")
    case .output: said("tokens sent in \(report.spanHours) h")
    case .cheaperShare:
      said(
        "the share of all tokens that \(report.notes.cheaper?.model ?? said("a cheaper model")) served, at its own prices"
      )
    case .paidShare: said("the share of all tokens that anybody pays for")
    case .nightDiscount: said("the discount at night, weighted by what each hour earned")
    }
  }

  /// A value with its unit: `$3.79`, `56.25 %`, `608 B`.
  func shownText(_ value: Figure, _ currency: Currency) -> String {
    switch unit {
    case .moneyPerGPUHour: currency.sign + value.priceText
    case .share: value.scaled(byPowerOfTen: 2).rounded(toPlaces: 2).description.asRead + " %"
    case .nodes: value.rounded(toPlaces: 2).grouped(places: value.exponent < 0 ? 2 : 0)
    case .tokens: value.countText
    }
  }
}

extension Figure {
  /// A ratio in per cent with one decimal, or none from a thousand on: `545.5 %`.
  var marginText: String {
    let percent = scaled(byPowerOfTen: 2)
    return percent.grouped(places: percent.magnitude >= 3 ? 0 : 1) + " %"
  }

  /// A ratio in whole per cent: `545 %`.
  var wholePercentText: String { scaled(byPowerOfTen: 2).grouped(places: 0) + " %" }
}

extension Figure {
  /// A ratio in whole per cent, or as a multiple if that is shorter: `545 %`, `190×`.
  var swayText: String {
    self < Figure(100) ? wholePercentText : grouped(places: 0) + "×"
  }
}

extension Basis {
  /// `estimated by DeepSeek`.
  var shownText: String {
    by.map { said(term: kind.rawValue + " by {1}", filledWith: [$0]) } ?? said(term: kind.rawValue)
  }
}
