extension Migration {
  /// The kept scenarios, by the report's id, which outlasts its row.
  static let scenarios = Migration(
    name: "scenarios",
    sql: """
      CREATE TABLE scenarios (
        report TEXT NOT NULL,
        name TEXT NOT NULL,
        what_if TEXT NOT NULL,
        PRIMARY KEY (report, name)
      ) STRICT, WITHOUT ROWID;
      """)
}
