import Analytics
@testable import Archive
import CSystem
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
    try Connections(path).writeWithoutTransaction { try $0.execute(sql: sql) }
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
        == "\(path): error: written by a newer tokentape (version 99; this one knows "
        + "\(Migration.all.count)); install that one, or name another archive with --archive")
    try run("PRAGMA user_version = \(Migration.all.count)")
    #expect(try ArchiveFile(at: path).threads().count == 1)
  }

  @Test("another program's database is refused, and left as it is")
  func foreign() throws {
    try run("CREATE TABLE bookmarks (url TEXT)")
    #expect(
      message { _ = try ArchiveFile(at: path) }
        == "\(path): error: another program's database, not an archive; "
        + "name another file with --archive")
    try run("SELECT * FROM bookmarks")
  }

  /// Writes letters over a part of the file.
  private func damage(_ place: Int, _ count: Int) throws {
    let file = try #require(fopen(path, "r+"))
    fseek(file, place, SEEK_SET)
    fputs(String(repeating: "x", count: count), file)
    fclose(file)
  }

  private var bytes: [UInt8] { Array(folder.text(of: "archive.sqlite").utf8) }

  @Test("a damaged archive is kept aside by who writes, each under a name of its own")
  func damaged() throws {
    let now = Moment(seconds: 1_795_357_740)
    for suffix in ["", "-2"] {
      try fill()
      try damage(0, 16)
      let before = bytes
      #expect(
        message { _ = try ArchiveFile(at: path, for: .reading) }
          == "\(path): error: the file is damaged (file is not a database); move it away, or name "
          + "another with --archive, and load the files again")
      #expect(bytes == before, "who only reads leaves it")
      let archive = try ArchiveFile(at: path, now: now)
      let kept = "archive.sqlite.damaged-2026-11-22T14:29" + suffix
      #expect(
        archive.notes.map(\.description) == [
          "\(path): error: the file is damaged (file is not a database); it was renamed to "
            + "'\(folder.path)/\(kept)' and a new one started; load the files again, or try: "
            + "sqlite3 '\(folder.path)/\(kept)' .recover"
        ])
      #expect(Array(folder.text(of: kept).utf8) == before)
      try archive.write(Market.Thread(OnceTests.page), in: "first")
      #expect(try archive.threads().count == 1)
    }
  }

  @Test(
    "a file that is not an archive is left as it is",
    arguments: [ArchiveUse.reading, .writing])
  func noArchive(use: ArchiveUse) throws {
    try folder.write("no database at all", to: "archive.sqlite")
    #expect(
      message { _ = try ArchiveFile(at: path, for: use) }
        == "\(path): error: not an archive, and left as it is; name another file with --archive, "
        + "or read this one with --from")
    #expect(folder.text(of: "archive.sqlite") == "no database at all")
    #expect(names == ["archive.sqlite"])
    mkfifo(folder.path + "/pipe", 0o600)
    for (place, said) in [
      (
        "",
        "archive: error: the path is empty; name one with --archive, such as "
          + "prices.sqlite"
      ),
      (
        "file::memory:",
        "file::memory:: error: a URI, not a path; name a path, or :memory: to keep nothing"
      ),
      (
        folder.path + "/pipe",
        "\(folder.path)/pipe: error: a pipe or a device, not a file; name a file "
          + "with --archive"
      ),
    ] { #expect(message { _ = try ArchiveFile(at: place, for: use) } == said) }
  }

  @Test("who only reads begins nothing, and leaves no byte and no file behind")
  func reading() throws {
    #expect(
      message { _ = try ArchiveFile(at: path, for: .reading) }
        == "\(path): error: no such archive; check how the path is spelled, or create it: "
        + "tokentape load FILES --archive '\(path)'")
    #expect(names == [])
    try fill()
    #expect(names == ["archive.sqlite"])
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    let before = bytes
    do {
      let archive = try ArchiveFile(at: path, for: .reading)
      #expect(try archive.threads().count == 1)
      #expect(try archive.check() == [])
      #expect(names == ["archive.sqlite"] && bytes == before)
      #expect(
        message { try archive.write(Market.Thread(OnceTests.page), in: "x") }.contains("chmod"))
      // Another may load meanwhile: what it brings is seen, whether it is done or not.
      let other = try ArchiveFile(at: path)
      for number in 1...30 {
        var story = OnceTests.page
        story.url = "https://example.com/\(number)"
        try other.write(Market.Thread(story), in: "more \(number)")
        #expect(try archive.threads().count == number + 1)
      }
    }
    // A reader that outlives the last writer leaves the log to the next one.
    _ = try ArchiveFile(at: path)
    #expect(names == ["archive.sqlite"])
  }

  @Test("a file of several names is not written to, since its log would be one of them alone")
  func severalNames() throws {
    try fill()
    link(path, folder.path + "/other.sqlite")
    #expect(
      message { _ = try ArchiveFile(at: path) }
        == "\(path): error: the file has 2 hard links, and its log would belong to only one of "
        + "them; remove the others, or copy the file and load into the copy")
    #expect(try ArchiveFile(at: path, for: .reading).threads().count == 1)
  }

  private var names: [String] {
    guard let stream = opendir(folder.path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let name = next_name(stream) { names.append(String(cString: name)) }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test("a damaged list of tables is noticed when it is opened")
  func damagedSchema() throws {
    try fill()
    try damage(100, 2_000)
    let archive = try ArchiveFile(at: path)
    #expect(archive.notes.count == 1)
    #expect(archive.notes.first?.message.contains("renamed to") == true)
  }

  @Test("a file or folder that may not be written to is shown as it is", arguments: [true, false])
  func readOnly(isFolder: Bool) throws {
    try fill()
    chmod(path, 0o444)
    for log in ["-wal", "-shm"] { chmod(path + log, 0o444) }
    if isFolder { chmod(folder.path, 0o555) }
    defer { chmod(folder.path, 0o755) }
    let line =
      "no permission to write to the archive; it is shown as it is; "
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
        == "\(path): error: no permission to create an archive in this folder; "
        + "allow it with chmod, or name another with --archive\n")
    #expect(
      message { _ = try ArchiveFile(at: folder.path) }
        == "\(folder.path): error: a folder, not a file; name a file in it")
    #expect(
      message { _ = try ArchiveFile(at: path + "/no/archive") }
        == "\(path)/no/archive: error: no such folder; create it, or name another with --archive")
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
    let other = try Connections(path)
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
      let pages = try Prepared("PRAGMA page_count", on: database).first { $0.count(0) } ?? 0
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
      Opening(writable: path, at: address, patience: 1), at: ArchiveFile.inMemory)
    #expect(
      archive.notes.map(\.message) == [
        "this disk can't keep a log beside the archive; reading waits while something is written"
      ])
    try archive.write(Market.Thread(OnceTests.page), in: "first")
    #expect(try archive.threads().count == 1)
  }
}
