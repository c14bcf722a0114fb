import Analytics
@testable import Archive
import Market
import Prose
import TestSupport
import Testing

/// Stories of one event in the archive, beside the same in memory.
struct EventTests {
  /// Stories whose titles begin with the same word are one event, unless it is "alone".
  static let folding = StoryFolding(version: 1) { stories in
    var events: [String: [EventStory]] = [:]
    for (id, story) in stories where !story.title.hasPrefix("alone") {
      let word = String(story.title.prefix { $0 != " " })
      let before = events[word] ?? []
      events[word, default: []].append(
        EventStory(
          story: id, at: story.published?.seconds, language: story.language,
          why: before.isEmpty ? [] : [word],
          addsFigure: !before.isEmpty && story.title.contains { $0.isNumber }))
    }
    return events.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  static func story(_ hour: Int?, _ title: String, language: String = "en") -> Market.Thread {
    let replies = (0..<title.count % 3).map { number in
      Reply(
        text: "reply \(number)", at: Moment(seconds: 1_740_000_000 + Int64(number)),
        origin: Origin(file: "a", line: 900 + number))
    }
    return Market.Thread(
      Story(
        title: title, published: hour.map { Moment(seconds: 1_740_000_000 + Int64($0) * 3_600) },
        language: language, url: "https://example.org/\(title.replacing(" ", with: "-"))",
        text: "text of \(title)", origin: Origin(file: "a", line: (hour ?? 500) + 1)),
      replies: replies)
  }

  static let threads = [
    story(0, "cut first"), story(5, "cut second", language: "da"), story(3, "alone one"),
    story(9, "rise first"), story(7, "cut third 545", language: "zh-Hant"),
    story(8, "rise second"), story(nil, "alone undated"),
  ]

  private static func rows(_ page: FeedPage) -> [String] {
    page.rows.map { row in
      let event = row.event.map {
        $0.part == .part ? "╰" : "×\($0.stories.count) \($0.languages.joined(separator: " "))"
      }
      return [row.story.title, event, "\(row.replies)", row.isRead ? "read" : nil]
        .compactMap(\.self).joined(separator: " | ")
    }
  }

  @Test("the archive folds, unfolds and searches as the index does, at any moment")
  func agree() throws {
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "a")
    snapshot.threads = Self.threads
    try archive.write(snapshot)
    let index = MarketIndex([snapshot])
    #expect(try archive.updateEvents(by: Self.folding, correcting: []).isOther)
    #expect(index.updateEvents(by: Self.folding, correcting: []).isOther)
    #expect(try !archive.updateEvents(by: Self.folding, correcting: []).isOther)
    func first(_ reader: some MarketReader, _ title: String) throws -> Int64 {
      try #require(
        try reader.feed(FeedQuery(asOf: .endOfTime, limit: 99)).rows
          .first { $0.story.title == title }?.id)
    }
    let searches = [
      "", "first", "cut", "545", "nothing", "replies:1", "replies:<1 cut", "score:>2",
      "sort:replies",
      "cut sort:score", "/^(cut|rise) s/", "source:none", "!source:none lang:da",
    ]
    for text in searches {
      for hour in [6, 1_000] {
        for isUnfolded in [false, true] {
          func query(_ reader: some MarketReader) throws -> FeedQuery {
            FeedQuery(
              search: Search(text),
              asOf: Moment(seconds: 1_740_000_000 + Int64(hour) * 3_600), limit: 99, folds: true,
              unfolded: isUnfolded ? [try first(reader, "cut first")] : [])
          }
          let (stored, known) = (
            try archive.feed(query(archive)), index.feed(try query(index))
          )
          #expect(Self.rows(stored) == Self.rows(known), "\(text) \(hour)")
          #expect(stored.count == known.count && stored.count == stored.rows.count)
          #expect(stored.events == known.events && stored.unread == known.unread)
          #expect(stored.stories == known.stories && stored.replies == known.replies)
        }
      }
    }
    let page = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 99, folds: true))
    #expect(
      Self.rows(page).map { String($0.prefix { $0 != "|" }) } == [
        "rise second ", "alone one ", "cut first ", "alone undated ",
      ])
    #expect(page.unread == 4 && page.events == 4 && page.stories == 7)
    try archive.expectSound()
  }

  @Test("a page is the same part of the list, wherever it begins")
  func pages() throws {
    let archive = try ArchiveFile()
    try archive.write(Self.threads[0], Self.threads[1], Self.threads[2], Self.threads[4], in: "a")
    _ = try archive.updateEvents(by: Self.folding, correcting: [])
    let whole = FeedQuery(asOf: .endOfTime, limit: 99, folds: true)
    let cut = try #require(try archive.feed(whole).rows.last?.id)
    var query = whole
    query.unfolded = [cut]
    let rows = try archive.feed(query).rows.map(\.id)
    #expect(rows.count == 4)
    for offset in 0...4 {
      for limit in 1...4 {
        (query.offset, query.limit) = (offset, limit)
        let page = try archive.feed(query)
        #expect(page.rows.map(\.id) == Array(rows.dropFirst(offset).prefix(limit)))
        #expect(page.count == 4)
      }
    }
    for (row, id) in rows.enumerated() {
      let place = try #require(try archive.place(of: id, in: whole))
      #expect(place.row == row || place.event == nil)
    }
  }

  @Test(
    "rows by their stories alone are those of the page", arguments: ["", "cut", "sort:replies"])
  func rowsAlone(search: String) throws {
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "a")
    snapshot.threads = Self.threads
    try archive.write(snapshot)
    let index = MarketIndex([snapshot])
    _ = try archive.updateEvents(by: Self.folding, correcting: [])
    _ = index.updateEvents(by: Self.folding, correcting: [])
    let read = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 2)).rows.map(\.id)
    try archive.keep(.read(read, true))
    for (offset, limit, folds) in [(0, 99, true), (1, 2, true), (0, 99, false), (2, 1, false)] {
      let query = FeedQuery(
        search: Search(search), asOf: .endOfTime, offset: offset, limit: limit, folds: folds)
      let rows = try archive.rows(of: query)
      let page = try archive.feed(query).rows
      #expect(rows.rows.map(\.story) == page.map(\.id))
      #expect(rows.rows.map { $0.isRead(rows.read) } == page.map(\.isRead))
      #expect(rows.rows.map(\.stories.count) == index.rows(of: query).rows.map(\.stories.count))
      #expect(rows.read == Set(read))
    }
  }

  @Test("a copy leaves an event read, a new figure brings it back")
  func reading() throws {
    let archive = try ArchiveFile()
    try archive.write(Self.threads[0], in: "a")
    _ = try archive.updateEvents(by: Self.folding, correcting: [])
    let query = FeedQuery(asOf: .endOfTime, limit: 9, folds: true)
    try archive.keep(.read(try archive.feed(query).rows.map(\.id), true))
    #expect(try archive.feed(query).unread == 0)
    try archive.write(Self.threads[1], in: "b")
    #expect(try archive.updateEvents(by: Self.folding, correcting: []).isOther)
    var page = try archive.feed(query)
    #expect(page.unread == 0 && page.count == 1 && page.rows[0].isRead)
    try archive.write(Self.threads[4], in: "c")
    #expect(try archive.updateEvents(by: Self.folding, correcting: []).isOther)
    page = try archive.feed(query)
    #expect(page.unread == 1 && page.count == 1 && !page.rows[0].isRead)
    try archive.keep(.read(try #require(page.rows[0].event).stories.map(\.story), true))
    #expect(try archive.feed(query).unread == 0)
  }

  @Test("splits and joins are kept, and outlast what is found anew")
  func corrected() throws {
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "a")
    snapshot.threads = Self.threads
    try archive.write(snapshot)
    _ = try archive.updateEvents(by: Self.folding, correcting: [])
    let ids = Dictionary(
      uniqueKeysWithValues: try archive.feed(FeedQuery(asOf: .endOfTime, limit: 99)).rows
        .map { ($0.story.title, $0.id) })
    func id(_ title: String) throws -> Int64 { try #require(ids[title]) }
    let corrections = [
      EventCorrection(story: try id("cut first"), choice: .alone),
      EventCorrection(story: try id("alone one"), choice: .with(try id("rise second"))),
    ]
    #expect(try archive.updateEvents(by: Self.folding, correcting: corrections).isOther)
    func expectCorrected() throws {
      let page = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 99, folds: true))
      #expect(
        Self.rows(page).map { String($0.prefix { $0 != "|" }) } == [
          "cut second ", "alone one ", "cut first ", "alone undated ",
        ])
      #expect(page.rows[1].event?.stories.count == 3)
      #expect(page.rows[0].event?.stories.count == 2)
    }
    try expectCorrected()
    try archive.write(Self.story(nil, "alone too"), in: "z")
    let other = StoryFolding(version: 2, events: Self.folding.events)
    #expect(try archive.updateEvents(by: other, correcting: []).isOther)
    let page = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 99, folds: true))
    #expect(page.rows[1].event?.stories.count == 3)
    #expect(
      try archive.updateEvents(
        by: other, correcting: corrections.map { EventCorrection(story: $0.story, choice: nil) }
      ).isOther)
    #expect(try archive.feed(FeedQuery(asOf: .endOfTime, limit: 99, folds: true)).events == 5)
    try archive.expectSound()
  }

  @Test("stories that come later are folded as if all had come at once")
  func later() throws {
    let days = (0..<90).flatMap { day in
      ["cut\(day / 2) paper\(day)", "alone \(day)"].map { Self.story(day * 24, $0) }
    }
    let (once, bit) = (try ArchiveFile(), try ArchiveFile())
    var snapshot = Snapshot(file: "a")
    snapshot.threads = days
    try once.write(snapshot)
    _ = try once.updateEvents(by: Self.folding, correcting: [])
    for part in [days[..<60], days[60..<150], days[150...]] {
      var snapshot = Snapshot(file: "part\(part.startIndex)")
      snapshot.threads = Array(part)
      try bit.write(snapshot)
      #expect(try bit.updateEvents(by: Self.folding, correcting: []).isOther)
    }
    let query = FeedQuery(asOf: .endOfTime, limit: 999, folds: true)
    #expect(try Self.rows(once.feed(query)) == Self.rows(bit.feed(query)))
    #expect(try once.feed(query).events == 135)
  }
}

