import Analytics
import GRDB
import Market

extension PriceWriter {
  /// Works out anew what changed, for the listings that the file may have touched.
  ///
  /// Those are the ones that it speaks of, and those that it does not although the list before did.
  func writeChanges() throws {
    let sources = try database.rankedSources()
    let lists = try database.priceLists(sources.mapValues(\.name))
    var listings = memory.changed
    for (source, moments) in memory.moments {
      guard let known = sources[source].flatMap({ lists[$0.name] }) else { continue }
      let hadMore = memory.lists[source].map { !moments.isDisjoint(with: $0) } ?? true
      listings.formUnion(
        try database.listings(touchedBy: moments, of: known, by: source, hadMore: hadMore))
    }
    try database.writeChanges(of: listings, sources, lists)
  }
}

extension Database {
  /// The listings that lists of some moments may show to be gone, new or back.
  ///
  /// The newest list tells of those that were last seen on a list that has none before it to miss
  /// something; an older one may change what any later list tells. Where other files had more of the
  /// newest list, that may count now for a whole one.
  fileprivate func listings(
    touchedBy moments: Set<Int64>, of lists: SourceLists, by source: Int64, hadMore: Bool
  ) throws -> [Int64] {
    let newest = lists.lists.count - 1
    guard newest >= 0, moments.allSatisfy({ $0 == lists.lists[newest].moment.seconds }) else {
      return try Prepared("SELECT DISTINCT listing FROM stints WHERE source = ?", on: self)
        .bound(source).all { $0.number(0) }
    }
    let first = lists.successors.firstIndex(of: newest) ?? newest
    let end = lists.lists[newest].moment.seconds + (hadMore ? 1 : 0)
    return try Prepared(
      """
      SELECT DISTINCT listing FROM stints
      WHERE source = ? AND rival = 0 AND last >= ? AND last < ?
      """, on: self
    ).bound(source, lists.lists[first].moment.seconds, end).all { $0.number(0) }
  }

  /// Works out anew what changed of some listings.
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
