import Analytics
import Market
import TestSupport
import Testing

/// What the user pays counts before what anybody lists.
struct OwnPriceTests {
  private let market = MarketIndex([
    snapshot(
      "list.json",
      of: [
        quote("deepseek/v3", "0.28", cached: "0.03", "0.42", on: "2026-11-01", source: "litellm"),
        quote("openai/o1", "15", cached: "7.5", "60", on: "2026-11-01", source: "litellm"),
      ])
  ])

  private func own(
    _ id: String, _ input: Figure, _ output: Figure, from: String? = nil, until: String? = nil
  ) -> OwnPrice {
    OwnPrice(
      listing: quote(id, "1", cached: nil, "1").listing,
      rate: Rate(prices: PriceList(input: .known(input), output: .known(output))),
      from: from.flatMap { Moment(iso8601: $0) },
      until: until.flatMap { Moment(iso8601: $0) },
      origin: Origin(file: "settings.toml", line: 3, column: 1))
  }

  private func offer(
    _ id: String, of own: [OwnPrice], asOf day: String = "2026-11-20"
  ) throws -> Offer? {
    let moment = try #require(Moment(iso8601: day))
    let listing = quote(id, "1", cached: nil, "1").listing
    return try market.priced(by: own).view(asOf: moment).offer(of: listing)
  }

  @Test("it is shown with its place in the settings, and the list stays beside it")
  func counts() throws {
    let offer = try #require(try offer("deepseek/v3", of: [own("deepseek/v3", "0.2", "0.3")]))
    #expect(offer.quote.rate.prices.input.amount == "0.2" && offer.reason == .own)
    #expect(offer.quote.source == "mine" && offer.quote.origin.file == "settings.toml")
    #expect(offer.others.map(\.source) == ["litellm"])
    #expect(offer.others[0].rate.prices.input.amount == "0.28")
  }

  @Test("what it does not state is unknown, and not somebody else's price")
  func unstated() throws {
    let offer = try #require(try offer("deepseek/v3", of: [own("deepseek/v3", "0.2", "0.3")]))
    #expect(offer.quote.rate.prices[.cachedInput].amount == nil)
  }

  @Test(
    "it holds from its first day, and not on its last",
    arguments: [
      ("2026-11-09", "0.28"), ("2026-11-10", "0.2"), ("2026-11-19", "0.2"), ("2026-11-20", "0.28"),
    ] as [(String, Figure)])
  func days(day: String, price: Figure) throws {
    let mine = own("deepseek/v3", "0.2", "0.3", from: "2026-11-10", until: "2026-11-20")
    let offer = try offer("deepseek/v3", of: [mine], asOf: day)
    #expect(offer?.quote.rate.prices.input.amount == price)
  }

  @Test("a listing that nobody lists is added at its place")
  func added() throws {
    let moment = try #require(Moment(iso8601: "2026-11-20"))
    let prices = [own("house/llama", "0.01", "0.02"), own("zzz/last", "1", "2")]
    let view = try market.priced(by: prices).view(asOf: moment)
    #expect(
      view.offers.map(\.quote.listing.id) == [
        "deepseek/v3", "house/llama", "openai/o1", "zzz/last",
      ])
    #expect(view.offers[1].reason == .own)
  }

  @Test("a price far from everybody's is not doubted: the user knows what they pay")
  func far() throws {
    let offer = try #require(try offer("openai/o1", of: [own("openai/o1", "600", "2400")]))
    #expect(offer.quote.rate.prices.input == .known("600"))
  }

  @Test("a file whose source is 'mine' counts before the vendor's own list, and newer catalogues")
  func file() throws {
    var mine = snapshot(
      "mine.csv",
      of: [quote("deepseek/v3", "0.1", cached: nil, "0.2", on: "2025-01-01", source: "mine")])
    mine.ranks["mine"] = .own
    var vendor = snapshot(
      "vendor.json",
      of: [quote("deepseek/v3", "0.5", cached: nil, "1", on: "2026-11-02", source: "DeepSeek")])
    vendor.ranks["DeepSeek"] = .firstHand
    var index = market
    index.take([vendor, mine])
    let moment = try #require(Moment(iso8601: "2026-11-20"))
    let listing = quote("deepseek/v3", "1", cached: nil, "1").listing
    let offer = try #require(index.view(asOf: moment).offer(of: listing))
    #expect(offer.reason == .own && offer.quote.rate.prices.input.amount == "0.1")
    #expect(offer.others.map(\.source) == ["DeepSeek", "litellm"])
  }
}

private func snapshot(_ file: String, of quotes: [Quote]) -> Snapshot {
  var snapshot = Snapshot(file: file)
  snapshot.quotes = quotes
  return snapshot
}
