import Market

/// Listings side by side, each compared with the cheapest, line by line.
public struct SideBySide: Sendable {
  /// The listings, in the order in which they were given.
  public let rows: [PriceRow]
  /// The lines on which any of them has a price.
  public let lines: [Line]

  /// A price on which listings are compared.
  public enum Line: Hashable, Sendable {
    /// Per million tokens on a meter.
    case meter(Meter)
    /// Per million tokens in the mix.
    case blend
    /// Per million tokens of a workload.
    case effective
    /// Per month of the workload.
    case month
  }

  /// A comparison of listings in one currency and mix.
  public init(_ rows: [PriceRow]) {
    self.rows = rows
    let all = Meter.allCases.map(Line.meter) + [.blend, .effective, .month]
    lines = all.filter { line in rows.contains { $0.price(on: line) != .unknown } }
  }

  /// The lowest price above zero; `nil` if there is none.
  public func lowest(on line: Line) -> Figure? {
    rows.compactMap { $0.price(on: line).amount }.filter { !$0.isZero }.min()
  }

  /// A listing's price as a multiple of the lowest; 1 for the cheapest itself.
  ///
  /// `nil` if its price is unknown, suspect or zero, or nobody else's is known: alone it is not the lowest.
  public func multiple(of row: PriceRow, on line: Line) -> Figure? {
    guard let amount = row.price(on: line).amount, !amount.isZero, let least = lowest(on: line),
      rows.count(where: { $0.price(on: line).amount != nil }) > 1
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
