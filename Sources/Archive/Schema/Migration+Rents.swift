extension Migration {
  /// The rents of GPUs that belong to no report.
  static let rents = Migration(
    name: "rents",
    sql: """
      CREATE TABLE rents (
        gpu TEXT NOT NULL,
        day INTEGER NOT NULL,
        source TEXT NOT NULL,
        price TEXT NOT NULL,
        snapshot INTEGER NOT NULL REFERENCES snapshots,
        PRIMARY KEY (gpu, day, source)
      ) STRICT, WITHOUT ROWID;
      ALTER TABLE snapshots ADD COLUMN rents INTEGER NOT NULL DEFAULT 0;
      """)
}
