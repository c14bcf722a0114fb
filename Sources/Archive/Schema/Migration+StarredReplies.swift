extension Migration {
  /// The replies that the user starred.
  static let starredReplies = Migration(
    name: "starred replies",
    sql: """
      CREATE TABLE starred_replies (
        reply INTEGER PRIMARY KEY REFERENCES replies ON DELETE CASCADE
      ) STRICT;
      """)
}
