import Analytics
import Market
import TestSupport
import Testing

/// One listing, several sources.
struct OfferTests {
  @Test("a first-hand source outlives newer catalogues, and the others are listed with it")
  func firstHand() throws {
    let market = MarketIndex([
      snapshot("a", o1("60", "litellm", "2025-02-11")),
      snapshot("b", o1("61", "models.dev", "2025-02-09")),
      snapshot("c", o1("62", "OpenAI", "2025-02-01")),
      snapshot("d", o1("63", "our bills", "2025-02-03"), ranks: ["our bills": .firstHand]),
      // Where this source gets its prices is unknown.
      snapshot("e", o1("64", "pricewatch", "2025-02-02")),
    ])
    let offer = try offer(market, "2025-03-01")
    #expect(offer.quote.source == "OpenAI" && offer.reason == .vendor)
    #expect(offer.others.map(\.source) == ["our bills", "models.dev", "litellm", "pricewatch"])
    #expect(offer.firstHand.sorted() == ["OpenAI", "our bills"])
    let early = try self.offer(market, "2025-02-01")
    #expect(early.quote.source == "OpenAI" && early.others.isEmpty)
    var without = market
    without.leaveOut("c")
    let bills = try self.offer(without, "2025-03-01")
    #expect(bills.quote.source == "our bills" && bills.reason == .firstHand)
  }

  @Test(
    "a first-hand source older than the catalogues' delay counts as one of them")
  func longAgo() throws {
    let market = MarketIndex([
      snapshot("a", o1("62", "OpenAI", "2025-02-01")),
      snapshot("b", o1("61", "litellm", "2025-05-24")),
      snapshot("c", o1("60", "litellm", "2025-05-25")),
    ])
    #expect(try offer(market, "2025-05-24").quote.source == "OpenAI")
    let late = try offer(market, "2025-05-25")
    #expect(late.quote.source == "litellm" && late.reason == .only)
  }

  @Test("among catalogues the newest statement wins, not the nearest catalogue")
  func newest() throws {
    // GPT-5.6 Sol in the lists of 2026: models.dev was not seen since August.
    let sol = [
      snapshot("a", o1("30", "models.dev", "2026-07-01")),
      snapshot("b", o1("30", "models.dev", "2026-08-18")),
      snapshot("c", o1("30", "litellm", "2026-08-20")),
      snapshot("d", o1("20", "litellm", "2026-11-13")),
    ]
    let one = try offer(MarketIndex(sol), "2026-11-20")
    #expect(one.quote.rate.prices.output == .known("20") && one.reason == .newest)
    let two = try offer(
      MarketIndex(sol + [snapshot("e", o1("20", "genai-prices", "2026-11-10"))]), "2026-11-20")
    #expect(two.quote.source == "litellm" && two.reason == .agreement(2, of: 3))
    #expect(try offer(MarketIndex(sol), "2026-08-19").reason == .only)
    #expect(try offer(MarketIndex(sol), "2026-08-20").reason == .agreement(2, of: 2))
  }

  @Test("several sources seen since outvote one that changed its statement")
  func outvoted() throws {
    let lists = [
      snapshot("a", o1("60", "litellm", "2025-06-01")),
      snapshot("b", o1("66", "litellm", "2025-06-10")),
      snapshot("c", o1("60", "models.dev", "2025-06-20")),
    ]
    #expect(try offer(MarketIndex(lists), "2025-06-21").quote.source == "litellm")
    let voted = try offer(
      MarketIndex(lists + [snapshot("d", o1("60", "genai-prices", "2025-06-21"))]), "2025-06-21")
    #expect(voted.quote.source == "models.dev" && voted.reason == .agreement(2, of: 3))
    // Two that were last seen before it can't know of it.
    let before = try offer(
      MarketIndex([
        lists[0], lists[1], snapshot("c", o1("60", "models.dev", "2025-06-09")),
        snapshot("d", o1("60", "genai-prices", "2025-06-08")),
      ]), "2025-06-21")
    #expect(before.quote.source == "litellm" && before.reason == .newest)
  }

  @Test("of those that agree, a dated catalogue is shown before an undated one")
  func undated() throws {
    let market = MarketIndex([
      snapshot("a", o1("60", "Portkey", "2025-06-20")),
      snapshot("b", o1("60", "litellm", "2025-06-01")),
    ])
    #expect(try offer(market, "2025-06-21").quote.source == "litellm")
  }

