extension Migration {
  /// Keeps apart what a file holds and when it was seen: the same bytes of another day are another
  /// snapshot.
  ///
  /// `dating` says what told the day of the prices, in the order of `Dating`: 0 where they say it
  /// themselves or there are none, then 1 to 3 for the file's name, its folder and when it was last
  /// written; nothing of what was read before that was noted. `seen` is the moment that the file gave
  /// them.
  static let sightings = Migration(
    name: "sightings",
    sql: """
      ALTER TABLE snapshots ADD COLUMN dating INTEGER CHECK (dating BETWEEN 0 AND 3);
      ALTER TABLE snapshots ADD COLUMN seen INTEGER;
      """)
}
