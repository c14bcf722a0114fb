import Analytics
import Market
import TestSupport
import Testing

@testable import tokentape

/// Finding models by the names that people use.
struct ModelSearchTests {
  /// A market view: listings with the day of their sighting and their price in cents.
  private func view(
    on day: String = "2025-01-28", _ listings: [(id: String, seen: String, cents: Int)]
  ) throws -> MarketView {
    let offers = try listings.map { id, seen, cents in
      let slash = try #require(id.firstIndex(of: "/"))
      let listing = Listing(
        provider: String(id[..<slash]), model: String(id[id.index(after: slash)...]))
      let price = Price.known(Figure(Int128(cents), exponent: -2))
      return Offer(
        quote: Quote(
          listing: listing, rate: Rate(prices: PriceList(input: price, output: price)),
          source: "litellm", observed: Moment(iso8601: seen),
          origin: Origin(file: "prices.json", line: 1)))
    }
    return MarketView(
      asOf: try #require(Moment(iso8601: day)),
      offers: offers.sorted { $0.quote.listing < $1.quote.listing })
  }

  private let r1 = [
    ("deepseek/deepseek-reasoner", "2025-01-26", 55), ("deepseek/deepseek-chat", "2025-01-26", 14),
    ("azure_ai/deepseek-r1", "2025-01-26", 0),
    ("fireworks_ai/accounts/x/deepseek-r1", "2025-01-26", 800),
    ("groq/deepseek-r1-distill-llama-70b", "2025-01-26", 75),
    ("openai/o1", "2025-01-26", 1_500),
  ]

  @Test("R1 is what its maker sold as R1 on that day")
  func quote() throws {
    let view = try view(r1.map { ($0.0, $0.1, $0.2) })
    for name in ["r1", "DeepSeek R1", "R1 正式版", "DeepSeek-R1"] {
      #expect(try view.quote(named: name).listing.id == "deepseek/deepseek-reasoner")
    }
    #expect(try view.quote(named: "o1").listing.id == "openai/o1")
  }

  @Test(
    "what does not name a model is not guessed",
    arguments: ["r", "dpsk", "r1-0528", "gpt-9", "claude 3"])
  func none(name: String) throws {
    let view = try view(r1.map { ($0.0, $0.1, $0.2) })
    #expect(throws: (any Error).self) { try view.quote(named: name) }
  }

  @Test("hosts are all sellers of the model, cheapest first, and of no other model")
  func hosts() throws {
    let hosts = try view(
      on: "2026-01-20",
      [
        ("deepseek/deepseek-reasoner", "2026-01-19", 28),
        ("together_ai/deepseek-ai/DeepSeek-R1", "2026-01-19", 300),
        ("azure_ai/deepseek-r1", "2026-01-19", 135),
        ("novita/deepseek/deepseek-r1-turbo", "2026-01-19", 0),
        ("novita/deepseek/deepseek-r1-0528", "2026-01-19", 70),
        ("nscale/deepseek-ai/DeepSeek-R1-Distill-Qwen-32B", "2026-01-19", 15),
      ]
    ).hosts(of: "r1", by: .threeToOne)
    #expect(
      hosts.map(\.listing.id) == [
        "novita/deepseek/deepseek-r1-turbo", "azure_ai/deepseek-r1",
        "together_ai/deepseek-ai/DeepSeek-R1",
      ])
    #expect(hosts.cheapestPaid(by: .threeToOne).listing.id == "azure_ai/deepseek-r1")
  }
}
