import Analytics
import Archive
import Market
import Testing

extension ArchiveFile {
  /// Writes a file in one batch.
  @discardableResult
  func write(_ snapshot: Snapshot, hash: ContentHash? = nil) throws -> SnapshotWriter.Outcome {
    let source = SnapshotSource(path: snapshot.file, hash: hash, read: Moment(seconds: 0))
    let writer = try writer(for: source)
    try writer.finish(snapshot)
    return writer.outcome
  }

  /// Writes a dump of some threads.
  @discardableResult
  func write(_ threads: Market.Thread..., in file: String) throws -> SnapshotWriter.Outcome {
    var snapshot = Snapshot(file: file)
    snapshot.threads = threads
    return try write(snapshot)
  }

  /// Every thread, newest first.
  func threads(asOf moment: Moment = .endOfTime) throws -> [Market.Thread] {
    try feed(FeedQuery(asOf: moment, limit: 1_000)).rows.compactMap {
      try thread($0.id, asOf: moment, atMost: 1_000)
    }
  }

  /// Expects an archive without errors.
  func expectSound(_ place: SourceLocation = #_sourceLocation) throws {
    #expect(try check() == [], sourceLocation: place)
  }
}
