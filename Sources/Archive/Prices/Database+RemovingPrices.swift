import Analytics
import Market

extension Database {
  /// Removes what a snapshot said of prices; what other files said at those moments counts again.
  func removePrices(of snapshot: Int64) throws {
    let sources = try rankedSources()
    let names = try snapshotNames()
    let name = names.name(of: snapshot)
    var touched: Set<Int64> = []
    var listings: Set<Int64> = []
    for (number, source) in try whatSpoke(snapshot) {
      guard let listing = try listing(number), let sourceName = sources[source] else { continue }
      let histories = try histories(of: number, listing, [source: sourceName]) {
        names.name(of: $0)
      }
      guard var history = histories.first else { continue }
      for case let moment? in history.forget(name) { try count(-1, moment, by: source) }
      try replace(history, of: number, by: source)
      touched.insert(source)
      listings.insert(number)
    }
    let lists = try priceLists(sources.mapValues(\.name))
    for source in touched {
      listings.formUnion(
        try Prepared("SELECT DISTINCT listing FROM stints WHERE source = ?", on: self)
          .bound(source).all { $0.number(0) })
    }
    try writeChanges(of: listings, sources, lists)
  }

  /// The listings and sources that a snapshot has sightings of.
  private func whatSpoke(_ snapshot: Int64) throws -> [(listing: Int64, source: Int64)] {
    var found: [(listing: Int64, source: Int64)] = []
    try Prepared(
      "SELECT listing, source, sightings FROM stints ORDER BY listing, source", on: self
    ).each { row in
      let speaks = [Sighting](all: row.bytes(2)) { String($0) }
        .contains { $0.origin.file == String(snapshot) }
      if speaks, found.last.map({ $0 != (row.number(0), row.number(1)) }) ?? true {
        found.append((row.number(0), row.number(1)))
      }
      return true
    }
    return found
  }
}
