extension Migration {
  /// An index of files by size: only one of the same size can be known already.
  static let sizes = Migration(
    name: "sizes", sql: "CREATE INDEX snapshots_by_bytes ON snapshots (bytes) WHERE hash NOT NULL;")
}
