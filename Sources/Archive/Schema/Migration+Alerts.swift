extension Migration {
  /// The acknowledged alerts.
  ///
  /// Alerts are recomputed every time; only their keys are kept. An unknown day is the least
  /// number.
  static let alerts = Migration(
    name: "alerts",
    sql: """
      CREATE TABLE acknowledged (
        rule TEXT NOT NULL,
        provider TEXT NOT NULL,
        day INTEGER NOT NULL,
        PRIMARY KEY (rule, provider, day)
      ) STRICT, WITHOUT ROWID;
      """)
}
