import Dashboard
import Dispatch
import Glibc
import Market
import Synchronization

/// Has files read and kept one after another in the background.
///
/// The loop never waits for a file. A path that already waits to be read does not wait twice, so
/// that a file which is written all the time costs one reading at a time.
final class Loader: Sendable {
  /// What came of a file.
  enum Outcome: Sendable {
    /// It was read and kept, well or badly.
    case landed(Arrival)
    /// It could not be read, or what it says could not be kept.
    case refused(Diagnostic)
    /// It is no file of data, and could not be read.
    case unread(Diagnostic)
    /// It waits until another program has kept what it reads.
    case waits(Diagnostic)
    /// There is no such file any more.
    case gone(String)
    /// The files that paths lead to were found.
    case found(FileList)
    /// A person's settings were read anew.
    case settings(SettingsFile)
    /// The themes were read.
    case themes(Themes)
    /// What the beginning of a path can be completed to was found.
    case completed([String])
  }

  private struct State {
    var waiting: Set<[UInt8]> = []
    /// The files that are still to be read, in order.
    var next: [String] = []
    /// The file that is being read.
    var current: String?
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
  private let store: any Store
  private let wake: @Sendable () -> Void

  /// A loader.
  ///
  /// - Parameters:
  ///   - store: Who reads the files and keeps what they say.
  ///   - wake: Called from the background when there is something to take.
  init(_ store: any Store, wake: @escaping @Sendable () -> Void) {
    self.store = store
    self.wake = wake
  }

  /// Reads these files as soon as those before them are read.
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

  /// Reads no further: files that wait are left unread, and one that is being read is left where
  /// it is, with what was found so far.
  ///
  /// - Returns: The files that were not read to their end, in order.
  func stop() -> [String] {
    state.withLock { state in
      defer { state.waiting = [] }
      state.generation += 1
      let unread = [state.current].compactMap(\.self) + state.next
      state.next = []
      return unread
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

  /// Reads a person's settings anew.
  func readSettings(_ path: String) {
    queue.async { [self] in
      do throws(Diagnostic) {
        post(.settings(try SettingsFile(at: path)))
      } catch {
        // What is gone is being saved; the next notice tells.
        if !error.isOfMissingFile { post(.unread(error)) }
      }
    }
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
    // From here on another change of the file, or of one that is now read ahead, asks for another
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

  /// What comes of a file; nothing where nobody waits for it any more.
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

  /// How many files come after the one that is being read.
  private var filesBehind: Int {
    state.withLock { max(0, $0.progress.totalFiles - $0.progress.files - 1) }
  }
}

extension Diagnostic {
  /// A file can't be kept as long as another program keeps one.
  static func waiting(_ path: String, others: Int = 0) -> Diagnostic {
    let others = others == 0 ? "" : " with \(others) more"
    return Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "waits\(others): another tokentape is loading into the archive",
      remedy: "it is read as soon as that has finished")
  }
}
