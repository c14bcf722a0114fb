import Market

/// The state of a snapshot.
enum SnapshotState: Int64 {
  /// It is being written, or its writer died.
  case half = 0
  /// It is complete.
  case whole = 1
  /// Values that it shared with a forgotten one are gone; reading it again brings them back.
  case thinned = 2
}

extension Database {
  /// The complete snapshot of a file with these bytes.
  func snapshot(of hash: ContentHash) throws -> Int64? {
    let statement = try Prepared(
      "SELECT id FROM snapshots WHERE hash = ? AND state = 1 ORDER BY id DESC", on: self)
    return try hash.withBytes { bytes in
      statement.bind(1, borrowed: bytes)
      return try statement.first { $0.number(0) }
    }
  }

  /// The complete snapshot of a file with these bytes, seen at the same time as the source: prices
  /// that state no day are another sighting on another day.
  ///
  /// For files read before that was noted, only the same path counts, unless there were no prices.
  func snapshot(of hash: ContentHash, seenAs source: SnapshotSource) throws -> Int64? {
    let statement = try Prepared(
      """
      SELECT id FROM snapshots WHERE hash = ?1 AND state = 1 AND CASE
        WHEN dating IS NULL THEN quotes = 0 OR (path = ?2 AND written IS ?3)
        ELSE dating = 0 OR seen IS ?4 END
      ORDER BY path = ?2 DESC, id DESC
      """, on: self)
    statement.bind(2, source.path)
    statement.bind(3, source.written?.seconds)
    statement.bind(4, source.seen?.seconds)
    return try hash.withBytes { bytes in
      statement.bind(1, borrowed: bytes)
      return try statement.first { $0.number(0) }
    }
  }

  /// The current snapshot of a path.
  func currentSnapshot(of path: String) throws -> Int64? {
    let statement = try Prepared("SELECT snapshot FROM paths WHERE path = ?", on: self)
    statement.bind(1, path)
    return try statement.first { $0.number(0) }
  }

  /// Makes a snapshot the current one of a path.
  func point(_ path: String, to snapshot: Int64) throws {
    let statement = try Prepared(
      """
      INSERT INTO paths (path, snapshot) VALUES (?, ?)
      ON CONFLICT (path) DO UPDATE SET snapshot = excluded.snapshot
      """, on: self)
    statement.bind(1, path)
    statement.bind(2, snapshot)
    try statement.run()
  }

  /// Removes an empty snapshot of a file that could not be read to its end, now that its path has
  /// another: a file that is refused a hundred times is noted once.
  func removeRefusal(_ snapshot: Int64) throws {
    let refused = """
      (SELECT id FROM snapshots WHERE id = ? AND hash IS NULL AND state = 1
        AND quotes + stories + replies + reports + exchange_rates + scores + rents = 0)
      """
    for sql in [
      "DELETE FROM diagnostics WHERE snapshot IN \(refused)",
      "DELETE FROM snapshots WHERE id IN \(refused)",
    ] { try Prepared(sql, on: self).bound(snapshot).run() }
  }
}

extension ContentHash {
  /// The hash as the 16 bytes in the archive, high bytes first.
  func withBytes<Value>(_ work: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) { try work($0) }
  }
}
