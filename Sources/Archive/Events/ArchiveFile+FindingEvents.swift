import Analytics
import CSQLite
import Market

extension ArchiveFile {
  /// Finds the events of the stories that came since the last time, and keeps them.
  ///
  /// Of stories newer than all others, only the last weeks are folded anew. An archive that nobody
  /// may write to, or that another program writes to just now, keeps the events that it has.
  ///
  /// - Returns: Whether any were found or corrected, and whether another program kept them from being
  ///   found.
  /// - Throws: If the archive can't be read, or corrections can't be kept.
  public func updateEvents(
    by folding: StoryFolding, correcting: [EventCorrection]
  ) throws(Diagnostic) -> EventUpdate {
    try updateEvents(by: folding, correcting: correcting, atMost: FoldedSpan.mostStories)
  }

  /// Finds events among so many stories at once, the newest.
  func updateEvents(
    by folding: StoryFolding, correcting: [EventCorrection] = [], atMost most: Int64
  ) throws(Diagnostic) -> EventUpdate {
    try keep(correcting)
    var update = try findNewEvents(by: folding, atMost: most)
    if !correcting.isEmpty { update.isOther = true }
    return update
  }

  private func findNewEvents(
    by folding: StoryFolding, atMost most: Int64
  ) throws(Diagnostic) -> EventUpdate {
    guard !isReadOnly else { return EventUpdate(isOther: false) }
    let (before, now) = try reading { try ($0.foundEvents(), $0.stories(for: folding)) }
    guard before.isOther(than: now) else { return EventUpdate(isOther: false) }
    let span = try reading { try $0.span(from: before, to: now) }
    let stories = try reading { try $0.storiesToFold(span, atMost: most) }
    let found = folding.events(stories).filter { ($0.compactMap(\.at).min() ?? .max) >= span.kept }
    do {
      try store.write { database in
        // Another process may have been faster.
        guard try database.foundEvents() == before else { return }
        try database.keep(found, since: span.kept, now)
      }
      return EventUpdate(isOther: true)
    } catch {
      // Nobody else's writing will end a lack of room or permission.
      return EventUpdate(isOther: false, isAwaited: error.isBusy)
    }
  }
}

extension FoundEvents {
  /// Whether events are of other stories, or were found otherwise.
  fileprivate func isOther(than other: FoundEvents) -> Bool {
    (version, stories, dated, newest)
      != (other.version, other.stories, other.dated, other.newest)
  }
}

extension Error {
  /// Whether it says that another program is writing.
  fileprivate var isBusy: Bool {
    let code = (self as? DatabaseError)?.code
    return code == SQLITE_BUSY || code == SQLITE_LOCKED
  }
}

/// From when on stories are folded anew, and from when on what was found counts, in seconds.
struct FoldedSpan {
  var from = Int64.min
  var kept = Int64.min

  /// The weights of a story depend on ten days around it, and the events that it can join began
  /// within three before it.
  static let reach: Int64 = 13 * 86_400
  /// The most stories that are folded at once, the newest first: their beginnings take some 100 MB.
  static let mostStories: Int64 = 60_000
}

extension Database {
  fileprivate func stories(for folding: StoryFolding) throws -> FoundEvents {
    let sql = "SELECT count(*), count(published), ifnull(max(id), 0) FROM stories"
    return try Prepared(sql, on: self).first { row in
      FoundEvents(
        version: Int64(folding.version), stories: row.number(0), dated: row.number(1),
        newest: row.number(2), revision: 0)
    } ?? FoundEvents(version: 0, stories: 0, dated: 0, newest: 0, revision: 0)
  }

  /// What has to be folded anew: everything, unless dated stories were only added.
  fileprivate func span(from before: FoundEvents, to now: FoundEvents) throws -> FoldedSpan {
    let sql = "SELECT count(*), count(published), min(published) FROM stories WHERE id > ?"
    let added = try Prepared(sql, on: self).bound(before.newest).first {
      (stories: $0.number(0), dated: $0.number(1), first: $0.optional(2))
    }
    guard let added, let first = added.first, before.version == now.version,
      added.dated == added.stories, before.stories + added.stories == now.stories,
      before.dated + added.dated == now.dated
    else { return FoldedSpan() }
    let kept = first.subtractingReportingOverflow(FoldedSpan.reach)
    let from = kept.partialValue.subtractingReportingOverflow(FoldedSpan.reach)
    guard !kept.overflow, !from.overflow else { return FoldedSpan() }
    return FoldedSpan(from: from.partialValue, kept: kept.partialValue)
  }

  /// The stories of a span, as much of each as matters.
  fileprivate func storiesToFold(
    _ span: FoldedSpan, atMost most: Int64
  ) throws -> [(id: Int64, story: Story)] {
    let statement = try Prepared(
      """
      SELECT id, title, full_title, source, published, published_clock, article_published,
        article_published_clock, language, url, substr(text, 1, ?3)
      FROM stories WHERE published >= ?1 OR (published IS NULL AND ?1 = ?4)
      ORDER BY published DESC, id DESC LIMIT ?2
      """, on: self)
    statement.bind(4, Int64.min)
    return try statement.bound(
      span.from, most, Int64(StoryFolding.textCharacters)
    ).all { row in
      let story = Story(
        title: row.text(1), fullTitle: row.optionalText(2), source: row.optionalText(3),
        published: row.moment(4), articlePublished: row.moment(6), language: row.optionalText(8),
        url: row.optionalText(9), text: row.text(10), origin: Origin(file: "", line: 0))
      return (id: row.number(0), story: story)
    }.reversed()
  }

  /// Keeps the events since a moment in place of those that were found before.
  fileprivate func keep(_ found: [[EventStory]], since seconds: Int64, _ now: FoundEvents) throws {
    try Prepared(
      """
      DELETE FROM event_stories WHERE event IN (
        SELECT event FROM event_stories GROUP BY event
        HAVING ifnull(min(published), ?2) >= ?1)
      """, on: self
    ).bound(seconds, .max).run()
    let statement = try Prepared(
      """
      INSERT OR REPLACE INTO event_stories
        (story, event, position, published, language, adds_figure, why)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, on: self)
    for stories in found where stories.count > 1 {
      for (position, story) in stories.enumerated() {
        statement.bind(1, story.story)
        statement.bind(2, stories[0].story)
        statement.bind(3, position)
        statement.bind(4, story.at)
        statement.bind(5, story.language)
        statement.bind(6, story.addsFigure ? 1 : 0)
        statement.bind(7, story.why.joined(separator: "\n"))
        try statement.run()
      }
    }
    let done = try Prepared(
      """
      UPDATE events_found SET version = ?1, stories = ?2, dated = ?3, newest = ?4,
        revision = revision + 1
      """, on: self)
    try done.bound(now.version, now.stories, now.dated, now.newest).run()
  }
}
