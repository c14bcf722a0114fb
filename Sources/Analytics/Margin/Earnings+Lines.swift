import Market

extension Earnings {
  /// A figure that follows from earnings, as tables and the margin lab list it.
  public struct Line: Sendable {
    /// What it is: `revenue`, `profit on cost`.
    public let name: String
    /// What it counts.
    public let unit: Unit
    /// The figure; none where it is not known.
    public let figure: @Sendable (Earnings) -> Figure?
  }

  /// What a line counts.
  public enum Unit: Hashable, Sendable {
    /// Money in the report's currency, for what follows the word: `a day`, `a GPU-hour`.
    case money(per: String)
    /// A share, 5.45 for 545 %.
    case share
    /// How many times.
    case multiple
  }

  /// Every line, in the order in which they are read: the three ratios always together.
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

  /// The lines on which any of some earnings has a figure, with the figures of each.
  public static func rows(of earnings: [Earnings]) -> [(line: Line, figures: [Figure?])] {
    lines.map { line in (line, earnings.map(line.figure)) }
      .filter { $0.figures.contains { $0 != nil } }
  }
}

extension Earnings.Line {
  /// The name, and of money for what.
  public var title: String {
    if case .money(let per) = unit { "\(name), \(per)" } else { name }
  }
}
