import Dispatch
import Market

/// Writes what a file says into the archive, batch by batch.
///
/// Batches are gathered until they are worth a transaction, which lands as a whole or not at all,
/// and is seen at once. The snapshot counts as read when it is finished; if that never comes, what
/// was written is removed.
///
/// Writing goes on while the caller reads: of what one transaction writes and what the next one will,
/// each has its turn at the disk. All that the two share is touched on one queue, or while it rests.
public final class SnapshotWriter: @unchecked Sendable {
  /// What came of a snapshot.
  public struct Outcome: Hashable, Sendable {
    /// Values that were new.
    public var added = 0
    /// Values that another snapshot had brought before.
    public var known = 0
  }

  /// What came of it so far.
  public var outcome: Outcome { memory.outcome }
  private let archive: ArchiveFile
  private var source: SnapshotSource
  private var settles = true
  private var snapshot: Int64?
  private let memory = WriterMemory()
  private var isOpen = true
  private let queue = DispatchQueue(label: "writing")
  /// Why nothing more can be written.
  private var failure: Diagnostic?
  /// Batches that wait to be written.
  private var pending: Snapshot?
  /// How many values wait.
  private var gathered = 0

  init(_ archive: ArchiveFile, _ source: SnapshotSource) {
    self.archive = archive
    self.source = source
  }

  deinit { close() }

  /// Writes a batch, or keeps it to be written with those that follow.
  ///
  /// - Throws: Why it can't be written; nothing of the file is kept then.
  public func take(_ batch: Snapshot) throws(Diagnostic) {
    gathered += batch.threads.reduce(batch.quotes.count) { $0 + 1 + $1.replies.count }
    if pending == nil { pending = batch } else { pending?.gather(batch) }
    guard gathered >= SnapshotWriter.worthwhile, let batch = pending else { return }
    (pending, gathered) = (nil, 0)
    try rest()
    queue.async { [self] in
      do throws(Diagnostic) { try write(batch, isLast: false) } catch { failure = error }
    }
  }

  /// Waits until what was handed over is written.
  private func rest() throws(Diagnostic) {
    queue.sync {}
    if let failure { throw failure }
  }

  /// So many values are written at once.
  ///
  /// A dump that runs by time comes back to every story with every batch; each transaction copies
  /// all pages of their keys, so fewer of them write several times less. More would fill the memory.
  private static let worthwhile = 10_000

  /// Says that the file has come to its end.
  ///
  /// - Parameters:
  ///   - hash: What its bytes are known by from now on; none where nobody knows.
  ///   - settles: Whether it is worked out at once what changed; else ``ArchiveFile/settle()`` does
  ///     so when all files are loaded.
  /// - Throws: Why it can't be written; nothing of the file is kept then.
  public func finish(hash: ContentHash?, settling settles: Bool = true) throws(Diagnostic) {
    source.hash = hash
    self.settles = settles
    try rest()
    try write(pending ?? Snapshot(file: source.path), isLast: true)
  }

  /// Writes a file that comes as one, in one transaction.
  ///
  /// - Throws: Why it can't be written; nothing of the file is kept then.
  public func finish(_ whole: Snapshot) throws(Diagnostic) {
    try rest()
    try write(whole, isLast: true)
  }

  /// Removes what was written of a file that was not finished.
  public func abandon() {
    queue.sync { close() }
  }

  private func close() {
    guard isOpen else { return }
    isOpen = false
    // What can't be removed now is removed when the archive is next opened.
    do throws(Diagnostic) {
      if let snapshot { try archive.remove(half: snapshot) }
    } catch {}
    if snapshot != nil { archive.keepLittle() }
    archive.loading.release()
  }

