import Analytics
import Market

/// How the user can mark a story.
public enum StoryMark: String, CaseIterable, Hashable, Sendable {
  /// It was read.
  case read
  /// It is worth coming back to.
  case starred
}

extension ArchiveFile {
  private func mark(
    _ stories: [Int64], as mark: StoryMark, _ isMarked: Bool
  ) throws(Diagnostic) {
    try writing { database in
      let sql =
        isMarked
        ? "INSERT INTO marks (story, mark) SELECT id, ?2 FROM stories WHERE id = ?1"
          + " ON CONFLICT DO NOTHING"
        : "DELETE FROM marks WHERE story = ?1 AND mark = ?2"
      let statement = try Prepared(sql, on: database)
      for story in stories {
        statement.bind(1, story)
        statement.bind(2, mark.rawValue)
        try statement.run()
      }
    }
  }

  /// The stories with this mark.
  public func stories(markedAs mark: StoryMark) throws(Diagnostic) -> Set<Int64> {
    try reading { database in
      let statement = try Prepared("SELECT story FROM marks WHERE mark = ?", on: database)
      statement.bind(1, mark.rawValue)
      return Set(try statement.all { $0.number(0) })
    }
  }

  /// The listings that the user watches, in order.
  public func watchedListings() throws(Diagnostic) -> [Listing] {
    try reading { database in
      try Prepared("SELECT provider, model FROM watched ORDER BY position", on: database).all {
        Listing(provider: $0.text(0), model: $0.text(1))
      }
    }
  }

  private func watch(_ listings: [Listing]) throws(Diagnostic) {
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

  /// The base that was last chosen; nil for the default.
  ///
  /// - Throws: If the archive can't be read.
  public var base: Listing? {
    get throws(Diagnostic) {
      try reading { database in
        let sql = "SELECT value FROM settings WHERE name = 'base'"
        return try Prepared(sql, on: database).first { Listing(id: $0.text(0)) } ?? nil
      }
    }
  }

  private func compare(with base: Listing?) throws(Diagnostic) {
    try writing { database in
      let statement = try Prepared(
        base == nil
          ? "DELETE FROM settings WHERE name = 'base'"
          : "INSERT INTO settings (name, value) VALUES ('base', ?1)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", on: database)
      if let base { statement.bind(1, base.id) }
      try statement.run()
    }
  }
}

extension ArchiveFile {
  /// The pinned pairs; nil if the user never pinned or unpinned one.
  ///
  /// - Throws: If the archive can't be read.
  public var pinned: [PinnedPair]? {
    get throws(Diagnostic) {
      try reading { database in
        let sql = "SELECT value FROM settings WHERE name = 'pinned'"
        return try Prepared(sql, on: database).first {
          $0.text(0).split(separator: "\n").compactMap { PinnedPair(storedText: $0) }
        }
      }
    }
  }

  private func pin(_ pairs: [PinnedPair]) throws(Diagnostic) {
    try writing { database in
      let statement = try Prepared(
        "INSERT INTO settings (name, value) VALUES ('pinned', ?1)"
          + " ON CONFLICT (name) DO UPDATE SET value = excluded.value", on: database)
      statement.bind(1, pairs.map(\.storedText).joined(separator: "\n"))
      try statement.run()
    }
  }

  /// Keeps a choice of the user.
  ///
  /// - Throws: If the archive can't be written to.
  public func keep(_ choice: UserChoice) throws(Diagnostic) {
    switch choice {
    case .read(let stories, let isRead): try self.mark(stories, as: .read, isRead)
    case .starred(let story, let isStarred): try self.mark([story], as: .starred, isStarred)
    case .starredReply(let story, let reply, let isStarred):
      try star(replyTo: story, at: reply, isStarred)
    case .base(let listing): try compare(with: listing)
    case .watched(let listings): try watch(listings)
    case .pinned(let pairs): try pin(pairs)
    case .own(let text): try keep(text)
    case .scenario(let scenario, true): try keep(scenario)
    case .scenario(let scenario, false): try forget(scenario)
    case .acknowledged(let alerts, let isSeen): try acknowledge(alerts, isSeen)
    case .firstLook(let look, let day): try keep(look, of: day)
    }
  }
}

extension Listing {
  /// The listing of a stored id.
  fileprivate init?(id: String) {
    guard let slash = id.firstIndex(of: "/") else { return nil }
    self.init(provider: String(id[..<slash]), model: String(id[id.index(after: slash)...]))
  }
}
