extension Migration {
  /// What each listing's id says once the ways are left out in which sources spell the same thing,
  /// how far it is from the plainest way, and the listing that stands for it, if that is another.
  ///
  /// Derived by the table of names and from the price spans that `spelled_by` tells; unknown until
  /// the next load.
  static let spellings = Migration(
    name: "spellings",
    sql: """
      ALTER TABLE listings ADD COLUMN words TEXT;
      ALTER TABLE listings ADD COLUMN distance INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE listings ADD COLUMN main INTEGER;
      CREATE INDEX listings_by_main ON listings (main) WHERE main NOT NULL;
      CREATE TABLE spelled_by (version TEXT PRIMARY KEY, spans TEXT NOT NULL) STRICT;
      """)
}
