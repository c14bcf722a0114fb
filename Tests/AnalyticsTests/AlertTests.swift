import Analytics
import Market
import TestSupport
import Testing

/// When rules fire.
struct AlertTests {
  /// DeepSeek's list of January and September 2025, with o1 and o3.
  static let market = MarketIndex([
    snapshot(
      "january", quote("deepseek/deepseek-chat", "0.27", cached: "0.07", "1.10", on: "2025-01-26"),
      quote("deepseek/deepseek-reasoner", "0.55", cached: "0.14", "2.19", on: "2025-01-26"),
      quote("openai/o3", "10", cached: nil, "40", on: "2025-01-26"),
      quote("azure/o3", "10", cached: nil, "40", on: "2025-01-26")),
    snapshot(
      "september",
      quote("deepseek/deepseek-chat", "0.28", cached: "0.028", "0.42", on: "2025-09-29"),
      quote("deepseek/deepseek-reasoner", "0.28", cached: "0.028", "0.42", on: "2025-09-29"),
      quote("openai/o3", "2", cached: nil, "8", on: "2025-09-29"),
      // A tenth of the price, to the digit.
      quote("azure/o3", "1", cached: nil, "4", on: "2025-09-29"),
      // A price per thousand tokens, listed as one per million.
      quote("azure/jais", "500", cached: nil, "2000", on: "2025-09-29")),
  ])

  @Test(
    "a rule fires for what it names, and for nothing else",
    arguments: [
      ("cut", ["deepseek/deepseek-chat", "deepseek/deepseek-reasoner", "openai/o3"]),
      ("cut>62%", ["deepseek/deepseek-reasoner", "openai/o3"]),
      ("cut>=80%", ["deepseek/deepseek-reasoner", "openai/o3"]),
      ("cut>80%", ["deepseek/deepseek-reasoner"]),
      ("cut<70%", ["deepseek/deepseek-chat"]),
      ("cut provider:DeepSeek", ["deepseek/deepseek-chat", "deepseek/deepseek-reasoner"]),
      ("cut !provider:deepseek", ["openai/o3"]),
      ("cut model:reason", ["deepseek/deepseek-reasoner"]),
      ("cut source:models.dev", []),
      ("cut out<1", ["deepseek/deepseek-chat", "deepseek/deepseek-reasoner"]),
      ("cut blend(o3)<3", []),
      ("rise", []), ("removed", []), ("deprecated", []),
      ("blend(o3)<4", ["openai/o3"]), ("blend(o3)<3.5", []),
      ("blend(openai/o3)<=3.5", ["openai/o3"]),
      ("out(deepseek/deepseek-reasoner)<0.5", ["deepseek/deepseek-reasoner"]),
      ("out<0.5 in>0.2", ["deepseek/deepseek-chat", "deepseek/deepseek-reasoner"]),
      ("out<0.5 provider:openai", []), ("blend(o3)<4 provider:azure", []),
      ("cut blend(o3)<4", ["openai/o3"]), ("cut(o3)>20%", ["openai/o3"]),
      ("cut(deepseek/deepseek-chat)>62%", []), ("cut \"reason\"", ["deepseek/deepseek-reasoner"]),
      ("out<10% of o3", ["deepseek/deepseek-chat", "deepseek/deepseek-reasoner"]),
      ("status:suspect", ["azure/jais"]), ("cut !source:li", []),
      // The price of cached input is not stated for o3.
      ("cached(o3)<1000", []),
      // A suspect price does not count.
      ("out<5000 provider:azure", ["azure/o3"]),
    ])
  func fires(rule: String, listings: [String]) throws {
    let alerts = try Self.alerts([rule], "2025-09-29")
    #expect(alerts.problems == [])
    #expect(alerts.fired.flatMap(\.listings).map(\.id).sorted() == listings)
  }

  @Test("a drop to exactly a tenth never fires, and is listed apart")
  func corrections() throws {
    let alerts = try Self.alerts(["cut>20%", "rise", "cut provider:openai"], "2025-09-29")
    #expect(!alerts.fired.contains { $0.provider == "azure" })
    #expect(alerts.suspected.map(\.rule.text) == ["cut>20%"])
    #expect(alerts.suspected.flatMap(\.listings).map(\.id) == ["azure/o3"])
  }

  @Test("only what became known in the requested period counts")
  func since() throws {
    let rules = [try AlertRule("cut")]
    func fired(since day: String?) throws -> [Alert] {
      try Self.market.alerts(
        for: rules, in: Self.market.view(asOf: moment("2025-12-01")), since: day.map(moment)
      ).fired
    }
    #expect(try fired(since: "2025-10-01") == [])
    #expect(try fired(since: "2025-09-01").count == 2)
    #expect(try fired(since: nil).count == 2)
  }

