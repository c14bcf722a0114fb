extension Migration {
  /// The sources of whose lists it is still to be worked out which listings came and went: those
  /// that were last seen from one moment up to another.
  ///
  /// Named one by one, each of a thousand small files would name all that the source has. Beside a
  /// source at least one listing is unsettled, too. The index knows the sources that have a list
  /// which is long enough to miss something.
  static let unsettledSources = Migration(
    name: "unsettledSources",
    sql: """
      CREATE TABLE unsettled_sources (
        source INTEGER PRIMARY KEY REFERENCES price_sources,
        first INTEGER NOT NULL,
        "end" INTEGER NOT NULL CHECK (first < "end")
      ) STRICT;
      CREATE INDEX price_lists_whole ON price_lists (source) WHERE listings >= 100;
      """)
}
