extension Migration {
  /// An index of the replies without a known time: few, and shown on every day.
  static let undated = Migration(
    name: "undated", sql: "CREATE INDEX replies_undated ON replies (at) WHERE at IS NULL;")
}
