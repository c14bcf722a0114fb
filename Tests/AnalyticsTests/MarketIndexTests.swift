import Analytics
import Market
import TestSupport
import Testing

struct MarketIndexTests {
  /// deepseek-chat left its launch price on 8 February 2025; o1 stayed.
  let market = MarketIndex([
    snapshot(
      "a.json", quote("deepseek/deepseek-chat", "0.14", cached: "0.014", "0.28"),
      quote("openai/o1", "15", cached: "7.5", "60")),
    snapshot(
      "b.json", quote("deepseek/deepseek-chat", "0.27", cached: "0.07", "1.10", on: "2025-02-11"),
      quote("azure/o1", "16.5", cached: nil, "66", on: "2025-02-11")),
  ])

  @Test("a listing costs what was last known, and in the past what was known then")
  func asOf() {
    let chat = Listing(provider: "deepseek", model: "deepseek-chat")
    func output(_ day: String) -> Price? {
      market.quote(for: chat, asOf: moment(day))?.rate.prices.output
    }
    #expect(output("2025-01-25") == nil)
    #expect(output("2025-01-26") == .known("0.28"))
    #expect(output("2025-02-10") == .known("0.28"))
    #expect(output("2025-02-11") == .known("1.1"))
    #expect(
      market.quotes(asOf: moment("2025-02-01")).map(\.listing.id) == [
        "deepseek/deepseek-chat", "openai/o1",
      ])
  }

  @Test("a future price is not in force yet")
  func scheduled() {
    var later = quote("openai/o1", "10", cached: nil, "40", on: "2025-02-01")
    later.effectiveFrom = moment("2025-03-01")
    let market = MarketIndex([
      snapshot("a", quote("openai/o1", "15", cached: nil, "60")), snapshot("b", later),
    ])
    let o1 = later.listing
    #expect(market.quote(for: o1, asOf: moment("2025-02-28"))?.rate.prices.input == .known("15"))
    #expect(market.quote(for: o1, asOf: moment("2025-03-01"))?.rate.prices.input == .known("10"))
  }

  @Test("a move has a date, and its size is a share of the previous price")
  func moves() throws {
    let moves = market.view(asOf: moment("2025-03-01")).changes
    #expect(moves.map(\.kind) == [.rise])
    let step = try #require(moves.first?.steps.first)
    #expect(step.meter == .output)
    #expect(step.share?.rounded(toPlaces: 3) == "2.929")
    #expect(market.view(asOf: moment("2025-02-01")).changes.isEmpty)
  }

  @Test("an expired promotion was the price before the move")
  func endedPromotion() {
    var promotion = quote("deepseek/deepseek-chat", "0.14", cached: "0.014", "0.28")
    promotion.effectiveUntil = moment("2025-02-08")
    let standard = quote(
      "deepseek/deepseek-chat", "0.27", cached: "0.07", "1.10", on: "2025-02-11")
    let market = MarketIndex([snapshot("a", promotion), snapshot("b", standard)])
    let changes = market.view(asOf: moment("2025-03-01")).changes
    #expect(changes.map { $0.steps.first?.before } == [.known("0.28")])
  }

  @Test("two sources that differ are not a move")
  func disagreement() {
    let market = MarketIndex([
      snapshot("a", quote("openai/o1", "15", cached: nil, "60")),
      snapshot(
        "b", quote("openai/o1", "16", cached: nil, "64", on: "2025-02-11", source: "models.dev")),
    ])
    #expect(market.view(asOf: moment("2025-03-01")).changes.isEmpty)
  }

  @Test("a price is held from its first sighting to its last")
  func held() throws {
    let market = MarketIndex([
      snapshot("a", quote("openai/o1", "15", cached: nil, "60", on: "2024-12-24")),
      snapshot("b", quote("openai/o1", "15", cached: nil, "60", on: "2025-01-21")),
      snapshot("c", quote("openai/o1", "15", cached: nil, "60", on: "2025-02-05")),
    ])
    let quote = try #require(
      market.quote(for: Listing(provider: "openai", model: "o1"), asOf: moment("2025-02-06")))
    let held = try #require(market.held(quote))
    #expect(held.since == moment("2024-12-24") && held.until == moment("2025-02-05"))
  }

  @Test("a bare name means the vendor's own listing")
  func names() {
    let o1 = Listing(provider: "openai", model: "o1")
    #expect(market.view(asOf: .endOfTime).listing(named: "o1") == .listing(o1))
    #expect(market.view(asOf: .endOfTime).listing(named: "openai/o1") == .listing(o1))
    #expect(
      market.view(asOf: .endOfTime).listing(named: "azure/o1")
        == .listing(Listing(provider: "azure", model: "o1")))
    #expect(market.view(asOf: .endOfTime).listing(named: "o2") == .none(similar: []))
    #expect(
      market.view(asOf: .endOfTime).listing(named: "chat")
        == .none(similar: [Listing(provider: "deepseek", model: "deepseek-chat")]))
  }

  @Test("a name that two vendors use is not resolved")
  func ambiguous() {
    let market = MarketIndex([
      snapshot(
        "a", quote("gemini/flash", "1", cached: nil, "2"),
        quote("google/flash", "1", cached: nil, "2"))
    ])
    #expect(
      market.view(asOf: .endOfTime).listing(named: "flash")
        == .several([
          Listing(provider: "gemini", model: "flash"), Listing(provider: "google", model: "flash"),
        ]))
  }

  @Test("a file that is read again replaces its earlier statements")
  func again() {
    var market = market
    market.take([
      snapshot(
        "b.json",
        quote("deepseek/deepseek-chat", "9", cached: nil, "9", on: "2025-02-11", file: "b.json"))
    ])
    #expect(market.snapshots.map(\.file) == ["a.json", "b.json"])
    #expect(market.histories[Listing(provider: "azure", model: "o1")] == nil)
    market.leaveOut("b.json")
    #expect(market.histories.count == 2)
  }
}

/// A file with some quotes.
func snapshot(
  _ file: String, _ quotes: Quote..., ranks: [String: SourceRank] = [:]
) -> Snapshot {
  var snapshot = Snapshot(file: file)
  snapshot.quotes = quotes.map {
    var quote = $0
    quote.origin.file = file
    return quote
  }
  snapshot.ranks = catalogueRanks.merging(ranks) { $1 }
  return snapshot
}
