import Analytics
import Glibc
import Market
import Readers
import Synchronization

/// Where the dashboard keeps what it reads, and asks for it.
protocol Store: Sendable {
  /// What can be asked, as things stand now.
  var market: any MarketReader { get }
  /// Reads a file and keeps what it says.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - tell: Called with each batch; answers whether more is wanted.
  /// - Returns: What came of it.
  /// - Throws: Why it can't be read or kept.
  func take(_ path: String, telling tell: (Snapshot) -> Bool) throws(Diagnostic) -> Taken
  /// Says which files come next, so that they may be read while another is being kept.
  func expect(_ paths: [String])
  /// Works out what was put off while files were kept, now that no more wait.
  ///
  /// - Throws: Why it can't be kept.
  func settle() throws(Diagnostic)
  /// Keeps why a file can't be read.
  func refuse(_ diagnostic: Diagnostic)
  /// Leaves files out that are no longer there.
  func leaveOut(_ files: Set<String>)
  /// The file that is closed whenever another program has kept something here; none where no other
  /// can.
  var loadingMark: String? { get }
  /// What was chosen before.
  var choices: Choices { get }
  /// Keeps what the person decided.
  func keep(_ choice: UserChoice)
}

extension Store {
  func expect(_ paths: [String]) {}
}

/// What came of a file that was to be kept.
enum Taken {
  /// It is kept, as far as it was wanted.
  case kept
  /// Every byte of it was there.
  case known
  /// Somebody else is keeping a file: it must be asked for again.
  case waits
}

/// What somebody chose on the screen, which is there again when it is opened anew.
struct Choices: Equatable {
  /// What prices are compared with; none where that is the usual.
  var base: Listing?
  /// The listings that are marked.
  var watched: [Listing] = []
}

/// Keeps everything in memory, for as long as the program runs.
final class MemoryStore: Store {
  private let index = Mutex(MarketIndex())
  private let read: Reading

  /// Reads a file and hands on what it says, batch by batch, for as long as more is wanted; throws
  /// where the file can't be opened.
  typealias Reading =
    @Sendable (_ path: String, _ deliver: (Snapshot) -> Bool) throws(Diagnostic) -> Void

  /// An empty memory.
  ///
  /// - Parameter read: What makes values of a file.
  init(read: @escaping Reading = readFile) {
    self.read = read
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

  /// The screen knows what was chosen for as long as the memory lasts.
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
  /// Reading was stopped before the end of a file.
  static func stopped(_ path: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .warning, at: Origin(file: path, line: 0),
      "reading was stopped after \(bytes >> 20) MB", remedy: "open it again to read the rest")
  }

  /// Whether it says that there is no such file.
  var isOfMissingFile: Bool { self == .failure(ENOENT, at: origin.file) }
}

extension Snapshot {
  /// How many prices, stories, replies, reports, rates and scores were found.
  var items: Int {
    quotes.count + threads.reduce(0) { $0 + 1 + $1.replies.count } + reports.count
      + exchangeRates.count + scores.count
  }

  /// Whether nothing was found in the file.
  var hasNoValues: Bool {
    quotes.isEmpty && threads.isEmpty && reports.isEmpty && exchangeRates.isEmpty
      && scores.isEmpty
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
