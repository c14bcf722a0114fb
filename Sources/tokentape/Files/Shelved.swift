import Analytics
import Archive
import Dispatch
import Market
import Readers

/// Keeps everything in an archive, each file once.
struct Shelved: Keeper {
  let archive: ArchiveFile

  var shelf: any Shelf { archive }
  var loadingMark: String? { archive.loadingMark }

  func take(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) {
    _ = try load(path, telling: tell)
  }

  /// Reads a file into the archive, unless its bytes were read before, under whatever name.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - tell: Called with each batch; answers whether more is wanted. Nothing of a file is kept that
  ///     is not read to its end.
  /// - Returns: Whether it was new.
  /// - Throws: Why it can't be read or kept.
  func load(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) -> Bool {
    let hash = try ContentHash(ofFile: path)
    if try archive.note(path, says: hash) {
      _ = tell(Snapshot(file: path, bytes: size(ofFile: path)))
      return false
    }
    let writer = try archive.writer(
      for: SnapshotSource(path: path, written: try OpenFile(at: path).modified, read: Clock.now))
    var failure: Diagnostic?
    var isStopped = false
    try readFile(path) { batch in
      do throws(Diagnostic) {
        try writer.take(batch)
        isStopped = !tell(batch)
      } catch {
        failure = error
      }
      return !isStopped && failure == nil
    }
    if let failure { throw failure }
    if isStopped { writer.abandon() } else { try writer.finish(hash: hash) }
    return true
  }

  func refuse(_ diagnostic: Diagnostic) {
    let path = diagnostic.origin.file
    // What can't even be noted is said on the screen by whoever asked for the file.
    do throws(Diagnostic) {
      let writer = try archive.writer(for: SnapshotSource(path: path, read: Clock.now))
      try writer.finish(Snapshot(refused: diagnostic))
    } catch {}
  }

  /// What was read once stays, whatever becomes of the file.
  func leaveOut(_ file: String) {}

  /// Beside the loop, since another may be writing; a mark that can't be kept is no misfortune.
  func keep(_ mark: Mark) {
    Shelved.marking.async { do throws(Diagnostic) { try archive.keep(mark) } catch {} }
  }

  /// What can't be read was not chosen: a screen without marks is no misfortune.
  var choices: Choices {
    do throws(Diagnostic) {
      return Choices(base: try archive.base, watched: try archive.watchedListings())
    } catch {
      return Choices()
    }
  }

  private static let marking = DispatchQueue(label: "marking")
}

extension ContentHash {
  /// The hash of what a file holds.
  ///
  /// - Throws: Why it can't be read.
  init(ofFile path: String) throws(Diagnostic) {
    let file = try OpenFile(at: path)
    var hasher = ContentHasher()
    while let block = try file.next() { hasher.take(block) }
    self = hasher.hash
  }
}
