import Analytics
import Market

/// What a price writer remembers from one batch of a file to the next.
final class PriceMemory {
  /// The listings of which something new is known.
  var changed: Set<Int64> = []
  /// The moments of the lists that the file was part of, by source.
  var moments: [Int64: Set<Int64>] = [:]
  /// The sources for which other files had part of one of these lists.
  var shared: Set<Int64> = []
  /// The paths of the snapshots met so far.
  var paths: [Int64: String] = [:]
  var listings: [Listing: Int64] = [:]
  var sources: [String: Int64] = [:]
}

/// Writes the prices of one batch of a file, within its transaction.
struct PriceWriter {
  let database: Database
  let snapshot: Int64
  let memory: PriceMemory

  /// Writes what is new in the quotes, and the ranks of their sources.
  func write(_ quotes: [Quote], ranks: [String: SourceRank]) throws {
    try write(ranks)
    var counts: [Int64: [Int64: (moment: Moment, listings: Int)]] = [:]
    for part in quotes.bySighting {
      let listing = try number(of: part[0].listing)
      let source = try number(ofSource: part[0].source)
      let isNew = try see(part, listing, source)
      guard let moment = part[0].observed else { continue }
      try note(moment.seconds, of: source)
      if isNew { counts[source, default: [:]][moment.seconds, default: (moment, 0)].listings += 1 }
    }
    for (source, lists) in counts {
      for (moment, listings) in lists.values { try database.count(listings, moment, by: source) }
    }
  }

  private func write(_ ranks: [String: SourceRank]) throws {
    for (source, rank) in ranks {
      let number = try number(ofSource: source)
      let known = try Prepared("SELECT rank FROM price_sources WHERE id = ?", on: database)
        .bound(number).first { $0.number(0) }
      guard Int64(rank.rawValue) < known ?? .max else { continue }
      try Prepared("UPDATE price_sources SET rank = ? WHERE id = ?", on: database)
        .bound(Int64(rank.rawValue), number).run()
    }
  }

  /// Notes that the file is part of a list.
  private func note(_ moment: Int64, of source: Int64) throws {
    guard memory.moments[source, default: []].insert(moment).inserted else { return }
    let isShared = try Prepared(
      "SELECT 1 FROM price_lists WHERE source = ? AND moment = ?", on: database
    ).bound(source, moment).first { _ in true }
    if isShared != nil { memory.shared.insert(source) }
  }

  /// Adds what the file says of a listing at one moment; returns whether that moment is new.
  private func see(_ quotes: [Quote], _ listing: Int64, _ source: Int64) throws -> Bool {
    let key = quotes[0].observed?.seconds ?? .min
    let last = try Prepared(
      """
      SELECT id, last, said FROM stints
      WHERE listing = ? AND source = ? AND rival = 0 ORDER BY first DESC LIMIT 1
      """, on: database
    ).bound(listing, source).first { row in
      (id: row.number(0), key: row.number(1), said: Array(row.bytes(2)))
    }
    guard let last, last.key >= key else {
      // A file is nearly always newer than those before it.
      if let last, last.said == quotes.said {
        try append(quotes, to: last.id)
        if try isOrdinary(from: last.key, to: key, listing, source) { return true }
      } else if let span = PriceSpan(quotes, seen: [Sighting(named(quotes))]) {
        try database.insert(span, listing, source, isRival: false)
      }
      memory.changed.insert(listing)
      return true
    }
    memory.changed.insert(listing)
    return try put(quotes, listing, source)
  }

  /// Whether a repeated price can't cause a change: the listing was on the source's previous list,
  /// and no other source that it could contradict was seen since.
  private func isOrdinary(
    from last: Int64, to key: Int64, _ listing: Int64, _ source: Int64
  ) throws -> Bool {
    let passed = try Prepared(
      "SELECT 1 FROM price_lists WHERE source = ? AND moment > ? AND moment < ? LIMIT 1",
      on: database
    ).bound(source, last, key).first { _ in true }
    if passed != nil || last == .min { return false }
    return try Prepared(
      "SELECT 1 FROM stints WHERE listing = ? AND source <> ? AND last >= ?", on: database
    ).bound(listing, source, key).first { _ in false } ?? true
  }

  /// The quotes, with the file named as within a history.
  func named(_ quotes: [Quote]) -> [Quote] {
    quotes.map { quote in
      var quote = quote
      quote.origin.file = SnapshotNames(paths: [snapshot: quote.origin.file]).name(of: snapshot)
      return quote
    }
  }

  private func append(_ quotes: [Quote], to span: Int64) throws {
    var fields = StoredFields()
    Sighting(quotes).write(to: &fields, snapshot: snapshot)
    let statement = try Prepared(
      "UPDATE stints SET last = ?, sightings = CAST(sightings || ? AS BLOB) WHERE id = ?",
      on: database)
    statement.bind(1, quotes[0].observed?.seconds ?? .min)
    statement.bind(3, span)
    try fields.bytes.withUnsafeBytes { bytes in
      statement.bind(2, borrowed: bytes)
      try statement.run()
    }
  }

  private func number(of listing: Listing) throws -> Int64 {
    if let known = memory.listings[listing] { return known }
    var number = try database.number(of: listing)
    if number == nil {
      let statement = try Prepared(
        "INSERT INTO listings (provider, model) VALUES (?, ?)", on: database)
      statement.bind(1, listing.provider)
      statement.bind(2, listing.model)
      try statement.run()
      number = database.lastInsertedRowID
    }
    memory.listings[listing] = number
    return number ?? 0
  }

  private func number(ofSource name: String) throws -> Int64 {
    if let known = memory.sources[name] { return known }
    let insert = try Prepared(
      "INSERT INTO price_sources (name) VALUES (?) ON CONFLICT DO NOTHING", on: database)
    insert.bind(1, name)
    try insert.run()
    let statement = try Prepared("SELECT id FROM price_sources WHERE name = ?", on: database)
    statement.bind(1, name)
    let number = try statement.first { $0.number(0) } ?? 0
    memory.sources[name] = number
    return number
  }
}

extension Database {
  /// Adds listings to a source's list of a moment, or removes them if the number is negative.
  func count(_ listings: Int, _ moment: Moment, by source: Int64) throws {
    if listings > 0 {
      let statement = try Prepared(
        """
        INSERT INTO price_lists (source, moment, clock, listings) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET listings = listings + excluded.listings
        """, on: self)
      statement.bind(1, source)
      statement.bind(2, moment)
      statement.bind(4, listings)
      try statement.run()
      return
    }
    let gone = Int64(-listings)
    try Prepared(
      "DELETE FROM price_lists WHERE source = ? AND moment = ? AND listings <= ?", on: self
    ).bound(source, moment.seconds, gone).run()
    try Prepared(
      "UPDATE price_lists SET listings = listings - ?3 WHERE source = ?1 AND moment = ?2", on: self
    ).bound(source, moment.seconds, gone).run()
  }
}
