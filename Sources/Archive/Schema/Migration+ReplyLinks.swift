extension Migration {
  /// The pages on which stories are discussed, the own addresses of replies, and which reply of another
  /// file each one answers.
  ///
  /// Only replies with either have a row. `page` is the key of `url`, as a story's `address_key`, and
  /// `discussion_key` that of `discussion`; a row without `parent` stands where its depth and order put
  /// it.
  static let replyLinks = Migration(
    name: "reply links",
    sql: """
      CREATE TABLE reply_links (
        reply INTEGER PRIMARY KEY REFERENCES replies ON DELETE CASCADE,
        page INTEGER,
        url TEXT,
        parent INTEGER
      ) STRICT;
      ALTER TABLE stories ADD COLUMN discussion TEXT;
      ALTER TABLE stories ADD COLUMN discussion_key INTEGER;
      CREATE INDEX stories_by_discussion ON stories (discussion_key)
        WHERE discussion_key IS NOT NULL;
      CREATE INDEX reply_links_by_page ON reply_links (page) WHERE page IS NOT NULL;
      """)
}
