import Analytics
import CSQLite
import Market

/// What `tokentape archive` shows.
public struct ArchiveFacts: Hashable, Sendable {
  /// The size of the file in bytes.
  public var bytes: Int
  /// The number of snapshots.
  public var snapshots: Int
  /// How many distinct values of each kind there are; for quotes, how many price spans.
  public var counts: SourceRow.Counts
  /// When the oldest price was seen, or story or reply written.
  public var oldest: Moment?
  /// The same for the newest.
  public var newest: Moment?
}

/// A snapshot in the archive's history.
public struct SnapshotRow: Hashable, Sendable {
  /// The id for ``ArchiveFile/forget(_:)``.
  public var id: Int64
  /// The path that it was read from.
  public var path: String
  /// The hash of its bytes.
  public var hash: ContentHash?
  /// The format recognised by its content.
  public var format: String?
  /// Its size in bytes.
  public var bytes: Int
  /// When the file was last modified, if known.
  public var written: Moment?
  /// When it was read.
  public var read: Moment
  /// How many values of each kind it holds.
  public var counts: SourceRow.Counts
  /// Whether its path says something else now.
  public var isOutdated: Bool
}

extension ArchiveFile {
  /// Whether nothing was ever loaded, or all of it was forgotten.
  ///
  /// - Throws: If the archive can't be read.
  public var isEmpty: Bool {
    get throws(Diagnostic) {
      try reading { database in
        try Prepared("SELECT 1 FROM snapshots WHERE state > 0 LIMIT 1", on: database)
          .first { _ in true } == nil
      }
    }
  }

  /// How much the archive holds, and the period it covers.
  public func facts() throws(Diagnostic) -> ArchiveFacts {
    try reading { database in
      let number = { (sql: String) in
        try Prepared(sql, on: database).first { $0.optional(0) } ?? nil
      }
      var counts = SourceRow.Counts()
      counts.quotes = Int(try number("SELECT count(*) FROM stints") ?? 0)
      counts.stories = Int(try number("SELECT count(*) FROM stories") ?? 0)
      counts.replies = Int(try number("SELECT ifnull(sum(replies), 0) FROM stories") ?? 0)
      counts.reports = Int(try number("SELECT count(*) FROM reports") ?? 0)
      counts.exchangeRates = Int(try number("SELECT count(*) FROM exchange_rates") ?? 0)
      counts.scores = Int(try number("SELECT count(*) FROM scores") ?? 0)
      counts.rents = Int(try number("SELECT count(*) FROM rents") ?? 0)
      let pages = try number("PRAGMA page_count") ?? 0
      let ends = try [
        "min(published) FROM stories", "min(first_reply_at) FROM stories",
        "min(first) FROM stints WHERE first > \(Int64.min)", "max(published) FROM stories",
        "max(last_reply_at) FROM stories",
        "max(last) FROM stints WHERE last > \(Int64.min)",
      ]
      .map { try number("SELECT \($0)") }
      return ArchiveFacts(
        bytes: Int(pages * (try number("PRAGMA page_size") ?? 0)),
        snapshots: Int(try number("SELECT count(*) FROM snapshots WHERE state > 0") ?? 0),
        counts: counts, oldest: ends[..<3].compactMap(\.self).min().flatMap { Moment(sound: $0) },
        newest: ends[3...].compactMap(\.self).max().flatMap { Moment(sound: $0) })
    }
  }

  /// Every snapshot, oldest first.
  public func history() throws(Diagnostic) -> [SnapshotRow] {
    try reading { database in
      try Prepared(
        """
        SELECT id, path, hash, format, bytes, written, written_clock, read, read_clock, quotes,
          stories, replies, reports, exchange_rates, scores,
          NOT EXISTS (SELECT 1 FROM paths WHERE snapshot = snapshots.id), rents
        FROM snapshots WHERE state > 0 ORDER BY id
        """, on: database
      ).all(\.snapshot)
    }
  }
}

extension AnswerRow {
  fileprivate var snapshot: SnapshotRow {
    var counts = SourceRow.Counts()
    counts.quotes = count(9)
    counts.stories = count(10)
    counts.replies = count(11)
    counts.reports = count(12)
    counts.exchangeRates = count(13)
    counts.scores = count(14)
    counts.rents = count(16)
    return SnapshotRow(
      id: number(0), path: text(1), hash: ContentHash(bytes: bytes(2)), format: optionalText(3),
      bytes: count(4), written: moment(5), read: moment(7) ?? Moment(seconds: 0), counts: counts,
      isOutdated: number(15) != 0)
  }
}

extension ContentHash {
  /// The hash from its 16 bytes in the archive.
  fileprivate init?(bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(
      high: UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}
