import Analytics
import Market

extension ArchiveFile {
  /// The quotes of a listing from all sources up to a moment, each once, as last seen by then, by
  /// ascending observation.
  public func quotes(of listing: Listing, asOf moment: Moment) throws(Diagnostic) -> [Quote] {
    try histories(of: listing).flatMap { $0.quotes(upTo: moment) }.sorted {
      ($0.observed?.seconds ?? .min, $0.source) < ($1.observed?.seconds ?? .min, $1.source)
    }
  }

  /// What every source said of a listing over time, by source; used for charts.
  ///
  /// - Throws: If the archive can't be read.
  public func histories(of listing: Listing) throws(Diagnostic) -> [History] {
    try histories(of: [listing]).first ?? []
  }

  /// What every source said of each listing over time, by source.
  ///
  /// - Throws: If the archive can't be read.
  public func histories(of listings: [Listing]) throws(Diagnostic) -> [[History]] {
    try reading { database in
      let sources = try database.rankedSources()
      return try spelled(listings, in: database) { number, listing, path in
        try database.histories(of: number, listing, sources, path)
      }.map { one, found in found.map { $0.named(one) }.sorted { $0.source < $1.source } }
    }
  }

  /// The changes of each listing, as known at a moment, newest first.
  ///
  /// - Throws: If the archive can't be read.
  public func changes(
    of listings: [Listing], asOf moment: Moment
  ) throws(Diagnostic) -> [[Change]] {
    try reading { database in
      let statement = try Prepared(
        "SELECT change, before, before_clock FROM changes WHERE listing = ? ORDER BY position",
        on: database)
      return try spelled(listings, in: database) { number, listing, path in
        let changes = try statement.bound(number).all { row in
          try Change(stored: row.bytes(0), before: row.moment(1), of: listing, path).sound("change")
        }
        return [changes.compactMap { $0.seen(asOf: moment) }]
      }.map { one, found in found.newestFirst.map { $0.named(one) } }
    }
  }

  /// What is known of each listing under all its spellings, with the listing that stands for it.
  private func spelled<Found>(
    _ listings: [Listing], in database: Database,
    _ find: (Int64, Listing, (Int64) -> String) throws -> [Found]
  ) throws -> [(one: Listing, found: [Found])] {
    let spellings = try prices.spellings(of: database, by: spellingReader, only: listings)
    let paths = try database.snapshotNames().paths
    return try listings.map { listing in
      let found = try spellings.all(of: listing).flatMap { spelled in
        try database.number(of: spelled).map { try find($0, spelled) { paths[$0] ?? "" } } ?? []
      }
      return (spellings.main(of: listing), found)
    }
  }

  /// Iterates over the changes that became known after one moment and by another, newest first.
  ///
  /// - Throws: If the archive can't be read.
  public func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) throws(Diagnostic) {
    try reading { database in
      let spellings = try prices.spellings(of: database, by: spellingReader)
      try database.changes(since: since, asOf: moment, where: isWanted) { change in
        take(change.named(spellings.main(of: change.listing)))
      }
    }
  }

  /// When a price was last seen; nil if there are no prices.
  public var newestObservation: Moment? {
    get throws(Diagnostic) {
      try reading { database in
        try Prepared(
          "SELECT moment, clock FROM price_lists ORDER BY moment DESC LIMIT 1", on: database
        ).first { $0.moment(0) } ?? nil
      }
    }
  }
}
