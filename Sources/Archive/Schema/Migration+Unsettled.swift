extension Migration {
  /// The listings whose changes are still to be worked out.
  ///
  /// That reads everything that was ever said of them: after each of a thousand files with the same
  /// listings it would take longer than the file before.
  static let unsettled = Migration(
    name: "unsettled",
    sql: "CREATE TABLE unsettled (listing INTEGER PRIMARY KEY REFERENCES listings) STRICT;")
}