  @Test("a price that one source calls peak and another usual is no disagreement")
  func hours() throws {
    // DeepSeek V4 Pro in November 2026: litellm has peak prices and off-peak hours, genai-prices
    // off-peak prices and peak hours; models.dev has no hours and was last seen in August.
    func rate(_ usual: Figure, _ other: Figure, at window: Hours.Window) -> Rate {
      Rate(
        prices: PriceList(input: .known(usual), output: .known(usual * Figure(3))),
        hours: [
          Hours(
            windows: [window],
            prices: PriceList(input: .known(other), output: .known(other * Figure(3))))
        ])
    }
    var lite = o1("1", "litellm", "2026-11-13")
    lite.rate = rate("1.32", "0.66", at: Hours.Window(fromMinute: 600, untilMinute: 60))
    var genai = o1("1", "genai-prices", "2026-11-10")
    genai.rate = rate("0.66", "1.32", at: Hours.Window(fromMinute: 60, untilMinute: 240))
    let market = MarketIndex([
      snapshot("a", o1("0.87", "models.dev", "2026-08-18")), snapshot("b", genai),
      snapshot("c", lite), snapshot("d", o1("0.87", "Portkey", "2026-11-26")),
    ])
    let offer = try offer(market, "2026-11-26")
    #expect(offer.quote.source == "litellm" && offer.reason == .agreement(2, of: 4))
    #expect(offer.quote.rate.prices.input == .known("1.32"))
  }

  @Test("agreeing sources together date the price and its last change")
  func together() throws {
    let market = MarketIndex([
      snapshot("a", o1("75", "models.dev", "2025-01-01")),
      snapshot("b", o1("60", "models.dev", "2025-02-01")),
      snapshot("c", o1("60", "litellm", "2025-03-20")),
    ])
    let offer = try offer(market, "2025-03-21")
    #expect(offer.quote.source == "litellm")
    #expect(offer.since == moment("2025-02-01") && offer.until == moment("2025-03-20"))
    #expect(offer.change?.kind == .cut && offer.change?.isAtTheLatest == true)
    let trail = try market.trail(of: offer.quote.listing, asOf: moment("2025-03-21"))
    #expect(trail.changes.count == 1 && trail.shown.last?.from == moment("2025-02-01"))
  }

  @Test(
    "a source's distance from the vendor",
    arguments: [
      ("OpenRouter", "litellm", "openrouter/auto"), ("models.dev", "OpenRouter", "openai/o1"),
      ("DeepSeek", "tokentape", "deepseek/deepseek-chat"), ("tokentape", "models.dev", "openai/o1"),
      ("Mistral AI", "litellm", "mistral/large"), ("x-ai", "our bills", "xai/grok-4"),
      ("litellm", "tokencost", "openai/o1"), ("DeepSeek CNY", "tokentape", "deepseek/r1"),
      ("litellm", "OpenAI watch", "openai/o1"), ("litellm", "pricewatch", "openai/o1"),
    ])
  func nearness(near: String, far: String, id: String) {
    let listing = quote(id, "1", cached: nil, "1").listing
    let ranks = catalogueRanks.merging(["tokentape": .firstHand]) { $1 }
    func nearness(_ source: String) -> Nearness {
      Nearness(of: source, rank: ranks[source] ?? .unlisted, to: listing)
    }
    #expect(nearness(near) < nearness(far))
  }

  @Test("sources agree, or differ by a share of the lowest; none are averaged")
  func agreement() throws {
    let market = MarketIndex([
      snapshot("a", o1("60", "litellm", "2025-02-11")),
      snapshot("b", o1("60", "models.dev", "2025-02-09")),
      snapshot("c", o1("75", "genai-prices", "2025-01-01")),
      snapshot(
        "d", quote("openai/o1", "15", cached: "7.5", "0", on: "2025-02-12", source: "Portkey")),
    ])
    let offer = try offer(market, "2025-03-01")
    let output = try #require(offer.agreement(on: .output))
    #expect(output.agreeing == ["models.dev", "litellm"])
    #expect(output.disagreeing == ["genai-prices", "Portkey"])
    #expect(output.spread == nil && output.lowest == .zero && output.highest == "75")
    #expect(output.oldest == moment("2025-01-01") && output.newest == moment("2025-02-12"))
    #expect(offer.agreement(on: .threeToOne)?.agreeing == ["models.dev", "litellm"])
    #expect(offer.agreement(on: .input)?.disagreeing == [])
    #expect(offer.agreement(on: .cachedInput) == nil)
  }

  @Test("the spread is a share of the lowest price, and yuan are not dollars")
  func spread() throws {
    var yuan = o1("400", "our bills", "2025-02-01")
    yuan.rate.currency = .cny
    let offer = Offer(
      quote: o1("60", "OpenAI", "2025-02-11"), others: [o1("75", "litellm", "2025-02-11"), yuan])
    let agreement = try #require(offer.agreement(on: .output))
    #expect(agreement.spread == "0.25")
    #expect(agreement.disagreeing == ["litellm"])
  }

