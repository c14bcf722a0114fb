import Analytics
@testable import Archive
import GRDB
import Glibc
import Market
import TestSupport
import Testing

/// Each fault gives a clear message, and nothing is lost.
struct FaultTests {
  let folder: Scratch
  let path: String

  init() throws {
    folder = try Scratch()
    path = folder.path + "/archive.sqlite"
    chmod(folder.path, 0o755)
  }

  /// Runs SQL on the file, as another program might.
  private func run(_ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  private func message(_ work: () throws -> Void) -> String {
    do { try work() } catch { return "\(error)" }
    return "nothing went wrong"
  }

  private func fill() throws {
    try ArchiveFile(at: path).write(Market.Thread(OnceTests.page), in: "first")
  }

  @Test("an archive of a newer tokentape is refused, and left as it is")
  func newer() throws {
    try fill()
    try run("PRAGMA user_version = 99")
    #expect(
      message { _ = try ArchiveFile(at: path) }
        == "\(path): error: written by a newer tokentape (form 99; this one knows "
        + "\(Migration.all.count)); install that one, or name another archive with --archive")
    try run("PRAGMA user_version = \(Migration.all.count)")
    #expect(try ArchiveFile(at: path).threads().count == 1)
  }

  @Test("another program's database is refused, and left as it is")
  func foreign() throws {
    try run("CREATE TABLE bookmarks (url TEXT)")
    #expect(
      message { _ = try ArchiveFile(at: path) }
        == "\(path): error: another program's database, and no archive; "
        + "name another file with --archive")
    try run("SELECT * FROM bookmarks")
  }

  @Test("a file that is no database is kept aside, each under a name of its own")
  func damaged() throws {
    let now = Moment(seconds: 1_795_357_740)
    for (suffix, text) in [("", "no database at all"), ("-2", "another one, just as bad")] {
      try folder.write(text, to: "archive.sqlite")
      let archive = try ArchiveFile(at: path, now: now)
      let kept = "archive.sqlite.damaged-2026-11-22T14:29" + suffix
      #expect(
        archive.notes.map(\.description) == [
          "\(path): error: the file is damaged (file is not a database); it was kept as "
            + "'\(folder.path)/\(kept)' and a new one begun; load the files again, or try: sqlite3 "
            + "'\(folder.path)/\(kept)' .recover"
        ])
      #expect(folder.text(of: kept) == text)
      try archive.write(Market.Thread(OnceTests.page), in: "first")
      #expect(try archive.threads().count == 1)
    }
  }

  @Test("a damaged list of tables is noticed when it is opened")
  func damagedSchema() throws {
    try fill()
    let file = try #require(fopen(path, "r+"))
    fseek(file, 100, SEEK_SET)
    fputs(String(repeating: "x", count: 2_000), file)
    fclose(file)
    let archive = try ArchiveFile(at: path)
    #expect(archive.notes.count == 1)
    #expect(archive.notes.first?.message.contains("kept as") == true)
  }

  @Test("a file or folder that may not be written to is shown as it is", arguments: [true, false])
  func readOnly(isFolder: Bool) throws {
    try fill()
    chmod(path, 0o444)
    for log in ["-wal", "-shm"] { chmod(path + log, 0o444) }
    if isFolder { chmod(folder.path, 0o555) }
    defer { chmod(folder.path, 0o755) }
    let line =
      "the archive may not be written to; it is shown as it is; "
      + "allow it with chmod, or name another with --archive\n"
    #expect(
      try Victim("look", path).text()
        == "\(path): warning: \(line)1 stories\n\(path): warning: \(line)")
  }

  @Test("no archive is begun where none can be")
  func noPlace() throws {
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    #expect(
      try Victim("look", path).text()
        == "\(path): error: no archive can be begun in a folder that may not be written to; "
        + "allow it with chmod, or name another with --archive\n")
    #expect(
      message { _ = try ArchiveFile(at: folder.path) }
        == "\(folder.path): error: a folder, not a file; name a file in it")
    #expect(
      message { _ = try ArchiveFile(at: path + "/no/archive") }
        == "\(path)/no/archive: error: no such folder; make it, or name another with --archive")
  }

  @Test("who comes while another loads is told so, and can load afterwards")
  func loading() throws {
    let (one, two) = (try ArchiveFile(at: path), try ArchiveFile(at: path, patience: 0.02))
    let source = SnapshotSource(path: "a", read: Moment(seconds: 0))
    let writer = try one.writer(for: source)
    try writer.take(Snapshot(file: "a"))
    #expect(
      message { _ = try two.writer(for: source) }
        == "\(path): error: another tokentape is loading a file into it; "
        + "try again when that has finished")
    // What is half is neither swept away under the living, nor in the way of marks.
    _ = try ArchiveFile(at: path)
    try two.keep(.base(Listing(provider: "openai", model: "o1")))
    try writer.finish(hash: nil)
    #expect(try two.history().count == 1)
    try two.write(Market.Thread(OnceTests.page), in: "b")
    #expect(try one.threads().count == 1)
  }

  @Test("a file that another program holds is waited for, and then told of")
  func locked() throws {
    try fill()
    let archive = try ArchiveFile(at: path, patience: 0.02)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: path, configuration: configuration)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(try archive.threads().count == 1, "reading goes on")
    #expect(
      message { try archive.keep(.base(Listing(provider: "openai", model: "o1"))) }
        == "\(path): error: another program is writing to it; try again when that has finished")
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    try archive.keep(.base(Listing(provider: "openai", model: "o1")))
    #expect(try archive.base == Listing(provider: "openai", model: "o1"))
  }

  @Test("a full disk costs the file that was being loaded, and nothing else")
  func full() throws {
    try fill()
    let archive = try ArchiveFile(at: path)
    let before = try archive.threads()
    var madeUp = MadeUp(3)
    let dump = madeUp.snapshot(file: "large", threads: 600)
    try archive.store.writeWithoutTransaction { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 10)")
    }
    #expect(
      message { try archive.write(dump) }
        == "\(path): error: the disk is full; nothing of this file was kept; "
        + "make room and load it again")
    #expect(try archive.threads() == before)
    try archive.expectSound()
    try archive.store.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 1000000")
    }
    try archive.write(dump)
    #expect(try archive.feed(FeedQuery(asOf: .endOfTime, limit: 1)).stories > 500)
    try archive.expectSound()
  }

  @Test("a disk that can't have a log is gone on with, and told of")
  func noLog() throws {
    let address = "file:\(path)?vfs=unix-dotfile"
    let archive = try ArchiveFile(
      Opening(writable: address, patience: 1), at: ArchiveFile.inMemory)
    #expect(
      archive.notes.map(\.message) == [
        "this disk can't keep a log beside the archive; reading waits while something is written"
      ])
    try archive.write(Market.Thread(OnceTests.page), in: "first")
    #expect(try archive.threads().count == 1)
  }
}
