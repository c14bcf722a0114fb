import CSQLite

/// A connection to an SQLite file, which one thread at a time uses; ``Connections`` sees to that.
final class Database: @unchecked Sendable {
  /// SQLite's own handle, for what is not offered here.
  let handle: OpaquePointer
  private var statements: [String: OpaquePointer] = [:]

  /// Opens a file, and creates it unless it is opened for reading.
  ///
  /// - Parameters:
  ///   - path: A path, a `file:` address, or `:memory:`.
  ///   - isReadOnly: Whether nothing may be written.
  ///   - patience: How long to wait for another writer, in seconds.
  ///   - settings: The statements that set it up.
  /// - Throws: Why it can't be opened, or not be set up.
  init(
    _ path: String, isReadOnly: Bool = false, patience: Double, settings: String
  ) throws(DatabaseError) {
    let access =
      isReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI, nil)
    guard code == SQLITE_OK, let opened else {
      // A connection that could not be opened still holds the message, and must be closed.
      let error = DatabaseError(code, on: opened)
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_busy_timeout(handle, Int32(clamping: Int((patience * 1_000).rounded())))
    try execute(sql: "PRAGMA foreign_keys = ON;" + settings)
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  /// Runs statements, one after another, and drops their results.
  func execute(sql: String) throws(DatabaseError) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code, on: handle) }
  }

  /// The statement for a text: compiled once, and kept as long as the connection.
  ///
  /// Whoever asks for the same text while its rows are still being read starts them again.
  func statement(_ sql: String) throws(DatabaseError) -> OpaquePointer {
    if let known = statements[sql] { return known }
    var compiled: OpaquePointer?
    let code = sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, nil)
    guard code == SQLITE_OK, let compiled else { throw DatabaseError(code, on: handle) }
    statements[sql] = compiled
    return compiled
  }

  /// The id of the row last inserted.
  var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(handle) }

  /// Runs work as one transaction, which is undone if the work throws.
  ///
  /// - Parameters:
  ///   - beginning: `BEGIN` for one that only reads, `BEGIN IMMEDIATE` for one that writes.
  ///   - work: What it does.
  /// - Returns: What the work gives.
  /// - Throws: What the work throws, or why SQLite can't begin or end it.
  func transaction<Value>(
    _ beginning: String, _ work: (Database) throws -> Value
  ) throws -> Value {
    try Prepared(beginning, on: self).run()
    do {
      let value = try work(self)
      try Prepared("COMMIT", on: self).run()
      return value
    } catch {
      undo()
      throw error
    }
  }

  /// Undoes a transaction, unless SQLite has done so itself, as it does when the disk is full.
  private func undo() {
    guard sqlite3_get_autocommit(handle) == 0 else { return }
    // What caused it is told already.
    do { try Prepared("ROLLBACK", on: self).run() } catch {}
  }
}

/// SQLite's refusal of a statement.
struct DatabaseError: Error, CustomStringConvertible {
  /// SQLite's primary result code, such as `SQLITE_FULL`.
  let code: Int32
  /// What SQLite says of it; nil if it says nothing.
  let message: String?

  init(code: Int32, message: String?) {
    self.code = code & 0xFF
    self.message = message
  }

  /// The error that a connection met last.
  init(_ code: Int32, on connection: OpaquePointer?) {
    self.init(code: code, message: connection.map { String(cString: sqlite3_errmsg($0)) })
  }

  var description: String { message ?? "SQLite's error \(code)" }
}
