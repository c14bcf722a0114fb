import Market
import TestSupport
import Testing

@testable import Readers

struct ModelsDevTests {
  @Test("prices are per million already; tiers override the old threshold of 200,000")
  func prices() throws {
    let snapshot = snapshot(
      #"""
      {"openai": {"id": "openai", "models": {
        "gpt-5.5": {"release_date": "2026-04-23", "limit": {"context": 1050000},
          "cost": {"input": 5, "output": 30, "cache_read": 0.5, "cache_write": 6.25, "input_audio": 1,
            "tiers": [{"tier": {"type": "context", "size": 272000}, "input": 10}],
            "context_over_200k": {"input": 9}}},
        "old": {"cost": {"input": 1, "context_over_200k": {"input": 2}}, "release_date": "2024-05"},
        "gift": {"cost": {"input": 0, "output": 0}, "open_weights": true}, "silent": {"name": "Silent"}}}}
      """#)
    #expect(snapshot.format == "models.dev" && snapshot.diagnostics == [])
    #expect(snapshot.amounts(of: "openai/gpt-5.5") == ["5", "0.5", "30"])
    let quote = try #require(snapshot.quotes.first)
    #expect(quote.rate.tiers.map(\.aboveTokens) == [272_000])
    #expect(quote.rate.extras == [Extra(name: "input_audio", amount: "1", unit: "million tokens")])
    #expect(quote.contextTokens == 1_050_000)
    #expect(quote.released?.day.description == "2026-04-23")
    #expect(snapshot.quotes(of: "openai/old").first?.rate.tiers.map(\.aboveTokens) == [200_000])
    #expect(snapshot.quotes(of: "openai/old").first?.released?.day.description == "2024-05-01")
    #expect(snapshot.quotes.map(\.rate.status) == [.known, .known, .free, .unknown])
    #expect(snapshot.quotes.map(\.hasOpenWeights) == [nil, nil, true, nil])
  }

  @Test(
    "a bad value costs only itself",
    arguments: [
      Case(
        testDescription: "a price in words",
        source: #"{"p": {"models": {"m": {"cost": {"input": «1»"cheap"}}}}}"#,
        messages: [
          "1: error: 'cheap' is not a price; write US dollars per million tokens, such as 0.55"
        ]),
      Case(
        testDescription: "a tier without its threshold",
        source: #"{"p": {"models": {"m": {"cost": {"tiers": [«1»{"input": 1}]}}}}}"#,
        messages: [
          "1: error: this tier states no threshold; add \"tier\": {\"size\": 200000}"
        ]),
      Case(
        testDescription: "a model that is a number", source: #"{"p": {"models": {"m": «1»5}}}"#,
        messages: ["1: error: '5' is not a model; write an object with a 'cost'"]),
    ])
  func badValues(example: Case) {
    let (read, expected) = example.lines(file: "api.json")
    #expect(read == expected)
  }
}

struct OpenRouterTests {
  @Test(
    "prices are strings per token: \"-1\" is dynamic, zero free, missing unknown",
    arguments: [
      (#""0.00000055""#, Price.known("0.55")),
      (#""0.00000008333333333333334""#, .known("0.08333333333333334")),
      (#""-1""#, .dynamic), (#""0""#, .free), (#""""#, .unknown), ("null", .unknown),
    ])
  func prices(written: String, price: Price) {
    let snapshot = snapshot(
      "{\"data\": [{\"id\": \"a/b\", \"pricing\": {\"prompt\": \(written)}}]}")
    #expect(snapshot.quotes.map(\.rate.prices.input) == [price])
    #expect(snapshot.diagnostics == [])
  }

