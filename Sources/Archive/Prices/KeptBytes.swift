import Analytics
import GRDB
import Market

/// The price spans of all listings, and what their bytes refer to.
struct KeptBytes: Sendable {
  /// The listings that have a price span, by id, with the range of their spans.
  private(set) var listings: [(number: Int64, listing: Listing, spans: Range<Int>)] = []
  /// The price spans by listing, source and first moment.
  private(set) var spans: [KeptSpan] = []
  /// The sources, by name.
  private(set) var sources: [KnownSource] = []
  /// The path of each snapshot.
  private(set) var paths: [Int64: String] = [:]
  /// The stored bytes of all price spans.
  private(set) var bytes: [UInt8] = []
  /// Whether all sightings are in memory, so that no step reads from the file.
  private(set) var holdsAllSightings = true

  init() {}

  /// Reads all price spans, or those of some listings.
  ///
  /// - Parameters:
  ///   - database: The archive.
  ///   - known: The sources, by number.
  ///   - only: The listings to read; nil for all.
  /// - Throws: SQLite's error.
  init(_ database: Database, _ known: [Int64: KnownSource], only: [Listing]?) throws {
    paths = try database.snapshotNames().paths
    let named = known.sorted { $0.value.name < $1.value.name }
    // A source that the file does not name has no name.
    sources = [KnownSource("", .unlisted)] + named.map(\.value)
    let sourceAt = Dictionary(named.indices.map { (named[$0].key, $0 + 1) }) { one, _ in one }
    let found = try only.map { try database.numbered($0) } ?? database.numberedListings()
    let listingAt = Dictionary(found.indices.map { (found[$0].number, $0) }) { one, _ in one }
    var room = KeptSightings.mostBytes
    func take(_ row: AnswerRow) throws -> Bool {
      guard let listing = listingAt[row.number(0)] else { return true }
      add(row, listing, by: sourceAt[row.number(1)] ?? 0, &room)
      return true
    }
    let columns = "SELECT listing, source, id, said, sightings FROM stints WHERE rival = 0"
    if only == nil {
      // Unordered: SQLite would sort every price span with its bytes.
      try Prepared(columns, on: database).each(take)
    } else {
      let statement = try Prepared(columns + " AND listing = ?", on: database)
      for (number, _) in found { try statement.bound(number).each(take) }
    }
    index(found)
  }

  private mutating func add(_ row: AnswerRow, _ listing: Int, by source: Int, _ room: inout Int) {
    let said = bytes.count
    bytes.append(contentsOf: row.bytes(3))
    let end = bytes.count
    let stored = row.bytes(4)
    let sightings = KeptSightings(stored, in: &bytes, isWhole: stored.count <= room)
    if sightings.isWhole { room -= stored.count } else { holdsAllSightings = false }
    spans.append(
      KeptSpan(
        id: row.number(2), listing: listing, source: source, said: said..<end,
        sightings: sightings))
  }

  /// Orders the price spans, and keeps the listings that have one.
  private mutating func index(_ found: [(number: Int64, listing: Listing)]) {
    spans.sort {
      ($0.listing, $0.source, $0.sightings.first, $0.id)
        < ($1.listing, $1.source, $1.sightings.first, $1.id)
    }
    var place = 0
    while place < spans.count {
      let listing = spans[place].listing
      let start = place
      while place < spans.count, spans[place].listing == listing {
        spans[place].listing = listings.count
        place += 1
      }
      listings.append((found[listing].number, found[listing].listing, start..<place))
    }
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
}
