import Analytics
import Archive
import Market
import Prose
import Testing

/// What is muted, highlighted and starred, in the archive as in memory.
struct MutedTests {
  private static let threads = {
    var threads = EventTests.threads
    threads[1].story.author = "spambot"
    threads[2].story.source = "wire"
    threads[4].story.board = "Gossip"
    threads[0].story.score = 40
    return threads
  }()

  private static func readers() throws -> (archive: ArchiveFile, index: MarketIndex) {
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "a")
    snapshot.threads = threads
    try archive.write(snapshot)
    let index = MarketIndex([snapshot])
    _ = try archive.updateEvents(by: EventTests.folding, correcting: [])
    _ = index.updateEvents(by: EventTests.folding, correcting: [])
    return (archive, index)
  }

  private static func described(_ page: FeedPage) -> [String] {
    let rows = page.rows.map { row in
      "\(row.story.title) ×\(row.event?.stories.count ?? 1) \(row.replies) \(row.hits) "
        + "\(row.found?.text ?? "–") \(row.highlights) \(row.isRead)"
    }
    let totals = "\(page.stories) \(page.replies) \(page.muted)"
    // Events are counted where they are folded.
    let events = page.query.folds ? "\(page.events) \(page.count) \(page.unread)" : ""
    return rows + [totals, events]
  }

  @Test(
    "the archive mutes as the index does, at any moment, in any search",
    arguments: [
      ["author:spambot"], ["source:wire"], ["board:gossip"], ["lang:da"], ["lang:da", "rise"],
      ["545"], ["/^cut (first|second)/"], ["first", "second", "third", "alone"], ["score:>30"],
      ["replies:<1"], ["!cut"], ["nothing"],
    ])
  func agree(rules: [String]) throws {
    let (archive, index) = try Self.readers()
    let some = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 3)).rows
    try archive.keep(.read(some.map(\.id), true))
    var known = index
    let titles = Set(some.map(\.story.title))
    known.keep(
      .read(
        known.feed(FeedQuery(asOf: .endOfTime, limit: 99)).rows
          .filter { titles.contains($0.story.title) }.map(\.id), true))
    for text in ["", "cut", "reply", "sort:replies", "alone replies:1"] {
      for (hour, folds, showsMuted) in [
        (1_000, true, false), (6, true, false), (1_000, false, false), (1_000, true, true),
        (8, true, true),
      ] {
        var query = FeedQuery(
          search: Search(text), asOf: Moment(seconds: 1_740_000_000 + Int64(hour) * 3_600),
          limit: 99, folds: folds,
          rules: FeedRules(
            muted: rules.map { Search($0) }, highlighted: [Search("first"), Search("lang:da")]))
        query.showsMuted = showsMuted
        let (stored, page) = (try archive.feed(query), known.feed(query))
        #expect(Self.described(stored) == Self.described(page), "\(text) \(hour) \(showsMuted)")
        let (rows, others) = (try archive.rows(of: query), known.rows(of: query))
        #expect(rows.rows.map(\.story) == stored.rows.map(\.id))
        #expect(others.rows.map(\.story) == page.rows.map(\.id))
      }
    }
    try archive.expectSound()
  }

  @Test("muted stories and all others are everything, and each is counted")
  func counted() throws {
    let (archive, _) = try Self.readers()
    var query = FeedQuery(
      asOf: .endOfTime, limit: 99, folds: true, rules: FeedRules(muted: [Search("lang:da")]))
    let others = try archive.feed(query)
    #expect(others.stories == 6 && others.muted == 1)
    // The event that the muted story is one of goes on without it.
    #expect(others.rows.compactMap(\.event?.stories.count) == [2, 2])
    query.showsMuted = true
    let muted = try archive.feed(query)
    #expect(muted.stories == 1 && muted.muted == 0 && muted.rows.map(\.event) == [nil])
    // What comes later is muted, too.
    try archive.write(EventTests.story(20, "dansk", language: "da"), in: "later")
    #expect(try archive.feed(query).stories == 2)
  }

  @Test("a starred reply is kept and found, in the archive as in memory")
  func stars() throws {
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "a")
    snapshot.threads = Self.threads
    try archive.write(snapshot)
    var index = MarketIndex([snapshot])
    func id(_ reader: some MarketReader, _ title: String) throws -> Int64 {
      try #require(
        try reader.feed(FeedQuery(asOf: .endOfTime, limit: 99)).rows
          .first { $0.story.title == title }?.id)
    }
    func found(_ text: String, _ hour: Int64 = 1_000) throws -> [String] {
      let query = FeedQuery(
        search: Search(text), asOf: Moment(seconds: 1_740_000_000 + hour * 3_600), limit: 99)
      let (stored, known) = (
        Self.described(try archive.feed(query)), Self.described(index.feed(query))
      )
      #expect(stored == known, "\(text)")
      return try archive.feed(query).rows.map(\.story.title)
    }
    #expect(try found("has:star") == [])
    let thread = try #require(Self.threads.first { $0.replies.count == 2 })
    let title = thread.story.title
    let reply = thread.replies[1].origin
    try archive.keep(.starredReply(story: try id(archive, title), reply, true))
    index.keep(.starredReply(story: try id(index, title), reply, true))
    try archive.keep(.starred(try id(archive, "alone one"), true))
    index.keep(.starred(try id(index, "alone one"), true))
    #expect(try archive.starredReplies(of: try id(archive, title)) == [reply])
    #expect(try Set(found("has:star")) == [title, "alone one"])
    #expect(try found("has:star reply") == [title])
    #expect(try found("has:star 0") == [])
    #expect(try found("has:star", -1) == [])
    #expect(try !found("!has:star").isEmpty)
    try archive.keep(.starredReply(story: try id(archive, title), reply, false))
    index.keep(.starredReply(story: try id(index, title), reply, false))
    #expect(try archive.starredReplies(of: try id(archive, title)) == [])
    #expect(try found("has:star") == ["alone one"])
    try archive.expectSound()
  }

  @Test("the star of a reply goes with it")
  func forgotten() throws {
    let archive = try ArchiveFile()
    let thread = try #require(Self.threads.first { $0.replies.count == 2 })
    try archive.write(thread, in: "a")
    let story = try #require(
      try archive.feed(FeedQuery(asOf: .endOfTime, limit: 1)).rows.first?.id)
    try archive.keep(.starredReply(story: story, thread.replies[0].origin, true))
    let stored = try #require(try archive.thread(story, asOf: .endOfTime, atMost: 9))
    try archive.keep(.starredReply(story: story, stored.replies[0].origin, true))
    #expect(try archive.starredReplies(of: story) == [stored.replies[0].origin])
    try archive.forget(1)
    #expect(try archive.starredReplies(of: story) == [])
    try archive.expectSound()
  }

  @Test("muted replies are those that a rule finds by their words or author")
  func replies() throws {
    var thread = try #require(Self.threads.first { $0.replies.count == 2 })
    thread.replies[0].author = "Spambot"
    func muted(_ rules: String...) -> [Int] {
      let found = FeedRules(muted: rules.map { Search($0) }).mutedReplies(of: thread)
      return thread.replies.indices.filter { found.contains(thread.replies[$0].origin) }
    }
    #expect(muted("author:spambot") == [0])
    #expect(muted("author:spam reply", "/reply 1/") == [0, 1])
    #expect(muted("lang:en", "author:nobody") == [])
    // Whoever opens a muted story wants to read all of it.
    #expect(muted("author:spambot", "\"\(thread.story.title)\"") == [])
  }
}
