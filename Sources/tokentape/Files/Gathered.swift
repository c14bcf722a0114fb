import Market
import Readers

/// What a command read: every file once, in order, and whether all that was named could be opened.
struct Gathered {
  /// What was read; a file that could not be opened has its diagnostic and nothing else.
  private(set) var snapshots: [Snapshot] = []
  /// What was named and could not even be opened; of a folder's files, that is a problem like others.
  private(set) var unopened: [Diagnostic] = []

  /// Reads files and folders, or the samples where no path is given.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - take: Called with each snapshot as soon as it is read.
  init(_ paths: [String], take: (Snapshot) -> Void = { _ in }) {
    let list = FileList(paths.isEmpty ? [Bundled.samples].compactMap(\.self) : paths)
    unopened = list.diagnostics.filter { paths.contains($0.origin.file) }
    for diagnostic in list.diagnostics { add(diagnostic, take) }
    for path in list.files {
      do {
        let snapshot = read(try SourceFile(at: path))
        snapshots.append(snapshot)
        take(snapshot)
      } catch {
        if paths.contains(path) { unopened.append(error) }
        add(error, take)
      }
    }
  }

  private mutating func add(_ diagnostic: Diagnostic, _ take: (Snapshot) -> Void) {
    var snapshot = Snapshot(file: diagnostic.origin.file)
    snapshot.diagnostics = [diagnostic]
    snapshots.append(snapshot)
    take(snapshot)
  }

  /// Everything that is wrong, in the order of the files.
  var diagnostics: [Diagnostic] { snapshots.flatMap(\.diagnostics) }
}
