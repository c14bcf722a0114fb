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
    try reading { database in
      let spellings = try prices.spellings(
        of: database, by: spellingReader, only: [listing])
      let paths = try database.snapshotNames().paths
      let sources = try database.rankedSources()
      return try spellings.all(of: listing).flatMap { spelled -> [History] in
        guard let number = try database.number(of: spelled) else { return [] }
        return try database.histories(of: number, spelled, sources) { paths[$0] ?? "" }
          .map { $0.named(spellings.main(of: listing)) }
      }.sorted { $0.source < $1.source }
    }
  }

  /// The changes of a listing, as known at a moment, newest first.
  ///
  /// - Throws: If the archive can't be read.
  public func changes(of listing: Listing, asOf moment: Moment) throws(Diagnostic) -> [Change] {
    try reading { database in
      let spellings = try prices.spellings(
        of: database, by: spellingReader, only: [listing])
      let paths = try database.snapshotNames().paths
      let all = try spellings.all(of: listing).map { spelled -> [Change] in
        guard let number = try database.number(of: spelled) else { return [] }
        return try Prepared(
          "SELECT change, before, before_clock FROM changes WHERE listing = ?"
            + " ORDER BY position", on: database
        ).bound(number).all { row in
          try Change(stored: row.bytes(0), before: row.moment(1), of: spelled) { paths[$0] ?? "" }
            .sound("change").seen(asOf: moment)?.named(spellings.main(of: listing))
        }.compactMap { $0 }
      }
      return all.newestFirst
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
