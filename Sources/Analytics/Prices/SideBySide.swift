import Market

/// Some listings side by side, each against the cheapest of them, meter by meter.
public struct SideBySide: Sendable {
  /// The listings, in the order in which they were named.
  public let rows: [PriceRow]
  /// What any of them has a price for.
  public let lines: [Line]

  /// What listings are held against each other on.
  public enum Line: Hashable, Sendable {
    /// A million tokens on a meter.
    case meter(Meter)
    /// A million tokens in the mix.
    case blend
    /// A million tokens of a workload.
    case effective
    /// A month of it.
    case month
  }

  /// Listings of one currency and mix.
  public init(_ rows: [PriceRow]) {
    self.rows = rows
    let all = Meter.allCases.map(Line.meter) + [.blend, .effective, .month]
    lines = all.filter { line in rows.contains { $0.price(on: line) != .unknown } }
  }

  /// What the cheapest asks that does not give it away; none where nobody asks anything.
  public func lowest(on line: Line) -> Figure? {
    rows.compactMap { $0.price(on: line).amount }.filter { !$0.isZero }.min()
  }

  /// How many times as much as the cheapest a listing asks; 1 for the cheapest itself.
  ///
  /// `nil` where its price is not known, in doubt, or nought, of which nothing is a multiple.
  public func multiple(of row: PriceRow, on line: Line) -> Figure? {
    guard let amount = row.price(on: line).amount, !amount.isZero, let least = lowest(on: line)
    else { return nil }
    return amount.divided(by: least)
  }
}

extension PriceRow {
  /// The price on a line of a comparison, in the table's currency.
  public func price(on line: SideBySide.Line) -> Price {
    func stated(_ amount: Figure?) -> Price {
      amount.map { $0.isZero ? .free : .known($0) } ?? .unknown
    }
    return switch line {
    case .meter(let meter): prices[meter]
    case .blend: stated(blend)
    case .effective: stated(effective)
    case .month: stated(month)
    }
  }
}
