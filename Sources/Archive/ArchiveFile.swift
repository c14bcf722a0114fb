import Analytics
import Market
import Synchronization

/// Everything that was ever read, each value once, in one SQLite file.
///
/// Reads and writes may run at the same time, from any thread and any process: a read sees what had
/// been committed when it began.
public final class ArchiveFile: Sendable {
  /// The file's path; `:memory:` for an archive in memory.
  public let path: String
  /// Notes from opening it: damage, a missing permission, a disk without a log.
  public let notes: [Diagnostic]
  /// Whether the archive is read-only.
  public let isReadOnly: Bool
  /// How long to wait for another writer, in seconds.
  let patience: Double
  /// Tells which ids are one listing; without it, only equal ones are.
  let spellingReader: SpellingReader?
  /// Whether it was made sure that the listings are spelled by its table.
  let hasSpelled = Atomic(false)
  private let opened: Mutex<Opening>
  let loading: LoadingLock
  /// The decoded prices, kept for the next step in time.
  let prices = PriceCache()
  /// The events of the stories, kept until their revision is another.
  let eventBook = Mutex<(revision: Int64, book: EventBook)?>(nil)
  /// The stories that the user's rules mute, kept until stories come or go.
  let mutedStories = Mutex<MutedStories?>(nil)
  /// The price spans of each snapshot, kept for the next one that is exported.
  let spansBySnapshot = Mutex<SpansBySnapshot?>(nil)
  /// When changes were last worked out, and how long that took.
  let settled = Mutex<(end: ContinuousClock.Instant, took: Duration)>((.now, .zero))
  /// The connections that read and write its tables.
  var store: Connections { opened.withLock { $0.store } }

  /// The path of an archive in memory.
  public static let inMemory = ":memory:"
  /// The application id that marks our SQLite files: the letters `toke`.
  public static let applicationID = Migration.applicationID
  /// The version of its tables, which a file states as SQLite's `user_version`.
  public static let schemaVersion = Int32(Migration.all.count)

  /// Creates an archive in memory.
  ///
  /// - Throws: SQLite's error, if even that fails.
  public convenience init() throws(Diagnostic) { try self.init(at: ArchiveFile.inMemory) }

  /// Opens the archive at a path, or creates it; migrates an older one.
  ///
  /// A damaged archive of ours is renamed and a new one started; one without write permission is
  /// opened read-only. ``notes`` says so. What a dead loader left unfinished is removed. To open it
  /// for reading only, the file must exist, and is left unchanged.
  ///
  /// - Parameters:
  ///   - path: The file, in an existing folder, or ``inMemory``.
  ///   - use: What it is opened for.
  ///   - now: The current time, which names a damaged file.
  ///   - patience: How long to wait for another writer, in seconds.
  ///   - reader: Tells which ids are one listing; without it, only equal ones are.
  /// - Throws: Why it can't be opened, and what to do.
  public convenience init(
    at path: String, for use: ArchiveUse = .writing, now: Moment = Moment(seconds: 0),
    patience: Double = 5, spelledBy reader: SpellingReader? = nil
  ) throws(Diagnostic) {
    try self.init(
      Opening(of: path, for: use, now: now, patience: patience), at: path, spelledBy: reader)
  }

  init(
    _ opened: Opening, at path: String, spelledBy reader: SpellingReader? = nil
  ) throws(Diagnostic) {
    self.path = path
    spellingReader = reader
    patience = opened.patience
    self.opened = Mutex(opened)
    notes = opened.notes
    isReadOnly = opened.isReadOnly
    loading = LoadingLock(besides: path)
    if !isReadOnly { try sweep() }
  }
}

extension ArchiveFile {
  /// The file that is closed whenever any program has loaded something; nil if the archive is in
  /// memory.
  public var loadingMark: String? { loading.path }

  /// Runs a query, on any thread.
  ///
  /// If the file was opened as immutable and was written to, it is reopened and the query runs
  /// again.
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

  /// Runs a query that can't be repeated, such as one that writes a file.
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

  /// How many loads may finish, one after another, during one query.
  private static let mostReadings = 20

  /// Runs a transaction.
  func writing<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    if isReadOnly { throw .readOnly(path) }
    do { return try store.write(work) } catch { throw diagnostic(of: error) }
  }

  func diagnostic(of error: any Error) -> Diagnostic {
    error as? Diagnostic ?? Diagnostic(error, of: path)
  }
}
