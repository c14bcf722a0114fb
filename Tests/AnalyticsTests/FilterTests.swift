import Analytics
import Market
import TestSupport
import Testing

/// What is typed over the table of prices, and which listings it leaves there.
struct FilterTests {
  /// A small market on 1 March 2025, each listing under a nickname.
  ///
  /// o1 and sonnet cost what they cost then; flash was cut in October; v3 rose in February, and a
  /// second source, which has half its price, says otherwise. Unpriced has no price, gift none to pay, and oops one
  /// that was read in the wrong unit.
  private static let market: Standing = {
    var o1 = quote("openai/o1", "15", cached: "7.5", "60", on: "2025-03-01", source: "OpenAI")
    o1.contextTokens = 200_000
    o1.hasOpenWeights = false
    o1.released = moment("2024-12-17")
    var flash = quote("gemini/flash", "0.075", cached: "0.01875", "0.3", on: "2025-02-26")
    flash.contextTokens = 1_000_000
    flash.retires = moment("2025-04-01")
    let sonnet = quote("anthropic/sonnet", "3", cached: "0.3", "15", on: "2025-03-01")
    let v3 = quote("deepseek/v3", "0.27", cached: "0.07", "1.1", on: "2025-03-01")
    let v3Late = quote(
      "deepseek/v3", "0.135", cached: "0.07", "0.55", on: "2025-03-01", source: "models.dev")
    var unpriced = quote("azure/unpriced", "1", cached: nil, "1", on: "2025-03-01")
    unpriced.rate.prices = PriceList()
    var r1 = quote("deepseek/r1", "0.55", cached: "0.14", "2.19", on: "2025-03-01")
    r1.contextTokens = 64_000
    r1.hasOpenWeights = true
    let offers = [
      Offer(quote: sonnet, since: moment("2024-06-20"), until: moment("2025-03-01")),
      Offer(quote: unpriced),
      Offer(quote: r1, since: moment("2025-01-20"), until: moment("2025-03-01")),
      Offer(
        quote: v3, since: moment("2025-02-08"), until: moment("2025-03-01"), others: [v3Late],
        change: last(.rise, from: "0.28", to: "1.1", on: "2025-02-24")),
      Offer(
        quote: flash, since: moment("2024-10-01"), until: moment("2025-02-26"),
        change: last(.cut, from: "1.05", to: "0.3", on: "2024-10-01")),
      Offer(quote: o1, since: moment("2024-12-17"), until: moment("2025-03-01")),
      Offer(quote: quote("openrouter/gift:free", "0", cached: nil, "0", on: "2025-03-01")),
      Offer(quote: quote("wandb/oops", "135000", cached: nil, "540000", on: "2025-03-01")),
    ]
    return Standing(asOf: moment("2025-03-01"), offers: offers)
  }()

  private static func last(
    _ kind: Change.Kind, from before: Figure, to after: Figure, on day: String
  ) -> LastChange {
    LastChange(kind: kind, share: (after - before).divided(by: before), at: moment(day))
  }

  /// The models that pass, in the order of their ids.
  private static func passing(_ text: String) -> String {
    let rows = market.rows(in: .usd, weights: .threeToOne)
    let sieve = Sieve(
      Filter(text), now: market.asOf, base: rows.named("o1", in: market),
      watched: Set(rows.map(\.quote.listing).filter { $0.model == "v3" }),
      named: { rows.named($0, in: market) })
    return rows.filter(sieve.admits).map(\.quote.listing.model).joined(separator: " ")
  }

  private static let all = "sonnet unpriced r1 v3 flash o1 gift:free oops"

