import Analytics
import Market
import TestSupport
import Testing

/// A listing's prices over time.
struct PriceTrailTests {
  private let market: MarketIndex = {
    var late = quote("deepseek/v3", "0.27", cached: "0.07", "1.1", on: "2025-02-27", file: "c")
    late.effectiveFrom = moment("2025-02-08")
    return MarketIndex([
      snapshot(
        "a", quote("deepseek/v3", "0.14", cached: "0.014", "0.28", on: "2025-01-05", file: "a")),
      snapshot(
        "b", quote("deepseek/v3", "0.14", cached: "0.014", "0.28", on: "2025-01-20", file: "b")),
      snapshot("c", late),
      snapshot(
        "d",
        quote(
          "deepseek/v3", "0.14", cached: "0.014", "0.28", on: "2025-02-20", source: "models.dev",
          file: "d")),
    ])
  }()
  private let listing = Listing(provider: "deepseek", model: "v3")

  @Test("a price lasts until the next, and is confirmed as long as it was seen")
  func steps() throws {
    let trail = market.trail(asOf: "2025-03-01", of: listing)
    #expect(trail.lines.map(\.source) == ["litellm", "models.dev"])
    let steps = try #require(trail.line(of: "litellm")).steps
    #expect(steps.map(\.quote.rate.prices.output) == [.known("0.28"), .known("1.1")])
    #expect(steps.map(\.from) == [moment("2025-01-05"), moment("2025-02-08")])
    #expect(steps.map(\.seenUntil) == [moment("2025-01-20"), moment("2025-02-27")])
  }

  @Test("the nearest source counts while it is recent; an equal price makes no step")
  func shown() throws {
    func seen(_ day: String, _ output: Figure, by source: String) -> Snapshot {
      let name = source + day
      return snapshot(
        name, quote("deepseek/r1", "1", cached: nil, output, on: day, source: source, file: name))
    }
    let market = MarketIndex([
      seen("2025-01-20", "2.19", by: "DeepSeek"), seen("2025-02-01", "2.5", by: "litellm"),
      seen("2025-02-20", "2.19", by: "DeepSeek"), seen("2025-03-01", "2.19", by: "litellm"),
      seen("2025-09-01", "2.19", by: "litellm"), seen("2025-10-01", "0.42", by: "litellm"),
    ])
    let listing = Listing(provider: "deepseek", model: "r1")
    let steps = try market.trail(of: listing, asOf: moment("2025-11-01")).shown
    #expect(steps.map(\.quote.rate.prices.output) == [.known("2.19"), .known("0.42")])
    #expect(steps.map { $0.from?.day.description } == ["2025-01-20", "2025-10-01"])
    #expect(steps.map { $0.seenUntil?.day.description } == ["2025-09-01", "2025-10-01"])
    #expect(steps.map(\.quote.source) == ["DeepSeek", "litellm"])
  }

  @Test("an end date is a change, but no price step")
  func ends() throws {
    var ending = quote("deepseek/v3", "0.27", cached: "0.07", "1.1", on: "2025-02-28", file: "e")
    ending.effectiveFrom = moment("2025-02-08")
    ending.retires = moment("2025-06-01")
    var market = market
    market.take([snapshot("e", ending)])
    let trail = market.trail(asOf: "2025-03-01", of: listing)
    #expect(trail.changes.first?.kind == .deprecated)
    let steps = try #require(trail.line(of: "litellm")).steps
    #expect(steps.count == 2 && steps.last?.seenUntil == moment("2025-02-28"))
  }

  @Test("a change says when it took effect and how late it was recorded")
  func changes() throws {
    let change = try #require(market.trail(asOf: "2025-03-01", of: listing).changes.first)
    #expect(change.kind == .rise && change.source == "litellm" && change.daysLate == 19)
  }

  @Test("what a full list no longer has is gone, and that is the newest change")
  func gone() {
    func list(_ day: String, with own: Quote?) -> Snapshot {
      let others = (1...120).map { quote("other/m\($0)", "1", cached: "0.1", "2", on: day) }
      var snapshot = Snapshot(file: day)
      snapshot.quotes = others + [own].compactMap(\.self)
      return snapshot
    }
    let own = quote("deepseek/v3", "0.14", cached: "0.014", "0.28", on: "2025-01-05")
    let market = MarketIndex([list("2025-01-05", with: own), list("2025-01-20", with: nil)])
    #expect(market.trail(asOf: "2025-01-19", of: listing).changes.isEmpty)
    #expect(market.trail(asOf: "2025-01-21", of: listing).changes.map(\.kind) == [.removed])
  }

  @Test("what was recorded later is not known yet")
  func asOf() throws {
    let trail = market.trail(asOf: "2025-02-21", of: listing)
    #expect(trail.changes.isEmpty)
    #expect(trail.line(of: "litellm")?.steps.count == 1)
    #expect(market.trail(asOf: "2025-01-04", of: listing).lines.isEmpty)
  }
}

extension MarketIndex {
  fileprivate func trail(asOf day: String, of listing: Listing) -> PriceTrail {
    let moment = moment(day)
    return PriceTrail(
      of: histories(of: listing), changes: changes(of: listing, asOf: moment), listing: listing,
      asOf: moment)
  }
}
