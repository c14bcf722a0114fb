import Analytics
import Market
import Synchronization

extension ArchiveFile {
  /// The events of the stories; none until they were found.
  ///
  /// - Throws: If the archive can't be read.
  public var events: EventBook {
    get throws(Diagnostic) {
      let revision = try reading { try $0.foundEvents().revision }
      let kept = eventBook.withLock { $0 }
      if let kept, kept.revision == revision { return kept.book }
      let book = try reading { try $0.eventBook() }
      eventBook.withLock { $0 = (revision, book) }
      return book
    }
  }

  /// Keeps what the user decided of the events of single stories.
  func keep(_ corrections: [EventCorrection]) throws(Diagnostic) {
    guard !corrections.isEmpty else { return }
    try writing { database in
      let forget = try Prepared("DELETE FROM event_choices WHERE story = ?", on: database)
      let keep = try Prepared(
        """
        INSERT INTO event_choices (story, other) SELECT id, ?2 FROM stories
        WHERE id = ?1 AND (?2 IS NULL OR EXISTS (SELECT 1 FROM stories WHERE id = ?2))
        """, on: database)
      for correction in corrections {
        try forget.bound(correction.story).run()
        guard let choice = correction.choice else { continue }
        keep.bind(1, correction.story)
        if case .with(let other) = choice {
          keep.bind(2, other)
        } else {
          keep.bind(2, nil as Int64?)
        }
        try keep.run()
      }
      try database.execute(sql: "UPDATE events_found SET revision = revision + 1")
    }
  }
}

/// Of which stories events were found, and by what.
struct FoundEvents: Hashable {
  var version: Int64
  var stories: Int64
  var dated: Int64
  var newest: Int64
  var revision: Int64
}

extension Database {
  /// Of which stories events were found.
  func foundEvents() throws -> FoundEvents {
    let sql = "SELECT version, stories, dated, newest, revision FROM events_found"
    return try Prepared(sql, on: self).first { row in
      FoundEvents(
        version: row.number(0), stories: row.number(1), dated: row.number(2),
        newest: row.number(3), revision: row.number(4))
    } ?? FoundEvents(version: 0, stories: 0, dated: 0, newest: 0, revision: 0)
  }

  /// What a story shares with those of its event before it, in words.
  func why(_ story: Int64) throws -> [String] {
    try Prepared("SELECT why FROM event_stories WHERE story = ?", on: self).bound(story)
      .first { $0.text(0) }.map { $0.split(separator: "\n").map(String.init) } ?? []
  }

  /// The publication of the oldest story of an event, if there are more than so many stories.
  func foldedSince(beyond most: Int64) throws -> Moment? {
    let stories = try Prepared("SELECT count(*) FROM stories", on: self).first { $0.number(0) }
    guard let stories, stories > most else { return nil }
    return try Prepared("SELECT min(published) FROM event_stories", on: self)
      .first { $0.optional(0) }.flatMap(\.self).map { Moment(seconds: $0) }
  }

  /// All events, as the user corrected them.
  fileprivate func eventBook() throws -> EventBook {
    var groups: [[EventStory]] = []
    var event: Int64?
    try Prepared(
      """
      SELECT story, event, published, language, adds_figure FROM event_stories
      ORDER BY event, position
      """, on: self
    ).each { row in
      let story = EventStory(
        story: row.number(0), at: row.optional(2), language: row.optionalText(3),
        addsFigure: row.number(4) != 0)
      if event != row.number(1) {
        event = row.number(1)
        groups.append([])
      }
      groups[groups.count - 1].append(story)
      return true
    }
    let choices = try Prepared(
      """
      SELECT one.id, one.published, one.language, two.id, two.published, two.language
      FROM event_choices JOIN stories AS one ON one.id = story
      LEFT JOIN stories AS two ON two.id = other ORDER BY event_choices.id
      """, on: self
    ).all { row in
      (
        story: EventStory(
          story: row.number(0), at: row.optional(1), language: row.optionalText(2)),
        with: row.optional(3).map {
          EventStory(story: $0, at: row.optional(4), language: row.optionalText(5))
        }
      )
    }
    return EventBook(
      groups, corrected: choices, since: try foldedSince(beyond: FoldedSpan.mostStories))
  }
}
