extension Migration {
  /// Diagnostics that only tell how a file was understood.
  static let notes = Migration(
    name: "notes",
    sql: """
      ALTER TABLE diagnostics ADD COLUMN is_note INTEGER NOT NULL DEFAULT 0 CHECK (is_note IN (0, 1));
      """)
}
