import Analytics
import Market
import TestSupport
import Testing

/// R1's prices against o1's in January 2025, in US dollars per million tokens.
struct ComparisonTests {
  let reasoner = quote("deepseek/deepseek-reasoner", "0.55", cached: "0.14", "2.19")
  let o1 = quote("openai/o1", "15", cached: "7.5", "60")

  @Test(
    "R1 is 3.67 % of o1 for input and 3.65 % for output, but 1.87 % for cached input",
    arguments: [(Meter.input, "0.03667"), (.cachedInput, "0.01867"), (.output, "0.03650")])
  func ratios(meter: Meter, share: String) {
    #expect(Comparison(reasoner, against: o1).ratio(meter)?.ratioText == share)
  }

  @Test(
    "a blend depends on its weights",
    arguments: [
      ("3:1", "0.96", "26.25", "0.03657"),
      ("1:3", "1.78", "48.75", "0.03651"),
      ("266:342:168", "0.724355670103092784", "21.4368556701030928", "0.03379"),
    ])
  func blends(weights: String, blend: String, base: String, share: String) throws {
    let weights = try #require(Weights(weights))
    #expect(weights.blend(reasoner.rate.prices)?.description == blend)
    #expect(weights.blend(o1.rate.prices)?.description == base)
    let comparison = Comparison(reasoner, against: o1, weights: weights)
    #expect(comparison.blendRatio?.ratioText == share)
  }

  @Test(
    "weights without a meaning are rejected", arguments: ["", "3", "0:0", "3:x", "-1:2", "1:2:3:4"])
  func refusesWeights(text: String) {
    #expect(Weights(text) == nil)
  }

  @Test("an unknown price has no ratio, and a free one a ratio of zero")
  func unknown() {
    let bare = quote("azure/o1", "16.5", cached: nil, "66")
    #expect(Comparison(bare, against: o1).ratio(.cachedInput) == nil)
    #expect(Comparison(o1, against: bare).ratio(.cachedInput) == nil)
    let gift = quote("openrouter/gift:free", "0", cached: nil, "0")
    #expect(Comparison(gift, against: o1).ratio(.input) == .zero)
    #expect(Comparison(o1, against: gift).ratio(.input) == nil)
    #expect(Weights("1:1:1")?.blend(bare.rate.prices) == nil)
  }

  @Test("prices in different currencies are not compared")
  func currencies() {
    var yuan = reasoner
    yuan.rate.currency = .cny
    #expect(Comparison(yuan, against: o1).ratio(.input) == nil)
  }
}

/// A quote with the three usual prices; a missing one is unknown.
func quote(
  _ id: String, _ input: Figure, cached: Figure?, _ output: Figure, on day: String = "2025-01-26",
  source: String = "litellm", file: String = "prices.json"
) -> Quote {
  let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
  return Quote(
    listing: Listing(provider: parts[0], model: parts[1]),
    rate: Rate(
      prices: PriceList(
        input: Price(perMillion: input, on: .input, in: .usd),
        cachedInput: cached.map { Price(perMillion: $0) } ?? .unknown,
        output: Price(perMillion: output, on: .output, in: .usd))),
    source: source, observed: Moment(iso8601: day), origin: Origin(file: file, line: 1))
}
