import Analytics
import GRDB
import Market

/// All prices in one state of the archive, decoded as far as every moment needs.
struct KeptPrices: Sendable {
  var state: [Int64] = []
  /// The listings, by id.
  private(set) var listings: [KeptListing] = []
  /// Whether all sightings are in memory, so that no step reads from the file.
  private(set) var holdsAllSightings = true
  /// The path of each snapshot.
  private var paths: [Int64: String] = [:]
  /// When each source's lists were seen, by the source's name.
  private var lists: [String: SourceLists] = [:]
  /// The changes of each listing, in the order in which they became known.
  private var changes: [Int64: [NotedChange]] = [:]
  /// The offers of all listings at the last requested moment.
  private var last: (asOf: Moment, offers: [Offer?])?

  init() {}

  /// Reads the prices of all listings, or only of some.
  ///
  /// A price span whose number is already known is not decoded again, since it never changes.
  init(
    _ database: Database, _ state: [Int64] = [], knowing known: KeptPrices = KeptPrices(),
    only: [Listing]? = nil
  ) throws {
    self.state = state
    paths = try database.snapshotNames().paths
    let begun = Dictionary(
      known.listings.flatMap { $0.sources.flatMap(\.spans) }.map { ($0.id, $0.begun) }
    ) { first, _ in first }
    let sources = try database.rankedSources()
    lists = try database.priceLists(sources.mapValues(\.name))
    let stored = try StoredSpans(database, only: only, room: KeptSightings.mostBytes)
    holdsAllSightings = stored.holdsAllSightings
    let paths = paths
    listings = try onAllCores(stored.listings.count) { part in
      try stored.bytes.withUnsafeBytes { bytes in
        try part.map { place in
          let (number, listing) = stored.listings[place]
          var kept = KeptListing(number: number, listing: listing)
          for row in stored.rows[stored.rowsOf[place]..<stored.rowsOf[place + 1]] {
            let source = sources[row.source] ?? KnownSource("", .unlisted)
            let span = try KeptSpan(row, in: bytes, listing, source, paths, begun[row.id])
            kept.add(span, by: source)
          }
          kept.findTurns()
          return kept
        }
      }
    }
    try readChanges(database, isSelection: only != nil)
  }

  private mutating func readChanges(_ database: Database, isSelection: Bool) throws {
    let columns = "SELECT listing, change, before, before_clock FROM changes"
    func take(_ row: AnswerRow) throws -> Bool {
      let change = try NotedChange(stored: row.bytes(1), before: row.moment(2)).sound("change")
      changes[row.number(0), default: []].append(change)
      return true
    }
    // All of a listing are written at once, by their positions.
    guard isSelection else {
      return try Prepared(columns + " ORDER BY id", on: database).each(take)
    }
    let statement = try Prepared(columns + " WHERE listing = ? ORDER BY id", on: database)
    for listing in listings { try statement.bound(listing.number).each(take) }
  }

  /// The offers of all listings at a moment.
  ///
  /// Only offers of listings that had a turn or a sighting since the last moment are recomputed.
  mutating func offers(asOf moment: Moment, of database: Database) throws -> [Offer] {
    let stale = listings.indices.filter { !isUnchanged($0, asOf: moment) }
    let fresh: [Offer?]
    if holdsAllSightings {
      let prices = self
      fresh = try onAllCores(stale.count) { part in
        try stale[part].map { try prices.offer(of: $0, asOf: moment) { _ in [] } }
      }
    } else {
      fresh = try stale.map {
        try offer(of: $0, asOf: moment) { try database.sightings(of: $0) }
      }
    }
    if stale.count == listings.count {
      last = (moment, fresh)
    } else {
      last?.asOf = moment
      for (place, offer) in zip(stale, fresh) { last?.offers[place] = offer }
    }
    return last?.offers.compactMap(\.self) ?? []
  }

  /// Whether a listing's offer is the same as at the last requested moment.
  private func isUnchanged(_ place: Int, asOf moment: Moment) -> Bool {
    guard let last else { return false }
    let (from, to) = (
      min(last.asOf.seconds, moment.seconds), max(last.asOf.seconds, moment.seconds)
    )
    let listing = listings[place]
    return !listing.turns.contains { from < $0 && $0 <= to }
      && listing.sources.allSatisfy { source in
        lists[source.near.source].map { !$0.wasSeen(after: from, upTo: to) } ?? true
      }
  }

