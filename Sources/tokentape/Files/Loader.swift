import Dispatch
import Glibc
import Market
import Readers
import Synchronization

/// Reads files one after another in the background, and keeps what it read until it is asked.
///
/// The loop never waits for a file. A path that already waits to be read does not wait twice, so
/// that a file which is written all the time costs one reading at a time.
final class Loader: Sendable {
  /// What came of a file.
  enum Outcome: Sendable {
    /// It was read; the snapshot says how well.
    case read(Snapshot)
    /// There is no such file any more.
    case gone(String)
    /// The files that paths lead to were found.
    case found(FileList)
    /// What the beginning of a path can be completed to was found.
    case completed([String])
  }

  private struct State {
    var waiting: Set<String> = []
    var outcomes: [Outcome] = []
    var searches = 0
    var done = 0
    var total = 0
  }

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "reading")
  private let read: @Sendable (SourceFile) -> Snapshot
  private let wake: @Sendable () -> Void

  /// A loader.
  ///
  /// - Parameters:
  ///   - read: What makes values of a file.
  ///   - wake: Called from the background when there is something to take.
  init(
    read: @escaping @Sendable (SourceFile) -> Snapshot, wake: @escaping @Sendable () -> Void
  ) {
    self.read = read
    self.wake = wake
  }

  /// Reads these files as soon as those before them are read.
  func load(_ paths: [String]) {
    for path in paths {
      let isNew = state.withLock { state in
        guard state.waiting.insert(path).inserted else { return false }
        state.total += 1
        return true
      }
      if isNew { queue.async { [self] in perform(path) } }
    }
  }

  /// Finds the files that paths lead to, which on a slow disk takes its time as well.
  func find(_ paths: [String]) {
    state.withLock { $0.searches += 1 }
    queue.async { [self] in
      let list = FileList(paths)
      state.withLock { $0.searches -= 1 }
      post(.found(list))
    }
  }

  /// Finds what the beginning of a path can be completed to.
  func complete(_ path: String) {
    queue.async { [self] in post(.completed(PathCompletion.candidates(for: path))) }
  }

  private func post(_ outcome: Outcome) {
    state.withLock { $0.outcomes.append(outcome) }
    wake()
  }

  /// Whether files are still being found or read, or wait to be taken.
  var isBusy: Bool {
    state.withLock { $0.searches > 0 || $0.done < $0.total || !$0.outcomes.isEmpty }
  }

  /// What was read since the last call, and how far reading has come.
  func take() -> (outcomes: [Outcome], done: Int, total: Int) {
    state.withLock { state in
      let taken = (state.outcomes, state.done, state.total)
      state.outcomes = []
      if state.done == state.total {
        state.done = 0
        state.total = 0
      }
      return taken
    }
  }

  private func perform(_ path: String) {
    // From here on another change of the file asks for another reading.
    state.withLock { _ = $0.waiting.remove(path) }
    let outcome = Loader.outcome(of: path, read: read)
    state.withLock { state in
      state.outcomes.append(outcome)
      state.done += 1
    }
    wake()
  }

  private static func outcome(
    of path: String, read: (SourceFile) -> Snapshot
  ) -> Outcome {
    do {
      return .read(read(try SourceFile(at: path)))
    } catch {
      if error.isOfMissingFile { return .gone(path) }
      var snapshot = Snapshot(file: path)
      snapshot.diagnostics = [error]
      return .read(snapshot)
    }
  }
}

extension Diagnostic {
  fileprivate var isOfMissingFile: Bool { self == .failure(ENOENT, at: origin.file) }
}

extension Snapshot {
  /// Whether nothing was found in the file.
  var hasNoValues: Bool {
    quotes.isEmpty && threads.isEmpty && reports.isEmpty && exchangeRates.isEmpty
  }

  /// The snapshot, or what an earlier reading found beside what is wrong now.
  ///
  /// A file that was written badly keeps its last good values, so that the screen does not go blank
  /// because somebody's script stumbled.
  func keeping(_ earlier: Snapshot?) -> Snapshot {
    guard hasNoValues, diagnostics.contains(where: { $0.severity == .error }),
      var kept = earlier, !kept.hasNoValues
    else { return self }
    kept.diagnostics = diagnostics
    return kept
  }
}
