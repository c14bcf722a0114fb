import Market

/// How many hosts sell each model, and how far their prices are apart.
///
/// A host counts with its cheapest listing of the model that can be bought and has a price: regions
/// and faster tariffs of one host are no other offer. What is free or doubtful is no price to compare
/// with, but counts as a host.
public struct HostCounts: Sendable {
  /// The hosts of a model.
  public struct Count: Hashable, Sendable {
    /// How many sell it.
    public internal(set) var count = 0
    /// The lowest price, of the workload or else of the blend.
    public internal(set) var lowest: Figure?
    /// The highest of the hosts' lowest prices.
    public internal(set) var highest: Figure?

    /// How much the dearest host asks above the cheapest, as a share; `nil` if fewer than two have a
    /// price.
    public internal(set) var gap: Figure?
  }

  /// Which model each listing sells.
  public let sold: SoldModels
  /// The hosts of each model, by its place.
  private var counts: [Count] = []

  /// No hosts known.
  public init() { sold = SoldModels() }

  /// Counts the hosts among the rows of a table.
  public init(of rows: [PriceRow], by sold: SoldModels) {
    self.sold = sold
    guard !sold.isEmpty else { return }
    counts = Array(repeating: Count(), count: sold.names.count)
    for (sale, price) in HostCounts.lowest(of: rows, by: sold) { counts[sale.model].take(price) }
    for place in counts.indices { counts[place].compare() }
  }

  /// The hosts of a listing's model; `nil` if the model is unknown.
  public subscript(listing: Listing) -> Count? { sold[listing].map { counts[$0.model] } }

  /// The lowest price of each model at each host; `nil` if it has none to compare.
  private static func lowest(
    of rows: [PriceRow], by sold: SoldModels
  ) -> [SoldModels.Sale: Figure?] {
    var lowest: [SoldModels.Sale: Figure?] = [:]
    for row in rows where row.offer.availability.since == nil {
      guard let sale = sold[row.listing] else { continue }
      let before = lowest[sale] ?? nil
      lowest[sale] = .some(HostCounts.lower(before, row.paid))
    }
    return lowest
  }

  private static func lower(_ one: Figure?, _ other: Figure?) -> Figure? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }
}

extension HostCounts.Count {
  fileprivate mutating func take(_ price: Figure?) {
    count += 1
    guard let price else { return }
    lowest = lowest.map { min($0, price) } ?? price
    highest = highest.map { max($0, price) } ?? price
  }

  fileprivate mutating func compare() {
    guard count > 1, let lowest, let highest else { return }
    gap = (highest - lowest).divided(by: lowest)
  }
}

extension PriceRow {
  /// What the workload costs or, without one, the blend; `nil` if that is unknown or free.
  public var paid: Figure? {
    (effective ?? blend).flatMap { $0.isZero || $0.isNegative ? nil : $0 }
  }
}
