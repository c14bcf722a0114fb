extension Migration {
  /// Separates a file's content from when it was seen: the same bytes of another day are another
  /// snapshot.
  ///
  /// `dating` says where the day of the prices comes from, in the order of `Dating`: 0 if they
  /// state it themselves or there are none, then 1 to 3 for the file's name, its folder and its
  /// modification time; NULL for what was read before this was noted. `seen` is the moment that the
  /// file gave them.
  static let sightings = Migration(
    name: "sightings",
    sql: """
      ALTER TABLE snapshots ADD COLUMN dating INTEGER CHECK (dating BETWEEN 0 AND 3);
      ALTER TABLE snapshots ADD COLUMN seen INTEGER;
      """)
}
