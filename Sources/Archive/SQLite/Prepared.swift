import CSQLite
import Market

/// A statement that runs for one row after another, with direct access to SQLite.
///
/// A million rows go through `sqlite3_bind` and `sqlite3_step` without an array of arguments each;
/// texts and bytes are not copied if the caller holds them until the step.
struct Prepared {
  /// Keeps the statement, which ends with its connection.
  private let database: Database
  private let handle: OpaquePointer
  private let damage = Damage()

  init(_ sql: String, on database: Database) throws {
    self.database = database
    handle = try database.statement(sql)
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  /// Binds an integer to a position, from 1; nil is NULL.
  func bind(_ place: Int32, _ number: Int64?) {
    if let number { sqlite3_bind_int64(handle, place, number) } else { bindNothing(place) }
  }

  /// Binds an integer to a position, from 1; nil is NULL.
  func bind(_ place: Int32, _ number: Int?) { bind(place, number.map(Int64.init)) }

  /// Binds integers to the positions from 1 on.
  func bound(_ numbers: Int64...) -> Prepared {
    for (index, number) in numbers.enumerated() { bind(Int32(index + 1), number) }
    return self
  }

  /// Binds a copy of a text; nil is NULL.
  func bind(_ place: Int32, _ text: String?) {
    guard var text else { return bindNothing(place) }
    text.withUTF8 { bind(place, $0, Prepared.copies) }
  }

  /// Binds the seconds of a moment and, at the next position, its clock.
  func bind(_ place: Int32, _ moment: Moment?) {
    bind(place, moment?.seconds)
    bind(place + 1, moment?.clock)
  }

  /// Binds a text that stays in memory until the next ``run()``.
  func bind(_ place: Int32, borrowed text: UnsafeBufferPointer<UInt8>) {
    bind(place, text, nil)
  }

  private func bind(
    _ place: Int32, _ text: UnsafeBufferPointer<UInt8>, _ lifetime: sqlite3_destructor_type?
  ) {
    text.withMemoryRebound(to: CChar.self) { text in
      _ =
        if let start = text.baseAddress, !text.isEmpty {
          sqlite3_bind_text(handle, place, start, Int32(text.count), lifetime)
        } else {
          sqlite3_bind_text(handle, place, "", 0, Prepared.copies)
        }
    }
  }

  /// Binds bytes that stay in memory until the next ``run()``.
  func bind(_ place: Int32, borrowed bytes: UnsafeRawBufferPointer) {
    if bytes.isEmpty {
      sqlite3_bind_zeroblob(handle, place, 0)
    } else {
      sqlite3_bind_blob(handle, place, bytes.baseAddress, Int32(bytes.count), nil)
    }
  }

  private func bindNothing(_ place: Int32) { sqlite3_bind_null(handle, place) }

  /// Tells SQLite to copy what is bound.
  private static let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  /// Runs the statement with the bound values, and resets it for the next row.
  ///
  /// - Returns: How many rows it changed.
  @discardableResult
  func run() throws -> Int {
    let code = sqlite3_step(handle)
    let reset = sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(reset) }
    return Int(sqlite3_changes(database.handle))
  }

  /// Calls a closure with every result row, until it returns false.
  func each(_ take: (AnswerRow) throws -> Bool) throws {
    defer { sqlite3_reset(handle) }
    while true {
      let code = sqlite3_step(handle)
      if code == SQLITE_DONE { return }
      guard code == SQLITE_ROW else { throw failure(code) }
      let goesOn = try take(AnswerRow(handle: handle, damage: damage))
      if let found = damage.found { throw DatabaseError.damage(found) }
      guard goesOn else { return }
    }
  }

  /// What a closure makes of the first row; nil if there is no row.
  func first<Value>(_ value: (AnswerRow) throws -> Value) throws -> Value? {
    var found: Value?
    try each {
      found = try value($0)
      return false
    }
    return found
  }

  /// What a closure makes of every row.
  func all<Value>(_ value: (AnswerRow) throws -> Value) throws -> [Value] {
    var found: [Value] = []
    try each {
      found.append(try value($0))
      return true
    }
    return found
  }

  private func failure(_ code: Int32) -> DatabaseError { DatabaseError(code, on: database.handle) }
}

/// A result row, valid until the next one.
struct AnswerRow {
  fileprivate let handle: OpaquePointer
  fileprivate let damage: Damage

  /// Whether a column, from 0, is NULL.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The integer in a column; 0 for NULL.
  func number(_ column: Int32) -> Int64 {
    expect(SQLITE_INTEGER, in: column)
    return sqlite3_column_int64(handle, column)
  }

  /// The integer in a column, within a range; the lower bound if it lies outside.
  func count(_ column: Int32, in range: ClosedRange<Int64>) -> Int {
    let number = number(column)
    if range ~= number { return Int(number) }
    damage.found = "the number \(number) is out of range"
    return Int(range.lowerBound)
  }

  /// Notes that a column holds a value of the wrong type; NULL is checked elsewhere.
  private func expect(_ type: Int32, in column: Int32) {
    let found = sqlite3_column_type(handle, column)
    guard found != type, found != SQLITE_NULL else { return }
    damage.found = "a value is of another kind than its column"
  }

  /// The day in a column; nil for NULL.
  func day(_ column: Int32) -> Day? {
    guard let number = optional(column) else { return nil }
    if let day = Day(sound: number) { return day }
    damage.found = "the day \(number) is out of range"
    return nil
  }

  /// The integer in a column; nil for NULL.
  func optional(_ column: Int32) -> Int64? { isNull(column) ? nil : number(column) }

  /// The integer in a column; 0 for NULL.
  func count(_ column: Int32) -> Int { Int(number(column)) }

  /// The text in a column; empty for NULL.
  func text(_ column: Int32) -> String {
    expect(SQLITE_TEXT, in: column)
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The text in a column; nil for NULL.
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The bytes in a column, valid until the next row.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    expect(SQLITE_BLOB, in: column)
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// The moment in a column and its clock in the next.
  func moment(_ column: Int32) -> Moment? {
    guard let seconds = optional(column) else { return nil }
    let clock = number(column + 1)
    if let moment = Moment(sound: seconds, clock: clock) { return moment }
    damage.found = "the time \(seconds) is out of range"
    return nil
  }

  /// The origin from the line in a column and the column number in the next.
  func origin(_ column: Int32, in file: String) -> Origin {
    Origin(file: file, line: count(column), column: count(column + 1))
  }
}
