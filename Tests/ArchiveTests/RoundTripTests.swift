import Analytics
import Archive
import Market
import TestSupport
import Testing

/// What is read back equals what was written.
struct RoundTripTests {
  static let end = Moment(seconds: 1 << 40)

  @Test("stories and replies come back as they were", arguments: 1...20)
  func threads(seed: UInt64) throws {
    var madeUp = MadeUp(seed)
    let snapshot = madeUp.snapshot(file: "dump.json")
    let archive = try ArchiveFile()
    try archive.write(snapshot)
    let page = try archive.feed(FeedQuery(asOf: Self.end, limit: 100))
    let threads = try page.rows.compactMap {
      try archive.thread($0.id, asOf: Self.end, atMost: .max)
    }
    #expect(Set(threads) == Set(snapshot.threads))
    #expect(page.rows.map(\.story).count == snapshot.threads.count)
    #expect(page.stories == snapshot.threads.count)
    #expect(page.replies == snapshot.threads.reduce(0) { $0 + $1.replies.count })
    #expect(page.languages == Set(snapshot.threads.compactMap(\.story.language)).sorted())
  }

  @Test("reports, rates, scores and diagnostics come back as they were", arguments: 1...20)
  func reports(seed: UInt64) throws {
    var madeUp = MadeUp(seed)
    let snapshot = madeUp.snapshot(file: "report.json", threads: 0)
    let archive = try ArchiveFile()
    try archive.write(snapshot)
    let view = try archive.view(asOf: Self.end)
    #expect(Set(view.reports) == Set(snapshot.reports))
    #expect(view.scores == snapshot.scores)
    let source = try #require(try archive.sources(asOf: .endOfTime).first)
    #expect(source.file == "report.json")
    #expect(source.format == "tokentape")
    #expect(source.encoding == "utf-8")
    #expect(source.bytes == 1_234)
    #expect(source.counts.reports == snapshot.reports.count)
    #expect(source.counts.exchangeRates == snapshot.exchangeRates.count)
    #expect(source.counts.scores == snapshot.scores.count)
    #expect(source.counts.rents == snapshot.rents.count)
    let market = MarketIndex([snapshot]).view(asOf: Self.end)
    #expect(view.rents.map(\.day) == market.rents.map(\.day))
    #expect(view.rents.map(\.gpu) == market.rents.map(\.gpu))
    #expect(source.diagnostics == snapshot.diagnostics)
  }

  @Test(
    "amounts are converted as they are without an archive: after the last rate, and at a report",
    arguments: 1...20)
  func rates(seed: UInt64) throws {
    var madeUp = MadeUp(seed)
    var snapshot = madeUp.snapshot(file: "report.json", threads: 0)
    // Every pair has a rate on any day, so that none is the only path.
    snapshot.exchangeRates = (0..<40).map { number in
      var rate = madeUp.rate(in: "report.json")
      (rate.base, rate.currency) = (Currency.eur, [Currency.usd, .cny][number % 2])
      (rate.day, rate.rate) = (Day(number: 9_000 + 331 * number), Figure(1 + number))
      return rate
    }
    let archive = try ArchiveFile()
    try archive.write(snapshot)
    let market = MarketIndex([snapshot])
    for moment in [Self.end, Moment(Day(number: 15_000))] {
      let view = try archive.view(asOf: moment)
      let days = view.reports.flatMap { [$0.from.day, $0.until.day] } + [moment.day]
      for day in days {
        let wanted = market.view(asOf: moment).exchange.conversion(from: .usd, to: .cny, on: day)
        #expect(
          view.exchange.conversion(from: .usd, to: .cny, on: day) == wanted,
          "\(day) as of \(moment.day)")
      }
    }
  }

  @Test("a snapshot is returned part by part", arguments: 1...20)
  func export(seed: UInt64) throws {
    var madeUp = MadeUp(seed)
    let snapshot = madeUp.snapshot(file: "all.json")
    let archive = try ArchiveFile()
    try archive.write(madeUp.snapshot(file: "other.json"))
    try archive.write(snapshot)
    let id = try #require(try archive.history().last?.id)
    var parts = Snapshot(file: "")
    try archive.export(id) { part in
      if !part.diagnostics.isEmpty || part.bytes > 0 {
        parts = part
      } else {
        parts.threads += part.threads
      }
    }
    #expect(parts.file == "all.json")
    #expect(parts.unreadBytes == snapshot.unreadBytes)
    #expect(Set(parts.threads) == Set(snapshot.threads))
    #expect(parts.reports == snapshot.reports)
    #expect(Set(parts.exchangeRates) == Set(snapshot.exchangeRates))
    #expect(Set(parts.scores) == Set(snapshot.scores))
    #expect(Set(parts.rents).isSubset(of: snapshot.rents))
    #expect(parts.rents.isEmpty == snapshot.rents.isEmpty)
    #expect(parts.diagnostics == snapshot.diagnostics)
  }
}