/// Events that are not, or not yet, found.
struct UnfoundEventTests {
  @Test("with more stories than are folded at once, the rest says so, in memory and on disk")
  func cut() throws {
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "a")
    snapshot.threads = (0..<8).map { EventTests.story($0 * 24, "cut\($0 / 2) paper\($0)") }
    try archive.write(snapshot)
    _ = try archive.updateEvents(by: EventTests.folding, atMost: 5)
    let query = FeedQuery(asOf: .endOfTime, limit: 99, folds: true)
    let (page, since) = (try archive.feed(query), Moment(seconds: 1_740_000_000 + 4 * 86_400))
    #expect(page.stories == 8 && page.events == 6)
    #expect(try archive.store.read { try $0.foldedSince(beyond: 5) } == since)
    #expect(try archive.store.read { try $0.foldedSince(beyond: 8) } == nil)
    #expect(page.foldedSince == nil)
  }

  @Test(
    "while another program writes, events are still awaited; what it wrote is no reason to wait")
  func busy() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    try ArchiveFile(at: path).write(
      EventTests.threads[0], EventTests.threads[1], in: "a")
    let archive = try ArchiveFile(at: path, patience: 0.02)
    let other = try Connections(path)
    try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(
      try archive.updateEvents(by: EventTests.folding, correcting: [])
        == EventUpdate(isOther: false, isAwaited: true))
    try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
    #expect(
      try archive.updateEvents(by: EventTests.folding, correcting: []) == EventUpdate(isOther: true)
    )
    #expect(
      try archive.updateEvents(by: EventTests.folding, correcting: [])
        == EventUpdate(isOther: false))
  }
}
