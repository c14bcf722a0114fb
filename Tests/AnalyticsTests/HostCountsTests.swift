import Analytics
import Market
import TestSupport
import Testing

/// How many hosts sell a model, and how far their prices are apart.
struct HostCountsTests {
  private static let ids = [
    "deepinfra/r1": (0, 1), "bedrock/eu.r1": (0, 2), "bedrock/us.r1": (0, 2), "gift/r1": (0, 3),
    "unpriced/r1": (0, 4), "gone/r1": (0, 5), "openai/o1": (1, 6), "azure/o1": (1, 7),
    "openai/o3": (2, 6), "gift/v3": (3, 3),
  ]

  private static let quotes = [
    quote("deepinfra/r1", "0.7", cached: nil, "2.4"), quote("bedrock/eu.r1", "2", cached: nil, "9"),
    quote("bedrock/us.r1", "1.35", cached: nil, "5.4"), quote("gift/r1", "0", cached: nil, "0"),
    unpriced, quote("gone/r1", "99", cached: nil, "99"),
    quote("openai/o1", "15", cached: "7.5", "60"), quote("azure/o1", "15", cached: "7.5", "60"),
    quote("openai/o3", "2", cached: "0.5", "8"), quote("gift/v3", "0", cached: nil, "0"),
    quote("openai/unknown", "1", cached: nil, "1"),
  ]

  private static let unpriced = {
    var quote = quote("unpriced/r1", "1", cached: nil, "1")
    quote.rate.prices = PriceList()
    return quote
  }()

  private static func counts(_ workload: Workload? = nil) -> HostCounts {
    let offers = quotes.sorted { $0.listing < $1.listing }.map { quote in
      Offer(
        quote: quote,
        availability: quote.listing.provider == "gone" ? .gone(moment("2025-01-01")) : .onSale)
    }
    let view = MarketView(asOf: moment("2025-03-01"), offers: offers)
    let sales = ids.map { id, sale in
      (listing(id), SoldModels.Sale(model: sale.0, host: sale.1))
    }
    let sold = SoldModels(
      names: ["deepseek-r1", "o1", "o3", "v3"],
      sales: Dictionary(uniqueKeysWithValues: sales))
    return HostCounts(
      of: view.rows(in: .usd, weights: .threeToOne, workload: workload), by: sold)
  }

  private static func listing(_ id: String) -> Listing { quote(id, "1", cached: nil, "1").listing }

  @Test(
    "every host counts once, and only with prices that people pay",
    arguments: [
      // 1.125 at DeepInfra, 2.3625 in Bedrock's cheaper region.
      ("deepinfra/r1", 4, "1.1"), ("gift/r1", 4, "1.1"), ("gone/r1", 4, "1.1"),
      ("openai/o1", 2, "0"), ("openai/o3", 1, nil), ("gift/v3", 1, nil),
    ])
  func counts(id: String, count: Int, gap: Figure?) throws {
    let found = try #require(Self.counts()[Self.listing(id)])
    #expect(found.count == count && found.gap == gap)
  }

  @Test("of a listing whose model is unknown, nothing is known")
  func unknown() { #expect(Self.counts()[Self.listing("openai/unknown")] == nil) }

  @Test("with a workload, its cost is what is compared")
  func workload() throws {
    let outputOnly = Workload(name: "0:1", weights: try #require(Weights("0:1")))
    let found = try #require(Self.counts(outputOnly)[Self.listing("deepinfra/r1")])
    #expect(found.lowest == "2.4" && found.highest == "5.4" && found.gap == "1.25")
  }

  @Test(
    "a filter asks for them, and without them nothing passes",
    arguments: [
      ("hosts>3", "deepinfra/r1"), ("hosts=2 gap<=0%", "openai/o1"), ("hosts>4", nil),
      ("gap>100%", "deepinfra/r1"), ("!gap>100% hosts>1", "openai/o1"),
    ])
  func filter(text: String, first: String?) throws {
    let counts = Self.counts()
    let rows = MarketView(
      asOf: moment("2025-03-01"),
      offers: ["deepinfra/r1", "openai/o1"].map { id in
        Offer(quote: Self.quotes.first { $0.listing.id == id } ?? Self.quotes[0])
      }
    ).rows(in: .usd, weights: .threeToOne)
    func passing(_ hosts: HostCounts) throws -> String? {
      let filter = CompiledFilter(
        try Filter(text), now: moment("2025-03-01"), base: nil, hosts: hosts
      ) { _ in nil }
      return rows.first(where: filter.admits)?.id
    }
    #expect(try passing(counts) == first)
    #expect(try Filter(text).asksForHosts)
    if !text.hasPrefix("!") { #expect(try passing(HostCounts()) == nil) }
  }
}
