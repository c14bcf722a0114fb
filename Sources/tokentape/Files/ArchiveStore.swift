import Analytics
import Archive
import Dispatch
import Market
import Readers

/// Keeps everything in an archive, each file once.
struct ArchiveStore: Store {
  let archive: ArchiveFile
  private let ahead = ReadAhead()

  init(archive: ArchiveFile) { self.archive = archive }

  func expect(_ paths: [String]) { ahead.expect(paths, in: archive) }

  var market: any MarketReader { archive }
  var loadingMark: String? { archive.loadingMark }

  func take(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) -> Taken {
    try load(path, telling: tell)
  }

  /// Reads a file into the archive, unless its bytes were read before, under whatever name, and seen
  /// on the same day; an unchanged list of another day says that its prices still hold.
  ///
  /// What is known is looked up again once nobody else can load: two who come with the same file keep
  /// it once.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - tell: Called with each batch; answers whether more is wanted. Nothing of a file is kept that
  ///     is not read to its end.
  /// - Returns: What came of it.
  /// - Throws: Why it can't be read or kept.
  func load(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) -> Taken {
    let early = ahead.take(path)
    let file: HashedFile
    if let early { file = early.file } else { file = try HashedFile(at: path) }
    let source = SnapshotSource(
      path: path, written: file.modified,
      seen: FileDate(of: path, modified: file.modified)?.moment, read: Clock.now)
    if try knows(file, from: source) { return told(path, file, tell) }
    guard let writer = try archive.turn(for: source, patience: ArchiveStore.patience) else {
      return .waits
    }
    if try knows(file, from: source) {
      writer.abandon()
      return told(path, file, tell)
    }
    guard try read(file, at: path, early?.batches, into: writer, tell) else {
      writer.abandon()
      return .kept
    }
    // Standard input has no size that it could be recognised by.
    if let hash = file.hash, try archive.note(source, says: hash) {
      writer.abandon()
      return .known
    }
    try writer.finish(hash: file.hash, settling: false)
    try archive.settleIfDue()
    return .kept
  }

  /// Whether the file's bytes are in the archive, seen when it was; then the path is noted to say
  /// what they do.
  ///
  /// Only where a file of the same size was read before, all of it is read for its hash first.
  private func knows(
    _ file: HashedFile, from source: SnapshotSource
  ) throws(Diagnostic) -> Bool {
    guard let size = file.size, try archive.hasFile(ofBytes: size) else { return false }
    return try archive.note(source, says: file.hashAhead())
  }

  private func told(_ path: String, _ file: HashedFile, _ tell: (Snapshot) -> Bool) -> Taken {
    _ = tell(Snapshot(file: path, bytes: file.size ?? 0))
    return .known
  }

  /// Reads a file and hands what it says to a writer; whether it was read to its end.
  private func read(
    _ file: HashedFile, at path: String, _ early: [Snapshot]?, into writer: SnapshotWriter,
    _ tell: (Snapshot) -> Bool
  ) throws(Diagnostic) -> Bool {
    var failure: Diagnostic?
    var isWanted = true
    let deliver = { (batch: Snapshot) in
      guard isWanted else { return }
      do throws(Diagnostic) {
        try writer.take(batch)
        isWanted = tell(batch)
      } catch {
        failure = error
        isWanted = false
      }
    }
    if let early {
      early.forEach(deliver)
    } else {
      Readers.read(
        named: path, size: file.size, modified: file.modified,
        next: { () throws(Diagnostic) -> [UInt8]? in isWanted ? try file.next() : nil },
        deliver: deliver)
    }
    if let failure { throw failure }
    return isWanted
  }

  func settle() throws(Diagnostic) { try archive.settle() }

  func refuse(_ diagnostic: Diagnostic) {
    let path = diagnostic.origin.file
    // What can't even be noted is said on the screen by whoever asked for the file.
    do throws(Diagnostic) {
      let writer = try archive.writer(for: SnapshotSource(path: path, read: Clock.now))
      try writer.finish(Snapshot(refused: diagnostic))
    } catch {}
  }

  /// What was read once stays, whatever becomes of the file.
  func leaveOut(_ files: Set<String>) {}

  /// Beside the loop, since another may be writing; a choice that can't be kept is no misfortune.
  func keep(_ choice: UserChoice) {
    ArchiveStore.marking.async { do throws(Diagnostic) { try archive.keep(choice) } catch {} }
  }

  /// What can't be read was not chosen: a screen without marks is no misfortune.
  var choices: Choices {
    do throws(Diagnostic) {
      return Choices(base: try archive.base, watched: try archive.watchedListings())
    } catch {
      return Choices()
    }
  }

  /// How long a file waits at once for another who is loading, in seconds: as long as may pass until
  /// somebody who wants to stop is heard.
  private static let patience = 0.2
  private static let marking = DispatchQueue(label: "marking")
}
