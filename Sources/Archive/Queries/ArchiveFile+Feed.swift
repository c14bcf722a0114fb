import Analytics
import GRDB
import Market
import Prose

extension ArchiveFile: MarketReader {
  /// The stories in sight, newest first.
  public func feed(_ query: FeedQuery) throws(Diagnostic) -> FeedPage {
    if query.search.isEmpty { return try reading { try $0.wholeFeed(query) } }
    return try searchedFeed(query)
  }

  /// The place of a story among all stories up to a moment, newest first; nil if it is gone.
  ///
  /// - Throws: If the archive can't be read.
  public func place(of story: Int64, asOf moment: Moment) throws(Diagnostic) -> Int? {
    try reading { database in
      let row = try Prepared("SELECT published FROM stories WHERE id = ?", on: database)
        .bound(story).first { $0.optional(0) }
      guard let published = row, (published ?? moment.seconds) <= moment.seconds else { return nil }
      // The undated are last, by id.
      let newer = try Prepared(
        """
        SELECT count(*) FROM stories
        WHERE iif(?1 IS NULL, published <= ?3 OR published IS NULL AND id < ?2,
          published > ?1 AND published <= ?3 OR published = ?1 AND id < ?2)
        """, on: database)
      newer.bind(1, published)
      newer.bind(2, story)
      newer.bind(3, moment.seconds)
      return try newer.first { $0.count(0) }
    }
  }
}

extension Database {
  /// The page of all stories.
  fileprivate func wholeFeed(_ query: FeedQuery) throws -> FeedPage {
    var page = FeedPage(query)
    let moment = query.asOf.seconds
    page.languages = try languages()
    let past = try PastReplies(self, asOf: moment)
    try addUp(&page, moment, past)
    let statement = try Prepared(
      """
      SELECT \(StoryColumns.list) FROM \(StoryColumns.tables)
      WHERE stories.id IN (
        SELECT id FROM stories WHERE published IS NULL OR published <= ?1
        ORDER BY published DESC, id LIMIT ?2 OFFSET ?3)
      ORDER BY published DESC, stories.id
      """, on: self)
    page.rows = try statement.bound(moment, Int64(query.limit), Int64(query.offset)).all {
      $0.feedRow(replies: past.count(of: $0.number(0)) ?? $0.count(15))
    }
    return page
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
