import Archive
import Dispatch
import Market
import Readers
import Synchronization

/// Reads the next files on other cores while earlier ones are being kept.
///
/// A single writer takes the files in the order in which they were named, so that the result does
/// not depend on reading speed. Only small files are read ahead, since all their values wait in
/// memory, and only files whose size differs from all known ones: others may not need reading at
/// all.
final class ReadAhead: Sendable {
  /// The largest file that is read ahead.
  private static let mostBytes = 8 << 20
  /// How many files are read ahead: one besides the file being kept keeps two cores busy.
  static let mostFiles = 2

  /// A file that was opened and read as far as its reader wanted.
  final class Read: @unchecked Sendable {
    let file: HashedFile
    let batches: [Snapshot]

    fileprivate init(file: HashedFile, batches: [Snapshot]) {
      self.file = file
      self.batches = batches
    }
  }

  /// A file that is being read, or was; whoever wants it waits.
  private final class Reading: Sendable {
    private let result = Mutex<Read?>(nil)
    private let group = DispatchGroup()

    init(_ work: @escaping @Sendable () -> Read?) {
      DispatchQueue(label: "reading", qos: .userInitiated).async(group: group) { [self] in
        let read = work()
        result.withLock { $0 = read }
      }
    }

    var read: Read? {
      group.wait()
      return result.withLock { $0 }
    }
  }

  private let readings = Mutex<[String: Reading]>([:])

  /// Starts to read these files, and drops earlier requests that are not among them.
  func expect(_ paths: some Sequence<String>, in archive: ArchiveFile) {
    let paths = Set(paths.prefix(ReadAhead.mostFiles))
    readings.withLock { readings in
      readings = readings.filter { paths.contains($0.key) }
      for path in paths where readings[path] == nil && path != FileList.standardInput {
        readings[path] = Reading { ReadAhead.read(path, unlessKnownTo: archive) }
      }
    }
  }

  /// What was read of a file; nil if it was not read ahead, so that the caller has to read it.
  func take(_ path: String) -> Read? {
    readings.withLock { $0.removeValue(forKey: path) }?.read
  }

  /// Reads a file; nil if it is large, known, or can't be read.
  private static func read(_ path: String, unlessKnownTo archive: ArchiveFile) -> Read? {
    do throws(Diagnostic) {
      let file = try HashedFile(at: path)
      guard let size = file.size, size <= mostBytes, try !archive.hasFile(ofBytes: size) else {
        return nil
      }
      var batches: [Snapshot] = []
      var failure: Diagnostic?
      Readers.read(
        named: path, size: size, modified: file.modified, readAt: Clock.now, forms: OwnForms.all
      ) {
        () throws(Diagnostic) -> [UInt8]? in
        do throws(Diagnostic) {
          return try file.next()
        } catch {
          failure = error
          throw error
        }
      } deliver: {
        batches.append($0)
      }
      return failure == nil ? Read(file: file, batches: batches) : nil
    } catch {
      return nil
    }
  }
}
