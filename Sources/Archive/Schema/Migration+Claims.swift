extension Migration {
  /// The figures that stories and replies state: for each text that states any, how many, and what
  /// they say, encoded.
  ///
  /// What the data say of them is never stored, since later prices may change it. `reply` is 0 for
  /// the story itself. `claims_found` holds the version of the finder that found them; until it is
  /// the present one, they are found anew.
  static let claims = Migration(
    name: "claims",
    sql: """
      CREATE TABLE claims (
        story INTEGER NOT NULL,
        reply INTEGER NOT NULL,
        snapshot INTEGER NOT NULL,
        at INTEGER,
        count INTEGER NOT NULL CHECK (count > 0),
        found BLOB NOT NULL,
        PRIMARY KEY (story, reply)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX claims_by_age ON claims (at DESC, story, reply, count);
      CREATE TABLE claims_found (version INTEGER NOT NULL) STRICT;
      """)
}
