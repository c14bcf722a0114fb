import Analytics
import Market

/// Inserts quotes that are older than what is stored, or of the same moment.
///
/// Only the neighbouring price spans are touched: otherwise a thousand lists loaded newest first
/// would rewrite a history a thousand times.
extension PriceWriter {
  /// Inserts quotes between others, or at a moment that another file covers too; returns whether the
  /// moment is new.
  func put(_ quotes: [Quote], _ listing: Int64, _ source: Int64) throws -> Bool {
    let key = quotes[0].observed?.seconds ?? .min
    let rows = try database.spans(around: key, of: listing, by: source)
    if try join(quotes, key, rows, listing, source) { return true }
    var history = History(
      listing: quotes[0].listing, source: quotes[0].source,
      spans: try rows.filter { !$0.isRival }.map { try span($0, as: quotes[0]) },
      rivals: try rows.filter(\.isRival).map { try span($0, as: quotes[0]) })
    let isNew = history.see(named(quotes))
    for row in rows { try database.removeSpan(row.id) }
    for span in history.spans { try database.insert(span, listing, source, isRival: false) }
    for span in history.rivals { try database.insert(span, listing, source, isRival: true) }
    return isNew
  }

  /// Adds a sighting to an equal price span, inside it or at either end; returns whether it could.
  private func join(
    _ quotes: [Quote], _ key: Int64, _ rows: [SpanRow], _ listing: Int64, _ source: Int64
  ) throws -> Bool {
    let said = quotes.said
    let usual = rows.filter { !$0.isRival }
    let before = usual.last { $0.first <= key }
    let next = usual.first { $0.first > key }
    var fields = StoredFields()
    Sighting(quotes).write(to: &fields, snapshot: snapshot)
    if let before, before.said == said {
      guard let place = before.place(of: key) else { return false }
      var sightings = before.sightings
      sightings.insert(contentsOf: fields.bytes, at: place)
      try database.replace(sightings, last: max(before.last, key), of: before.id)
      return true
    }
    guard let next, next.said == said, before?.last ?? .min < key else { return false }
    // A price span with a different first sighting gets a new row.
    try database.removeSpan(next.id)
    try database.insert(
      SpanRow(
        id: 0, isRival: false, first: key, last: next.last, said: said,
        sightings: fields.bytes + next.sightings), of: listing, by: source)
    return true
  }

  private func span(_ row: SpanRow, as quote: Quote) throws -> PriceSpan {
    let quotes = row.said.withUnsafeBytes { [Quote](said: $0, quote.listing, by: quote.source) }
    var failure: (any Error)?
    let sightings = row.sightings.withUnsafeBytes { bytes in
      [Sighting](all: bytes) { number in
        do { return try name(of: number) } catch { failure = error }
        return ""
      }
    }
    if let failure { throw failure }
    guard let quotes, let span = PriceSpan(quotes, seen: sightings) else {
      throw DatabaseError.damage("a price can't be read")
    }
    return span
  }

  /// The name of a snapshot's file within a history.
  private func name(of snapshot: Int64) throws -> String {
    if memory.paths[snapshot] == nil {
      memory.paths[snapshot] = try database.path(of: snapshot)
    }
    return SnapshotNames(paths: memory.paths).name(of: snapshot)
  }
}

/// A stored price span.
struct SpanRow {
  let id: Int64
  let isRival: Bool
  let first: Int64
  let last: Int64
  let said: [UInt8]
  let sightings: [UInt8]

  /// The position for a sighting of a moment; nil if there already is one.
  func place(of key: Int64) -> Int? {
    sightings.withUnsafeBytes { bytes in
      var reader = StoredReader(bytes)
      while !reader.isAtEnd {
        let place = reader.place
        guard let moment = reader.passSighting()?.moment, moment != key else { return nil }
        if moment > key { return place }
      }
      return reader.isBroken ? nil : reader.place
    }
  }
}

extension Database {
  /// The last two price spans first seen up to a moment, the next one, and the rivals of that moment.
  fileprivate func spans(
    around key: Int64, of listing: Int64, by source: Int64
  ) throws -> [SpanRow] {
    let parts = [
      "rival = 0 AND first <= ? ORDER BY first DESC LIMIT 2",
      "rival = 0 AND first > ? ORDER BY first LIMIT 1",
      "rival = 1 AND first = ? ORDER BY id",
    ]
    let rows = try parts.flatMap { part in
      try Prepared(
        """
        SELECT id, rival, first, last, said, sightings FROM stints
        WHERE listing = ? AND source = ? AND \(part)
        """, on: self
      ).bound(listing, source, key).all { row in
        SpanRow(
          id: row.number(0), isRival: row.number(1) == 1, first: row.number(2),
          last: row.number(3), said: Array(row.bytes(4)), sightings: Array(row.bytes(5)))
      }
    }
    return rows.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
  }

  fileprivate func removeSpan(_ id: Int64) throws {
    try Prepared("DELETE FROM stints WHERE id = ?", on: self).bound(id).run()
  }

  fileprivate func replace(_ sightings: [UInt8], last: Int64, of span: Int64) throws {
    let statement = try Prepared("UPDATE stints SET last = ?, sightings = ? WHERE id = ?", on: self)
    statement.bind(1, last)
    statement.bind(3, span)
    try sightings.withUnsafeBytes { bytes in
      statement.bind(2, borrowed: bytes)
      try statement.run()
    }
  }

  fileprivate func insert(_ span: SpanRow, of listing: Int64, by source: Int64) throws {
    let statement = try Prepared(
      """
      INSERT INTO stints (listing, source, rival, first, last, said, sightings)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, on: self
    ).bound(listing, source, span.isRival ? 1 : 0, span.first, span.last)
    try span.said.withUnsafeBytes { said in
      try span.sightings.withUnsafeBytes { sightings in
        statement.bind(6, borrowed: said)
        statement.bind(7, borrowed: sightings)
        try statement.run()
      }
    }
  }
}
