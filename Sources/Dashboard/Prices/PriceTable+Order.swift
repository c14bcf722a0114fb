import Analytics
import Market

extension PriceTable {
  /// Whether the user has not asked for another order than from the cheapest.
  var isInDefaultOrder: Bool { !isDescending && sort == (workload == nil ? .blend : .effective) }

  /// An order with some places moved to the front, in the order given.
  static func leading(_ places: [Int], _ order: [Int]) -> [Int] {
    guard !places.isEmpty else { return order }
    let shown = Set(order)
    return places.filter(shown.contains) + order.filter { !places.contains($0) }
  }

  /// The row indices in order; rows without a value come last, and equal ones are sorted by id.
  ///
  /// Free listings follow the priced ones, whichever the direction: a gift, a placeholder or a part
  /// of a subscription is not the cheapest price.
  static func sorted(
    _ order: [Int], of rows: [PriceRow], by column: PriceColumn, isDescending: Bool,
    reading: ColumnReading
  ) -> [Int] {
    switch column {
    case .model: return isDescending ? order.reversed() : order
    case .provider:
      return sorted(order, order.map { rows[$0].listing.provider }, isDescending)
    case .status:
      return sorted(order, order.map { rows[$0].quote.rate.status.rawValue }, isDescending)
    case .kind:
      return sorted(order, order.map { rows[$0].offer.kind?.rawValue }, isDescending)
    case .source: return sorted(order, order.map { rows[$0].quote.source }, isDescending)
    default:
      let amounts = order.map { rows[$0].amount(in: column, reading) }
      if column.sort.isPrice, amounts.contains(where: { $0?.isZero == true }) {
        let free = zip(order, amounts).filter { $0.1?.isZero == true }.map(\.0)
        let unknown = zip(order, amounts).filter { $0.1 == nil }.map(\.0)
        let priced = zip(order, amounts).filter { $0.1?.isZero == false }.map(\.0)
        return sorted(priced, of: rows, by: column, isDescending: isDescending, reading: reading)
          + free + unknown
      }
      guard let wholes = wholes(amounts) else { return sorted(order, amounts, isDescending) }
      return sorted(order, wholes, isDescending)
    }
  }

  private static func sorted<Key: Comparable>(
    _ order: [Int], _ keys: [Key?], _ isDescending: Bool
  ) -> [Int] {
    let known = zip(order, keys).compactMap { place, key in key.map { (place: place, key: $0) } }
    let unknown = zip(order, keys).filter { $0.1 == nil }.map(\.0)
    return known.sorted {
      $0.key == $1.key ? $0.place < $1.place : ($1.key < $0.key) == isDescending
    }.map(\.place) + unknown
  }

  /// The figures as integers scaled by one power of ten, which are faster to compare; nil if their
  /// magnitudes differ too much.
  private static func wholes(_ figures: [Figure?]) -> [Int128?]? {
    let known = figures.compactMap { $0 }.filter { !$0.isZero }
    guard let least = known.map(\.exponent).min(), let most = known.map(\.magnitude).max() else {
      return nil
    }
    guard most - least < Figure.mostDigits else { return nil }
    var powers: [Int128] = [1]
    for _ in 0..<Figure.mostDigits { powers.append(powers[powers.count - 1] * 10) }
    return figures.map { figure in
      figure.map { $0.isZero ? 0 : $0.significand * powers[$0.exponent - least] }
    }
  }
}

extension [PriceRow] {
  /// The rows sorted by a column, as in the price table.
  public func sorted(
    by column: PriceColumn, isDescending: Bool, now: Moment, hosts: HostCounts = HostCounts()
  ) -> [PriceRow] {
    let rows = sorted { $0.quote.listing < $1.quote.listing }
    return PriceTable.sorted(
      Array<Int>(rows.indices), of: rows, by: column, isDescending: isDescending,
      reading: ColumnReading(now: now, hosts: hosts)
    ).map { rows[$0] }
  }
}

extension PriceRow {
  /// The sort key of a numeric column; nil if unknown.
  func amount(in column: PriceColumn, _ reading: ColumnReading) -> Figure? {
    switch column {
    case .input, .inputRatio: prices.input.amount
    case .cached, .cachedRatio: prices.cachedInput.amount
    case .write: prices.cacheWrite.amount
    case .output, .outputRatio: prices.output.amount
    case .blend, .ratio: blend
    case .effective: effective
    case .month: month
    case .change, .history: change?.at.map { Figure(Int($0.seconds)) }
    case .held: heldDays.map { Figure($0) }
    case .context: quote.contextTokens.map { Figure($0) }
    case .released: quote.released.map { Figure(Int($0.seconds)) }
    case .ends: quote.retires.map { Figure(Int($0.seconds)) }
    case .sources: Figure(offer.others.count + 1)
    case .spread: offer.others.isEmpty ? nil : spread
    case .hosts: reading.hosts[listing].map { Figure($0.count) }
    case .gap: reading.hosts[listing]?.gap
    case .age: oldest.map { Figure(reading.now.days(since: $0)) }
    case .seen: quote.observed.map { Figure(Int($0.seconds)) }
    case .model, .provider, .status, .kind, .source: nil
    }
  }

  /// Whether a column has a value for the row.
  func says(_ column: PriceColumn, _ reading: ColumnReading) -> Bool {
    switch column {
    case .model, .provider, .status, .source: true
    case .held: (heldDays ?? 0) > 0
    default: amount(in: column, reading) != nil
    }
  }

  /// When the least recently seen source was seen; nil if any source is undated.
  var oldest: Moment? {
    let all = [quote.observed] + offer.others.map(\.observed)
    return all.contains(nil) ? nil : all.compactMap { $0 }.min()
  }
}

/// What a column's values depend on besides the row.
struct ColumnReading: Sendable {
  let now: Moment
  let hosts: HostCounts
}

extension PriceTable {
  /// What the values of columns depend on besides the rows.
  var reading: ColumnReading { ColumnReading(now: market.asOf, hosts: hosts) }
}

/// What rows are computed with, apart from the market.
struct RowBasis: Hashable {
  let currency: Currency
  let weights: Weights
  let workload: Workload?
}
