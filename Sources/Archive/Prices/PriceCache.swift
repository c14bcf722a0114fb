import Analytics
import CSQLite
import Market
import Synchronization

/// The prices as read for one step in time.
///
/// The next step only checks whether anything was written since, and looks up when each price was
/// last seen by its moment.
final class PriceCache: Sendable {
  private let kept = Mutex(KeptPrices())

  /// Drops everything, since it may have been read during a write.
  func forget() { kept.withLock { $0 = KeptPrices() } }

  /// The state of the prices last read.
  var state: [Int64] { kept.withLock(\.state) }

  /// The price of every listing at a moment, by id, and which listings are one.
  func offers(
    asOf moment: Moment, of database: Database, spelledBy reader: SpellingReader?
  ) throws -> (offers: [Offer], spellings: Spellings) {
    try kept.withLock { kept in
      let state = try database.priceState()
      if kept.state != state {
        kept = try KeptPrices(database, state, try database.spellings(reader))
        // Every page with a price went through the connection's cache, and none is needed again.
        sqlite3_db_release_memory(database.handle)
      }
      return (try kept.offers(asOf: moment, of: database), kept.spellings)
    }
  }

  /// Which listings are one, at least as far as some are concerned, without waiting for prices that
  /// are being read.
  func spellings(
    of database: Database, by reader: SpellingReader?, only wanted: [Listing]? = nil
  ) throws -> Spellings {
    guard let reader else { return Spellings() }
    if try database.hasSpellings(by: reader) {
      return try database.storedSpellings(only: wanted)
    }
    let state = try database.priceState()
    if let known = kept.withLock({ $0.state == state ? $0.spellings : nil }) { return known }
    return try database.spellings(reader)
  }
}

extension Database {
  /// Identifies a state of the prices: every price span gets a new number, and a sighting comes
  /// with a snapshot that counts it.
  func priceState() throws -> [Int64] {
    try Prepared(
      """
      SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'stints'), count(*), sum(quotes),
        sum(bytes), sum(read), (SELECT count(*) FROM unsettled) FROM snapshots
      """, on: self
    ).first { row in (0..<6).map { row.number($0) } } ?? []
  }
}
