import GRDB
import Market

/// What a person can mark a story as.
public enum StoryMark: String, CaseIterable, Hashable, Sendable {
  /// It was read.
  case read
  /// It is worth coming back to.
  case starred
}

extension ArchiveFile {
  /// Marks a story, or takes the mark away.
  ///
  /// - Throws: Where the archive can't be written to.
  public func mark(_ story: Int64, as mark: StoryMark, _ isMarked: Bool = true) throws(Diagnostic) {
    try writing { database in
      let sql =
        isMarked
        ? "INSERT INTO marks (story, mark) SELECT id, ?2 FROM stories WHERE id = ?1"
          + " ON CONFLICT DO NOTHING"
        : "DELETE FROM marks WHERE story = ?1 AND mark = ?2"
      let statement = try Prepared(sql, on: database)
      statement.bind(1, story)
      statement.bind(2, mark.rawValue)
      try statement.run()
    }
  }

  /// The stories that are marked so.
  public func stories(markedAs mark: StoryMark) throws(Diagnostic) -> Set<Int64> {
    try reading { database in
      let statement = try Prepared("SELECT story FROM marks WHERE mark = ?", on: database)
      statement.bind(1, mark.rawValue)
      return Set(try statement.all { $0.number(0) })
    }
  }

  /// The listings that a person watches, in their order.
  public func watchedListings() throws(Diagnostic) -> [Listing] {
    try reading { database in
      try Prepared("SELECT provider, model FROM watched ORDER BY position", on: database).all {
        Listing(provider: $0.text(0), model: $0.text(1))
      }
    }
  }

  /// Says which listings are watched from now on.
  ///
  /// - Throws: Where the archive can't be written to.
  public func watch(_ listings: [Listing]) throws(Diagnostic) {
    try writing { database in
      try Prepared("DELETE FROM watched", on: database).run()
      let statement = try Prepared(
        "INSERT INTO watched (position, provider, model) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        on: database)
      for (position, listing) in listings.enumerated() {
        statement.bind(1, position)
        statement.bind(2, listing.provider)
        statement.bind(3, listing.model)
        try statement.run()
      }
    }
  }

  /// What was set under a name, such as `base`.
  public func setting(_ name: String) throws(Diagnostic) -> String? {
    try reading { database in
      let statement = try Prepared("SELECT value FROM settings WHERE name = ?", on: database)
      statement.bind(1, name)
      return try statement.first { $0.text(0) }
    }
  }

  /// Sets something under a name; nothing takes it away.
  ///
  /// - Throws: Where the archive can't be written to.
  public func set(_ name: String, to value: String?) throws(Diagnostic) {
    try writing { database in
      let statement = try Prepared(
        value == nil
          ? "DELETE FROM settings WHERE name = ?1"
          : "INSERT INTO settings (name, value) VALUES (?1, ?2)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", on: database)
      statement.bind(1, name)
      if let value { statement.bind(2, value) }
      try statement.run()
    }
  }
}
