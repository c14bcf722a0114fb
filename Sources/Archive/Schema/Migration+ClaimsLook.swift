extension Migration {
  /// The visible part of the claims panel, for the next start.
  ///
  /// At most one row: valid for as long as what was loaded is in the state that `state` describes.
  /// `look` holds encoded fields (see `ClaimsLook+Stored.swift`).
  static let claimsLook = Migration(
    name: "claims look",
    sql: """
      CREATE TABLE claims_look (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        state TEXT NOT NULL,
        look BLOB NOT NULL
      ) STRICT;
      """)
}
