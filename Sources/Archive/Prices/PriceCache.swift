import Analytics
import GRDB
import Market
import Synchronization

/// The prices as decoded for one step in time.
///
/// The next step only checks whether anything was written since, and looks up when each price was
/// last seen by its moment.
final class PriceCache: Sendable {
  private let kept = Mutex(KeptPrices())

  /// Drops everything, since it may have been read during a write.
  func forget() { kept.withLock { $0 = KeptPrices() } }

  /// The price of every listing at a moment, by id.
  func offers(asOf moment: Moment, of database: Database) throws -> [Offer] {
    try kept.withLock { kept in
      let state = try database.priceState()
      if kept.state != state { kept = try KeptPrices(database, state, knowing: kept) }
      let fetch = { try database.sightings(of: $0) }
      var offers: [Offer] = []
      offers.reserveCapacity(kept.listings.count)
      for listing in kept.listings {
        let histories = try listing.histories(upTo: moment.seconds, kept.paths, fetch)
        let changes = kept.changes[listing.number] ?? []
        if let offer = Offer(
          of: histories, changes: changes, lists: kept.lists, asOf: moment)
        {
          offers.append(offer)
        }
      }
      return offers
    }
  }
}

/// All prices in one state of the archive, decoded as far as every moment needs.
private struct KeptPrices {
  var state: [Int64] = []
  /// The listings, by id.
  var listings: [KeptListing] = []
  /// The path of each snapshot.
  var paths: [Int64: String] = [:]
  /// When each source's lists were seen, by the source's name.
  var lists: [String: SourceLists] = [:]
  /// The changes of each listing, in the order in which they became known.
  var changes: [Int64: [NotedChange]] = [:]

  init() {}

  /// Reads all prices; a price span whose number is already known is not decoded again, since it
  /// never changes.
  init(_ database: Database, _ state: [Int64], knowing known: KeptPrices) throws {
    self.state = state
    paths = try database.snapshotNames().paths
    let begun = Dictionary(
      known.listings.flatMap { $0.sources.flatMap(\.spans) }.map { ($0.id, $0.begun) }
    ) { first, _ in first }
    let sources = try database.rankedSources()
    lists = try database.priceLists(sources.mapValues(\.name))
    let names = try database.listingNames()
    var room = KeptSightings.mostBytes
    var places: [Int64: Int] = [:]
    // Unordered: SQLite would sort every price span, though most are in order already.
    try Prepared(
      "SELECT listing, source, id, said, sightings FROM stints WHERE rival = 0", on: database
    ).each { row in
      let (number, source) = (row.number(0), sources[row.number(1)] ?? KnownSource("", .unlisted))
      guard let listing = names[number] else { return true }
      let known = begun[row.number(2)]
      guard let span = known ?? PriceSpan(begunBy: row, listing, source.name, paths) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a price can't be read")
      }
      let place = places[number] ?? listings.count
      if place == listings.count {
        places[number] = place
        listings.append(KeptListing(number: number, listing: listing))
      }
      let sightings = KeptSightings(row.bytes(4), room: &room)
      listings[place]
        .add(KeptSpan(id: row.number(2), begun: span, sightings: sightings), by: source)
      return true
    }
    listings.sort { $0.listing < $1.listing }
    // All of a listing are written at once, by their positions.
    try Prepared(
      "SELECT listing, change, before, before_clock FROM changes ORDER BY id", on: database
    )
    .each { row in
      let change = try NotedChange(stored: row.bytes(1), before: row.moment(2)).sound("change")
      changes[row.number(0), default: []].append(change)
      return true
    }
  }
}

/// What was said of a listing.
private struct KeptListing {
  let number: Int64
  let listing: Listing
  /// The sources by name, with their price spans by ascending moment.
  private(set) var sources: [(near: Nearness, spans: [KeptSpan])] = []

  init(number: Int64, listing: Listing) {
    self.number = number
    self.listing = listing
  }

