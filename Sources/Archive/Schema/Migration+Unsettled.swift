extension Migration {
  /// The listings of which it is still to be worked out what changed.
  ///
  /// That looks through all that was ever said of them: after each of a thousand files that bring the
  /// same listings it would take longer than the file before.
  static let unsettled = Migration(
    name: "unsettled",
    sql: "CREATE TABLE unsettled (listing INTEGER PRIMARY KEY REFERENCES listings) STRICT;")
}
