/// The rows that pass each part of a filter, remembered while the user types.
///
/// Each key changes one word, so the other words of a long filter need not be matched against 15,000
/// listings again. Valid for one set of rows, one moment and one base.
public struct FilterMemory: Sendable {
  /// A bit for each row, by part.
  private var passed: [CompiledFilter.Part: [UInt64]] = [:]

  /// The most bytes kept; a filter of 250 words over 500,000 listings fits.
  private static let mostBytes = 16 << 20

  /// An empty memory.
  public init() {}

  /// Finds the rows that a filter admits, and forgets the parts that it no longer has.
  ///
  /// - Returns: Whether each row passes.
  public mutating func admitted(by filter: CompiledFilter, of rows: [PriceRow]) -> [Bool] {
    let size = (rows.count + 63) / 64
    var all = [UInt64](repeating: .max, count: size)
    var kept: [CompiledFilter.Part: [UInt64]] = [:]
    for part in filter.parts(changing: false) {
      let bits = passed[part] ?? FilterMemory.bits(of: rows) { filter.admits($0, part) }
      if (kept.count + 1) * size * 8 <= FilterMemory.mostBytes { kept[part] = bits }
      for place in all.indices { all[place] &= bits[place] }
    }
    passed = kept
    for part in filter.parts(changing: true) {
      let bits = FilterMemory.bits(of: rows) { filter.admits($0, part) }
      for place in all.indices { all[place] &= bits[place] }
    }
    return rows.indices.map { all[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  private static func bits(of rows: [PriceRow], _ admits: (PriceRow) -> Bool) -> [UInt64] {
    var bits = [UInt64](repeating: 0, count: (rows.count + 63) / 64)
    for (place, row) in rows.enumerated() where admits(row) {
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
    return bits
  }
}
