extension Migration {
  /// Where in its file a rent stands; line 0 for one that was stored before.
  static let rentPlaces = Migration(
    name: "rent places",
    sql: """
      ALTER TABLE rents ADD COLUMN line INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE rents ADD COLUMN "column" INTEGER NOT NULL DEFAULT 0;
      """)
}
