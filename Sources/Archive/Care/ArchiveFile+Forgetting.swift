import GRDB
import Market

extension ArchiveFile {
  /// Forgets a snapshot, with all that it was the first to bring.
  ///
  /// Later snapshots that held some of the same are no longer known by their hash, so that loading
  /// them again brings it back.
  ///
  /// - Returns: The paths of those; `nil` where there is no such snapshot.
  /// - Throws: Where the archive can't be written to, or another is loading.
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