  private func offer(_ market: MarketIndex, _ day: String) throws -> Offer {
    try #require(market.view(asOf: moment(day)).offers.first)
  }
}

/// Prices off by a power of ten from the same source's earlier ones, or from other sources.
struct PowerOfTenTests {
  @Test(
    "a tenth of last week's price is in doubt until seen for a week, or nobody looked")
  func tenth() {
    let market = MarketIndex([
      snapshot("a", o1("60", "litellm", "2025-02-01")),
      snapshot("b", o1("6", "litellm", "2025-02-11")),
      snapshot("c", o1("6", "litellm", "2025-02-17")),
      snapshot("d", o1("6", "litellm", "2025-02-18")),
    ])
    #expect(output(market, "2025-02-10") == .known("60"))
    #expect(output(market, "2025-02-11") == .suspect("6", .powerOfTenFromBefore))
    #expect(output(market, "2025-02-17") == .suspect("6", .powerOfTenFromBefore))
    #expect(output(market, "2025-02-18") == .known("6"))
    // A source that is not seen again does not stay in doubt forever.
    var alone = market
    for file in ["c", "d"] { alone.leaveOut(file) }
    #expect(output(alone, "2025-03-12") == .suspect("6", .powerOfTenFromBefore))
    #expect(output(alone, "2025-03-13") == .known("6"))
  }

  @Test("after a month a new price is as likely a fix as an error, unless others keep the old")
  func afterAMonth() {
    // Mistral Small 2503 at Vertex went from a wrong 1 / 3 to the right 0.1 / 0.3.
    let steps = [
      snapshot("a", o1("3", "litellm", "2026-08-20")),
      snapshot("b", o1("0.3", "litellm", "2026-11-13")),
    ]
    #expect(output(MarketIndex(steps), "2026-11-13") == .known("0.3"))
    let staying = MarketIndex(steps + [snapshot("c", o1("3", "models.dev", "2026-11-12"))])
    #expect(litellm(staying, "2026-11-13") == .suspect("0.3", .powerOfTenFromBefore))
  }

  @Test("a tenth is believed if another source confirms it, or the source dates it")
  func believed() {
    let before = snapshot("a", o1("60", "litellm", "2025-02-01"))
    var announced = o1("6", "litellm", "2025-02-11")
    announced.effectiveFrom = moment("2025-02-10")
    #expect(output(MarketIndex([before, snapshot("b", announced)]), "2025-02-12") == .known("6"))
    let agreed = MarketIndex([
      before, snapshot("b", o1("6", "litellm", "2025-02-11")),
      snapshot("c", o1("6", "Portkey", "2025-02-11")),
    ])
    #expect(output(agreed, "2025-02-12") == .known("6"))
  }

  @Test("ten times what most sources say is in doubt, unless the vendor says it")
  func others() {
    // Claude Instant 1.2 in litellm's list of November 2026, at a tenth of its price.
    let others = [
      snapshot("a", o1("60", "genai-prices", "2025-02-01")),
      snapshot("b", o1("60", "Portkey", "2025-02-01")),
    ]
    let wrong = MarketIndex(others + [snapshot("c", o1("600", "litellm", "2025-02-01"))])
    #expect(litellm(wrong, "2025-02-12") == .suspect("600", .powerOfTenFromOthers))
    #expect(output(wrong, "2025-02-12") == .known("60"))
    let own = MarketIndex(others + [snapshot("c", o1("600", "OpenAI", "2025-02-01"))])
    #expect(output(own, "2025-02-12") == .known("600"))
    let one = MarketIndex([others[0], snapshot("c", o1("600", "litellm", "2025-02-01"))])
    #expect(litellm(one, "2025-02-12") == .known("600"))
    let far = MarketIndex(others + [snapshot("c", o1("590", "litellm", "2025-02-01"))])
    #expect(litellm(far, "2025-02-12") == .known("590"))
  }

  private func litellm(_ market: MarketIndex, _ day: String) -> Price? {
    let offer = market.view(asOf: moment(day)).offers.first
    return offer.flatMap { offer in
      ([offer.quote] + offer.others).first { $0.source == "litellm" }?.rate.prices.output
    }
  }

  private func output(_ market: MarketIndex, _ day: String) -> Price? {
    market.view(asOf: moment(day)).offers.first?.quote.rate.prices.output
  }
}

private func o1(_ output: Figure, _ source: String, _ day: String) -> Quote {
  quote("openai/o1", "15", cached: nil, output, on: day, source: source)
}