  @Test(
    "a filter, and who passes it",
    arguments: [
      ("", all),
      // Words, as everywhere.
      ("deep", "r1 v3"), ("deep !v3", "r1"), ("\"eek/r\"", "r1"), ("ＳＯＮＮＥＴ", "sonnet"),
      // Names.
      ("provider:open", "o1 gift:free"), ("!provider:open model:o", "sonnet oops"),
      ("source:openai", "o1"), ("source:models.dev", "v3"),
      // States.
      ("status:suspect", "oops"), ("status:free", "gift:free"), ("status:unknown", "unpriced"),
      ("open:yes", "r1"), ("open:NO", "o1"), ("open:y", "r1"), ("!open:no deep", "r1 v3"),
      ("watched:yes", "v3"), ("watched:n deep", "r1"), ("!watched:yes deep", "r1"),
      ("provider:deepseek out<3 blend<5% of o1 open:yes !status:suspect", "r1"),
      ("status:f", "gift:free"), ("!status:suspect out>50", "o1"),
      // Prices for a million tokens. What has none is neither cheap nor dear.
      ("in<3", "r1 v3 flash gift:free"), ("in<=3", "sonnet r1 v3 flash gift:free"),
      ("out>=60", "o1"), ("out<$2 !status:free", "v3 flash"), ("cached<=0.07", "v3 flash"),
      ("input = 15", "o1"), ("out > 2 out < 20", "sonnet r1"), ("!in<100", "unpriced oops"),
      ("in<0,5 in>0,1", "v3"), ("blend<1 blend>0.5", "r1"),
      // Shares: of the base, or of whom one names.
      ("blend<5% blend>0", "r1 v3 flash"), ("vs<5 vs>1", "r1 v3"), ("vs >= 0.2x", "sonnet o1"),
      ("blend<5% of o1 blend>1% of o1", "r1 v3"), ("out<10%of:openai/o1 out>5% of:o1", ""),
      ("out<=50%of:r1 !status:free", "flash"), ("in>2x of sonnet", "o1"),
      ("blend < 23 % of o1 deep", "r1 v3"), ("cached<5% of gift:free", ""),
      // Of one listing only.
      ("blend(r1)<2", "r1"), ("blend(r1)<0.5", ""), ("out(openai/o1)>50 held(o1)>30d", "o1"),
      ("in(r1)<1 in(v3)<1", ""), ("deep !out(r1)<3", "v3"), ("blend（ｒ１）<2", all),
      ("out(r1)<5% of o1", "r1"), ("cut(flash)>71%", "flash"), ("rise(flash)>0", ""),
      // Days.
      ("held>30d", "sonnet r1 flash o1"), ("held>=21d held<=40d", "r1 v3"), ("held>8m", "sonnet"),
      ("held<4w", "v3"), ("changed<7d", "v3"), ("changed>4m", "flash"), ("seen>2d", "flash"),
      ("released<1y", "o1"), ("ends<2m", "flash"), ("!ends<99d provider:gemini", ""),
      // Moves. A correction is none.
      ("rise>200%", "v3"), ("cut>71%", "flash"), ("cut>0.5", "flash"), ("cut>80%", ""),
      // The rest.
      ("context>=128k", "flash o1"), ("context>=1m", "flash"), ("context<128,000", "r1"),
      ("sources>1", "v3"), ("spread>10%", "v3"), ("spread>=100", "v3"), ("spread>100%", ""),
    ])
  func passes(filter: String, passing: String) {
    #expect(Self.passing(filter) == passing)
  }

  @Test(
    "what is half typed finds what it says so far",
    arguments: [
      ("!", all), ("in<", all), ("!in<", all), ("in<$", all), ("in<x", all), ("provider:", all),
      ("!provider:\"", all), ("blend<5", "r1 v3 flash gift:free"),
      ("blend<5%", "r1 v3 flash gift:free"), ("blend<5% ", "r1 v3 flash gift:free"),
      ("blend<5% of", "r1 v3 flash gift:free"), ("blend<5% of ", "r1 v3 flash gift:free"),
      ("blend<5% of nobody", all), ("held>", all), ("held>3", "sonnet r1 v3 flash o1"),
      ("context>=1", "r1 flash o1"), ("status:", all), ("in", "flash"), ("open:", all),
      ("watched:", all),
      ("blend(", all), ("blend(r", all), ("blend(r1)", all), ("blend(r1)<", all),
      ("blend()<2", all),
      ("blend(nobody)<2", all), ("in<3usd deep", "r1 v3"),
    ])
  func halfTyped(filter: String, passing: String) {
    #expect(Self.passing(filter) == passing)
  }

  @Test("a rule that names no event fires for whom the same filter lets pass")
  func agrees() throws {
    let clauses = [
      "provider:deep", "!provider:deep", "model:o", "source:models.dev", "\"r1\"", "!\"o\"",
      "status:known", "!status:suspect", "!open:no", "in<3", "out>=2.19", "cached<0.1", "!in<100",
      "blend<5",
      "blend(r1)<2", "!blend(r1)<2", "out<10% of sonnet", "blend<5%", "vs>1%", "held>30d",
      "seen>2d", "released<1y", "changed<7d", "ends<2m", "context>=128k", "sources>1", "spread>10%",
    ]
    var random = Seeded(2_025)
    var fired = 0
    for _ in 0..<500 {
      let chosen = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
        clauses.randomElement(using: &random)
      }
      let text = chosen.joined(separator: " ")
      guard let rule = try? AlertRule(text) else {
        #expect(chosen.allSatisfy { $0.contains { ":\"".contains($0) } }, "\(text)")
        continue
      }
      let alerts = try Book().alerts(for: [rule], in: Self.market)
      let passing = Self.passing(text).split(separator: " ").map(String.init).sorted()
      #expect(alerts.fired.flatMap(\.listings).map(\.model).sorted() == passing, "\(text)")
      fired += passing.isEmpty ? 0 : 1
    }
    #expect(fired > 100)
  }

  @Test("a name that nobody has is said, and not held against anybody")
  func unknownNames() {
    let sieve = Sieve(
      Filter("out<5% of o9 in<5%of:o1"), now: moment("2025-03-01"), base: nil, named: { _ in nil })
    #expect(sieve.unknownNames == ["o9", "o1"])
  }
}
