import Market

extension ArchiveFile {
  /// Checks the archive for damage.
  ///
  /// - Returns: The problems; empty if there are none.
  /// - Throws: If the archive can't be read.
  public func check() throws(Diagnostic) -> [Diagnostic] {
    try reading { database in
      var problems = try Prepared("PRAGMA integrity_check(100)", on: database).all { $0.text(0) }
        .filter { $0 != "ok" }
      problems += try Prepared("PRAGMA foreign_key_check", on: database).all {
        "a row of '\($0.text(0))' refers to a missing row of '\($0.text(2))'"
      }
      for (problem, sql) in Database.laws {
        let broken = try Prepared(sql, on: database).first { $0.count(0) } ?? 0
        if broken > 0 { problems.append("\(broken) \(problem)") }
      }
      return problems.map { .archive(path, $0, "start a new one and load the files again") }
    }
  }

  /// Rewrites the file without the space of forgotten values.
  ///
  /// - Throws: If the disk has no room for a copy, or another process is writing.
  public func compact() throws(Diagnostic) {
    if isReadOnly { throw .readOnly(path) }
    guard loading.take(patience: patience) else { throw .loadingElsewhere(path) }
    defer { loading.release() }
    do {
      try store.write { database in
        try database.execute(
          sql: """
            DELETE FROM authors WHERE id NOT IN (SELECT author FROM stories WHERE author NOT NULL)
              AND id NOT IN (SELECT author FROM replies WHERE author NOT NULL)
            """)
      }
      try store.writeWithoutTransaction {
        try $0.execute(sql: "VACUUM; PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw diagnostic(of: error)
    }
  }
}

extension Database {
  /// Invariants that SQLite can't check: the problem, and a query that counts it.
  fileprivate static let laws = [
    (
      "replies have no key",
      """
      SELECT count(*) FROM replies WHERE id NOT IN (SELECT reply FROM reply_keys)
      """
    ),
    (
      "keys have another story than their reply",
      """
      SELECT count(*) FROM reply_keys JOIN replies ON replies.id = reply
      WHERE reply_keys.story <> replies.story
      """
    ),
    (
      "replies refer to a missing author or snapshot",
      """
      SELECT count(*) FROM replies
      WHERE author NOT NULL AND author NOT IN (SELECT id FROM authors) OR snapshot NOT IN (SELECT id FROM snapshots)
      """
    ),
    (
      "keys have no reply",
      "SELECT count(*) FROM reply_keys WHERE reply NOT IN (SELECT id FROM replies)"
    ),
    (
      "links have no reply",
      "SELECT count(*) FROM reply_links WHERE reply NOT IN (SELECT id FROM replies)"
    ),
    (
      "stories have a wrong number of replies",
      """
      SELECT count(*) FROM stories WHERE replies <>
        (SELECT count(*) FROM reply_keys WHERE story = stories.id)
      """
    ),
    (
      "replies are in no block",
      """
      SELECT (SELECT count(*) FROM replies)
        - (SELECT ifnull(sum(entries), 0) FROM blocks WHERE kind = 1)
      """
    ),
    (
      "claims are of no story or reply",
      """
      SELECT count(*) FROM claims WHERE story NOT IN (SELECT id FROM stories)
        OR reply <> 0 AND reply NOT IN (SELECT id FROM replies)
      """
    ),
    (
      "files were kept more than once",
      """
      SELECT count(*) FROM (
        SELECT 1 FROM snapshots WHERE hash NOT NULL AND state = 1
        GROUP BY hash, dating IS NULL, seen, iif(dating IS NULL, path, '') HAVING count(*) > 1)
      """
    ),
    (
      "scores have no source file",
      "SELECT count(*) FROM scores WHERE id NOT IN (SELECT score FROM score_places)"
    ),
  ]
}
