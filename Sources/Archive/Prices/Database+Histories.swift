import Analytics
import Market

extension Database {
  /// The paths of all snapshots.
  func snapshotNames() throws -> SnapshotNames {
    let rows = try Prepared("SELECT id, path FROM snapshots", on: self)
      .all { ($0.number(0), $0.text(1)) }
    return SnapshotNames(paths: Dictionary(rows) { first, _ in first })
  }

  /// The sources of prices, by number.
  func priceSources() throws -> [Int64: String] {
    let rows = try Prepared("SELECT id, name FROM price_sources", on: self)
      .all { ($0.number(0), $0.text(1)) }
    return Dictionary(rows) { first, _ in first }
  }

  /// The sources of prices and their ranks, by number.
  func rankedSources() throws -> [Int64: KnownSource] {
    let rows = try Prepared("SELECT id, name, rank FROM price_sources", on: self).all { row in
      (
        row.number(0),
        KnownSource(
          row.text(1), SourceRank(rawValue: UInt8(exactly: row.number(2)) ?? UInt8.max))
      )
    }
    return Dictionary(rows) { first, _ in first }
  }

  /// The lists of all sources, by the source's name.
  func priceLists(_ sources: [Int64: String]) throws -> [String: SourceLists] {
    let rows = try Prepared(
      "SELECT source, moment, clock, listings FROM price_lists ORDER BY source, moment", on: self
    ).all { row in
      (
        row.number(0),
        row.moment(1).map {
          SourceLists.List(moment: $0, count: row.count(3, in: 1...1_000_000_000))
        }
      )
    }
    var lists: [String: [SourceLists.List]] = [:]
    for (source, list) in rows {
      if let name = sources[source], let list { lists[name, default: []].append(list) }
    }
    return lists.mapValues { SourceLists($0) }
  }

  /// The listing of a number.
  func listing(_ id: Int64) throws -> Listing? {
    try Prepared("SELECT provider, model FROM listings WHERE id = ?", on: self).bound(id)
      .first { Listing(provider: $0.text(0), model: $0.text(1)) }
  }

  /// The number of a known listing.
  func number(of listing: Listing) throws -> Int64? {
    let statement = try Prepared(
      "SELECT id FROM listings WHERE provider = ? AND model = ?", on: self)
    statement.bind(1, listing.provider)
    statement.bind(2, listing.model)
    return try statement.first { $0.number(0) }
  }

  /// What some sources said of a listing, by source.
  ///
  /// A closure names the files, by the snapshot's number.
  func histories(
    of id: Int64, _ listing: Listing, _ sources: [Int64: KnownSource], _ file: (Int64) -> String
  ) throws -> [History] {
    var spans: [Int64: (usual: [PriceSpan], rivals: [PriceSpan])] = [:]
    try Prepared(
      "SELECT source, rival, said, sightings FROM stints WHERE listing = ? ORDER BY first", on: self
    ).bound(id).each { row in
      let source = row.number(0)
      guard let name = sources[source]?.name else { return true }
      guard let quotes = [Quote](said: row.bytes(2), listing, by: name),
        let span = PriceSpan(quotes, seen: [Sighting](all: row.bytes(3), file))
      else { throw DatabaseError.damage("a price can't be read") }
      if row.number(1) == 0 {
        spans[source, default: ([], [])].usual.append(span)
      } else {
        spans[source, default: ([], [])].rivals.append(span)
      }
      return true
    }
    return spans.map { number, spans in
      let source = sources[number] ?? KnownSource("", .unlisted)
      return History(
        listing: listing, source: source.name, rank: source.rank, spans: spans.usual,
        rivals: spans.rivals)
    }.sorted { $0.source < $1.source }
  }

  /// Replaces a stored history.
  func replace(_ history: History, of listing: Int64, by source: Int64) throws {
    try Prepared("DELETE FROM stints WHERE listing = ? AND source = ?", on: self)
      .bound(listing, source).run()
    for (rival, spans) in [(0, history.spans), (1, history.rivals)] {
      for span in spans { try insert(span, listing, source, isRival: rival == 1) }
    }
  }

  /// Writes a price span, with files named as within a history.
  func insert(_ span: PriceSpan, _ listing: Int64, _ source: Int64, isRival: Bool) throws {
    let statement = try Prepared(
      """
      INSERT INTO stints (listing, source, rival, first, last, said, sightings)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, on: self)
    var sightings = StoredFields()
    for sighting in span.sightings {
      sighting.write(
        to: &sightings, snapshot: SnapshotNames.snapshot(named: sighting.origin.file))
    }
    statement.bind(1, listing)
    statement.bind(2, source)
    statement.bind(3, isRival ? 1 : 0)
    statement.bind(4, span.first?.seconds ?? .min)
    statement.bind(5, span.last?.seconds ?? .min)
    try span.quotes.said.withUnsafeBytes { said in
      try sightings.bytes.withUnsafeBytes { sightings in
        statement.bind(6, borrowed: said)
        statement.bind(7, borrowed: sightings)
        try statement.run()
      }
    }
  }
}
