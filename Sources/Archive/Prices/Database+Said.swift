import Analytics
import Market

/// The price spans that hold a sighting of each snapshot.
///
/// Without it, each exported snapshot would search all price spans.
struct SpansBySnapshot {
  /// Identifies a state of the archive.
  fileprivate let state: [Int64]
  fileprivate private(set) var spans: [Int64: [Int64]] = [:]

  fileprivate init(_ database: Database) throws {
    state = try database.spanState()
    var spans: [Int64: [Int64]] = [:]
    try Prepared("SELECT id, sightings FROM stints", on: database).each { row in
      let id = row.number(0)
      var reader = StoredReader(row.bytes(1))
      while !reader.isAtEnd {
        guard let snapshot = reader.passSighting()?.snapshot else { break }
        if spans[snapshot]?.last != id { spans[snapshot, default: []].append(id) }
      }
      return true
    }
    self.spans = spans
  }
}

extension Database {
  /// The quotes of a snapshot, in the order of its file.
  ///
  /// - Parameters:
  ///   - snapshot: Its number.
  ///   - file: Its path.
  ///   - known: The price spans found for another snapshot; found again if that no longer holds.
  /// - Returns: The quotes.
  /// - Throws: If the archive can't be read.
  func quotes(
    saidIn snapshot: Int64, _ file: String, _ known: inout SpansBySnapshot?
  ) throws -> [Quote] {
    if try known?.state != spanState() { known = try SpansBySnapshot(self) }
    let statement = try Prepared(
      """
      SELECT provider, model, name, said, sightings FROM stints
      JOIN listings ON listings.id = listing JOIN price_sources ON price_sources.id = source
      WHERE stints.id = ?
      """, on: self)
    var found: [Quote] = []
    for span in known?.spans[snapshot] ?? [] {
      try statement.bound(span).each { row in
        let listing = Listing(provider: row.text(0), model: row.text(1))
        guard let quotes = [Quote](said: row.bytes(3), listing, by: row.text(2)) else {
          return true
        }
        for sighting in [Sighting](all: row.bytes(4), of: snapshot, file) {
          for (quote, origin) in zip(quotes, [sighting.origin] + sighting.rest) {
            var quote = quote
            quote.observed = sighting.moment
            quote.dating = sighting.dating
            quote.origin = origin
            found.append(quote)
          }
        }
        return true
      }
    }
    return found.sorted { ($0.origin.line, $0.origin.column) < ($1.origin.line, $1.origin.column) }
  }

  /// Every price span gets a new number, and every sighting comes with a snapshot.
  fileprivate func spanState() throws -> [Int64] {
    try Prepared(
      """
      SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'stints'),
        (SELECT max(id) FROM snapshots)
      """, on: self
    ).first { row in [row.number(0), row.number(1)] } ?? []
  }
}
