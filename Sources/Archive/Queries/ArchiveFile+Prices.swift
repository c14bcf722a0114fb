import Analytics
import GRDB
import Market

extension ArchiveFile {
  /// What a listing was quoted at by all sources up to a moment, each once, as it was last seen by
  /// then, by rising observation.
  public func quotes(of listing: Listing, asOf moment: Moment) throws(Diagnostic) -> [Quote] {
    try histories(of: listing).flatMap { $0.quotes(upTo: moment) }.sorted {
      ($0.observed?.seconds ?? .min, $0.source) < ($1.observed?.seconds ?? .min, $1.source)
    }
  }

  /// What every source said of a listing over time, the sources by name; for a chart, say.
  ///
  /// - Throws: Where the archive can't be read.
  public func histories(of listing: Listing) throws(Diagnostic) -> [History] {
    try reading { database in
      guard let number = try database.number(of: listing) else { return [] }
      let paths = try database.snapshotNames().paths
      return try database.histories(of: number, listing, try database.rankedSources()) {
        paths[$0] ?? ""
      }
    }
  }

  /// What changed of a listing, as it was known at a moment, newest first.
  ///
  /// - Throws: Where the archive can't be read.
  public func changes(of listing: Listing, asOf moment: Moment) throws(Diagnostic) -> [Change] {
    try reading { database in
      guard let number = try database.number(of: listing) else { return [] }
      let paths = try database.snapshotNames().paths
      return try Prepared(
        "SELECT change, before, before_clock FROM changes WHERE listing = ? ORDER BY position DESC",
        on: database
      ).bound(number).all { row in
        try Change(stored: row.bytes(0), before: row.moment(1), of: listing) { paths[$0] ?? "" }
          .sound("change").seen(asOf: moment)
      }.compactMap { $0 }
    }
  }

  /// Goes through every change that became known after one moment and by another, newest first.
  ///
  /// - Throws: Where the archive can't be read.
  public func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) throws(Diagnostic) {
    try reading { try $0.changes(since: since, asOf: moment, where: isWanted, each: take) }
  }

  /// When a price was last seen; none where there are no prices.
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