  @Test(
    "for a change, source: means who reported it; prices are the listing's current ones")
  func teller() throws {
    var early = quote("openai/o3", "2", cached: nil, "8", on: "2025-06-10", source: "models.dev")
    early.origin.file = "early"
    var market = Self.market
    var before = quote("openai/o3", "10", cached: nil, "40", on: "2025-03-01", source: "models.dev")
    before.origin.file = "before"
    market.take([snapshot("before", before), snapshot("early", early)])
    func fired(_ rule: String) throws -> [String] {
      try market.alerts(for: [try AlertRule(rule)], in: market.view(asOf: moment("2025-10-01")))
        .fired
        .flatMap(\.hits).map { hit in
          if case .change(let change) = hit.cause { "\(hit.listing) \(change.source)" } else { "" }
        }.sorted()
    }
    #expect(try fired("cut source:models out<9") == ["openai/o3 models.dev"])
    #expect(try fired("cut !source:models provider:openai").allSatisfy { !$0.contains("models") })
    #expect(try fired("cut source:models out>9") == [])
  }

  @Test("a state is dated by the day since which its prices hold, whatever the current day")
  func day() throws {
    for day in ["2025-09-29", "2025-12-01"] {
      let keys = try Self.alerts(["out<0.5", "cut model:chat"], day).fired.map(\.key)
      #expect(
        keys
          == ["out<0.5", "cut model:chat"].map {
            Alert.Key(rule: $0, provider: "deepseek", day: moment("2025-09-29").day)
          })
    }
  }

  @Test("many listings of a provider on one day are one alert, whoever reports them")
  func bursts() throws {
    func list(_ file: String, _ output: Figure, on day: String, source: String) -> Snapshot {
      var list = Snapshot(file: file)
      list.quotes = (1...6).map {
        quote("mistral/m\($0)", "1", cached: nil, output, on: day, source: source, file: file)
      }
      list.quotes.append(
        quote("openai/o3", "1", cached: nil, output, on: day, source: source, file: file))
      return list
    }
    let market = MarketIndex([
      list("a", "9", on: "2025-03-01", source: "litellm"),
      list("b", "9", on: "2025-03-01", source: "models.dev"),
      list("c", "7", on: "2025-03-10", source: "litellm"),
      list("d", "7", on: "2025-03-10", source: "models.dev"),
    ])
    let alerts = try Self.alerts(["cut"], "2025-03-11", in: market)
    #expect(alerts.fired.map(\.provider).sorted() == ["mistral", "openai"])
    let burst = try #require(alerts.fired.first { $0.provider == "mistral" })
    #expect(burst.isBurst && burst.listings.count == 6 && burst.hits.count == 12)
    #expect(burst.day?.description == "2025-03-10")
    #expect(alerts.fired.first { $0.provider == "openai" }?.isBurst == false)
  }

  @Test("an unknown or ambiguous listing keeps a rule from firing, and is reported")
  func unknown() throws {
    let rules = ["cut blend(o4)<2", "blend(o33)<2", "removed", "cut(o9)>1%", "out<1 vs<5%"]
    let alerts = try Self.alerts(rules, "2025-09-29")
    #expect(
      alerts.problems.map(\.description) == [
        "--rule:1:5: error: no listing is called 'o4' as of 2025-09-29; name it as provider/model",
        "--rule:1:1: error: no listing is called 'o33' as of 2025-09-29; name it as provider/model",
        "--rule:1:1: error: no listing is called 'o9' as of 2025-09-29; name it as provider/model",
        "--rule:1:1: error: no listing is called 'o1' as of 2025-09-29; name it as provider/model",
      ])
    #expect(alerts.fired == [])
  }

  @Test("a price in another currency is converted to dollars at the rate of its day")
  func currency() throws {
    var own = quote("deepseek/deepseek-chat", "2", cached: nil, "3", on: "2025-09-29")
    own.rate.currency = .cny
    var file = snapshot("own", own)
    #expect(try Self.alerts(["out<0.5"], "2025-09-29", in: MarketIndex([file])).fired == [])
    file.exchangeRates = [
      ExchangeRate(
        base: .usd, currency: .cny, rate: "7.12", day: moment("2025-09-29").day, source: "ECB",
        origin: own.origin)
    ]
    let alerts = try Self.alerts(["out<0.5"], "2025-09-29", in: MarketIndex([file]))
    #expect(alerts.fired.flatMap(\.listings).map(\.id) == ["deepseek/deepseek-chat"])
  }

  private static func alerts(
    _ rules: [String], _ day: String, in market: MarketIndex = Self.market
  ) throws -> Alerts {
    try market.alerts(
      for: try rules.map { try AlertRule($0) }, in: market.view(asOf: moment(day)))
  }
}
