extension Migration {
  /// Benchmark scores: each score once, and each place that states it.
  ///
  /// `key` identifies a score by all that it says. Places are separate, since a corrected file no
  /// longer says what it said before, while another may still say it.
  static let scores = Migration(
    name: "scores",
    sql: """
      CREATE TABLE scores (
        id INTEGER PRIMARY KEY,
        key INTEGER NOT NULL UNIQUE,
        benchmark TEXT NOT NULL,
        model TEXT NOT NULL,
        provider TEXT,
        sold_as TEXT,
        until INTEGER,
        setting TEXT,
        value TEXT NOT NULL,
        scale TEXT NOT NULL CHECK (scale IN ('percent', 'share', 'points')),
        run_cost TEXT,
        source TEXT NOT NULL,
        url TEXT,
        day INTEGER,
        CHECK ((provider IS NULL) = (sold_as IS NULL))
      ) STRICT;
      CREATE TABLE score_places (
        score INTEGER NOT NULL REFERENCES scores,
        snapshot INTEGER NOT NULL REFERENCES snapshots,
        line INTEGER NOT NULL,
        "column" INTEGER NOT NULL,
        PRIMARY KEY (score, snapshot)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX score_places_by_snapshot ON score_places (snapshot);
      ALTER TABLE snapshots ADD COLUMN scores INTEGER NOT NULL DEFAULT 0;
      CREATE INDEX snapshots_with_scores ON snapshots (path, id) WHERE scores > 0;
      """)
}
