import Dashboard
import Dispatch
import Glibc
import Market
import Synchronization

/// Reads and keeps files one after another in the background.
///
/// The loop never waits for a file. A path already in the queue is not queued twice, so that a file
/// that is written all the time costs one reading at a time.
final class Loader: Sendable {
  /// The outcome of a file.
  enum Outcome: Sendable {
    /// It was read and kept, with or without problems.
    case landed(Arrival)
    /// It could not be read or kept.
    case refused(Diagnostic)
    /// It is not a data file, and could not be read.
    case unread(Diagnostic)
    /// It waits for another program that is loading.
    case waits(Diagnostic)
    /// The file no longer exists.
    case gone(String)
    /// The paths were resolved to files.
    case found(FileList)
    /// The user's settings were read again.
    case settings(SettingsFile)
    /// The themes were read.
    case themes(Themes)
    /// The completions of a path were found.
    case completed([String])
  }

  private struct State {
    var waiting: Set<[UInt8]> = []
    /// The files still to be read, in order.
    var next: [String] = []
    /// The file being read.
    var current: String?
    var outcomes: [Outcome] = []
    var searches = 0
    var progress = Progress(files: 0, totalFiles: 0)
    /// When the first of the files was requested, in milliseconds.
    var began: Int64 = 0
    /// When the loop was last woken to show progress, in milliseconds.
    var told: Int64 = 0
    /// A counter; raising it invalidates everything queued so far.
    var generation = 0
  }

  /// How often the loop hears of progress, in milliseconds: as fast as people can read it.
  private static let tellingInterval: Int64 = 100

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "reading")
  private let store: any Store
  private let wake: @Sendable () -> Void

  /// Creates a loader.
  ///
  /// - Parameters:
  ///   - store: Reads the files and keeps what they hold.
  ///   - wake: Called from the background when there are results to take.
  init(_ store: any Store, wake: @escaping @Sendable () -> Void) {
    self.store = store
    self.wake = wake
  }

  /// Queues these files to be read.
  func load(_ paths: [String]) {
    for path in paths {
      let generation: Int? = state.withLock { state in
        guard state.waiting.insert(Array(path.utf8)).inserted else { return nil }
        state.next.append(path)
        if state.progress.totalFiles == 0 { state.began = Clock.milliseconds }
        state.progress.totalFiles += 1
        state.progress.totalBytes += size(ofFile: path)
        return state.generation
      }
      guard let generation else { continue }
      queue.async { [self] in perform(path, generation) }
    }
  }

  /// Stops reading: queued files stay unread, and the current one is abandoned, with what was found
  /// so far.
  ///
  /// - Returns: The files that were not read to the end, in order.
  func stop() -> [String] {
    state.withLock { state in
      defer { state.waiting = [] }
      state.generation += 1
      let unread = [state.current].compactMap(\.self) + state.next
      state.next = []
      return unread
    }
  }

  /// Resolves paths to files, which takes time on a slow disk.
  func find(_ paths: [String]) {
    state.withLock { $0.searches += 1 }
    queue.async { [self] in
      let list = FileList(paths)
      state.withLock { $0.searches -= 1 }
      post(.found(list))
    }
  }

  /// Finds the completions of a path.
  func complete(_ path: String) {
    queue.async { [self] in post(.completed(PathCompletion.candidates(for: path))) }
  }

  /// Reads the available themes.
  func findThemes() {
    queue.async { [self] in post(.themes(Themes())) }
  }

  /// Reads the user's settings again.
  func readSettings(_ path: String) {
    queue.async { [self] in
      do throws(Diagnostic) {
        post(.settings(try SettingsFile(at: path)))
      } catch {
        // A missing file is being saved; the next notice reads it.
        if !error.isOfMissingFile { post(.unread(error)) }
      }
    }
  }

  private func post(_ outcome: Outcome) {
    state.withLock { $0.outcomes.append(outcome) }
    wake()
  }

  /// Whether files are being found or read, or results wait to be taken.
  var isBusy: Bool {
    state.withLock {
      $0.searches > 0 || $0.progress.files < $0.progress.totalFiles || !$0.outcomes.isEmpty
    }
  }

  /// Whether files are being read or queued.
  var isReading: Bool { state.withLock { $0.progress.files < $0.progress.totalFiles } }

  /// The results since the last call, and the progress if reading goes on.
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
    // From here on, another change to the file, or to one that is read ahead, asks for another
    // reading.
    let expected = state.withLock { state in
      if let place = state.next.firstIndex(of: path) {
        state.next.remove(at: place)
        state.current = path
      }
      let expected = Array(state.next.prefix(ReadAhead.mostFiles))
      for path in [path] + expected { state.waiting.remove(Array(path.utf8)) }
      return expected
    }
    store.expect(expected)
    let size = size(ofFile: path)
    var bytes = 0
    let outcome: Outcome? =
      isCurrent(generation)
      ? outcome(of: path, generation) { batch in
        bytes += batch.bytes
        report(batch)
        return isCurrent(generation)
      } : nil
    state.withLock { state in
      if let outcome { state.outcomes.append(outcome) }
      state.current = nil
      state.progress.files += 1
      state.progress.bytes += max(0, size - bytes)
    }
    wake()
  }

  private func isCurrent(_ generation: Int) -> Bool {
    state.withLock { $0.generation == generation }
  }

  /// Adds the counts of a batch, and tells the loop from time to time.
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

  /// Reports a file's outcome, unless nobody waits for it any more.
  private func outcome(
    of path: String, _ generation: Int, _ goesOn: (Snapshot) -> Bool
  ) -> Outcome? {
    var hasWaited = false
    do throws(Diagnostic) {
      var arrival = Arrival(file: path)
      func deliver(_ batch: Snapshot) -> Bool {
        arrival.add(batch)
        return goesOn(batch)
      }
      while try store.take(path, telling: deliver) == .waits {
        guard isCurrent(generation) else { return nil }
        if !hasWaited { post(.waits(.waiting(path, others: filesBehind))) }
        hasWaited = true
      }
      if filesBehind == 0 { try store.settle() }
      return .landed(arrival)
    } catch {
      return error.isOfMissingFile ? .gone(path) : .refused(error)
    }
  }

  /// The number of files after the one being read.
  private var filesBehind: Int {
    state.withLock { max(0, $0.progress.totalFiles - $0.progress.files - 1) }
  }
}

extension Diagnostic {
  /// A file can't be kept while another program loads one.
  static func waiting(_ path: String, others: Int = 0) -> Diagnostic {
    let others = others == 0 ? "" : " with \(others) more"
    return Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "waits\(others): another tokentape is loading into the archive",
      remedy: "reading starts when that has finished")
  }
}
