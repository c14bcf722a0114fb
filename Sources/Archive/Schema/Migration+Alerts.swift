extension Migration {
  /// The alerts that a person has acknowledged.
  ///
  /// An alert is worked out anew each time; only what it is known by is kept. A day that is not
  /// known is the least number.
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
