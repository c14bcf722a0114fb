import Analytics
import Archive
import Market
import TestSupport
import Testing

/// A time comes back as it was stated, and is sorted by its instant.
struct TimeTests {
  /// A time as a source states it, and the last second before it, in UTC.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let stated: String
    let before: String
  }

  static let cases = [
    Case(
      testDescription: "a minute in Taipei", stated: "2025-01-28T13:58+08:00",
      before: "2025-01-28T05:57:59Z"),
    Case(
      testDescription: "the same instant in UTC", stated: "2025-01-28T05:58:00Z",
      before: "2025-01-28T05:57:59Z"),
    Case(
      testDescription: "a zone of half an hour, west", stated: "2025-01-27T23:30:00-03:30",
      before: "2025-01-28T02:59:59Z"),
    Case(
      testDescription: "half past two in Copenhagen, for the first time",
      stated: "2025-10-26T02:30:00+02:00", before: "2025-10-26T00:29:59Z"),
    Case(
      testDescription: "half past two in Copenhagen, for the second time",
      stated: "2025-10-26T02:30:00+01:00", before: "2025-10-26T01:29:59Z"),
    Case(
      testDescription: "the last second before summer time", stated: "2025-03-30T01:59:59+01:00",
      before: "2025-03-30T00:59:58Z"),
    Case(
      testDescription: "the first second of summer time", stated: "2025-03-30T03:00:00+02:00",
      before: "2025-03-30T00:59:59Z"),
    Case(
      testDescription: "a minute of a leap day", stated: "2024-02-29T23:59+08:00",
      before: "2024-02-29T15:58:59Z"),
    Case(
      testDescription: "a leap second, which is the next day's first",
      stated: "2024-02-29T23:59:60Z", before: "2024-02-29T23:59:59Z"),
    Case(testDescription: "a leap day", stated: "2024-02-29", before: "2024-02-28T23:59:59Z"),
    Case(
      testDescription: "before 1970", stated: "1969-12-31T23:59:59Z", before: "1969-12-31T23:59:58Z"
    ),
  ]

  private func moment(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }

  /// A snapshot in which everything has one moment.
  private func snapshot(_ name: String, at moment: Moment) -> Snapshot {
    var snapshot = Snapshot(file: name)
    var quote = Quote(
      listing: Listing(provider: "openai", model: name),
      rate: Rate(prices: PriceList(input: .known("15"), output: .known("60"))), source: "litellm",
      observed: moment, origin: Origin(file: name, line: 1))
    quote.retires = moment
    var story = OnceTests.page
    story.published = moment
    story.articlePublished = moment
    story.url = "https://example.com/" + name
    story.origin.file = name
    var reply = OnceTests.reply(name)
    reply.origin.file = name
    reply.at = moment
    snapshot.quotes = [quote]
    snapshot.threads = [Market.Thread(story, replies: [reply])]
    snapshot.reports = [report(name, until: moment)]
    return snapshot
  }

  private func report(_ name: String, until moment: Moment) -> ServingReport {
    var madeUp = MadeUp(7)
    var report = madeUp.report(in: name)
    report.from = moment
    report.until = moment
    return report
  }

  @Test("what is read back is what was stated, from its instant on", arguments: cases)
  func once(_ one: Case) throws {
    let archive = try ArchiveFile()
    let stated = try moment(one.stated)
    let snapshot = snapshot("a", at: stated)
    try archive.write(snapshot)
    for market in [archive, MarketIndex([snapshot])] as [any MarketReader] {
      let view = try market.view(asOf: stated)
      #expect(view.offers.map(\.quote) == snapshot.quotes)
      #expect(view.reports == snapshot.reports)
      let rows = try market.feed(FeedQuery(asOf: stated, limit: 9)).rows
      #expect(rows.map(\.story) == snapshot.threads.map(\.story) && rows.map(\.replies) == [1])
      let id = try #require(rows.first?.id)
      #expect(try market.thread(id, asOf: stated, atMost: 9) == snapshot.threads[0])
      let before = try moment(one.before)
      #expect(try market.view(asOf: before).offers.isEmpty)
      #expect(try market.view(asOf: before).reports.isEmpty)
      #expect(try market.feed(FeedQuery(asOf: before, limit: 9)).stories == 0)
      #expect(try market.thread(id, asOf: before, atMost: 9)?.replies == [])
      #expect(try market.turningPoint(.after, of: before) == stated)
    }
  }

  @Test("the newest comes first, whatever time zones are stated")
  func order() throws {
    let archive = try ArchiveFile()
    let stated = try Self.cases.enumerated().map { place, one in
      (name: "\(place)", moment: try moment(one.stated))
    }
    for (name, moment) in stated { try archive.write(snapshot(name, at: moment)) }
    let expected = stated.sorted { ($1.moment.seconds, $0.name) < ($0.moment.seconds, $1.name) }
    let rows = try archive.feed(FeedQuery(asOf: .endOfTime, limit: 99)).rows
    #expect(rows.map(\.story.published?.iso8601) == expected.map(\.moment.iso8601))
    var steps: [Int64] = []
    var last = Moment.endOfTime
    while let earlier = try archive.turningPoint(.before, of: last) {
      steps.append(earlier.seconds)
      last = earlier
    }
    #expect(steps == Set(stated.map(\.moment.seconds)).sorted(by: >))
  }

  @Test("one instant on two clocks is one moment, so one source's price is seen once")
  func twoClocks() throws {
    let (taipei, greenwich) = (
      try moment("2025-01-28T13:58:00+08:00"), try moment("2025-01-28T05:58:00Z")
    )
    var files = [snapshot("a", at: taipei), snapshot("b", at: greenwich)]
    for file in files.indices { files[file].quotes[0].listing.model = "o1" }
    let archive = try ArchiveFile()
    for file in files { try archive.write(file) }
    let o1 = files[0].quotes[0].listing
    #expect(try archive.histories(of: o1).map(\.spans.count) == [1])
    #expect(
      try archive.quotes(of: o1, asOf: taipei) == MarketIndex(files).quotes(of: o1, asOf: greenwich)
    )
  }

  @Test(
    "a day lasts until its end on the reader's clock",
    arguments: [
      ("2024-02-29", 0, 2), ("2024-02-29", 480, 1), ("2024-02-29", -60, 3), ("2024-02-28", 0, 0),
    ])
  func endOfDay(date: String, offset: Int, stories: Int) throws {
    let archive = try ArchiveFile()
    for (name, text) in [
      ("a", "2024-02-29T15:59:59Z"), ("b", "2024-02-29T23:59:59Z"), ("c", "2024-03-01T00:59:59Z"),
    ] { try archive.write(snapshot(name, at: try moment(text))) }
    let day = try #require(Moment(iso8601: date, zoneMinutes: offset)).endOfDay
    #expect(try archive.feed(FeedQuery(asOf: day, limit: 9)).stories == stories)
    #expect(try archive.view(asOf: day).offers.count == stories)
  }

  @Test(
    "a guessed year comes back with the reply, on any clock", arguments: [0, 480, -210])
  func uncertainYear(offset: Int) throws {
    let archive = try ArchiveFile()
    let replies = [false, true].map { isUncertain in
      var reply = OnceTests.reply(isUncertain ? "which year" : "this year")
      reply.at = Day(year: 2024, month: 2, day: 29).flatMap {
        Moment($0, hour: 23, minute: 59, offsetMinutes: offset)
      }
      reply.isYearUncertain = isUncertain
      return reply
    }
    try archive.write(Market.Thread(OnceTests.page, replies: replies), in: "page.html")
    #expect(try archive.threads().first?.replies == replies)
  }
}
