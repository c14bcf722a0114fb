import Market

extension Earnings {
  /// A figure derived from earnings, as tables and the margin lab list it.
  public struct Line: Sendable {
    /// The name: `revenue`, `profit on cost`.
    public let name: String
    /// What it measures.
    public let unit: Unit
    /// The figure; `nil` if unknown.
    public let figure: @Sendable (Earnings) -> Figure?
  }

  /// What a line measures.
  public enum Unit: Hashable, Sendable {
    /// Money in the report's currency, per something: `a day`, `a GPU-hour`.
    case money(per: String)
    /// A share, 5.45 for 545 %.
    case share
    /// A factor, 6.45 for 6.45×.
    case multiple
  }

  /// Every line in display order; the three ratios always stand together.
  public static let lines: [Line] = [
    Line(name: "revenue", unit: .money(per: "a day")) { $0.revenue.flatMap($0.perDay) },
    Line(name: "cost", unit: .money(per: "a day")) { $0.perDay($0.cost) },
    Line(name: "profit", unit: .money(per: "a day")) { $0.profit.flatMap($0.perDay) },
    Line(name: "profit", unit: .money(per: "a year")) { $0.profit.flatMap($0.perYear) },
    Line(name: "profit on cost", unit: .share) { $0.profitOnCost },
    Line(name: "gross margin", unit: .share) { $0.margin?.grossMargin },
    Line(name: "revenue multiple", unit: .multiple) { $0.margin?.revenueMultiple },
    Line(name: "cost", unit: .money(per: "per 1M tokens in")) { $0.perMillionIn($0.cost) },
    Line(name: "cost", unit: .money(per: "per 1M tokens out")) { $0.perMillionOut($0.cost) },
    Line(name: "cost, reading alone", unit: .money(per: "per 1M tokens in")) {
      $0.prefillCostPerMillion
    },
    Line(name: "cost, writing alone", unit: .money(per: "per 1M tokens out")) {
      $0.decodeCostPerMillion
    },
    Line(name: "revenue", unit: .money(per: "a GPU-hour")) { $0.revenue.flatMap($0.perGPUHour) },
    Line(name: "cost", unit: .money(per: "a GPU-hour")) { $0.perGPUHour($0.cost) },
  ]

  /// The lines for which at least one of the earnings has a figure, with all their figures.
  public static func rows(of earnings: [Earnings]) -> [(line: Line, figures: [Figure?])] {
    lines.map { line in (line, earnings.map(line.figure)) }
      .filter { $0.figures.contains { $0 != nil } }
  }
}

extension Earnings.Line {
  /// The name, with the basis for money: `revenue, a day`.
  public var title: String {
    if case .money(let per) = unit { "\(name), \(per)" } else { name }
  }
}
