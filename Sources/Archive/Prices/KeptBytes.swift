import Analytics
import Market

/// The price spans of all listings, and what their bytes refer to.
struct KeptBytes: Sendable {
  /// The listings that have a price span, by id, with the range of their spans.
  private(set) var listings: [(listing: Listing, spans: Range<Int>)] = []
  /// The spelled listings, by the listings that stand for them.
  private(set) var spelled: [NumberedListing] = []
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
  ///   - spellings: Which listings are one.
  ///   - only: The listings to read; nil for all.
  /// - Throws: SQLite's error.
  init(
    _ database: Database, _ known: [Int64: KnownSource], _ spellings: Spellings,
    only: [Listing]?
  ) throws {
    paths = try database.snapshotNames().paths
    let named = known.sorted { $0.value.name < $1.value.name }
    // A source that the file does not name has no name.
    sources = [KnownSource("", .unlisted)] + named.map(\.value)
    let sourceAt = Dictionary(named.indices.map { (named[$0].key, $0 + 1) }) { one, _ in one }
    spelled = try database.numberedListings(spellings, only: only)
    let listingAt = Dictionary(spelled.indices.map { (spelled[$0].number, $0) }) { one, _ in one }
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
      for one in spelled { try statement.bound(one.number).each(take) }
    }
    index()
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
        id: row.number(2), spelled: listing, source: source, said: said..<end,
        sightings: sightings))
  }

  /// Orders the price spans, and keeps the listings that have one.
  private mutating func index() {
    // Different ids of one listing come from different sources.
    var mains: [Int] = []
    for place in spelled.indices {
      let isNew = place == 0 || spelled[place].main != spelled[place - 1].main
      mains.append(isNew ? place : mains[place - 1])
    }
    spans.sort {
      (mains[$0.spelled], $0.source, $0.sightings.first, $0.id)
        < (mains[$1.spelled], $1.source, $1.sightings.first, $1.id)
    }
    var place = 0
    while place < spans.count {
      let (start, main) = (place, mains[spans[place].spelled])
      while place < spans.count, mains[spans[place].spelled] == main { place += 1 }
      listings.append((spelled[main].main, start..<place))
    }
  }
}
