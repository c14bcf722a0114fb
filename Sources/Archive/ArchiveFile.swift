import GRDB
import Market

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
  let store: any DatabaseWriter
  let loading: LoadingLock
  /// What was decoded of prices, for the next step in time.
  let prices = PriceCache()

  /// What stands for a path where no file is wanted.
  public static let inMemory = ":memory:"

  /// An archive that is gone with the program.
  ///
  /// - Throws: What SQLite says where even that can't be had.
  public convenience init() throws(Diagnostic) { try self.init(at: ArchiveFile.inMemory) }

  /// Opens the archive at a path, or begins one there; brings an older one up to date.
  ///
  /// A file that is damaged is kept under another name and a new one begun; one that may not be
  /// written to is shown as it is. ``notes`` says so. What a loader that died had left half is
  /// removed.
  ///
  /// - Parameters:
  ///   - path: The file, whose folder must be there, or ``inMemory``.
  ///   - now: When it is opened; a damaged file is named after it.
  ///   - patience: How long it waits for another who is writing, in seconds.
  /// - Throws: Why it can't be opened, and what to do.
  public convenience init(
    at path: String, now: Moment = Moment(seconds: 0), patience: Double = 5
  ) throws(Diagnostic) {
    try self.init(Opening(of: path, now: now, patience: patience), at: path)
  }

  init(_ opened: Opening, at path: String) throws(Diagnostic) {
    self.path = path
    patience = opened.patience
    store = opened.store
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
  func reading<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    do { return try store.read(work) } catch { throw diagnostic(of: error) }
  }

  /// Changes the archive as a whole, or not at all.
  func writing<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    if isReadOnly { throw .readOnly(path) }
    do { return try store.write(work) } catch { throw diagnostic(of: error) }
  }

  func diagnostic(of error: any Error) -> Diagnostic {
    error as? Diagnostic ?? Diagnostic(error, of: path)
  }
}
