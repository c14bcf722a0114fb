import Market

extension ArchiveFile {
  /// Removes unfinished snapshots, unless another process is loading: then they may still be
  /// finished.
  func sweep() throws(Diagnostic) {
    let isTidy = try reading { try $0.halfSnapshots().isEmpty && !$0.hasUnsettled() }
    guard !isTidy, loading.take() else { return }
    defer { loading.release() }
    try removeHalfSnapshots()
    try settle()
  }

  /// Removes what dead loaders wrote of files that they never finished.
  ///
  /// The caller holds the lock, so nobody else is loading.
  func removeHalfSnapshots() throws(Diagnostic) {
    guard try reading({ try !$0.halfSnapshots().isEmpty }) else { return }
    try writing { database in
      for snapshot in try database.halfSnapshots() { try database.remove(snapshot) }
    }
  }

  /// Removes what was written of an abandoned file.
  func remove(half snapshot: Int64) throws(Diagnostic) {
    try writing { try $0.remove(snapshot) }
  }
}

extension Database {
  fileprivate func halfSnapshots() throws -> [Int64] {
    try Prepared("SELECT id FROM snapshots WHERE state = 0", on: self).all { $0.number(0) }
  }

  /// Removes a snapshot and everything that it alone brought.
  ///
  /// A story to which another snapshot has replies stays, with only its address and title.
  func remove(_ snapshot: Int64) throws {
    try removeReplies(of: snapshot)
    try removePrices(of: snapshot)
    try removeScores(of: snapshot)
    for sql in [
      // Ids of stories are used again, so that all events are found anew.
      "UPDATE events_found SET stories = -1, revision = revision + 1 WHERE ? IS NOT NULL",
      "DELETE FROM claims WHERE snapshot = ?",
      "DELETE FROM blocks WHERE snapshot = ?",
      "DELETE FROM diagnostics WHERE snapshot = ?",
      "DELETE FROM stories WHERE snapshot = ? AND replies = 0",
      """
      UPDATE stories SET (snapshot, line, "column") =
          (SELECT snapshot, line, "column" FROM replies
           WHERE id = (SELECT min(reply) FROM reply_keys WHERE story = stories.id)),
        published = NULL, published_clock = NULL, article_published = NULL,
        article_published_clock = NULL, reply_count = NULL, score = NULL, language = NULL,
        author = NULL, title = ifnull(url, title), full_title = NULL, text = ''
      WHERE snapshot = ?
      """,
      "DELETE FROM reports WHERE snapshot = ?",
      "DELETE FROM exchange_rates WHERE snapshot = ?",
      "DELETE FROM rents WHERE snapshot = ?",
      "DELETE FROM paths WHERE snapshot = ?",
      "DELETE FROM snapshots WHERE id = ?",
    ] {
      let statement = try Prepared(sql, on: self)
      statement.bind(1, snapshot)
      try statement.run()
    }
  }

  /// Removes the replies that a snapshot brought: those between its first and the next snapshot's
  /// first.
  private func removeReplies(of snapshot: Int64) throws {
    let span = try Prepared(
      """
      SELECT first_reply, (SELECT min(first_reply) FROM snapshots WHERE id > ?1)
      FROM snapshots WHERE id = ?1
      """, on: self)
    span.bind(1, snapshot)
    guard let (first, end) = try span.first({ ($0.number(0), $0.optional(1) ?? .max) }) else {
      return
    }
    let stories = try Prepared("SELECT DISTINCT story " + Database.repliesOfSpan, on: self)
      .bound(first, end, snapshot).all { $0.number(0) }
    for story in stories {
      // A story has few keys, and most snapshots take all of them along.
      try Prepared(
        """
        DELETE FROM reply_keys WHERE story = ?4 AND reply >= ?1 AND reply < ?2
          AND (SELECT snapshot FROM replies WHERE id = reply) = ?3
        """, on: self
      ).bound(first, end, snapshot, story).run()
    }
    try Prepared("DELETE " + Database.repliesOfSpan, on: self).bound(first, end, snapshot).run()
    for story in stories { try recount(story) }
  }

  private static let repliesOfSpan =
    "FROM replies WHERE id >= ?1 AND id < ?2 AND snapshot = ?3"

  /// Recounts a story's replies.
  private func recount(_ story: Int64) throws {
    try Prepared(
      """
      UPDATE stories SET (replies, first_reply_at, last_reply_at) =
        (SELECT count(*), min(at), max(at) FROM reply_keys JOIN replies ON id = reply
         WHERE reply_keys.story = ?1)
      WHERE id = ?1
      """, on: self
    ).bound(story).run()
  }
}
