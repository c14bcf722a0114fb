import Analytics
import TestSupport
import Testing

/// Weights made of token counts.
struct WeightsOfTokensTests {
  @Test(
    "counts reduce to the smallest whole shares",
    arguments: [
      ([2_000_000, 1_500_000, 500_000], "4:3:1"), ([3, 0, 1], "3:1"), ([0, 0, 7], "0:1"),
      ([0, 0, 0], nil), ([-3, 0, 1], nil), ([100_000_000_000_001, 0, 1], nil),
    ] as [([Int], String?)])
  func counts(counts: [Int], weights: String?) {
    let made = Weights(input: counts[0], cached: counts[1], outputTokens: counts[2])
    #expect(made?.description == weights)
  }

  @Test("a share of the input counts as cached, unless some already does")
  func caching() {
    #expect(Weights("3:1")?.caching("0.6")?.description == "6:9:5")
    #expect(Weights("3:1")?.caching("0")?.description == "3:1")
    #expect(Weights("3:1")?.caching("1")?.description == "0:3:1")
    #expect(Weights("3:1:1")?.caching("0.6") == nil)
    let most = Weights(input: Weights.mostTokens, cached: 0, outputTokens: 1)
    #expect(most?.caching("0.3333")?.input == 66_670_000_000_000)
  }
}