  @Test("other facts about a model are kept")
  func facts() throws {
    let snapshot = snapshot(
      #"""
      {"data": [{"id": "deepseek/deepseek-v4-pro", "created": 1777000679, "context_length": 1048576,
        "pricing": {"prompt": "0.000000435", "completion": "0.00000087", "web_search": "0.01",
          "input_cache_read": "0.000000003625", "input_cache_write": "0", "internal_reasoning": "0.000001"},
        "expiration_date": "2026-05-15"}]}
      """#)
    let quote = try #require(snapshot.quotes.first)
    #expect(quote.listing.id == "openrouter/deepseek/deepseek-v4-pro")
    #expect(snapshot.amounts(of: quote.listing.id) == ["0.435", "0.003625", "0.87"])
    #expect(quote.rate.prices.cacheWrite == .free && quote.rate.prices.reasoning == .known("1"))
    #expect(quote.rate.extras == [Extra(name: "web_search", amount: "0.01", unit: "request")])
    #expect(quote.released?.iso8601 == "2026-04-24T03:17:59+00:00")
    #expect(quote.retires?.day.description == "2026-05-15")
    #expect(quote.contextTokens == 1_048_576)
  }

  @Test("a model without an id is left out, and no other")
  func badModel() {
    let example = Case(
      testDescription: "", source: #"{"data": [{"id": "a", "pricing": {}}, «1»{"pricing": {}}]}"#,
      messages: ["1: error: this model has no id; add one, such as \"openai/o1\""])
    let (read, expected) = example.lines(file: "a.json")
    #expect(read == expected)
  }
}

struct ECBRatesTests {
  @Test("rates are units per euro; gaps and the trailing comma are ignored")
  func rates() {
    let snapshot = snapshot(
      "\u{FEFF}Date,USD,CYP,DKK,\r\n2025-02-28,1.0411,N/A,7.4583,\r\n2025-02-27,1.0477,,7.4579,\r\n",
      file: "a.csv")
    #expect(snapshot.format == "ecb" && snapshot.diagnostics == [])
    #expect(snapshot.exchangeRates.map(\.rate) == ["1.0411", "7.4583", "1.0477", "7.4579"])
    #expect(snapshot.exchangeRates.map(\.currency.code) == ["USD", "DKK", "USD", "DKK"])
    #expect(snapshot.exchangeRates.map(\.day.description).last == "2025-02-27")
    #expect(snapshot.exchangeRates.last?.origin.description == "a.csv:3:20")
    #expect(snapshot.exchangeRates.allSatisfy { $0.base == .eur && $0.source == "ECB" })
  }

  @Test("rates as XML are read, with one namespace or another, and a bad one costs only itself")
  func markup() {
    let snapshot = snapshot(
      """
      <?xml version="1.0"?>
      <gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01">
      <gesmes:subject>Reference rates</gesmes:subject>
      <Cube><Cube time='2026-11-26'>
      <Cube currency='USD' rate='1.0512'/><Cube currency='JPY' rate='nought'/>
      </Cube><Cube time="2026-11-25"><Cube currency="TWD" rate="34.1"/></Cube>
      <Cube time="yesterday"><Cube currency="USD" rate="1"/></Cube></Cube></gesmes:Envelope>
      """, file: "a.xml")
    #expect(snapshot.format == "ecb-xml")
    #expect(
      snapshot.exchangeRates.map { "\($0.day) \($0.currency.code) \($0.rate) \($0.origin.line)" }
        == ["2026-11-26 USD 1.0512 5", "2026-11-25 TWD 34.1 6"])
    #expect(
      snapshot.diagnostics.map(\.message)
        == ["'nought' is not a rate", "'yesterday' is not a date"])
  }

  @Test("a bad line costs only itself")
  func badLines() {
    let example = Case(
      testDescription: "", source: "Date,USD,DKK\n«1»yesterday,1,2\n2025-02-28,«2»-1,7.4\n",
      messages: [
        "1: error: 'yesterday' is not a date; write 2025-01-26",
        "2: error: '-1' is not a rate; write units per euro, such as 1.0411",
      ])
    let (read, expected) = example.lines(file: "a.csv")
    #expect(read == expected)
  }
}

struct PriceDoubtTests {
  @Test(
    "prices that are implausible next to the others are marked, reported and kept",
    arguments: [
      Case(
        testDescription: "read and write swapped",
        source:
          #"{"p": {"models": {«1»"m": {"cost": {"input": 3, "output": 15, "cache_read": 3.75, "cache_write": 0.3}}}}}"#,
        messages: [
          "1: warning: 'p/m' charges 3.75 for a cached read and 0.3 for a write, beside "
            + "3 for input: they seem swapped; "
            + "check the provider's own price list; it is excluded from comparisons"
        ]),
      Case(
        testDescription: "ten times too much",
        source:
          #"{"p": {"models": {«1»"m": {"cost": {"input": 0.8, "output": 4, "cache_read": 0.8, "cache_write": 1}}}}}"#,
        messages: [
          "1: warning: 'p/m' charges 0.8 for a cached read, ten times what the other prices say; "
            + "check the provider's own price list; it is excluded from comparisons"
        ]),
      Case(
        testDescription: "a tier's cached read above its input",
        source:
          #"{"p": {"models": {«1»"m": {"cost": {"input": 1, "context_over_200k": {"input": 2, "cache_read": 4}}}}}}"#,
        messages: [
          "1: warning: 'p/m' charges 4 for a cached read, more than 2 for input; "
            + "check the provider's own price list; it is excluded from comparisons"
        ]),
    ])
  func doubts(example: Case) {
    let (read, expected) = example.lines(file: "api.json")
    #expect(read == expected)
  }
}
