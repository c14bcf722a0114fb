import Analytics
import Archive
import Claims
import Market
import Prose
import TestSupport
import Testing

@testable import Archive

/// What stories and replies state is found while they are loaded, and kept.
struct ClaimTests {
  /// Ten stories with three replies each, one a day; some state figures, in several languages.
  private static func snapshot(_ file: String, days: Range<Int> = 0..<10) -> Snapshot {
    let texts = [
      ("en", "R1 costs about 27 times less than o1.", "$3 to $5 an hour, up to 75 % off"),
      ("da", "Overskuddet er 545 procent om dagen.", "højst 6 mio. dollar, siger de i 2025"),
      ("de", "Zwei Drittel sind weniger.", "一個月兩百鎂太坑"),
      ("zh-Hant", "輸入價格為人民幣1至4元。", "一個月200鎂"),
      ("en", "Nothing here, and no figure.", "neither here"),
    ]
    var snapshot = Snapshot(file: file)
    for day in days {
      let (language, text, reply) = texts[day % texts.count]
      let moment = Moment(Day(number: 20_000 + day))
      let story = Story(
        title: "story \(day)", source: "paper", author: "writer", published: moment,
        language: language, url: "https://news.example/\(day)", text: text,
        origin: Origin(file: file, line: day + 1))
      let replies = (0..<3).map { number in
        Reply(
          floor: number + 1, author: "reader \(number)", text: number == 1 ? "nope" : reply,
          at: number == 2 ? nil : Moment(seconds: moment.seconds + 60 * Int64(number + 1)),
          depth: 0, origin: Origin(file: file, line: day + 1, column: number + 2))
      }
      snapshot.threads.append(Market.Thread(story, replies: replies))
    }
    return snapshot
  }

  /// All pages of a market reader, without the ids of stories, which differ.
  private static func all(
    _ market: any MarketReader, asOf moment: Moment = .endOfTime, at once: Int = 4
  ) throws -> (rows: [ClaimedText], totals: ClaimedTexts) {
    var rows: [ClaimedText] = []
    var totals = ClaimedTexts()
    var page = ClaimedTexts()
    repeat {
      page = try market.claimedTexts(asOf: moment, offset: rows.count, limit: once)
      if rows.isEmpty { (totals.texts, totals.claims) = (page.texts, page.claims) }
      rows += page.rows
    } while !page.rows.isEmpty
    return (
      rows.map {
        var row = $0
        row.story = 0
        return row
      }, totals
    )
  }

  @Test("archive and index know the same claims, at any moment")
  func alike() throws {
    let archive = try ArchiveFile()
    let snapshot = Self.snapshot("a")
    try archive.write(snapshot)
    let index = MarketIndex([snapshot])
    for day in [0, 3, 7, 40] {
      let moment = Moment(Day(number: 20_000 + day))
      let (stored, known) = (try Self.all(archive, asOf: moment), try Self.all(index, asOf: moment))
      #expect(stored.rows == known.rows)
      #expect(stored.totals.texts == known.totals.texts && stored.rows.count == stored.totals.texts)
      #expect(stored.totals.claims == known.totals.claims)
    }
    let rows = try Self.all(archive).rows
    #expect(rows.count == 24)
    #expect(rows.map { $0.day?.number ?? 0 } == rows.map { $0.day?.number ?? 0 }.sorted(by: >))
    for row in rows { #expect(row.claims == findClaims(in: row.text, language: row.language)) }
    try archive.expectSound()
  }

  @Test("a search for claims finds what the panel lists, and nothing else")
  func searched() throws {
    let archive = try ArchiveFile()
    let snapshot = Self.snapshot("a")
    try archive.write(snapshot)
    let index = MarketIndex([snapshot])
    for text in ["has:claim", "!has:claim", "has:claim nothing", "has:claim lang:zh", "half"] {
      for moment in [Moment.endOfTime, Moment(Day(number: 20_004))] {
        let query = FeedQuery(search: Search(text), asOf: moment, limit: 40)
        let (stored, known) = (try archive.feed(query), index.feed(query))
        #expect(stored.rows.map(\.story) == known.rows.map(\.story), "\(text)")
        #expect(stored.rows.map(\.hits) == known.rows.map(\.hits), "\(text)")
        #expect(stored.replies == known.replies && stored.stories == known.stories, "\(text)")
      }
    }
    let all = try archive.feed(
      FeedQuery(search: Search("has:claim"), asOf: .endOfTime, limit: 40))
    #expect(all.stories == 8 && all.replies == 16)
  }

  @Test("claims of any text come back as they were found")
  func roundTrip() throws {
    var madeUp = MadeUp(3)
    let snapshot = madeUp.snapshot(file: "a", threads: 40)
    let archive = try ArchiveFile()
    try archive.write(snapshot)
    for row in try Self.all(archive, at: 50).rows {
      #expect(row.claims == findClaims(in: row.text, language: row.language))
    }
  }

  @Test("what a forgotten file stated is forgotten, and what is read twice is kept once")
  func forgotten() throws {
    let archive = try ArchiveFile()
    try archive.write(Self.snapshot("a", days: 0..<6))
    let first = try Self.all(archive).rows
    try archive.write(Self.snapshot("b", days: 0..<10))
    #expect(try Self.all(archive).rows.count == 24)
    let newest = try #require(try archive.history().last?.id)
    try archive.forget(newest)
    #expect(try Self.all(archive).rows == first)
    try archive.expectSound()
  }

  @Test("an archive without the claims of this finder finds them when they are wanted")
  func older() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    let expected = try {
      let archive = try ArchiveFile(at: path)
      try archive.write(Self.snapshot("a"))
      return try Self.all(archive).rows
    }()
    for change in ["DELETE FROM claims_found", "UPDATE claims_found SET version = -1"] {
      let queue = try Connections(path)
      try queue.write { try $0.execute(sql: change + "; DELETE FROM claims") }
      queue.close()
      let archive = try ArchiveFile(at: path)
      #expect(try Self.all(archive).rows == expected)
      try archive.expectSound()
    }
  }

  @Test("a claim that can't have been written is told as damage")
  func damaged() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    let archive = try ArchiveFile(at: path)
    try archive.write(Self.snapshot("a"))
    for bytes in ["x''", "x'ffffffffffffffffff01'", "x'0200'", "x'0202020f'"] {
      let queue = try Connections(path)
      try queue.write { try $0.execute(sql: "UPDATE claims SET found = \(bytes)") }
      queue.close()
      #expect(throws: Diagnostic.self) { try Self.all(archive) }
    }
  }
}
