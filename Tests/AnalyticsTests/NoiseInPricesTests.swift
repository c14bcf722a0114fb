import Analytics
import Market
import TestSupport
import Testing

/// Binary noise in stated prices.
struct NoiseInPricesTests {
  /// OpenRouter's list of 2026-08-01 had twelve such prices.
  private static let market = MarketIndex([
    snapshot("a", quote("acme/terra", "1", cached: "0.05", "6", on: "2026-07-01")),
    snapshot(
      "b",
      quote(
        "acme/terra", "1.00000000000000000015", cached: "0.049999999999999996",
        "6.0000000000000001", on: "2026-08-01")),
    snapshot(
      "c", quote("acme/terra", "1", cached: "0.05", "6", on: "2026-08-01", source: "genai-prices")),
  ])

  @Test("noise is no change, disagreement or spread, and does not end a price span")
  func nothingHappened() throws {
    let view = Self.market.view(asOf: moment("2026-08-02"))
    #expect(view.changes == [])
    let offer = try #require(view.offers.first)
    let litellm = try #require(([offer.quote] + offer.others).first { $0.source == "litellm" })
    #expect(litellm.rate.prices.output == .known("6.0000000000000001"))
    let agreement = try #require(offer.agreement(on: .threeToOne))
    #expect(agreement.disagreeing == [] && agreement.spread == .zero)
    let rules = try ["cut", "rise", "cached-only"].map { try AlertRule($0) }
    #expect(try Self.market.alerts(for: rules, in: view).fired == [])
    let trail = try Self.market.trail(of: offer.quote.listing, asOf: moment("2026-08-02"))
    #expect(trail.line(of: "litellm")?.steps.count == 1)
  }

  @Test("a power of ten is recognised despite noise")
  func powerOfTen() {
    let market = MarketIndex([
      snapshot("a", quote("acme/terra", "1", cached: nil, "0.5", on: "2026-07-01")),
      snapshot(
        "b", quote("acme/terra", "1", cached: nil, "0.049999999999999996", on: "2026-08-01")),
    ])
    let change = market.view(asOf: moment("2026-08-02")).changes.first
    #expect(change?.kind == .correction(.powerOfTen))
  }
}
