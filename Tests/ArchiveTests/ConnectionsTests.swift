import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import Archive

/// Connections to one file: who sees what when, and what is left after a failure.
@Suite struct ConnectionsTests {
  private let scratch: Scratch
  private var path: String { scratch.path + "/a.sqlite" }

  init() throws { scratch = try Scratch() }

  /// A file with a table of numbers, in a write-ahead log.
  private func shared() throws -> Connections {
    let first = try Connections(path)
    try first.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE n (n INTEGER NOT NULL) STRICT")
    }
    first.close()
    return try Connections(path, .shared)
  }

  @Test("what throws in the middle leaves nothing behind")
  func undone() throws {
    let connections = try shared()
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try connections.write { database in
        try database.execute(sql: "INSERT INTO n VALUES (1)")
        throw Stop()
      }
    }
    try connections.write { try $0.execute(sql: "INSERT INTO n VALUES (2)") }
    #expect(try connections.read { try $0.numbers() } == [2])
  }

  @Test("a reader sees what was committed when it began, while another thread writes")
  func snapshot() throws {
    let connections = try shared()
    try connections.write { try $0.execute(sql: "INSERT INTO n VALUES (1)") }
    try connections.read { database in
      #expect(try database.numbers() == [1])
      try connections.write { try $0.execute(sql: "INSERT INTO n VALUES (2)") }
      #expect(try database.numbers() == [1])
    }
    #expect(try connections.read { try $0.numbers() } == [1, 2])
  }

  @Test("more readers than connections wait for each other")
  func crowd() throws {
    let connections = try shared()
    try connections.write { try $0.execute(sql: "INSERT INTO n VALUES (7)") }
    let now = Atomic(0)
    let most = Atomic(0)
    let right = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: 24) { _ in
      let answer = Result {
        try connections.read { database in
          let together = now.add(1, ordering: .relaxed).newValue
          most.max(together, ordering: .relaxed)
          defer { now.subtract(1, ordering: .relaxed) }
          return try database.numbers()
        }
      }
      if case .success([7]) = answer { right.add(1, ordering: .relaxed) }
    }
    #expect(right.load(ordering: .relaxed) == 24)
    #expect(1...3 ~= most.load(ordering: .relaxed))
  }

  @Test("another program's writer is waited for as long as patience lasts")
  func busy() throws {
    let (one, two) = (try shared(), try Connections(path, .shared, patience: 0.02))
    try one.write { database in
      try database.execute(sql: "INSERT INTO n VALUES (1)")
      let refusal = #expect(throws: DatabaseError.self) { try two.write { _ in } }
      #expect(refusal?.code == 5, "SQLITE_BUSY")
      #expect(try two.read { try $0.numbers() }.isEmpty, "reading goes on")
    }
    try two.write { try $0.execute(sql: "INSERT INTO n VALUES (2)") }
    #expect(try one.read { try $0.numbers() } == [1, 2])
  }

  @Test("a full disk ends the transaction, and the next one works")
  func full() throws {
    let connections = try shared()
    try connections.writeWithoutTransaction {
      try $0.execute(sql: "CREATE TABLE t (t BLOB) STRICT; PRAGMA max_page_count = 8")
    }
    let refusal = #expect(throws: DatabaseError.self) {
      try connections.write { try $0.execute(sql: "INSERT INTO t VALUES (zeroblob(1000000))") }
    }
    #expect(refusal?.code == 13, "SQLITE_FULL")
    try connections.write { try $0.execute(sql: "INSERT INTO n VALUES (3)") }
    #expect(try connections.read { try $0.numbers() } == [3])
  }

  @Test("nothing is written to what was opened for reading, or to what was closed")
  func readOnly() throws {
    let connections = try shared()
    let reader = try Connections(path, .reading)
    #expect(throws: DatabaseError.self) { try reader.write { _ in } }
    #expect(throws: DatabaseError.self) {
      try reader.read { try $0.execute(sql: "INSERT INTO n VALUES (1)") }
    }
    #expect(throws: DatabaseError.self) {
      try connections.read { try $0.execute(sql: "INSERT INTO n VALUES (1)") }
    }
    connections.close()
    #expect(throws: DatabaseError.self) { try connections.write { _ in } }
  }

  @Test("a file that is none, and a statement that is none, are refused with SQLite's words")
  func refused() throws {
    let connections = try shared()
    let wrong = #expect(throws: DatabaseError.self) {
      try connections.read { try $0.execute(sql: "SELEKT 1") }
    }
    #expect(wrong?.message?.contains("SELEKT") == true)
    try scratch.write(String(repeating: "no database. ", count: 100), to: "b.sqlite")
    let none = #expect(throws: DatabaseError.self) {
      try Connections(scratch.path + "/b.sqlite").read { try $0.numbers() }
    }
    #expect(none?.code == 26, "SQLITE_NOTADB")
    let missing = #expect(throws: DatabaseError.self) {
      try Connections(scratch.path + "/missing/c.sqlite")
    }
    #expect(missing?.code == 14, "SQLITE_CANTOPEN")
  }
}

extension Database {
  fileprivate func numbers() throws -> [Int] {
    try Prepared("SELECT n FROM n ORDER BY n", on: self).all { $0.count(0) }
  }

  /// The texts that a query gives.
  func texts(_ sql: String) throws -> [String] { try Prepared(sql, on: self).all { $0.text(0) } }
}
