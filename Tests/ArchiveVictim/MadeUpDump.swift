import Archive
import Market
import TestSupport

/// A dump that is loaded and interrupted again and again.
struct MadeUpDump {
  static let count = 60
  private let snapshot: Snapshot
  private let hash: ContentHash

  init(_ number: Int) {
    var madeUp = MadeUp(UInt64(number))
    snapshot = madeUp.snapshot(file: "dump-\(number)", threads: 15)
    hash = ContentHash(of: Array(snapshot.file.utf8))
  }

  /// Loads it in three batches, unless it is loaded already.
  func load(into archive: ArchiveFile) throws(Diagnostic) {
    guard try !archive.knows(hash) else { return }
    let writer = try archive.writer(
      for: SnapshotSource(path: snapshot.file, read: Moment(seconds: 0)))
    for begin in stride(from: 0, to: snapshot.threads.count, by: 5) {
      var batch = begin == 0 ? snapshot : Snapshot(file: snapshot.file)
      batch.threads = Array(snapshot.threads[begin..<begin + 5])
      try writer.take(batch)
    }
    try writer.finish(hash: hash)
  }
}
