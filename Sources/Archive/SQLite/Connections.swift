import CSQLite
import Dispatch
import Synchronization

/// The connections to one SQLite file, for any thread.
///
/// One writes. Others read beside it, each from what had been committed when it began, if the file
/// has a write-ahead log.
final class Connections: Sendable {
  /// How a file is opened.
  enum Use {
    /// One connection both reads and writes: without a log, a reader would block the writer.
    case alone
    /// Readers stand beside the writer.
    case shared
    /// Nothing is written.
    case reading
  }

  let use: Use
  private let path: String
  private let patience: Double
  private let settings: String
  private let writer: Mutex<Database?>
  /// The readers that nobody uses now.
  private let idle = Mutex<[Database]>([])
  /// Two search blocks, and one runs all other queries meanwhile.
  private let seats = DispatchSemaphore(value: 3)

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: A path, a `file:` address, or `:memory:`.
  ///   - use: How it is opened.
  ///   - patience: How long to wait for another writer, in seconds.
  ///   - settings: The statements that set up each connection.
  /// - Throws: Why it can't be opened, or not be set up.
  init(
    _ path: String, _ use: Use = .alone, patience: Double = 5, settings: String = ""
  ) throws(DatabaseError) {
    self.path = path
    self.use = use
    self.patience = patience
    self.settings = settings
    let first = try Database(
      path, isReadOnly: use == .reading, patience: patience, settings: settings)
    writer = Mutex(use == .reading ? nil : first)
    if use == .reading { idle.withLock { $0 = [first] } }
  }

  deinit { close() }

  /// Closes what is not in use; nothing can be written from here on.
  ///
  /// The one that writes is last, since who closes a file last puts its log into it.
  func close() {
    idle.withLock { $0 = [] }
    writer.withLock { $0 = nil }
  }

  /// Runs queries that all see the same state.
  func read<Value>(_ work: (Database) throws -> Value) throws -> Value {
    guard use != .alone else {
      return try writeWithoutTransaction { try $0.transaction("BEGIN", work) }
    }
    seats.wait()
    defer { seats.signal() }
    let reader = try freeReader()
    defer { idle.withLock { $0.append(reader) } }
    return try reader.transaction("BEGIN", work)
  }

  private func freeReader() throws -> Database {
    if let reader = idle.withLock({ $0.popLast() }) { return reader }
    return try Database(path, isReadOnly: true, patience: patience, settings: settings)
  }

  /// Runs a transaction: all of it, or nothing if it throws.
  func write<Value>(_ work: (Database) throws -> Value) throws -> Value {
    try writeWithoutTransaction { try $0.transaction("BEGIN IMMEDIATE", work) }
  }

  /// Gives the connection that writes.
  func writeWithoutTransaction<Value>(_ work: (Database) throws -> Value) throws -> Value {
    var answer: Result<Value, any Error>?
    writer.withLock { writer in
      guard let writer else { return }
      answer = Result { try work(writer) }
    }
    guard let answer else {
      throw DatabaseError(code: SQLITE_READONLY, message: "opened for reading only")
    }
    return try answer.get()
  }
}
