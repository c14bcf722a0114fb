extension Migration {
  /// Finds the files that have so many bytes: only one of those can be known already.
  static let sizes = Migration(
    name: "sizes", sql: "CREATE INDEX snapshots_by_bytes ON snapshots (bytes) WHERE hash NOT NULL;")
}
