import Analytics
import Archive
import Market
import Prose
import TestSupport
import Testing

/// Forgetting, marks, searches, and queries about another day.
struct CareTests {
  static let moment = Moment(seconds: 1_738_050_000)

  @Test("a forgotten snapshot is gone, and data shared with others returns with them")
  func forget() throws {
    let archive = try ArchiveFile()
    let hash = ContentHash(of: [2])
    let (one, two) = (OnceTests.reply("one"), OnceTests.reply("two"))
    try archive.write(Market.Thread(OnceTests.page, replies: [one]), in: "a")
    var second = Snapshot(file: "b")
    second.threads = [Market.Thread(OnceTests.page, replies: [one, two])]
    try archive.write(second, hash: hash)
    let first = try #require(try archive.history().first?.id)
    #expect(try archive.forget(first) == ["b"])
    #expect(try archive.threads().map { $0.replies.map(\.text) } == [["two"]])
    #expect(try archive.sources(asOf: .endOfTime).map(\.file) == ["b"])
    #expect(try !archive.knows(hash))
    try archive.expectSound()
    try archive.write(second, hash: hash)
    #expect(try archive.threads().map { Set($0.replies.map(\.text)) } == [["one", "two"]])
    #expect(try archive.threads().map(\.story.text) == [OnceTests.page.text])
    #expect(try archive.forget(99) == nil)
    try archive.expectSound()
  }

