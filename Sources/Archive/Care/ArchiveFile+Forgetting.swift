import Market

extension ArchiveFile {
  /// Forgets a snapshot, and everything that it was the first to state.
  ///
  /// Later snapshots that repeat some of its values lose their hash, so that loading them again
  /// brings those values back.
  ///
  /// - Returns: The paths of those snapshots; nil if there is no such snapshot.
  /// - Throws: If the archive can't be written to, or another process is loading.
  @discardableResult
  public func forget(_ snapshot: Int64) throws(Diagnostic) -> [String]? {
    if isReadOnly { throw .readOnly(path) }
    guard loading.take(patience: patience) else { throw .loadingElsewhere(path) }
    defer { loading.release() }
    return try writing { database in
      guard try database.path(of: snapshot) != "" else { return nil }
      try database.remove(snapshot)
      let thinned = try Prepared(
        "SELECT path FROM snapshots WHERE id > ? AND known > 0 AND state = 1", on: database
      ).bound(snapshot).all { $0.text(0) }
      try Prepared(
        "UPDATE snapshots SET state = 2 WHERE id > ? AND known > 0 AND state = 1", on: database
      ).bound(snapshot).run()
      return thinned
    }
  }
}
