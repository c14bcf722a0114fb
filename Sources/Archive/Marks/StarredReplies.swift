import Market

extension ArchiveFile {
  /// The replies to a story that the user starred, by where they were read.
  ///
  /// - Throws: If the archive can't be read.
  public func starredReplies(of story: Int64) throws(Diagnostic) -> Set<Origin> {
    try reading { database in
      let replies = try Prepared(
        """
        SELECT path, replies.line, replies."column" FROM starred_replies
        JOIN replies ON replies.id = reply JOIN snapshots ON snapshots.id = snapshot
        WHERE replies.story = ?
        """, on: database)
      return Set(try replies.bound(story).all { $0.origin(1, in: $0.text(0)) })
    }
  }

  /// Stars the reply to a story that was read at a place, or takes its star off.
  func star(
    replyTo story: Int64, at origin: Origin, _ isStarred: Bool
  ) throws(Diagnostic) {
    try writing { database in
      let found = """
        SELECT replies.id FROM reply_keys JOIN replies ON replies.id = reply
        JOIN snapshots ON snapshots.id = snapshot
        WHERE reply_keys.story = ?1 AND path = ?2 AND replies.line = ?3 AND replies."column" = ?4
        """
      let statement = try Prepared(
        isStarred
          ? "INSERT INTO starred_replies (reply) \(found) ON CONFLICT DO NOTHING"
          : "DELETE FROM starred_replies WHERE reply IN (\(found))", on: database)
      statement.bind(1, story)
      statement.bind(2, origin.file)
      statement.bind(3, origin.line)
      statement.bind(4, origin.column)
      try statement.run()
    }
  }
}
