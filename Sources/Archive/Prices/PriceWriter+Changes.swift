import Analytics
import Market

extension PriceWriter {
  /// Marks the listings whose changes the file may affect.
  ///
  /// These are the listings in it, and those missing from it that were on the previous list.
  func noteChanges() throws {
    var listings = memory.changed
    for (source, moments) in memory.moments {
      guard
        let touched = try database.moments(
          touchedBy: moments, of: source, hadMore: memory.shared.contains(source))
      else { continue }
      try database.unsettle(source, seenIn: touched)
      if let one = memory.listings.values.first { listings.insert(one) }
    }
    try database.unsettle(listings)
  }
}

extension Database {
  /// The range of last sightings of listings that the lists of some moments may show to be gone, new
  /// or back; nil if no list of the source is long enough to miss a listing.
  ///
  /// The newest list only affects listings last seen on the list before it; an older one may change
  /// what any later list shows. If other files hold more of the newest list, it may now count as
  /// whole.
  fileprivate func moments(
    touchedBy moments: Set<Int64>, of source: Int64, hadMore: Bool
  ) throws -> Range<Int64>? {
    let hasWhole = try Prepared(
      """
      SELECT 1 FROM price_lists WHERE source = ? AND listings >= \(SourceLists.leastListings) LIMIT 1
      """, on: self
    ).bound(source).first { _ in true }
    guard hasWhole != nil else { return nil }
    let recent = try recentLists(of: source)
    guard let newest = recent.lists.last?.moment.seconds, moments.allSatisfy({ $0 == newest }),
      let first = recent.successors.firstIndex(of: recent.lists.count - 1)
        ?? recent.lists.indices.last, first > 0 || recent.lists.count < Database.recentLists
    else { return .min ..< .max }
    let touched = (recent.lists[first].moment.seconds, newest + (hadMore ? 1 : 0))
    return touched.0 < touched.1 ? touched.0..<touched.1 : nil
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
