import Dashboard
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
    /// The themes were read.
    case themes(Themes)
    /// What the beginning of a path can be completed to was found.
    case completed([String])
  }

  private struct State {
    var waiting: Set<String> = []
    var outcomes: [Outcome] = []
    var searches = 0
    var progress = Progress(files: 0, totalFiles: 0)
    /// When the first of the files was asked for, in milliseconds.
    var began: Int64 = 0
    /// When the loop was last woken to show how far reading has come.
    var told: Int64 = 0
    /// Counted up to make everything that waits till then void.
    var generation = 0
  }

  /// How often the loop hears how far reading has come, in milliseconds: as fast as people read.
  private static let tellingInterval: Int64 = 100

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "reading")
  private let read: Reading
  private let wake: @Sendable () -> Void

  /// Reads a file and hands on what it says, batch by batch, for as long as more is wanted; throws
  /// where the file can't be opened.
  typealias Reading =
    @Sendable (_ path: String, _ deliver: (Snapshot) -> Bool) throws(Diagnostic) -> Void

  /// A loader.
  ///
  /// - Parameters:
  ///   - read: What makes values of a file.
  ///   - wake: Called from the background when there is something to take.
  init(read: @escaping Reading, wake: @escaping @Sendable () -> Void) {
    self.read = read
    self.wake = wake
  }

  /// Reads these files as soon as those before them are read.
  func load(_ paths: [String]) {
    for path in paths {
      let generation: Int? = state.withLock { state in
        guard state.waiting.insert(path).inserted else { return nil }
        if state.progress.totalFiles == 0 { state.began = Clock.milliseconds }
        state.progress.totalFiles += 1
        state.progress.totalBytes += size(ofFile: path)
        return state.generation
      }
      guard let generation else { continue }
      queue.async { [self] in perform(path, generation) }
    }
  }

  /// Reads no further: files that wait are left unread, and one that is being read is left where
  /// it is, with what was found so far.
  func stop() {
    state.withLock { state in
      state.generation += 1
      state.waiting = []
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

  /// Reads the themes that can be chosen.
  func findThemes() {
    queue.async { [self] in post(.themes(Themes())) }
  }

  private func post(_ outcome: Outcome) {
    state.withLock { $0.outcomes.append(outcome) }
    wake()
  }

  /// Whether files are still being found or read, or wait to be taken.
  var isBusy: Bool {
    state.withLock {
      $0.searches > 0 || $0.progress.files < $0.progress.totalFiles || !$0.outcomes.isEmpty
    }
  }

  /// Whether files are being read, or wait for it.
  var isReading: Bool { state.withLock { $0.progress.files < $0.progress.totalFiles } }

  /// What was read since the last call, and how far reading has come, if it has not come to its end.
  func take() -> (outcomes: [Outcome], progress: Progress?) {
    state.withLock { state in
      let taken = state.outcomes
      state.outcomes = []
      var progress = state.progress
      if progress.files == progress.totalFiles {
        state.progress = Progress(files: 0, totalFiles: 0)
        return (taken, nil)
      }
      let elapsed = Clock.milliseconds - state.began
      if elapsed > Loader.tellingInterval {
        progress.bytesPerSecond = progress.bytes * 1_000 / Int(elapsed)
      }
      return (taken, progress)
    }
  }

  private func perform(_ path: String, _ generation: Int) {
    // From here on another change of the file asks for another reading.
    state.withLock { _ = $0.waiting.remove(path) }
    let size = size(ofFile: path)
    var bytes = 0
    let outcome: Outcome? =
      isCurrent(generation)
      ? outcome(of: path) { batch in
        bytes += batch.bytes
        report(batch)
        return isCurrent(generation)
      } : nil
    state.withLock { state in
      if let outcome { state.outcomes.append(outcome) }
      state.progress.files += 1
      state.progress.bytes += max(0, size - bytes)
    }
    wake()
  }

  private func isCurrent(_ generation: Int) -> Bool {
    state.withLock { $0.generation == generation }
  }

  /// Counts what a batch of a file has brought, and tells the loop now and then.
  private func report(_ batch: Snapshot) {
    let mustTell = state.withLock { state in
      state.progress.bytes += batch.bytes
      state.progress.items += batch.items
      let now = Clock.milliseconds
      guard now - state.told >= Loader.tellingInterval else { return false }
      state.told = now
      return true
    }
    if mustTell { wake() }
  }

  /// What a file says in all, or why it can't be read.
  private func outcome(of path: String, _ goesOn: (Snapshot) -> Bool) -> Outcome {
    var whole: Snapshot?
    var isStopped = false
    do throws(Diagnostic) {
      try read(path) { batch in
        if whole == nil { whole = batch } else { whole?.add(batch) }
        isStopped = !goesOn(batch)
        return !isStopped
      }
    } catch {
      return error.isOfMissingFile ? .gone(path) : .read(Snapshot(refused: error))
    }
    whole?.joinThreads()
    if let bytes = whole?.bytes, isStopped, bytes < size(ofFile: path) {
      whole?.diagnostics.append(.stopped(path, bytes: bytes))
    }
    return .read(whole ?? Snapshot(file: path))
  }
}

extension Diagnostic {
  fileprivate static func stopped(_ path: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "reading was stopped after \(bytes >> 20) MB", remedy: "open it again to read the rest")
  }

  fileprivate var isOfMissingFile: Bool { self == .failure(ENOENT, at: origin.file) }
}

extension Snapshot {
  /// How many prices, stories, replies, reports and rates were found.
  var items: Int {
    quotes.count + threads.reduce(0) { $0 + 1 + $1.replies.count } + reports.count
      + exchangeRates.count
  }

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
