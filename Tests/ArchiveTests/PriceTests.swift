import Analytics
import Archive
import Market
import TestSupport
import Testing

/// The archive and the index know the same prices.
struct PriceTests {
  @Test("index and archive give equal results, in whatever order files came", arguments: 1...3)
  func alike(seed: UInt64) throws {
    var random = Seeded(seed)
    let snapshots = RandomPrices.snapshots(&random)
    let market = MarketIndex(snapshots)
    let archive = try ArchiveFile()
    for snapshot in snapshots.shuffled(using: &random) { try archive.write(snapshot) }
    try expectAlike(market, archive)
  }

  @Test("a file that broke off is rolled back", arguments: 1...2)
  func brokenOff(seed: UInt64) throws {
    var random = Seeded(seed)
    var snapshots = RandomPrices.snapshots(&random)
    let gone = snapshots.remove(at: Int.random(in: snapshots.indices, using: &random))
    let archive = try ArchiveFile()
    for snapshot in snapshots[..<9] { try archive.write(snapshot) }
    let writer = try archive.writer(
      for: SnapshotSource(path: gone.file, read: Moment(seconds: 0)))
    try writer.take(gone)
    writer.abandon()
    for snapshot in snapshots[9...] { try archive.write(snapshot) }
    try expectAlike(MarketIndex(snapshots), archive)
  }

  @Test("a file in batches says the same as in one piece", arguments: 1...2)
  func batches(seed: UInt64) throws {
    var random = Seeded(seed)
    let snapshots = RandomPrices.snapshots(&random)
    let archive = try ArchiveFile()
    for snapshot in snapshots {
      let writer = try archive.writer(
        for: SnapshotSource(path: snapshot.file, read: Moment(seconds: 0)))
      let end = Int.random(in: 0...snapshot.quotes.count, using: &random)
      for part in [snapshot.quotes[..<end], snapshot.quotes[end...]] {
        var batch = Snapshot(file: snapshot.file)
        batch.ranks = snapshot.ranks
        batch.quotes = Array(part)
        try writer.take(batch)
      }
      try writer.finish(hash: nil)
    }
    try expectAlike(MarketIndex(snapshots), archive)
  }

  @Test("a price comes back as it was, whatever it holds", arguments: 1...20)
  func roundTrip(seed: UInt64) throws {
    var madeUp = MadeUp(seed)
    var snapshot = Snapshot(file: "prices.json")
    snapshot.quotes = (0..<20).map { madeUp.quote($0, in: snapshot.file) }
    let archive = try ArchiveFile()
    try archive.write(snapshot)
    let quotes = try snapshot.quotes.flatMap {
      try archive.quotes(of: $0.listing, asOf: .endOfTime)
    }
    #expect(quotes == snapshot.quotes)
  }

  @Test("a path with other content for the same day replaces it, until it is forgotten")
  func readAgain() throws {
    func o1(_ output: Figure) -> Snapshot {
      var snapshot = Snapshot(file: "a.json")
      snapshot.quotes = [
        Quote(
          listing: Listing(provider: "openai", model: "o1"),
          rate: Rate(prices: PriceList(input: .known("15"), output: .known(output))),
          source: "litellm", observed: Moment(Day(number: 20_100)),
          origin: Origin(file: "a.json", line: 1))
      ]
      return snapshot
    }
    let archive = try ArchiveFile()
    try archive.write(o1("60"))
    try archive.write(o1("66"))
    let outputs = try archive.view(asOf: .endOfTime).offers.map(\.quote.rate.prices.output)
    #expect(outputs == [.known("66")])
  }

  private func expectAlike(_ market: MarketIndex, _ archive: ArchiveFile) throws {
    for day in stride(from: 20_095, to: 20_190, by: 5) {
      let moment = Moment(Day(number: day))
      let (left, right) = (market.view(asOf: moment), try archive.view(asOf: moment))
      #expect(left.offers == right.offers)
      #expect(left.changes == right.changes)
      for direction in [TimeDirection.before, .after] {
        #expect(
          try archive.turningPoint(direction, of: moment)
            == market.turningPoint(direction, of: moment))
      }
    }
    for listing in market.histories.keys {
      #expect(
        try archive.quotes(of: listing, asOf: .endOfTime)
          == market.quotes(of: listing, asOf: .endOfTime))
      #expect(
        try archive.changes(of: listing, asOf: .endOfTime)
          == market.changes(of: listing, asOf: .endOfTime))
    }
    #expect(try archive.newestObservation == market.newestObservation)
  }
}

extension MadeUp {
  mutating func quote(_ number: Int, in file: String) -> Quote {
    var rate = Rate(
      currency: currency(), prices: PriceList(input: price(), cachedInput: price(), output: price())
    )
    rate.prices.cacheWrite = price()
    rate.tiers = (0..<whole(0...2)).map { tier in
      Tier(aboveTokens: 1_000 * (tier + 1), prices: PriceList(input: price(), output: price()))
    }
    rate.extras = (0..<whole(0...3)).map { _ in Extra(name: text(), amount: figure(), unit: text(1))
    }
    let dates = (0..<whole(0...2)).map { _ in Day(number: whole(8...30_000)) }
    rate.hours = (0..<whole(0...2)).map { _ in
      Hours(
        windows: [
          .init(weekdays: [1, 7], dates: dates, fromMinute: whole(0...1_439), untilMinute: 30)
        ],
        prices: PriceList(input: price(), output: price()))
    }
    return Quote(
      listing: Listing(provider: "p", model: "m\(number) " + text(2)), rate: rate, source: text(1),
      observed: maybe { $0.moment() }, effectiveFrom: maybe { $0.moment() },
      effectiveUntil: maybe { $0.moment() }, released: maybe { $0.moment() },
      retires: maybe { $0.moment() }, contextTokens: maybe { $0.whole(0...2_000_000) },
      hasOpenWeights: maybe { $0.whole(0...1) == 1 },
      kind: maybe { ModelKind.allCases[$0.whole(0...11)] },
      stage: maybe { ModelStage.allCases[$0.whole(0...2)] },
      origin: origin(in: file))
  }
}
