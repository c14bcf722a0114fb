import Market
import Synchronization

extension ArchiveFile {
  /// Exports what a snapshot was the first to state, to be written as a file in our own format.
  ///
  /// Stories, replies, reports and exchange rates that an earlier snapshot stated are exported with
  /// that one. Prices are exported with every snapshot that stated them, since that tells how long
  /// they held; scores likewise, unless the file states something else by now.
  ///
  /// - Parameters:
  ///   - snapshot: Its id in ``history()``.
  ///   - deliver: Takes one part after another, a story at a time; together they are the whole
  ///     snapshot.
  /// - Throws: If the archive can't be read, or what `deliver` throws.
  public func export(
    _ snapshot: Int64, deliver: (Snapshot) throws -> Void
  ) throws(Diagnostic) {
    try readingOnce { database in
      var part = try database.frame(of: snapshot)
      let file = part.file
      part.quotes = try spansBySnapshot.withLock {
        try database.quotes(saidIn: snapshot, file, &$0)
      }
      let sources = try database.rankedSources().values
      part.ranks = Dictionary(sources.map { ($0.name, $0.rank) }, uniquingKeysWith: min)
      part.reports = try database.reports(of: snapshot)
      if try database.hasRates(snapshot) {
        part.exchangeRates = try database.exchangeRates(of: snapshot)
      }
      part.rents = try database.rents(of: snapshot)
      part.scores = try database.scores(of: snapshot)
      part.diagnostics = try database.diagnostics(of: snapshot, in: file)
      try deliver(part)
      for story in try database.stories(touchedBy: snapshot) {
        var part = Snapshot(file: file)
        part.threads = [try database.thread(story, of: snapshot)].compactMap(\.self)
        try deliver(part)
      }
    }
  }
}

extension Database {
  fileprivate func frame(of snapshot: Int64) throws -> Snapshot {
    let statement = try Prepared(
      "SELECT path, format, encoding, bytes, unread_bytes FROM snapshots WHERE id = ?", on: self)
    let frame = try statement.bound(snapshot).first { row in
      var frame = Snapshot(
        file: row.text(0), format: row.optionalText(1), encoding: row.optionalText(2),
        bytes: row.count(3))
      frame.unreadBytes = row.count(4)
      return frame
    }
    return frame ?? Snapshot(file: "")
  }

  /// Whether a snapshot holds exchange rates, which are stored by day and not by snapshot.
  fileprivate func hasRates(_ snapshot: Int64) throws -> Bool {
    try Prepared("SELECT 1 FROM snapshots WHERE id = ? AND exchange_rates > 0", on: self)
      .bound(snapshot).first { _ in true } ?? false
  }

  /// The stories that a snapshot brought, or brought replies to.
  fileprivate func stories(touchedBy snapshot: Int64) throws -> [Int64] {
    try Prepared(
      """
      SELECT id FROM stories WHERE snapshot = ?1
      UNION SELECT story FROM replies WHERE snapshot = ?1
        AND id >= (SELECT first_reply FROM snapshots WHERE id = ?1)
        AND id < ifnull((SELECT first_reply FROM snapshots WHERE id > ?1 ORDER BY id LIMIT 1), ?2)
      ORDER BY 1
      """, on: self
    ).bound(snapshot, .max).all { $0.number(0) }
  }

  fileprivate func thread(_ story: Int64, of snapshot: Int64) throws -> Market.Thread? {
    let statement = try Prepared(
      "SELECT \(StoryColumns.list) FROM \(StoryColumns.tables) WHERE stories.id = ?", on: self)
    return try statement.bound(story).first { $0.story() }.map {
      Market.Thread($0, replies: try replies(to: story, asOf: .max, of: snapshot))
    }
  }
}
