extension Migration {
  /// The own addresses of replies, and which reply of another file each one answers.
  ///
  /// Only replies with either have a row. `page` is the key of `url`, as a story's `address_key`; a row
  /// without `parent` stands where its depth and order put it.
  static let replyLinks = Migration(
    name: "reply links",
    sql: """
      CREATE TABLE reply_links (
        reply INTEGER PRIMARY KEY REFERENCES replies ON DELETE CASCADE,
        page INTEGER,
        url TEXT,
        parent INTEGER
      ) STRICT;
      CREATE INDEX reply_links_by_page ON reply_links (page) WHERE page IS NOT NULL;
      """)
}
