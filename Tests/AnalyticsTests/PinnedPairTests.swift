import Analytics
import Market
import TestSupport
import Testing

/// What a model costs of what another does, then and now.
struct PinnedPairTests {
  private let r1 = Listing(provider: "deepseek", model: "deepseek-reasoner")
  private let o1 = Listing(provider: "openai", model: "o1")

  private func snapshot(_ day: String, _ prices: [(Listing, Int, Int)]) -> Snapshot {
    var snapshot = Snapshot(file: day + ".json", format: "test")
    for (listing, input, output) in prices {
      snapshot.quotes.append(
        Quote(
          listing: listing,
          rate: Rate(
            prices: PriceList(
              input: .known(Figure(Int128(input), exponent: -2)),
              output: .known(Figure(Int128(output), exponent: -2)))),
          source: "litellm", observed: Moment(iso8601: day),
          origin: Origin(file: day + ".json", line: 1)))
    }
    return snapshot
  }

  private var market: MarketIndex {
    MarketIndex([
      snapshot("2024-12-20", [(o1, 1_500, 6_000), (r1, 100, 100)]),
      snapshot("2025-01-26", [(o1, 1_500, 6_000), (r1, 55, 219)]),
      snapshot("2025-11-01", [(o1, 1_500, 6_000), (r1, 28, 42)]),
    ])
  }

  private func moment(_ day: String) throws -> Moment {
    try #require(Moment(iso8601: day)).endOfDay
  }

  @Test("R1 against o1: 3.67 and 3.65 per cent then, 1.87 and 0.7 today")
  func thenAndNow() throws {
    let found = try market.compared(PinnedPair.usual, asOf: try moment("2026-01-01"))
    let then = try #require(found.first?.then)
    let now = try #require(found.first?.now)
    #expect(then.input?.rounded(toPlaces: 4) == Figure(Int128(367), exponent: -4))
    #expect(then.output == Figure(Int128(365), exponent: -4))
    #expect(then.cached == nil)
    #expect(now.output == Figure(Int128(7), exponent: -3))
  }

  @Test("before R1 was sold, and of prices from before it, there is no comparison")
  func neverMadeUp() throws {
    #expect(try market.compared(PinnedPair.usual, asOf: try moment("2025-01-10")).isEmpty)
    #expect(try market.compared(PinnedPair.usual, asOf: try moment("2025-01-22")).isEmpty)
    let found = try market.compared(PinnedPair.usual, asOf: try moment("2025-02-01"))
    #expect(found.count == 1 && found.first?.now == nil)
    #expect(try MarketIndex().compared(PinnedPair.usual, asOf: .endOfTime).isEmpty)
  }

  @Test("a pair stays the same as a line of the archive; what is none is left out")
  func stored() {
    for pair in PinnedPair.usual { #expect(PinnedPair(storedText: pair.storedText) == pair) }
    #expect(PinnedPair(storedText: "R1\to1\tno listing\topenai/o1\t2025-01-20\t2025-01-20") == nil)
    #expect(PinnedPair(storedText: "") == nil)
  }
}
