extension Migration {
  /// What each listing's id says once the ways are left out in which sources spell the same thing,
  /// and how far it is from the plainest way.
  ///
  /// Derived by the table of names whose version `spelled_by` holds; unknown until the next load.
  static let spellings = Migration(
    name: "spellings",
    sql: """
      ALTER TABLE listings ADD COLUMN words TEXT;
      ALTER TABLE listings ADD COLUMN distance INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX listings_by_words ON listings (words) WHERE words NOT NULL;
      CREATE TABLE spelled_by (version TEXT PRIMARY KEY) STRICT;
      """)
}
