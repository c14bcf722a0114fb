import Analytics
@testable import Archive
import Market
import Prose
import TestSupport
import Testing

/// An archive of an older form is brought up to date, and answers the same.
struct OlderTests {
  /// The steps that archives have seen which were written by the program of some day: prices came with
  /// the second.
  @Test(
    "what an older program wrote is answered as before",
    arguments: [2, 5, 9, Migration.all.count - 1])
  func older(steps: Int) throws {
    let folder = try Scratch()
    var madeUp = MadeUp(19)
    let path = folder.path + "/archive.sqlite"
    let fresh = try ArchiveFile(at: folder.path + "/fresh.sqlite")
    for name in ["a", "b"] {
      var snapshot = madeUp.snapshot(file: name, threads: 12)
      snapshot.quotes = OlderTests.quotes(of: name)
      if steps < 3 { snapshot.scores = [] }
      if steps < 19 { snapshot.rents = [] }
      if steps < 23 { snapshot.threads = snapshot.threads.map(\.withoutLinks) }
      try fresh.write(snapshot)
    }
    try OlderTests.write(fresh.path, as: path, steps: steps)
    let older = try ArchiveFile(at: path)
    #expect(older.notes == [])
    try older.expectSound()
    #expect(try older.facts().counts == fresh.facts().counts)
    #expect(try older.threads() == fresh.threads())
    let (one, other) = (try older.view(asOf: .endOfTime), try fresh.view(asOf: .endOfTime))
    #expect(one.offers.map(\.quote) == other.offers.map(\.quote))
    #expect(one.offers.map(\.since) == other.offers.map(\.since))
    #expect(one.reports == other.reports)
    #expect(one.scores == other.scores)
    for text in ["price", "毛利", "zzz"] {
      let query = FeedQuery(search: Search(text), asOf: .endOfTime, limit: 100)
      #expect(try older.feed(query).rows == fresh.feed(query).rows)
    }
    let (before, after) = (try older.history(), try fresh.history())
    #expect(before.map(\.path) == after.map(\.path))
    #expect(before.map(\.counts) == after.map(\.counts))
  }

  private static func quotes(of name: String) -> [Quote] {
    (1...4).map { number in
      var quote = Quote(
        listing: Listing(provider: "p", model: "\(number)"), rate: Rate(), source: "s",
        observed: Moment(Day(number: name == "a" ? 20_000 : 20_040)),
        origin: Origin(file: name, line: number))
      quote.rate.prices.input = .known(Figure(number * (name == "a" ? 2 : 1)))
      return quote
    }
  }

  /// Writes the rows of an archive into the tables of an older form, as far as those have columns
  /// for them.
  private static func write(_ fresh: String, as path: String, steps: Int) throws {
    let queue = try Connections(path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "ATTACH '\(fresh)' AS fresh")
      for migration in Migration.all[..<steps] { try database.execute(sql: migration.sql) }
      let tables = try database.texts(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      for table in tables {
        let columns = try database.texts(
          "SELECT name FROM pragma_table_info('\(table)', 'main')"
        ).map { "\"\($0)\"" }.joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM fresh.\(table)")
      }
      try database.execute(
        sql: """
          PRAGMA user_version = \(steps);
          PRAGMA application_id = \(Migration.applicationID);
          """)
    }
    queue.close()
  }
}

extension Market.Thread {
  fileprivate var withoutLinks: Self {
    var thread = self
    thread.story.discussion = nil
    for place in replies.indices { thread.replies[place].url = nil }
    return thread
  }
}
