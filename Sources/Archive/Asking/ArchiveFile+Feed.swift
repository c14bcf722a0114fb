import Analytics
import GRDB
import Market
import Prose

extension ArchiveFile: Shelf {
  /// The stories in sight, newest first.
  public func feed(_ query: FeedQuery) throws(Diagnostic) -> FeedPage {
    if query.search.isEmpty { return try reading { try $0.wholeFeed(query) } }
    return try searchedFeed(query)
  }
}

extension Database {
  /// A page of all stories.
  fileprivate func wholeFeed(_ query: FeedQuery) throws -> FeedPage {
    var page = FeedPage(query)
    let moment = query.asOf.seconds
    page.languages = try languages()
    try addUp(&page, moment)
    let statement = try Prepared(
      """
      SELECT \(StoryColumns.list) FROM \(StoryColumns.tables)
      WHERE stories.id IN (
        SELECT id FROM stories WHERE published IS NULL OR published <= ?1
        ORDER BY published DESC, id LIMIT ?2 OFFSET ?3)
      ORDER BY published DESC, stories.id
      """, on: self)
    page.rows = try statement.bound(moment, Int64(query.limit), Int64(query.offset)).all {
      $0.feedRow(replies: try replies(in: $0, asOf: moment))
    }
    return page
  }

  /// Counts stories and replies in one walk over an index; only of stories with replies from after
  /// the moment are those looked at one by one.
  private func addUp(_ page: inout FeedPage, _ moment: Int64) throws {
    let sums = try Prepared(
      """
      SELECT count(*), sum(CASE WHEN last_reply_at > ?1 THEN 0 ELSE replies END),
        total(last_reply_at > ?1)
      FROM stories WHERE published IS NULL OR published <= ?1
      """, on: self)
    let young = try sums.bound(moment).first { row in
      page.stories = row.count(0)
      page.replies = row.count(1)
      return row.count(2)
    }
    guard let young, young > 0 else { return }
    let counted = try Prepared(
      """
      SELECT count(*) FROM stories CROSS JOIN reply_keys ON reply_keys.story = stories.id
        CROSS JOIN replies ON replies.id = reply
      WHERE (published IS NULL OR published <= ?1) AND last_reply_at > ?1
        AND (at IS NULL OR at <= ?1)
      """, on: self)
    page.replies += try counted.bound(moment).first { $0.count(0) } ?? 0
  }

  /// The languages of all stories, in order: one look into the index for each.
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