  @Test("forgetting everything leaves an empty archive, which can be compacted", arguments: 1...5)
  func forgetAll(seed: UInt64) throws {
    let folder = try Scratch()
    let archive = try ArchiveFile(at: folder.path + "/archive.sqlite")
    var madeUp = MadeUp(seed)
    for file in ["a", "b", "c"] { try archive.write(madeUp.snapshot(file: file, threads: 40)) }
    let before = try archive.facts()
    for row in try archive.history() { try archive.forget(row.id) }
    try archive.expectSound()
    try archive.compact()
    let after = try archive.facts()
    #expect(after.counts == SourceRow.Counts())
    #expect(after.snapshots == 0)
    #expect(after.bytes < before.bytes)
    #expect(
      try archive.feed(FeedQuery(search: Search("price"), asOf: .endOfTime, limit: 9)).stories == 0)
    try archive.expectSound()
  }

  @Test("an acknowledged alert stays so, by its rule, provider and day")
  func acknowledged() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    let keys = [Self.moment.day, nil].flatMap { day in
      ["cut>20%", "rise"].map { Alert.Key(rule: $0, provider: "深度求索", day: day) }
    }
    do {
      let archive = try ArchiveFile(at: path)
      #expect(try archive.acknowledged == [])
      for _ in 0..<2 { try archive.keep(.acknowledged(keys, true)) }
      try archive.keep(
        .acknowledged([keys[0], Alert.Key(rule: "cut", provider: "x", day: nil)], false))
    }
    let archive = try ArchiveFile(at: path)
    #expect(try archive.acknowledged == Set(keys.dropFirst()))
    try archive.expectSound()
  }

  @Test("marks and settings stay")
  func marks() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    let watched = [Listing(provider: "openai", model: "o1"), Listing(provider: "a", model: "b/c")]
    let story: Int64
    let rent = KeptScenario(name: "rent", report: "d", whatIf: "gpu-hour=3.79")
    let pair = PinnedPair(
      name: "b c", baseName: "o1", listing: watched[1], base: watched[0], first: Day(number: 20_000)
    )
    do {
      let archive = try ArchiveFile(at: path)
      try archive.write(Market.Thread(OnceTests.page), in: "a")
      story = try #require(try archive.feed(FeedQuery(asOf: .endOfTime, limit: 1)).rows.first?.id)
      try archive.keep(.read([story], true))
      try archive.keep(.starred(story, true))
      try archive.keep(.starred(story, false))
      try archive.keep(.starred(99, true))
      try archive.keep(.watched(watched))
      try archive.keep(.base(watched[1]))
      try archive.keep(.base(nil))
      try archive.keep(.base(watched[0]))
      #expect(try archive.pinned == nil)
      try archive.keep(.pinned([]))
      #expect(try archive.pinned == [])
      try archive.keep(.pinned(PinnedPair.usual + [pair]))
      try archive.keep(
        .scenario(KeptScenario(name: "rent", report: "d", whatIf: "gpu-hour=2"), true))
      try archive.keep(.scenario(rent, true))
      try archive.keep(.scenario(KeptScenario(name: "rent", report: "e", whatIf: "nodes=4"), true))
      try archive.keep(.scenario(KeptScenario(name: "rent", report: "e", whatIf: ""), false))
    }
    let archive = try ArchiveFile(at: path)
    #expect(try archive.stories(markedAs: .read) == [story])
    #expect(try archive.stories(markedAs: .starred) == [])
    let row = try #require(try archive.feed(FeedQuery(asOf: .endOfTime, limit: 1)).rows.first)
    #expect(row.isRead && !row.isStarred)
    #expect(try archive.watchedListings() == watched)
    #expect(try archive.base == watched[0])
    #expect(try archive.pinned == PinnedPair.usual + [pair])
    #expect(try archive.scenarios() == [rent])
  }

  /// The archive and the index give equal results, for any query about any day.
  @Test("the archive finds what the index finds", arguments: 1...6)
  func sameAsTheIndex(seed: UInt64) throws {
    let folder = try Scratch()
    let archive = try ArchiveFile(at: folder.path + "/archive.sqlite")
    var market = MarketIndex()
    var madeUp = MadeUp(seed)
    for file in ["a", "b", "c"] {
      let snapshot = madeUp.snapshot(file: file, threads: 30)
      try archive.write(snapshot)
      market.take([snapshot])
    }
    let searches = [
      "", "price", "毛利", "深度 price", "!price", "author:\"user 7\"", "r1 OERE", "\"a line\"",
      "lang:zh", "after:2025-01-01", "before:1990 price", "board:øre", "has:claim", "zzz",
    ]
    for text in searches {
      for moment in [Moment.endOfTime, madeUp.moment(), Moment(seconds: 0)] {
        let query = FeedQuery(search: Search(text), asOf: moment, limit: 1_000)
        let (found, expected) = (try archive.feed(query), market.feed(query))
        #expect(found.stories == expected.stories, "\(text) as of \(moment)")
        #expect(found.replies == expected.replies, "\(text) as of \(moment)")
        #expect(found.languages == expected.languages)
        #expect(
          counted(found.rows) == counted(expected.rows), "\(text) as of \(moment)")
        #expect(
          found.rows.map(\.story.published?.seconds)
            == expected.rows.map(\.story.published?.seconds))
      }
    }
    for moment in [Moment.endOfTime, madeUp.moment(), Moment(seconds: 0)] {
      for direction in [TimeDirection.before, .after] {
        #expect(
          try archive.turningPoint(direction, of: moment)?.seconds
            == market.turningPoint(direction, of: moment)?.seconds)
      }
      #expect(try archive.sources(asOf: moment) == market.sources(asOf: moment))
      #expect(
        try Set(archive.view(asOf: moment).reports) == Set(market.view(asOf: moment).reports))
      #expect(try archive.view(asOf: moment).scores == market.view(asOf: moment).scores)
    }
  }

  /// The rows without what only the market reader that gave them knows.
  private func counted(_ rows: [FeedRow]) -> Set<[String]> {
    Set(rows.map { ["\($0.story)", "\($0.replies)", "\($0.hits)"] })
  }

  @Test("pages follow one another without a gap")
  func pages() throws {
    let archive = try ArchiveFile()
    var madeUp = MadeUp(11)
    try archive.write(madeUp.snapshot(file: "a", threads: 57))
    for text in ["", "price"] {
      let whole = try archive.feed(FeedQuery(search: Search(text), asOf: .endOfTime, limit: 100))
      var ids: [Int64] = []
      for offset in stride(from: 0, to: 60, by: 10) {
        let query = FeedQuery(
          search: Search(text), asOf: .endOfTime, offset: offset, limit: 10)
        let page = try archive.feed(query)
        #expect(page.stories == whole.stories)
        ids += page.rows.map(\.id)
      }
      #expect(ids == whole.rows.map(\.id))
    }
  }
}
