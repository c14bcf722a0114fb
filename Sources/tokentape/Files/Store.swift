import Analytics
import Dispatch
import Glibc
import Market
import Readers
import Synchronization
import Verdicts

/// Where the dashboard keeps what it reads, and queries it.
protocol Store: Sendable {
  /// What queries run on, as of now.
  var market: any MarketReader { get }
  /// Reads a file and keeps its values.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - tell: Called with each batch; returns whether to go on.
  /// - Returns: The outcome.
  /// - Throws: Why it can't be read or kept.
  func take(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) -> Taken
  /// Announces the next files, so that they can be read ahead.
  func expect(_ paths: [String])
  /// Finishes the work that was put off while files were kept, now that none wait.
  ///
  /// - Throws: Why it can't be kept.
  func settle() throws(Diagnostic)
  /// Keeps why a file can't be read.
  func refuse(_ diagnostic: Diagnostic)
  /// Drops files that no longer exist.
  func leaveOut(_ files: Set<String>)
  /// The file that is closed whenever another program has kept something here; nil if no other
  /// program can.
  var loadingMark: String? { get }
  /// The choices of earlier sessions.
  var choices: Choices { get }
  /// Keeps a choice of the user.
  func keep(_ choice: UserChoice)
  /// Keeps what the claims panel shows, for the next start.
  func keep(_ look: ClaimsLook)
}

extension Store {
  func expect(_ paths: [String]) {}
  func keep(_ look: ClaimsLook) {}
}

/// The outcome of keeping a file.
enum Taken {
  /// It is kept, as far as wanted.
  case kept
  /// All its bytes were known.
  case known
  /// Another program is loading: try again.
  case waits
}

/// What the user chose on the screen, kept for the next start.
struct Choices: Equatable {
  /// The base of comparisons; nil for the default.
  var base: Listing?
  /// The marked listings.
  var watched: [Listing] = []
  /// The pinned pairs; nil for the default ones.
  var pinned: [PinnedPair]?
  /// What is kept under names of the user's own.
  var own: [OwnText.Kind: [String: String]] = [:]
}

/// Keeps everything in memory while the program runs.
final class MemoryStore: Store {
  private let index = Mutex(MarketIndex())
  private let read: Reading

  /// Reads a file and delivers it batch by batch for as long as more is wanted; throws if it can't
  /// be opened.
  typealias Reading =
    @Sendable (_ path: String, _ deliver: (Snapshot) -> Bool) throws(Diagnostic) -> Void

  /// Creates an empty store.
  ///
  /// - Parameter read: Reads the values of a file.
  init(read: @escaping Reading = readFile) {
    self.read = read
    // The table of names takes as long as the whole first screen; until it is there, every id is a
    // listing of its own.
    DispatchQueue(label: "spelling", qos: .utility).async { [weak self] in
      ShippedNames.spellingReader.prepare()
      self?.index.withLock { $0.spell(by: ShippedNames.spellingReader) }
    }
  }

  var market: any MarketReader { index.withLock { $0 } }

  func take(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) -> Taken {
    var whole: Snapshot?
    var isStopped = false
    try read(path) { batch in
      if whole == nil { whole = batch } else { whole?.add(batch) }
      isStopped = !tell(batch)
      return !isStopped
    }
    whole?.joinThreads()
    if let bytes = whole?.bytes, isStopped, bytes < size(ofFile: path) {
      whole?.diagnostics.append(.stopped(path, bytes: bytes))
    }
    keep(whole ?? Snapshot(file: path))
    return .kept
  }

  func settle() {}

  func refuse(_ diagnostic: Diagnostic) { keep(Snapshot(refused: diagnostic)) }

  func leaveOut(_ files: Set<String>) { index.withLock { $0.leaveOut(files) } }

  var loadingMark: String? { nil }

  /// The screen itself remembers the choices while the program runs.
  var choices: Choices { Choices() }

  func keep(_ choice: UserChoice) { index.withLock { $0.keep(choice) } }

  private func keep(_ snapshot: Snapshot) {
    index.withLock { index in
      let earlier = index.snapshots.first { $0.file == snapshot.file }
      index.take([snapshot.keeping(earlier)])
    }
  }
}

extension Diagnostic {
  /// The warning that reading was stopped before the end of a file.
  static func stopped(_ path: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "reading was stopped after \(bytes >> 20) MB", remedy: "open it again to read the rest")
  }

  /// Whether it says that the file does not exist.
  var isOfMissingFile: Bool { self == .failure(ENOENT, at: origin.file) }
}

extension Snapshot {
  /// The number of prices, stories, replies, reports, rates, rents and scores.
  var items: Int {
    quotes.count + threads.reduce(0) { $0 + 1 + $1.replies.count } + reports.count
      + exchangeRates.count + rents.count + scores.count
  }

  /// Whether the file held nothing.
  var hasNoValues: Bool {
    quotes.isEmpty && threads.isEmpty && reports.isEmpty && exchangeRates.isEmpty
      && rents.isEmpty && scores.isEmpty
  }

  /// The snapshot, or the values of an earlier reading with the current diagnostics.
  ///
  /// A broken file keeps its last good values, so that a failed script does not blank the screen.
  func keeping(_ earlier: Snapshot?) -> Snapshot {
    guard hasNoValues, diagnostics.contains(where: { $0.severity == .error }),
      var kept = earlier, !kept.hasNoValues
    else { return self }
    kept.diagnostics = diagnostics
    return kept
  }
}
