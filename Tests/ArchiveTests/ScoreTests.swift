import Analytics
@testable import Archive
import Market
import TestSupport
import Testing

/// The archive and the index know the same scores.
struct ScoreTests {
  private let hash = ContentHash(of: [1])

  /// A file with o1's scores in AIME 2024, by source.
  private func file(_ name: String, _ said: (String, Figure)..., line: Int = 7) -> Snapshot {
    var snapshot = Snapshot(file: name, bytes: 9)
    snapshot.scores = said.enumerated().map { place, said in
      Score(
        "AIME 2024", model: "o1", listing: Listing(provider: "openai", model: "o1"),
        value: said.1, source: said.0, day: Day(year: 2025, month: 1, day: 22),
        origin: Origin(file: name, line: line + place))
    }
    return snapshot
  }

  private func said(_ archive: ArchiveFile) throws -> [String] {
    try archive.view(asOf: .endOfTime).scores.map { "\($0.source) \($0.value) \($0.origin)" }
  }

  @Test("two files with one score make one; two sources make two")
  func once() throws {
    let archive = try ArchiveFile()
    try archive.write(file("a", ("DeepSeek", "79.2"), ("OpenAI", "74.3")))
    try archive.write(file("b", ("DeepSeek", "79.2"), line: 3))
    #expect(try said(archive) == ["DeepSeek 79.2 a:7", "OpenAI 74.3 a:8"])
    #expect(try archive.facts().counts.scores == 2)
    #expect(try archive.history().map(\.counts.scores) == [2, 1])
    let first = try #require(try archive.history().first?.id)
    #expect(try archive.forget(first) == [])
    #expect(try said(archive) == ["DeepSeek 79.2 b:3"])
    #expect(try archive.facts().counts.scores == 1)
    try archive.expectSound()
  }

  @Test("a corrected file has its new scores; an emptied one, its old ones")
  func corrected() throws {
    let archive = try ArchiveFile()
    try archive.write(file("a", ("DeepSeek", "72.9"), ("OpenAI", "74.3")), hash: hash)
    try archive.write(file("a", ("DeepSeek", "79.2"), ("OpenAI", "74.3")))
    #expect(try said(archive) == ["OpenAI 74.3 a:8", "DeepSeek 79.2 a:7"])
    var blank = Snapshot(file: "a")
    blank.diagnostics = [
      Diagnostic(.error, at: Origin(file: "a", line: 1), "broken", remedy: "mend it")
    ]
    try archive.write(blank)
    #expect(try said(archive) == ["OpenAI 74.3 a:8", "DeepSeek 79.2 a:7"])
    #expect(try archive.note(SnapshotSource(path: "a", read: .endOfTime), says: hash))
    #expect(try said(archive) == ["DeepSeek 72.9 a:7", "OpenAI 74.3 a:8"])
  }

  @Test("a score is known from its date on, and an undated one always")
  func asOf() throws {
    let archive = try ArchiveFile()
    var snapshot = file("a", ("DeepSeek", "79.2"), ("OpenAI", "74.3"))
    snapshot.scores[1].day = nil
    try archive.write(snapshot)
    let day = try #require(snapshot.scores[0].day)
    for (days, count) in [(-1, 1), (0, 2), (1, 2)] {
      let moment = Moment(Day(number: day.number + days))
      #expect(try archive.view(asOf: moment).scores.count == count, "\(days) days after")
      #expect(
        MarketIndex([snapshot]).view(asOf: moment).scores.count == count, "\(days) days after")
    }
  }

  @Test(
    "scores that come with other data are forgotten without a trace", arguments: 1...4)
  func forgotten(seed: UInt64) throws {
    var madeUp = MadeUp(seed)
    let snapshots = ["a", "b", "c"].map { madeUp.snapshot(file: $0, threads: 2) }
    let archive = try ArchiveFile()
    for snapshot in snapshots { try archive.write(snapshot) }
    try archive.forget(try archive.history()[1].id)
    #expect(
      try archive.view(asOf: .endOfTime).scores == snapshots[0].scores + snapshots[2].scores)
    try archive.expectSound()
  }

  @Test("an archive from before scores takes them in when the file is loaded again")
  func older() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    let snapshot = file("a", ("DeepSeek", "79.2"))
    try Connections(path).write { database in
      for migration in Migration.all[..<2] { try database.execute(sql: migration.sql) }
      try database.execute(
        sql: """
          INSERT INTO snapshots (path, state, bytes, unread_bytes, read, read_clock, first_reply)
          VALUES ('a', 1, 9, 0, 0, 0, 1);
          INSERT INTO paths (path, snapshot) VALUES ('a', 1);
          PRAGMA user_version = 2;
          PRAGMA application_id = \(Migration.applicationID);
          """)
    }
    let archive = try ArchiveFile(at: path)
    #expect(archive.notes == [])
    #expect(try !archive.note(SnapshotSource(path: "a", read: .endOfTime), says: hash))
    try archive.write(snapshot, hash: hash)
    #expect(try archive.note(SnapshotSource(path: "a", read: .endOfTime), says: hash))
    #expect(try said(archive) == ["DeepSeek 79.2 a:7"])
    #expect(try archive.sources(asOf: .endOfTime).map(\.counts.scores) == [1])
    try archive.expectSound()
  }
}
