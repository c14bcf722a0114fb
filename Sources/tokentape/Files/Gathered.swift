import Market
import Readers

/// What a command read: every file once, in order, and which paths could not be opened.
struct Gathered {
  /// What was read; a file that could not be opened has only its diagnostic.
  private(set) var snapshots: [Snapshot] = []
  /// Why named paths could not be opened, and what was skipped since it is too much; for a file
  /// found in a folder, the former is an ordinary problem.
  private(set) var unopened: [Diagnostic] = []
  /// Whether there were any problems.
  private(set) var hasProblems = false

  /// Reads files and folders, or the samples if no path is given.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - keepsValues: Whether to keep the snapshots; if not, a file of any length takes little
  ///     memory.
  ///   - take: Called with each snapshot once it is read, or with each batch of one.
  init(_ paths: [String], keepsValues: Bool = true, take: (Snapshot) -> Void = { _ in }) {
    let list = FileList(paths.isEmpty ? [Bundled.samples].compactMap(\.self) : paths)
    unopened = list.diagnostics.filter {
      paths.contains($0.origin.file) || list.skipped.contains($0)
    }
    for diagnostic in list.diagnostics { add(Snapshot(refused: diagnostic), take) }
    var line = ProgressLine(list.files)
    for path in list.files {
      var whole: Snapshot?
      do {
        try readFile(path) { batch in
          line.advance(by: batch)
          if keepsValues {
            if whole == nil { whole = batch } else { whole?.add(batch) }
          } else {
            hasProblems = hasProblems || batch.diagnostics.contains(where: \.isProblem)
            take(batch)
          }
          return true
        }
      } catch {
        if paths.contains(path) { unopened.append(error) }
        add(Snapshot(refused: error), take)
      }
      line.endFile()
      if var whole {
        whole.joinThreads()
        add(whole, take)
      }
    }
    line.clear()
  }

  private mutating func add(_ snapshot: Snapshot, _ take: (Snapshot) -> Void) {
    hasProblems = hasProblems || snapshot.diagnostics.contains(where: \.isProblem)
    snapshots.append(snapshot)
    take(snapshot)
  }
}
