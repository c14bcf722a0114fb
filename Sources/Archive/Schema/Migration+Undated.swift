extension Migration {
  /// Finds the replies of which nobody knows when they were written: few, and there on every day.
  static let undated = Migration(
    name: "undated", sql: "CREATE INDEX replies_undated ON replies (at) WHERE at IS NULL;")
}
