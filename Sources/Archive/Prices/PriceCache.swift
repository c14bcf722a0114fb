import Analytics
import GRDB
import Market
import Synchronization

/// What was decoded of the prices for one step in time.
///
/// The next one decodes only what is new: what a stint says never changes under its number.
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
      var current = StintRows()
      func endListing() {
        if let offer = Offer(of: current.histories(kept.listings, sources), asOf: moment) {
          offers.append(offer)
        }
      }
      try Prepared(
        """
        SELECT listing, source, id, said, sightings FROM stints
        WHERE rival = 0 AND first <= ? ORDER BY listing DESC, source DESC, first DESC
        """, on: database
      ).bound(moment.seconds).each { row in
        if current.listing != row.number(0) {
          if current.listing != nil { endListing() }
          current = StintRows(listing: row.number(0))
        }
        let quotes = try kept.quotes(row, sources, of: database)
        current.add(quotes, by: row.number(1), row.bytes(4), upTo: moment.seconds) {
          paths[$0] ?? ""
        }
        return true
      }
      if current.listing != nil { endListing() }
      // An offer is large: the order is found without moving any.
      let listings = offers.map(\.quote.listing)
      return offers.indices.sorted { listings[$0] < listings[$1] }.map { offers[$0] }
    }
  }
}

/// What the sources said of one listing up to a moment, the newest first.
private struct StintRows {
  var listing: Int64?
  private var said: [(source: Int64, stints: [Stint])] = []
  /// Whether only the first sighting of what stands further back can matter.
  private var isBehind = false

  init(listing: Int64? = nil) { self.listing = listing }

  mutating func add(
    _ quotes: [Quote], by source: Int64, _ sightings: UnsafeRawBufferPointer, upTo moment: Int64,
    _ file: (Int64) -> String
  ) {
    if said.last?.source != source {
      said.append((source, []))
      isBehind = false
    }
    let isPlain =
      quotes.count == 1 && quotes[0].effectiveUntil == nil
      && quotes[0].effectiveFrom == nil
    let seen = [Sighting](
      ends: sightings, upTo: isBehind && quotes.count == 1 ? .min : moment, file)
    if isPlain { isBehind = true }
    if let stint = Stint(quotes, seen: seen) { said[said.count - 1].stints.append(stint) }
  }

  func histories(_ listings: [Int64: Listing], _ sources: [Int64: String]) -> [History] {
    guard let listing = listing.flatMap({ listings[$0] }) else { return [] }
    let histories = said.map { source, stints in
      History(listing: listing, source: sources[source] ?? "", stints: stints.reversed())
    }
    return histories.count > 1 ? histories.sorted { $0.source < $1.source } : histories
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
