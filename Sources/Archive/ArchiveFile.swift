import GRDB
import Market
import Synchronization

/// Everything that was ever read, once, in one SQLite file.
///
/// Reading and writing may go on at the same time, from any thread and any process: a reader sees
/// what had landed when it asked.
public final class ArchiveFile: Sendable {
  /// Where it lies; `:memory:` for one that is gone with the program.
  public let path: String
  /// What there was to say when it was opened: damage, a missing permission, a slow disk.
  public let notes: [Diagnostic]
  /// Whether nothing can be written to it.
  public let isReadOnly: Bool
  /// How long it waits for another who is writing, in seconds.
  let patience: Double
  private let opened: Mutex<Opening>
  let loading: LoadingLock
  /// What was decoded of prices, for the next step in time.
  let prices = PriceCache()
  /// When it was last worked out what changed, and how long that took.
  let settled = Mutex<(end: ContinuousClock.Instant, took: Duration)>((.now, .zero))
  /// Where its tables are read and written.
  var store: any DatabaseWriter { opened.withLock { $0.store } }

  /// What stands for a path where no file is wanted.
  public static let inMemory = ":memory:"
  /// What an archive is known by among the files of SQLite: the letters `toke`.
  public static let applicationID = Migration.applicationID

  /// An archive that is gone with the program.
  ///
  /// - Throws: What SQLite says where even that can't be had.
  public convenience init() throws(Diagnostic) { try self.init(at: ArchiveFile.inMemory) }

  /// Opens the archive at a path, or begins one there; brings an older one up to date.
  ///
  /// A file that is ours and damaged is kept under another name and a new one begun; one that may not
  /// be written to is shown as it is. ``notes`` says so. What a loader that died had left half is
  /// removed. To be read alone, the file must be there and is left as it is.
  ///
  /// - Parameters:
  ///   - path: The file, whose folder must be there, or ``inMemory``.
  ///   - use: What it is opened for.
  ///   - now: When it is opened; a damaged file is named after it.
  ///   - patience: How long it waits for another who is writing, in seconds.
  /// - Throws: Why it can't be opened, and what to do.
  public convenience init(
    at path: String, for use: ArchiveUse = .writing, now: Moment = Moment(seconds: 0),
    patience: Double = 5
  ) throws(Diagnostic) {
    try self.init(Opening(of: path, for: use, now: now, patience: patience), at: path)
  }

  init(_ opened: Opening, at path: String) throws(Diagnostic) {
    self.path = path
    patience = opened.patience
    self.opened = Mutex(opened)
    notes = opened.notes
    isReadOnly = opened.isReadOnly
    loading = LoadingLock(besides: path)
    if !isReadOnly { try sweep() }
  }
}

extension ArchiveFile {
  /// The file that is closed whenever somebody has loaded something, in whatever program; none
  /// where the archive is in memory.
  public var loadingMark: String? { loading.path }

  /// Asks the archive something, on any thread.
  ///
  /// Where the file is read as if nobody wrote to it and somebody did, it is opened and asked again.
  func reading<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    for _ in 0..<ArchiveFile.mostReadings {
      let opening = opened.withLock { $0 }
      let answer = Result { try opening.store.read(work) }
      guard let stamp = opening.stamp, stamp != FileStamp(path) else {
        do { return try answer.get() } catch { throw diagnostic(of: error) }
      }
      try openAgain(stamp)
    }
    throw .changing(path)
  }

  /// Asks the archive something that can't be asked again, such as to write a file.
  func readingOnce<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    let opening = opened.withLock { $0 }
    let answer = Result { try opening.store.read(work) }
    if let stamp = opening.stamp, stamp != FileStamp(path) { throw .changing(path) }
    do { return try answer.get() } catch { throw diagnostic(of: error) }
  }

  private func openAgain(_ stamp: FileStamp) throws(Diagnostic) {
    let fresh = try Opening(of: path, for: .reading, now: Moment(seconds: 0), patience: patience)
    opened.withLock { opening in
      // Another thread may have been faster.
      guard opening.stamp == stamp else { return }
      opening = fresh
      prices.forget()
    }
  }

  /// So many loads may land, one after another, while one question is answered.
  private static let mostReadings = 20

  /// Changes the archive as a whole, or not at all.
  func writing<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    if isReadOnly { throw .readOnly(path) }
    do { return try store.write(work) } catch { throw diagnostic(of: error) }
  }

  func diagnostic(of error: any Error) -> Diagnostic {
    error as? Diagnostic ?? Diagnostic(error, of: path)
  }
}
