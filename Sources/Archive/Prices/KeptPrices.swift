import Analytics
import Cores
import Market

/// All prices in one state of the archive, in the archive's own bytes.
struct KeptPrices: Sendable {
  var state: [Int64] = []
  private var kept = KeptBytes()
  /// The moments at which each listing's offer changes although no list was seen, in seconds,
  /// ascending: prices that take effect or end, a model's end, the end of a doubt.
  private var turns: [[Int64]] = []
  /// When each source's lists were seen, by the source's name.
  private var lists: [String: SourceLists] = [:]
  /// Which listings are one.
  private(set) var spellings = Spellings()
  /// The changes of each listing, in the order in which they became known.
  private var changes: [Listing: [NotedChange]] = [:]
  /// The offers of all listings at the last requested moment.
  private var last: (asOf: Moment, offers: [Offer?])?

  init() {}

  /// Reads the prices of all listings, or only of some.
  init(
    _ database: Database, _ state: [Int64] = [], _ spellings: Spellings, only: [Listing]? = nil
  ) throws {
    self.state = state
    self.spellings = spellings
    let sources = try database.rankedSources()
    lists = try database.priceLists(sources.mapValues(\.name))
    kept = try KeptBytes(database, sources, spellings, only: only)
    let kept = kept
    turns = try onAllCores(kept.listings.count) { part in
      try part.map { try kept.turns(of: $0) }
    }
    try readChanges(database, isSelection: only != nil)
    for main in Set(spellings.main.values) { changes[main] = changes[main]?.bySource }
  }

  private mutating func readChanges(_ database: Database, isSelection: Bool) throws {
    let columns = "SELECT listing, change, before, before_clock FROM changes"
    let main = Dictionary(kept.spelled.map { ($0.number, $0.main) }) { one, _ in one }
    func take(_ row: AnswerRow) throws -> Bool {
      guard let listing = main[row.number(0)] else { return true }
      let change = try NotedChange(stored: row.bytes(1), before: row.moment(2)).sound("change")
      changes[listing, default: []].append(change)
      return true
    }
    // All of a listing are written at once, by their positions.
    guard isSelection else {
      return try Prepared(columns + " ORDER BY id", on: database).each(take)
    }
    let statement = try Prepared(columns + " WHERE listing = ? ORDER BY id", on: database)
    for one in kept.spelled { try statement.bound(one.number).each(take) }
  }

  /// The offers of all listings at a moment.
  ///
  /// Only offers of listings that had a turn or a sighting since the last moment are recomputed.
  mutating func offers(asOf moment: Moment, of database: Database) throws -> [Offer] {
    let stale = staleListings(asOf: moment)
    let fresh: [Offer?]
    if kept.holdsAllSightings {
      let prices = self
      fresh = try onAllCores(stale.count) { part in
        try stale[part].map { try prices.offer(of: $0, asOf: moment) { _ in [] } }
      }
    } else {
      fresh = try stale.map {
        try offer(of: $0, asOf: moment) { try database.sightings(of: $0) }
      }
    }
    if stale.count == kept.listings.count {
      last = (moment, fresh)
    } else {
      last?.asOf = moment
      for (place, offer) in zip(stale, fresh) { last?.offers[place] = offer }
    }
    return last?.offers.compactMap(\.self) ?? []
  }

  /// The listings whose offers may be others than at the last requested moment.
  private func staleListings(asOf moment: Moment) -> [Int] {
    guard let last else { return Array(kept.listings.indices) }
    let (from, to) = (
      min(last.asOf.seconds, moment.seconds), max(last.asOf.seconds, moment.seconds)
    )
    let wasSeen = kept.sources.map { lists[$0.name]?.wasSeen(after: from, upTo: to) == true }
    return kept.listings.indices.filter { place in
      turns[place].contains { from < $0 && $0 <= to }
        || kept.listings[place].spans.contains { wasSeen[kept.spans[$0].source] }
    }
  }

  private func offer(
    of place: Int, asOf moment: Moment, _ fetch: (Int64) throws -> [UInt8]
  ) throws -> Offer? {
    Offer(
      of: try kept.histories(of: place, upTo: moment.seconds, fetch),
      changes: changes[kept.listings[place].listing] ?? [], lists: lists, asOf: moment)
  }
}

extension Database {
  fileprivate func sightings(of span: Int64) throws -> [UInt8] {
    try Prepared("SELECT sightings FROM stints WHERE id = ?", on: self).bound(span)
      .first { Array($0.bytes(0)) } ?? []
  }
}