  private func write(_ batch: Snapshot, isLast: Bool) throws(Diagnostic) {
    guard isOpen else { return }
    if snapshot == nil { archive.keepMuch() }
    do {
      snapshot = try archive.writing { database in
        let writer = try BatchWriter(database, source: source, snapshot: snapshot, memory: memory)
        try writer.write(batch)
        if isLast { try writer.markWhole(source, settles: settles) }
        return writer.snapshot
      }
    } catch {
      close()
      throw error
    }
    guard isLast else { return }
    isOpen = false
    archive.loading.release()
    archive.keepLittle()
  }
}

extension Snapshot {
  /// Adds a later batch of the same file.
  fileprivate mutating func gather(_ batch: Snapshot) {
    addValues(of: batch)
    diagnostics += batch.diagnostics
  }
}

/// The file that a snapshot is read from.
public struct SnapshotSource: Sendable {
  /// Its path, as it was named on the command line or found in a folder.
  public var path: String
  /// What its bytes are known by; none where they are not all read yet.
  public var hash: ContentHash?
  /// When it was last written.
  public var written: Moment?
  /// When it was made, by its name, its folder's or when it was last written.
  public var seen: Moment?
  /// When it is read.
  public var read: Moment

  /// A file that is read now.
  public init(
    path: String, hash: ContentHash? = nil, written: Moment? = nil, seen: Moment? = nil,
    read: Moment
  ) {
    self.path = path
    self.hash = hash
    self.written = written
    self.seen = seen
    self.read = read
  }
}

extension ArchiveFile {
  /// Begins to write what a file says.
  ///
  /// Waits a while for another who is loading a file.
  ///
  /// - Throws: Where nothing may be written, or the other is not done in time.
  public func writer(for source: SnapshotSource) throws(Diagnostic) -> SnapshotWriter {
    guard let writer = try turn(for: source, patience: patience) else {
      throw .loadingElsewhere(path)
    }
    return writer
  }

  /// Begins to write what a file says, unless another is still loading one after a while.
  ///
  /// As long as the writer lives, nobody else has one: what is looked up meanwhile stays true.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - patience: How long the other is waited for, in seconds.
  /// - Returns: A writer; none where the other is not done in time.
  /// - Throws: Where nothing may be written.
  public func turn(
    for source: SnapshotSource, patience: Double
  ) throws(Diagnostic) -> SnapshotWriter? {
    if isReadOnly { throw .readOnly(path) }
    guard loading.take(patience: patience) else { return nil }
    let writer = SnapshotWriter(self, source)
    try removeHalfSnapshots()
    return writer
  }

  /// Whether a file of these bytes was read before.
  ///
  /// - Throws: Where the archive can't be read.
  public func knows(_ hash: ContentHash) throws(Diagnostic) -> Bool {
    try reading { try $0.snapshot(of: hash) != nil }
  }

  /// Whether a file of so many bytes was read before; only such a one can be known.
  ///
  /// - Throws: Where the archive can't be read.
  public func hasFile(ofBytes bytes: Int) throws(Diagnostic) -> Bool {
    try reading { database in
      try Prepared(
        "SELECT 1 FROM snapshots WHERE bytes = ? AND hash NOT NULL AND state = 1", on: database
      ).bound(Int64(bytes)).first { _ in true } ?? false
    }
  }

  /// Notes that a path now says what another file, or an earlier form of it, said before.
  ///
  /// - Returns: Whether a file of these bytes was read before, and seen then; else nothing is noted.
  /// - Throws: Where the archive can't be written to.
  public func note(_ source: SnapshotSource, says hash: ContentHash) throws(Diagnostic) -> Bool {
    let known = try reading { database in
      guard let snapshot = try database.snapshot(of: hash, seenAs: source) else {
        return (false, false)
      }
      return (true, try database.currentSnapshot(of: source.path) == snapshot)
    }
    guard known.0, !known.1, !isReadOnly else { return known.0 }
    return try writing { database in
      guard let snapshot = try database.snapshot(of: hash, seenAs: source) else { return false }
      try database.point(source.path, to: snapshot)
      return true
    }
  }
}
