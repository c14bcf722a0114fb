import Analytics
import GRDB
import Market
import Synchronization

/// What was decoded of the prices for one step in time, so that the next one decodes only what is
/// new. What a stint says never changes under its number.
final class PriceCache: Sendable {
  fileprivate struct Kept {
    var listings: [Int64: Listing] = [:]
    var quotes: [Int64: [Quote]] = [:]
  }

  private let kept = Mutex(Kept())

  /// So many stints are kept: three times those of all catalogues of two years.
  private static let mostStints = 100_000

  /// What every listing cost at a moment, by id.
  func offers(asOf moment: Moment, of database: Database) throws -> [Offer] {
    let sources = try database.priceSources()
    let paths = try database.snapshotNames().paths
    return try kept.withLock { kept in
      if kept.quotes.count > PriceCache.mostStints { kept = Kept() }
      var offers: [Offer] = []
      var listing: (number: Int64, histories: [History])?
      var stints: (source: Int64, stints: [Stint])?
      func endSource() {
        guard let said = stints, let known = listing.flatMap({ kept.listings[$0.number] }) else {
          return
        }
        listing?.histories.append(
          History(listing: known, source: sources[said.source] ?? "", stints: said.stints))
        stints = nil
      }
      func endListing() {
        endSource()
        guard let histories = listing?.histories, !histories.isEmpty else { return }
        let byName = histories.count > 1 ? histories.sorted { $0.source < $1.source } : histories
        if let offer = Offer(of: byName, asOf: moment) { offers.append(offer) }
      }
      try Prepared(
        """
        SELECT listing, source, id, said, sightings FROM stints
        WHERE rival = 0 AND first <= ? ORDER BY listing, source, first
        """, on: database
      ).bound(moment.seconds).each { row in
        if listing?.number != row.number(0) {
          endListing()
          listing = (row.number(0), [])
        } else if stints?.source != row.number(1) {
          endSource()
        }
        let quotes = try kept.quotes(row, sources, of: database)
        let sightings = [Sighting](ends: row.bytes(4), upTo: moment.seconds) { paths[$0] ?? "" }
        if let stint = Stint(quotes, seen: sightings) {
          stints = (row.number(1), (stints?.stints ?? []) + [stint])
        }
        return true
      }
      endListing()
      return offers.sorted { $0.quote.listing < $1.quote.listing }
    }
  }
}

extension PriceCache.Kept {
  /// What a stint says, decoded once.
  fileprivate mutating func quotes(
    _ row: AnswerRow, _ sources: [Int64: String], of database: Database
  ) throws -> [Quote] {
    if let known = quotes[row.number(2)] { return known }
    let number = row.number(0)
    if listings[number] == nil { listings[number] = try database.listing(number) }
    guard let listing = listings[number],
      let quotes = [Quote](said: row.bytes(3), listing, by: sources[row.number(1)] ?? "")
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a price can't be read") }
    self.quotes[row.number(2)] = quotes
    return quotes
  }
}