  mutating func add(_ span: KeptSpan, by source: KnownSource) {
    if let place = sources.firstIndex(where: { $0.near.source >= source.name }) {
      if sources[place].near.source == source.name {
        let earlier = sources[place].spans.lastIndex { $0.first < span.first }
        sources[place].spans.insert(span, at: earlier.map { $0 + 1 } ?? 0)
      } else {
        sources.insert((nearness(of: source), [span]), at: place)
      }
    } else {
      sources.append((nearness(of: source), [span]))
    }
  }

  private func nearness(of source: KnownSource) -> Nearness {
    Nearness(of: source.name, rank: source.rank, to: listing)
  }

  /// What the sources had said by a moment, as far as an offer needs it.
  func histories(
    upTo moment: Int64, _ paths: [Int64: String], _ fetch: (Int64) throws -> [UInt8]
  ) throws -> [History] {
    var histories: [History] = []
    for (near, kept) in sources {
      var spans: [PriceSpan] = []
      // For a plain price, only the first sighting of the price after it can matter.
      var isBehind = false
      for span in kept.reversed() where span.first <= moment {
        let isSingle = span.begun.quotes.count == 1
        spans.append(
          isBehind && isSingle
            ? span.begun.seen(until: span.sightings.last)
            : try span.seen(upTo: moment, paths, fetch))
        if isSingle, span.begun.quotes[0].isUnlimited { isBehind = true }
      }
      guard !spans.isEmpty else { continue }
      spans.reverse()
      histories.append(History(listing: listing, near: near, spans: spans))
    }
    return histories
  }
}

/// A class, since a step visits all of them and must not copy what they hold.
private final class KeptSpan: Sendable {
  let id: Int64
  /// The price span with its first sighting only.
  let begun: PriceSpan
  let first: Int64
  let sightings: KeptSightings

  init(id: Int64, begun: PriceSpan, sightings: KeptSightings) {
    self.id = id
    self.begun = begun
    first = begun.first?.seconds ?? .min
    self.sightings = sightings
  }

  /// The price span with its first sighting, and its last one up to a moment.
  func seen(
    upTo moment: Int64, _ paths: [Int64: String], _ fetch: (Int64) throws -> [UInt8]
  ) throws -> PriceSpan {
    var span = begun
    let last = try sightings.last(upTo: moment, { paths[$0] ?? "" }) { try fetch(id) }
    if let last { span.take(last) }
    return span
  }
}

extension PriceSpan {
  /// Creates a price span that is read up to its first sighting.
  fileprivate init?(
    begunBy row: AnswerRow, _ listing: Listing, _ source: String, _ paths: [Int64: String]
  ) {
    var reader = StoredReader(row.bytes(4))
    guard let quotes = [Quote](said: row.bytes(3), listing, by: source),
      let first = Sighting(from: &reader, { paths[$0] ?? "" })
    else { return nil }
    self.init(quotes, seen: [first])
  }
}

extension Quote {
  /// Whether nothing says when the price begins or ends.
  fileprivate var isUnlimited: Bool { effectiveFrom == nil && effectiveUntil == nil }
}

extension Database {
  /// Identifies a state of the prices: every price span gets a new number, and a sighting comes
  /// with a snapshot that counts it.
  fileprivate func priceState() throws -> [Int64] {
    try Prepared(
      """
      SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'stints'), count(*), sum(quotes),
        sum(bytes), sum(read), (SELECT count(*) FROM unsettled) FROM snapshots
      """, on: self
    ).first { row in (0..<6).map { row.number($0) } } ?? []
  }

  fileprivate func listingNames() throws -> [Int64: Listing] {
    let rows = try Prepared("SELECT id, provider, model FROM listings", on: self)
      .all { ($0.number(0), Listing(provider: $0.text(1), model: $0.text(2))) }
    return Dictionary(rows) { first, _ in first }
  }

  fileprivate func sightings(of span: Int64) throws -> [UInt8] {
    try Prepared("SELECT sightings FROM stints WHERE id = ?", on: self).bound(span)
      .first { Array($0.bytes(0)) } ?? []
  }
}
