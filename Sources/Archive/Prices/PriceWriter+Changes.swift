import Analytics
import GRDB
import Market

extension PriceWriter {
  /// Marks the listings whose changes the file may affect.
  ///
  /// These are the listings in it, and those missing from it that were on the previous list.
  func noteChanges() throws {
    var listings = memory.changed
    for (source, moments) in memory.moments {
      listings.formUnion(
        try database.listings(
          touchedBy: moments, by: source, hadMore: memory.shared.contains(source)))
    }
    try database.unsettle(listings)
  }
}

extension Database {
  /// The listings that lists of some moments may show to be gone, new or back.
  ///
  /// The newest list affects those that were last seen on a list that has none before it to miss
  /// something; an older one may affect what any later list shows. If other files had more of the
  /// newest list, it may now count as complete.
  fileprivate func listings(
    touchedBy moments: Set<Int64>, by source: Int64, hadMore: Bool
  ) throws -> [Int64] {
    let recent = try recentLists(of: source)
    guard let newest = recent.lists.last?.moment.seconds, moments.allSatisfy({ $0 == newest }),
      let first = recent.successors.firstIndex(of: recent.lists.count - 1)
        ?? recent.lists.indices.last, first > 0 || recent.lists.count < Database.recentLists
    else {
      return try Prepared("SELECT DISTINCT listing FROM stints WHERE source = ?", on: self)
        .bound(source).all { $0.number(0) }
    }
    return try Prepared(
      """
      SELECT DISTINCT listing FROM stints
      WHERE source = ? AND rival = 0 AND last >= ? AND last < ?
      """, on: self
    ).bound(source, recent.lists[first].moment.seconds, newest + (hadMore ? 1 : 0))
      .all { $0.number(0) }
  }

  /// The newest lists of a source: as many as can lie between two of equal length.
  private func recentLists(of source: Int64) throws -> SourceLists {
    let lists = try Prepared(
      "SELECT moment, clock, listings FROM price_lists WHERE source = ? ORDER BY moment DESC LIMIT ?",
      on: self
    ).bound(source, Int64(Database.recentLists)).all { row in
      SourceLists.List(
        moment: try row.moment(0).sound("time"), count: row.count(2, in: 1...1_000_000_000))
    }
    return SourceLists(lists.reversed())
  }

  private static let recentLists = 64

  /// Recomputes the changes of some listings.
  func writeChanges(
    of listings: Set<Int64>, _ sources: [Int64: KnownSource], _ lists: [String: SourceLists]
  ) throws {
    for number in listings.sorted() {
      guard let listing = try listing(number) else { continue }
      let histories = try histories(of: number, listing, sources) { String($0) }
      let record = ListingRecord(of: histories, lists: lists)
      for table in ["changes", "price_moments"] {
        try Prepared("DELETE FROM \(table) WHERE listing = ?", on: self).bound(number).run()
      }
      try write(record, of: number)
    }
  }

  private func write(_ record: ListingRecord, of listing: Int64) throws {
    let statement = try Prepared(
      """
      INSERT INTO changes (
        listing, position, at, known, moves, revised, moves_then, change, before, before_clock)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: self)
    for (position, change) in record.changes.enumerated() {
      statement.bind(1, listing)
      statement.bind(2, position)
      statement.bind(3, change.at?.seconds ?? .min)
      statement.bind(4, change.known?.seconds ?? .min)
      statement.bind(5, change.isMove ? 1 : 0)
      statement.bind(6, change.revision?.at.seconds)
      let then = change.seen(asOf: .endOfTime) ?? change
      statement.bind(7, then.isMove ? 1 : 0)
      statement.bind(9, change.before)
      let bytes = change.stored { Int64($0) ?? 0 }
      try bytes.withUnsafeBytes { bytes in
        statement.bind(8, borrowed: bytes)
        try statement.run()
      }
    }
    let moments = try Prepared(
      "INSERT INTO price_moments (listing, moment, clock) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      on: self)
    for moment in record.moments {
      moments.bind(1, listing)
      moments.bind(2, moment)
      try moments.run()
    }
  }
}
