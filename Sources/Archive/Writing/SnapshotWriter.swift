import Dispatch
import Market

/// Writes a file's values into the archive, batch by batch.
///
/// Batches are collected until they are worth a transaction, whose values are visible at once. The
/// snapshot counts as read when it is finished; if that never happens, what was written is removed.
///
/// Writing runs in parallel with the caller's reading, one transaction at a time. State shared by
/// the two is accessed on one queue, or while the writer is idle.
public final class SnapshotWriter: @unchecked Sendable {
  /// The outcome of a snapshot.
  public struct Outcome: Hashable, Sendable {
    /// Values that were new.
    public var added = 0
    /// Values that another snapshot had brought before.
    public var known = 0
  }

  /// The outcome so far.
  public var outcome: Outcome { memory.outcome }
  private let archive: ArchiveFile
  private var source: SnapshotSource
  private var settles = true
  private var snapshot: Int64?
  private let memory = WriterMemory()
  private var isOpen = true
  private let queue = DispatchQueue(label: "writing")
  /// The error after which nothing more is written.
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

  /// Writes a batch, or holds it to be written with the next ones.
  ///
  /// - Throws: Why it can't be written; nothing of the file is kept then.
  public func take(_ batch: Snapshot) throws(Diagnostic) {
    gathered += batch.threads.reduce(batch.quotes.count) { $0 + 1 + $1.replies.count }
    if pending == nil { pending = batch } else { pending?.gather(batch) }
    guard gathered >= SnapshotWriter.worthwhile, var batch = pending else { return }
    (pending, gathered) = (nil, 0)
    batch.threads.join()
    // Claims are looked for while the batch before is still being written.
    let claims = FoundClaims(in: batch.threads)
    try rest()
    queue.async { [self, batch] in
      do throws(Diagnostic) { try write(batch, claims, isLast: false) } catch { failure = error }
    }
  }

  /// Waits until the pending batches are written.
  private func rest() throws(Diagnostic) {
    queue.sync {}
    if let failure { throw failure }
  }

  /// How many values are written in one transaction.
  ///
  /// A dump ordered by time returns to every story with every batch, and each transaction copies
  /// all pages of their keys, so fewer transactions write several times less. More values would
  /// fill the memory.
  private static let worthwhile = 10_000

  /// Marks the file as read to its end.
  ///
  /// - Parameters:
  ///   - hash: The hash of its bytes; nil if unknown.
  ///   - settles: Whether to work out the changes at once; if not, ``ArchiveFile/settle()`` does so
  ///     when all files are loaded.
  /// - Throws: Why it can't be written; nothing of the file is kept then.
  public func finish(hash: ContentHash?, settling settles: Bool = true) throws(Diagnostic) {
    source.hash = hash
    self.settles = settles
    var last = pending ?? Snapshot(file: source.path)
    last.threads.join()
    let claims = FoundClaims(in: last.threads)
    try rest()
    try write(last, claims, isLast: true)
  }

  /// Writes a file that is a single batch, in one transaction.
  ///
  /// - Throws: Why it can't be written; nothing of the file is kept then.
  public func finish(_ whole: Snapshot) throws(Diagnostic) {
    let claims = FoundClaims(in: whole.threads)
    try rest()
    try write(whole, claims, isLast: true)
  }

  /// Removes what was written of an unfinished file.
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

  private func write(
    _ batch: Snapshot, _ claims: FoundClaims, isLast: Bool
  ) throws(Diagnostic) {
    guard isOpen else { return }
    if snapshot == nil { archive.keepMuch() }
    do {
      snapshot = try archive.writing { database in
        let writer = try BatchWriter(database, source: source, snapshot: snapshot, memory: memory)
        try writer.write(batch, claims)
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
  /// Its path, as named on the command line or found in a folder.
  public var path: String
  /// The hash of its bytes; nil if they are not all read yet.
  public var hash: ContentHash?
  /// When it was last modified.
  public var written: Moment?
  /// When it was made, from its name, its folder's name or its modification time.
  public var seen: Moment?
  /// When it is read.
  public var read: Moment

  /// Creates a source that is read now.
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
  /// Starts writing a file's values.
  ///
  /// Waits a while for another process that is loading.
  ///
  /// - Throws: If the archive is read-only, or the other process does not finish in time.
  public func writer(for source: SnapshotSource) throws(Diagnostic) -> SnapshotWriter {
    guard let writer = try turn(for: source, patience: patience) else {
      throw .loadingElsewhere(path)
    }
    return writer
  }

  /// Starts writing a file's values, unless another process is still loading after a while.
  ///
  /// While the writer exists, nobody else has one, so that lookups stay valid.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - patience: How long to wait for the other process, in seconds.
  /// - Returns: A writer; nil if the other process does not finish in time.
  /// - Throws: If the archive is read-only.
  public func turn(
    for source: SnapshotSource, patience: Double
  ) throws(Diagnostic) -> SnapshotWriter? {
    if isReadOnly { throw .readOnly(path) }
    guard loading.take(patience: patience) else { return nil }
    let writer = SnapshotWriter(self, source)
    try removeHalfSnapshots()
    return writer
  }

  /// Whether a file with these bytes was read before.
  ///
  /// - Throws: If the archive can't be read.
  public func knows(_ hash: ContentHash) throws(Diagnostic) -> Bool {
    try reading { try $0.snapshot(of: hash) != nil }
  }

  /// Whether a file of this size was read before; only such a file can be known.
  ///
  /// - Throws: If the archive can't be read.
  public func hasFile(ofBytes bytes: Int) throws(Diagnostic) -> Bool {
    try reading { database in
      try Prepared(
        "SELECT 1 FROM snapshots WHERE bytes = ? AND hash NOT NULL AND state = 1", on: database
      ).bound(Int64(bytes)).first { _ in true } ?? false
    }
  }

  /// Notes that a path now has the content of another file, or of an earlier version of itself.
  ///
  /// - Returns: Whether a file with these bytes was read before, and seen at the same time; if not,
  ///   nothing is noted.
  /// - Throws: If the archive can't be written to.
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