  private func offer(
    of place: Int, asOf moment: Moment, _ fetch: (Int64) throws -> [UInt8]
  ) throws -> Offer? {
    let listing = listings[place]
    return Offer(
      of: try listing.histories(upTo: moment.seconds, paths, fetch),
      changes: changes[listing.number] ?? [], lists: lists, asOf: moment)
  }
}

/// The price spans as the archive stores them, listing by listing, to be decoded on all cores.
struct StoredSpans: Sendable {
  /// A price span; its parts are ranges of ``StoredSpans/bytes``.
  struct Row: Sendable {
    var listing: Int
    var source: Int64
    var id: Int64
    var said: Range<Int>
    var sightings: Range<Int>
    var keepsSightings: Bool
  }

  /// The listings that have a price span, by id.
  private(set) var listings: [(number: Int64, listing: Listing)] = []
  /// The price spans, in the order of the listings.
  private(set) var rows: [Row] = []
  /// The index of each listing's first row, and the end of the last listing's rows.
  private(set) var rowsOf: [Int] = []
  /// The stored bytes of all price spans.
  private(set) var bytes: [UInt8] = []
  private(set) var holdsAllSightings = true

  /// Reads all price spans, or those of some listings.
  ///
  /// - Parameters:
  ///   - database: The archive.
  ///   - only: The listings to read; nil for all.
  ///   - room: How many bytes of sightings to keep at most.
  /// - Throws: SQLite's error.
  init(_ database: Database, only: [Listing]?, room: Int) throws {
    listings = try only.map { try database.numbered($0) } ?? database.numberedListings()
    let places = Dictionary(listings.indices.map { (listings[$0].number, $0) }) { one, _ in one }
    var room = room
    func take(_ row: AnswerRow) throws -> Bool {
      guard let place = places[row.number(0)] else { return true }
      let said = add(row.bytes(3))
      let sightings = add(row.bytes(4))
      let isKept = sightings.count <= room
      if isKept { room -= sightings.count } else { holdsAllSightings = false }
      rows.append(
        Row(
          listing: place, source: row.number(1), id: row.number(2), said: said,
          sightings: sightings, keepsSightings: isKept))
      return true
    }
    let columns = "SELECT listing, source, id, said, sightings FROM stints WHERE rival = 0"
    if only == nil {
      // Unordered: SQLite would sort every price span with its bytes.
      try Prepared(columns, on: database).each(take)
    } else {
      let statement = try Prepared(columns + " AND listing = ?", on: database)
      for (number, _) in listings { try statement.bound(number).each(take) }
    }
    rows.sort { ($0.listing, $0.id) < ($1.listing, $1.id) }
    leaveOutUnpriced()
  }

  private mutating func add(_ part: UnsafeRawBufferPointer) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: part)
    return start..<bytes.count
  }

  /// Drops listings without a price, and indexes the rows of the others.
  private mutating func leaveOutUnpriced() {
    var priced: [(number: Int64, listing: Listing)] = []
    var last = -1
    for place in rows.indices where rows[place].listing != last {
      last = rows[place].listing
      priced.append(listings[last])
      rowsOf.append(place)
    }
    rowsOf.append(rows.count)
    listings = priced
  }
}

extension Database {
  fileprivate func numberedListings() throws -> [(number: Int64, listing: Listing)] {
    try Prepared("SELECT id, provider, model FROM listings", on: self)
      .all { ($0.number(0), Listing(provider: $0.text(1), model: $0.text(2))) }
      .sorted { $0.1 < $1.1 }
  }

  /// Those of the given listings that the archive holds.
  fileprivate func numbered(
    _ listings: [Listing]
  ) throws -> [(number: Int64, listing: Listing)] {
    let statement = try Prepared(
      "SELECT id FROM listings WHERE provider = ? AND model = ?", on: self)
    return try Set(listings).sorted().compactMap { listing in
      statement.bind(1, listing.provider)
      statement.bind(2, listing.model)
      return try statement.first { ($0.number(0), listing) }
    }
  }

  fileprivate func sightings(of span: Int64) throws -> [UInt8] {
    try Prepared("SELECT sightings FROM stints WHERE id = ?", on: self).bound(span)
      .first { Array($0.bytes(0)) } ?? []
  }
}
