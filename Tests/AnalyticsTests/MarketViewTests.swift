import Analytics
import Market
import TestSupport
import Testing

struct MarketViewTests {
  @Test("a price announced for a later day takes effect on that day, once")
  func scheduled() {
    func list(_ day: String) -> Snapshot {
      var launch = quote("openai/luna", "1", cached: nil, "6", on: day, source: "genai-prices")
      var cut = quote("openai/luna", "0.2", cached: nil, "1.2", on: day, source: "genai-prices")
      launch.effectiveUntil = moment("2025-07-30")
      cut.effectiveFrom = moment("2025-07-30")
      return snapshot(day, launch, cut)
    }
    let market = MarketIndex(["2025-07-01", "2025-07-20", "2025-08-05", "2025-08-20"].map(list))
    #expect(output(market, "2025-07-29") == .known("6"))
    #expect(output(market, "2025-07-30") == .known("1.2"))
    #expect(market.view(asOf: moment("2025-07-29")).changes.isEmpty)
    let changes = market.view(asOf: moment("2025-09-01")).changes
    #expect(changes.map(\.kind) == [.cut])
    #expect(changes.first?.known == moment("2025-07-30"))
    #expect(market.priceTurningPoint(.after, of: moment("2025-07-02")) == moment("2025-07-30"))
    #expect(market.priceTurningPoint(.after, of: moment("2025-07-30")) == nil)
    #expect(market.priceTurningPoint(.before, of: moment("2025-07-30")) == moment("2025-07-01"))
  }

  @Test("an announced price that the source then drops never takes effect")
  func cancelled() {
    var later = quote("anthropic/sonnet-5", "3", cached: nil, "15", on: "2025-08-01")
    later.effectiveFrom = moment("2025-09-01")
    let now = quote("anthropic/sonnet-5", "2", cached: nil, "10", on: "2025-08-01")
    var until = now
    until.effectiveUntil = moment("2025-09-01")
    var still = now
    still.observed = moment("2025-08-20")
    let market = MarketIndex([snapshot("a", until, later), snapshot("b", still)])
    #expect(output(market, "2025-09-02") == .known("10"))
    #expect(market.view(asOf: moment("2025-09-02")).changes.isEmpty)
  }

  @Test("an undated price was always known, and yields to any dated one")
  func undated() {
    var undated = quote("openai/o1", "15", cached: nil, "60")
    undated.observed = nil
    let market = MarketIndex([
      snapshot("b", quote("openai/o1", "16", cached: nil, "66", on: "2025-02-01")),
      snapshot("a", undated),
    ])
    #expect(output(market, "1999-01-01") == .known("60"))
    #expect(output(market, "2025-02-01") == .known("66"))
  }

  @Test("between two turning points the market view does not change", arguments: 1...10)
  func turningPoints(seed: UInt64) throws {
    var random = Seeded(seed)
    let market = MarketIndex(RandomPrices.snapshots(&random, besides: 0))
    var points: [Moment] = []
    var moment = moment("2025-01-01")
    while let next = market.priceTurningPoint(.after, of: moment) {
      points.append(next)
      moment = next
    }
    #expect(points.count > 5)
    #expect(
      zip(points, points.dropFirst()).allSatisfy { market.priceTurningPoint(.before, of: $1) == $0 }
    )
    for (start, end) in zip(points, points.dropFirst()) {
      let middle = Moment(seconds: Int64.random(in: start.seconds..<end.seconds, using: &random))
      let (then, later) = (market.view(asOf: start), market.view(asOf: middle))
      #expect(then.offers.map(\.prices) == later.offers.map(\.prices))
      #expect(then.changes == later.changes)
    }
  }

  @Test("a market reader does not depend on the order of its files", arguments: 1...5)
  func anyOrder(seed: UInt64) {
    var random = Seeded(seed)
    let snapshots = RandomPrices.snapshots(&random)
    let market = MarketIndex(snapshots)
    var other = MarketIndex()
    for snapshot in snapshots.shuffled(using: &random) { other.take([snapshot]) }
    let extra = snapshot(
      "extra", quote("openai/m1", "15", cached: nil, "61", on: "2025-01-20"),
      quote("openai/m2", "15", cached: nil, "62", on: "2025-01-30"))
    var third = MarketIndex(snapshots + [extra])
    third.leaveOut("extra")
    for day in stride(from: 20_100, to: 20_180, by: 11) {
      let moment = Moment(Day(number: day))
      let view = market.view(asOf: moment)
      for market in [other, third] {
        let again = market.view(asOf: moment)
        #expect(again.offers == view.offers)
        #expect(again.changes == view.changes)
      }
    }
  }
}

private func output(_ market: MarketIndex, _ day: String) -> Price? {
  market.view(asOf: moment(day)).offers.first?.quote.rate.prices.output
}

extension Offer {
  /// All prices in it, by source, whenever they were seen.
  fileprivate var prices: [String: PriceList] {
    Dictionary(([quote] + others).map { ($0.source, $0.rate.prices) }) { first, _ in first }
  }
}
