import Analytics
import Market
import Prose

extension ArchiveFile: MarketReader {
  /// The stories in sight, newest first.
  public func feed(_ query: FeedQuery) throws(Diagnostic) -> FeedPage {
    let hidden = try hidden(by: query)
    let book = try events(of: query, hiding: hidden)
    var page =
      query.search.isEmpty
      ? try reading { try $0.wholeFeed(query, book, hidden) }
      : try searchedFeed(query, book, hidden)
    page.note(book)
    page.note(query.rules.highlighted)
    return page
  }

  private func events(
    of query: FeedQuery, hiding hidden: Set<Int64>
  ) throws(Diagnostic) -> EventBook {
    query.folds ? try events.hiding(hidden) : EventBook()
  }

  /// The rows of a page by their stories alone, and the stories that were read.
  public func rows(of query: FeedQuery) throws(Diagnostic) -> FeedRows {
    let hidden = try hidden(by: query)
    let book = try events(of: query, hiding: hidden)
    let hits = query.search.isEmpty ? nil : try hits(of: query)
    return try reading { database in
      let rows =
        try hits.map { try database.rows(of: $0, query, book, hidden) }
        ?? database.folded(query, book, hidden).rows
      return FeedRows(rows, read: try database.read(by: query))
    }
  }

  /// The row of a story in the feed of a query, with its event unfolded; nil if it is not there.
  ///
  /// - Throws: If the archive can't be read.
  public func place(of story: Int64, in query: FeedQuery) throws(Diagnostic) -> FeedPlace? {
    let hidden = try hidden(by: query)
    let book = try events(of: query, hiding: hidden)
    var query = query
    let event = book.event(of: story)
    if let event { query.unfolded.insert(event) }
    (query.offset, query.limit) = (0, .max)
    let rows = try reading { try $0.folded(query, book, hidden).rows }
    return rows.firstIndex { $0.story == story }.map { FeedPlace(row: $0, event: event) }
  }
}

extension Database {
  /// The page of all stories.
  fileprivate func wholeFeed(
    _ query: FeedQuery, _ book: EventBook, _ hidden: Set<Int64>
  ) throws -> FeedPage {
    var page = FeedPage(query)
    page.languages = try languages()
    let past = try PastReplies(self, asOf: query.asOf.seconds)
    try addUp(&page, query.asOf.seconds, past)
    let left = try sum(of: hidden, by: query.asOf.seconds, past)
    page.stories -= left.stories
    page.replies -= left.replies
    page.muted = query.showsMuted ? 0 : left.stories
    page.events = page.stories - book.folded(by: query.asOf.seconds)
    page.count = page.events + unfoldedRows(of: query, book)
    let read = try read(by: query).subtracting(hidden)
    page.unread = page.events - book.readEvents(read, by: query.asOf.seconds)
    page.rows = try rows(try folded(query, book, hidden).rows, past)
    return page
  }

  /// The rows of the stories that lie open under their events.
  private func unfoldedRows(of query: FeedQuery, _ book: EventBook) -> Int {
    query.unfolded.reduce(0) { sum, event in
      sum + max(0, book.stories(of: event, by: query.asOf.seconds).count - 1)
    }
  }

  /// The rows of the page of all stories, without what they show.
  fileprivate func folded(
    _ query: FeedQuery, _ book: EventBook, _ hidden: Set<Int64>
  ) throws -> FeedFolding {
    var folding = FeedFolding(query, book) { _ in true }
    try Prepared(
      """
      SELECT id FROM stories WHERE published IS NULL OR published <= ?1
      ORDER BY published DESC, id
      """, on: self
    ).bound(query.asOf.seconds).each { row in
      hidden.contains(row.number(0)) || folding.take(row.number(0))
    }
    return folding
  }

  /// The stories that were read, of those published by the moment of a query.
  func read(by query: FeedQuery) throws -> Set<Int64> {
    Set(
      try Prepared(
        """
        SELECT story FROM marks JOIN stories ON stories.id = story
        WHERE mark = 'read' AND (published IS NULL OR published <= ?1)
        """, on: self
      ).bound(query.asOf.seconds).all { $0.number(0) })
  }

  /// The stories of rows, with as many matching replies as each has.
  func rows(
    _ folded: [FeedFolding.Row], _ past: PastReplies,
    hits: [Int64: StoryHits.Hit] = [:]
  ) throws -> [FeedRow] {
    let statement = try Prepared(
      "SELECT \(StoryColumns.list) FROM \(StoryColumns.tables) WHERE stories.id = ?", on: self)
    let marks = try Prepared(
      "SELECT 1 FROM marks WHERE story = ? AND mark = 'read'", on: self)
    let counts = try Prepared("SELECT replies FROM stories WHERE id = ?", on: self)
    return try folded.compactMap { line in
      var found = try statement.bound(line.story).first {
        $0.feedRow(
          replies: past.count(of: line.story) ?? $0.count(15),
          hits: hits[line.story]?.replies ?? 0)
      }
      if let first = hits[line.story]?.first { found?.found = try reply(first) }
      guard let event = line.event else { return found }
      found?.event = event
      guard event.isFolded else {
        found?.event?.why = try why(line.story)
        return found
      }
      var read: Set<Int64> = []
      for story in event.stories {
        if try marks.bound(story.story).first({ _ in true }) != nil { read.insert(story.story) }
        guard story.story != line.story else { continue }
        found?.replies +=
          try past.count(of: story.story)
          ?? counts.bound(story.story).first { $0.count(0) } ?? 0
        found?.hits += hits[story.story]?.replies ?? 0
      }
      found?.isRead = event.isRead(read)
      found?.event?.read = read
      return found
    }
  }

  /// What a reply says and who wrote it, for a list.
  private func reply(_ id: Int64) throws -> Reply? {
    try Prepared(
      """
      SELECT text, name, snapshot, line, "column" FROM replies
      LEFT JOIN authors ON authors.id = author WHERE replies.id = ?
      """, on: self
    ).bound(id).first { row in
      Reply(
        author: row.optionalText(1), text: row.text(0), origin: row.origin(3, in: ""))
    }
  }

  /// Counts stories and replies in one pass over an index; an OR would take two, and a list of
  /// both.
  private func addUp(_ page: inout FeedPage, _ moment: Int64, _ past: PastReplies) throws {
    let isNow = moment >= Moment.endOfTime.seconds
    let sums = try Prepared(
      isNow
        ? "SELECT count(*), sum(replies) FROM stories"
        : """
        SELECT count(*), sum(CASE WHEN last_reply_at > ?1 THEN 0 ELSE replies END)
        FROM stories WHERE (published > ?1) IS NOT TRUE
        """, on: self)
    if !isNow { sums.bind(1, moment) }
    try sums.each { row in
      page.stories = row.count(0)
      page.replies = row.count(1, in: 0...1 << 40) + past.total
      return false
    }
  }

  /// The languages of all stories, sorted: one index lookup for each.
  func languages() throws -> [String] {
    try Prepared(
      """
      WITH RECURSIVE found (language) AS (
        SELECT min(language) FROM stories WHERE language IS NOT NULL
        UNION ALL
        SELECT (SELECT min(stories.language) FROM stories WHERE stories.language > found.language)
        FROM found WHERE found.language IS NOT NULL)
      SELECT language FROM found WHERE language IS NOT NULL
      """, on: self
    ).all { $0.text(0) }
  }
}
