import Analytics
import Claims
import Glibc
import Market
import Prose
import TestSupport
import Testing

@testable import Archive

/// Any query on a damaged archive reports the damage, and none ends the program.
struct DamageTests {
  /// An archive with data in every table.
  private static let sound: [UInt8] = {
    do {
      let folder = try Scratch()
      let path = folder.path + "/archive.sqlite"
      do {
        let archive = try ArchiveFile(at: path)
        var madeUp = MadeUp(7)
        for file in ["a", "b"] { try archive.write(madeUp.snapshot(file: file, threads: 12)) }
        var random = Seeded(7)
        for snapshot in RandomPrices.snapshots(&random) { try archive.write(snapshot) }
        let story = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 1)).rows.first?.id ?? 0
        try archive.keep(.starred(story, true))
        try archive.keep(.watched([Listing(provider: "openai", model: "o1")]))
        try archive.keep(.scenario(KeptScenario(name: "a", report: "b", whatIf: "nodes=2"), true))
        try archive.keep(.acknowledged([Alert.Key(rule: "a", provider: "b", day: nil)], true))
      }
      return bytes(of: path)
    } catch {
      Issue.record(error)
      return []
    }
  }()

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 8 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  private let folder: Scratch
  private let path: String

  init() throws {
    folder = try Scratch()
    path = folder.path + "/archive.sqlite"
  }

  private func write(_ bytes: [UInt8]) throws {
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  @Test("values of another type, out of range, or with dangling references", arguments: 1...30)
  func cells(seed: UInt64) throws {
    var random = Seeded(seed)
    try write(Self.sound)
    try Connections(path).writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA ignore_check_constraints = ON;
          PRAGMA foreign_keys = OFF; PRAGMA writable_schema = ON;
          UPDATE sqlite_schema SET sql = replace(replace(sql, 'STRICT, WITHOUT', 'WITHOUT'),
            ') STRICT', ')') WHERE type = 'table'; PRAGMA writable_schema = RESET;
          """)
      let tables = try database.texts(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      for _ in 0..<3 {
        let table = try #require(tables.randomElement(using: &random))
        let columns = try database.texts(
          "SELECT name FROM pragma_table_info('\(table)')")
        let column = try #require(columns.randomElement(using: &random))
        let value = try #require(Self.values.randomElement(using: &random))
        let some = Bool.random(using: &random) ? "" : " WHERE abs(random()) % 3 = 0"
        do {
          try database.execute(
            sql: "UPDATE OR REPLACE \"\(table)\" SET \"\(column)\" = \(value)\(some)")
        } catch is DatabaseError {}
      }
    }
    try askEverything()
  }

  private static let values = [
    "'text'", "x'00ff'", "9223372036854775807", "-9223372036854775808", "-1", "1e300",
    "900000000000000000", "253402300800", "999999", "x''", "''", "randomblob(40)", "NULL",
  ]

  @Test("bytes and pages overwritten or cut off", arguments: 1...15)
  func pages(seed: UInt64) throws {
    var random = Seeded(seed)
    var bytes = Self.sound
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let count = [1, 4, 200, 8_192].randomElement(using: &random) ?? 1
      let isZero = Bool.random(using: &random)
      for index in place..<min(bytes.count, place + count) {
        bytes[index] = isZero ? 0 : UInt8.random(in: 0...255, using: &random)
      }
    }
    if seed % 5 == 0 { bytes.removeLast(Int.random(in: 1..<bytes.count / 2, using: &random)) }
    try write(bytes)
    try askEverything()
  }

  @Test("a sighting with more origins than any file can hold ends at the last byte")
  func endlessSighting() {
    var bytes: [UInt8] = [0, 0]
    bytes.append(varint: 1 << 62)
    bytes += [2, 2, 2, 2]
    bytes.withUnsafeBytes { bytes in
      var reader = StoredReader(bytes)
      #expect(reader.passSighting() == nil && reader.isAtEnd)
    }
  }

  @Test("claims that are not in their text are found anew")
  func displacedClaims() throws {
    let archive = try ArchiveFile(at: path)
    var snapshot = Snapshot(file: "claims.txt")
    let story = Story(
      title: "R1 costs $0.55 and o1 $15", text: "", origin: Origin(file: "claims.txt", line: 1))
    snapshot.threads = [Market.Thread(story)]
    try archive.write(snapshot)
    let sound = try archive.claimedTexts(asOf: .endOfTime, offset: 0, limit: 9)
    #expect(sound.rows.map(\.claims.count) == [2])
    try Connections(path).write { database in
      try database.execute(sql: "UPDATE stories SET title = 'o1 costs $15'")
    }
    let after = try archive.claimedTexts(asOf: .endOfTime, offset: 0, limit: 9)
    #expect(after.rows.map(\.claims.count) == [1])
  }

  @Test("missing tables, columns and indexes", arguments: 1...15)
  func schema(seed: UInt64) throws {
    var random = Seeded(seed)
    try write(Self.sound)
    try Connections(path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = OFF")
      let tables = try database.texts(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      let table = try #require(tables.randomElement(using: &random))
      switch seed % 3 {
      case 0: try database.execute(sql: "DROP TABLE \"\(table)\"")
      case 1: try database.execute(sql: "DELETE FROM \"\(table)\"")
      default: try database.execute(sql: "ALTER TABLE \"\(table)\" RENAME TO other")
      }
    }
    try askEverything()
  }

  /// Runs every query; failures must be reported, and must leave the file as it is.
  private func askEverything() throws {
    let before = Self.bytes(of: path)
    tell { try self.ask(ArchiveFile(at: path, for: .reading)) }
    let isAsBefore = Self.bytes(of: path) == before
    #expect(isAsBefore)
    // Writing must not crash either.
    tell {
      let archive = try ArchiveFile(at: path)
      var random = Seeded(3)
      for snapshot in RandomPrices.snapshots(&random).suffix(2) {
        tell { try archive.write(snapshot) }
      }
      for row in try archive.history().prefix(3) { tell { try archive.forget(row.id) } }
      tell { try archive.compact() }
      tell { _ = try archive.check() }
    }
  }

  private func ask(_ archive: ArchiveFile) {
    tell { _ = try archive.check() }
    tell { _ = try archive.facts().newest?.iso8601 }
    tell { for row in try archive.history() { _ = row.read.iso8601 } }
    for moment in [Moment.endOfTime, Moment(seconds: 1_738_050_000)] {
      tell { self.show(try archive.view(asOf: moment)) }
      tell { _ = try archive.sources(asOf: moment).map(\.diagnostics) }
      tell { _ = try archive.turningPoint(.before, of: moment)?.iso8601 }
      tell { _ = try archive.turningPoint(.after, of: moment)?.iso8601 }
      for search in ["", "price", "author:\"user 7\"", "after:2025-01-01 price"] {
        tell {
          let page = try archive.feed(FeedQuery(search: Search(search), asOf: moment, limit: 50))
          for row in page.rows {
            _ = row.story.published?.iso8601
            let thread = try archive.thread(row.id, asOf: moment, atMost: 100)
            for reply in thread?.replies ?? [] { _ = reply.at?.iso8601 }
          }
        }
      }
      tell {
        for text in try archive.claimedTexts(asOf: moment, offset: 0, limit: 200).rows {
          #expect(text.claims.allSatisfy { $0.words.upperBound <= text.text.utf8.count })
        }
      }
      tell {
        for offer in try archive.view(asOf: moment).offers.prefix(5) {
          _ = try archive.histories(of: offer.quote.listing)
          _ = try archive.quotes(of: offer.quote.listing, asOf: moment)
          for change in try archive.changes(of: offer.quote.listing, asOf: moment) {
            _ = change.observed?.iso8601
          }
        }
      }
    }
    tell { _ = try archive.scenarios() }
    tell { for key in try archive.acknowledged { _ = key.day?.description } }
    tell { _ = try (archive.base, archive.watchedListings(), archive.newestObservation?.iso8601) }
    tell { for row in try archive.history() { try archive.export(row.id) { _ in } } }
  }

  private func show(_ view: MarketView) {
    for offer in view.offers {
      _ = [offer.since, offer.until, offer.quote.released, offer.quote.retires].map { $0?.iso8601 }
      _ = offer.quote.rate.prices.input.amount?.description
      if let moment = offer.quote.observed { _ = offer.quote.rate.holding(at: moment) }
    }
    for change in view.changes { _ = change.quote.observed?.iso8601 }
    for report in view.reports {
      _ = (report.from.iso8601, report.gpuHourPrice.amount.description)
    }
    for score in view.scores { _ = (score.day?.description, score.value.description) }
  }

  /// Runs something that may find damage, which must be reported in one line.
  private func tell(_ work: () throws -> Void) {
    do {
      try work()
    } catch let diagnostic as Diagnostic {
      let text = diagnostic.description
      #expect(text.hasPrefix("\(path): "), "\(text)")
      #expect(text.components(separatedBy: "error:") <= 2, "\(text)")
      #expect(!text.contains("try again") || text.contains("wrote"), "\(text)")
    } catch {
      Issue.record("\(error)")
    }
  }
}

extension String {
  /// The number of components between separators.
  fileprivate func components(separatedBy separator: String) -> Int {
    var (count, rest) = (1, self[...])
    while let found = rest.firstRange(of: separator) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
