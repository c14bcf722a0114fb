import Analytics
import Market

extension ArchiveFile {
  /// The files known at a moment, each in its latest state, in the order in which they first came.
  public func sources(asOf moment: Moment) throws(Diagnostic) -> [SourceRow] {
    try reading { database in
      let statement = try Prepared(
        """
        SELECT paths.path, format, encoding, bytes, quotes, stories, replies, reports,
          exchange_rates, scores, snapshots.id, rents
        FROM paths JOIN snapshots ON snapshots.id = snapshot
        WHERE earliest IS NULL OR earliest <= ? ORDER BY paths.id
        """, on: database)
      return try statement.bound(moment.seconds).all { row in
        var source = SourceRow(
          file: row.text(0), format: row.optionalText(1), encoding: row.optionalText(2),
          bytes: row.count(3))
        source.counts.quotes = row.count(4)
        source.counts.stories = row.count(5)
        source.counts.replies = row.count(6)
        source.counts.reports = row.count(7)
        source.counts.exchangeRates = row.count(8)
        source.counts.scores = row.count(9)
        source.counts.rents = row.count(11)
        source.diagnostics = try database.diagnostics(of: row.number(10), in: source.file)
        return source
      }
    }
  }
}

extension Database {
  /// The diagnostics of a snapshot, in the order of the file.
  func diagnostics(of snapshot: Int64, in file: String) throws -> [Diagnostic] {
    let statement = try Prepared(
      """
      SELECT severity, file, line, "column", message, remedy, is_note FROM diagnostics
      WHERE snapshot = ? ORDER BY position
      """, on: self)
    return try statement.bound(snapshot).all { row in
      Diagnostic(
        row.number(0) == 1 ? .error : row.number(6) == 1 ? .note : .warning,
        at: row.origin(2, in: row.optionalText(1) ?? file), row.text(4), remedy: row.text(5))
    }
  }
}
