extension Migration {
  /// Sources whose lists may show that listings came or went, with the range of last sightings that
  /// is still to be worked out.
  ///
  /// A row per listing would make each of a thousand small files name everything that the source has.
  /// If a source is unsettled, at least one listing is too. The index finds sources with a list long
  /// enough to miss a listing.
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
