import Analytics
import Archive
import Dispatch
import Market
import Readers
import Verdicts

/// Keeps everything it reads in an archive, each file once.
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

  /// Reads a file into the archive, unless the same bytes, under any name, were read before as of
  /// the same day; an unchanged list of another day says that its prices still hold.
  ///
  /// The lookup is repeated once nobody else can load, so that two programs that arrive with the
  /// same file keep it once.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - tell: Called with each batch; returns whether to go on. A file that is not read to its end
  ///     is not kept.
  /// - Returns: The outcome.
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
    // Standard input has no size to recognise it by.
    if let hash = file.hash, try archive.note(source, says: hash) {
      writer.abandon()
      return .known
    }
    try writer.finish(hash: file.hash, settling: false)
    try archive.settleIfDue()
    return .kept
  }

  /// Whether the archive has the file's bytes, seen at the same time; if so, notes that the path
  /// holds them.
  ///
  /// The whole file is hashed first only if a file of the same size was read before.
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
        named: path, size: file.size, modified: file.modified, readAt: Clock.now,
        forms: OwnForms.all,
        next: { () throws(Diagnostic) -> [UInt8]? in isWanted ? try file.next() : nil },
        deliver: deliver)
    }
    if let failure { throw failure }
    return isWanted
  }

  func settle() throws(Diagnostic) {
    try archive.settle()
    try archive.findClaims()
  }

  func refuse(_ diagnostic: Diagnostic) {
    // A path that was mistyped once would be a problem on every later start.
    if diagnostic.isOfMissingFile { return }
    let path = diagnostic.origin.file
    // If not even the failure can be noted, the session shows it on the screen.
    do throws(Diagnostic) {
      let writer = try archive.writer(for: SnapshotSource(path: path, read: Clock.now))
      try writer.finish(Snapshot(refused: diagnostic))
    } catch {}
  }

  /// An archive keeps what was read, whatever becomes of the file.
  func leaveOut(_ files: Set<String>) {}

  /// Runs in the background, since another process may be writing; losing a choice is harmless.
  func keep(_ choice: UserChoice) {
    ArchiveStore.marking.async { do throws(Diagnostic) { try archive.keep(choice) } catch {} }
  }

  func keep(_ look: ClaimsLook) {
    ArchiveStore.marking.async { do throws(Diagnostic) { try archive.keep(look) } catch {} }
  }

  /// A choice that can't be read counts as not made: a screen without marks is harmless.
  var choices: Choices {
    do throws(Diagnostic) {
      return Choices(
        base: try archive.base, watched: try archive.watchedListings(), pinned: try archive.pinned,
        own: try archive.ownTexts())
    } catch {
      return Choices()
    }
  }

  /// How long one attempt waits for another loader, in seconds: the longest that a request to stop
  /// may go unnoticed.
  private static let patience = 0.2
  private static let marking = DispatchQueue(label: "marking")
}
