extension Migration {
  /// The visible part of the price table, for the next start.
  ///
  /// At most one row: valid on its day, and for as long as the prices are in the state that
  /// `state` describes. `look` holds encoded fields (see `FirstLook+Stored.swift`).
  static let firstLooks = Migration(
    name: "first looks",
    sql: """
      CREATE TABLE first_looks (
        day INTEGER PRIMARY KEY,
        state TEXT NOT NULL,
        look BLOB NOT NULL
      ) STRICT;
      """)
}
