extension Migration {
  /// Prices as price spans: an unchanged price takes no new row.
  ///
  /// A price span holds what one source said of one listing, unchanged from `first` to `last`;
  /// `said` and `sightings` are encoded fields (see `StoredFields`). A rival was said at a moment
  /// for which another file counts. A change holds the fields of `Change`, and when to show it:
  /// `at` for the order, `known` and `revised` for what was known when.
  static let prices = Migration(
    name: "prices",
    sql: """
      CREATE TABLE price_sources (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE TABLE price_lists (
        source INTEGER NOT NULL REFERENCES price_sources,
        moment INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        listings INTEGER NOT NULL CHECK (listings > 0),
        PRIMARY KEY (source, moment)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE stints (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        listing INTEGER NOT NULL REFERENCES listings,
        source INTEGER NOT NULL REFERENCES price_sources,
        rival INTEGER NOT NULL CHECK (rival IN (0, 1)),
        first INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (first <= last),
        said BLOB NOT NULL,
        sightings BLOB NOT NULL
      ) STRICT;
      CREATE INDEX stints_by_listing ON stints (listing, source, rival, first);
      CREATE INDEX stints_by_last ON stints (source, last, listing) WHERE rival = 0;
      CREATE TABLE changes (
        id INTEGER PRIMARY KEY,
        listing INTEGER NOT NULL REFERENCES listings,
        position INTEGER NOT NULL,
        at INTEGER NOT NULL,
        known INTEGER NOT NULL,
        moves INTEGER NOT NULL CHECK (moves IN (0, 1)),
        revised INTEGER,
        moves_then INTEGER NOT NULL CHECK (moves_then IN (0, 1)),
        change BLOB NOT NULL
      ) STRICT;
      CREATE INDEX changes_by_listing ON changes (listing);
      CREATE INDEX changes_by_age ON changes (at DESC, known, moves, revised, moves_then);
      CREATE TABLE price_moments (
        listing INTEGER NOT NULL REFERENCES listings,
        moment INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        PRIMARY KEY (moment, listing)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX price_moments_by_listing ON price_moments (listing);
      """)
}
