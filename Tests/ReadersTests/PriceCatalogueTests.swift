import Market
import TestSupport
import Testing

@testable import Readers

private func fixture(_ name: String) throws -> Snapshot {
  let snapshot = read(try sourceFile("Tests/ReadersTests/Prices/" + name))
  #expect(snapshot.diagnostics == [])
  return snapshot
}

struct GenaiPricesTests {
  @Test("each day of a price change splits the time; hours go with their period")
  func schedule() throws {
    let snapshot = try fixture("genai-prices.json")
    #expect(snapshot.format == "genai-prices")
    let quotes = snapshot.quotes(of: "hyperion/opal-large")
    #expect(quotes.map { $0.effectiveFrom?.day.description } == [nil, "2026-08-17", "2026-10-14"])
    #expect(
      quotes.map { $0.effectiveUntil?.day.description } == ["2026-08-17", "2026-10-14", nil])
    #expect(quotes.map(\.rate.prices.input) == [.known("2.5"), .known("2"), .known("2")])
    #expect(
      quotes.map { $0.rate.hours.first?.windows.map(\.fromMinute) } == [
        [60, 360], [60, 360], [60, 360],
      ])
    #expect(quotes.map(\.rate.tiers.count) == [1, 0, 0])
    #expect(quotes.map(\.contextTokens) == [400_000, 400_000, 400_000])
    let batch = Extra(name: "batch.input", amount: "1", unit: "million tokens")
    #expect(quotes.map { $0.rate.extras.contains(batch) } == [false, false, true])
  }

  @Test(
    "a bad value costs only itself",
    arguments: [
      Case(
        testDescription: "a provider without an id",
        source: #"[{"id": "p", "models": [{"id": "m", "prices": {}}]}, «1»{"models": []}]"#,
        messages: ["1: error: this provider has no id; add one, such as \"openai\""]),
      Case(
        testDescription: "a price in words",
        source: #"[{"id": "p", "models": [{"id": "m", "prices": {"input_mtok": «1»"cheap"}}]}]"#,
        messages: [
          "1: error: 'cheap' is not a price; write US dollars per million tokens, such as 0.55"
        ]),
      Case(
        testDescription: "hours on no known clock",
        source: #"[{"id": "p", "models": [{"id": "m", "prices": [{"constraint": «1»{"start_time":"#
          + #" "01:00:00", "end_time": "04:00:00Z"}, "prices": {}}]}]}]"#,
        messages: [
          "1: error: '01:00:00' to '04:00:00Z' is not a span of hours; "
            + "write times with their zone, "
            + "such as \"16:30:00Z\""
        ]),
    ])
  func badValues(example: Case) {
    let (read, expected) = example.lines(file: "data.json")
    #expect(read == expected)
  }
}

struct LLMPricesTests {
  @Test("each row of a history is a quote in force from its first day until before its last")
  func history() throws {
    let quotes = try fixture("llm-prices.json").quotes
    #expect(quotes.map(\.listing.id) == ["hyperion/opal-large", "hyperion/opal-large"])
    #expect(quotes.map { $0.effectiveFrom?.day.description } == ["2026-07-30", nil])
    #expect(quotes.map { $0.effectiveUntil?.day.description } == [nil, "2026-07-30"])
    #expect(quotes.map(\.rate.prices.cachedInput) == [.known("0.5"), .unknown])
    #expect(quotes.map(\.origin.line) == [5, 6])
  }

  @Test("one list of all vendors has its date")
  func combined() {
    let snapshot = snapshot(
      #"{"updated_at": "2025-09-19", "prices": [{"id": "o3", "vendor": "openai", "input": 2, "output": 8}]}"#
    )
    #expect(snapshot.format == "llm-prices" && snapshot.diagnostics == [])
    #expect(snapshot.amounts(of: "openai/o3") == ["2", nil, "8"])
    #expect(snapshot.quotes.first?.observed?.day.description == "2025-09-19")
  }
}

struct PortkeyTests {
  @Test("cents per token become dollars per million; the file names the provider")
  func cents() throws {
    let snapshot = try fixture("portkey.json")
    #expect(snapshot.quotes.map(\.listing.id) == ["portkey/opal-large"])
    let rate = try #require(snapshot.quotes.first).rate
    #expect(snapshot.amounts(of: "portkey/opal-large") == ["2.5", "0.25", "10"])
    #expect(rate.prices.cacheWrite == .known("3.125"))
    #expect(
      rate.tiers == [
        Tier(aboveTokens: 272_000, prices: PriceList(input: .known("5"), output: .unknown))
      ])
    #expect(
      rate.extras == [
        Extra(name: "cache_write_1h", amount: "5", unit: "million tokens"),
        Extra(name: "web_search", amount: "0.01", unit: "request"),
        Extra(name: "image.high.1024x1024", amount: "0.04", unit: "image"),
        Extra(name: "batch.input", amount: "1.25", unit: "million tokens"),
        Extra(name: "flex.request_token", amount: "2", unit: "million tokens"),
        Extra(
          name: "us.standard.request_token_above_272000_tokens", amount: "5.5",
          unit: "million tokens"),
      ])
  }

  @Test("the first entry's currency applies to all, and minor units are converted")
  func currency() {
    let snapshot = snapshot(
      #"{"default": {"pricing_config": {"currency": "CNY"}}, "m": {"pricing_config": {"pay_as_you_go": {"request_token": {"price": 0.0004}}}}}"#,
      file: "a/zhipu.json")
    #expect(snapshot.quotes.map(\.rate.currency) == [.cny])
    #expect(snapshot.amounts(of: "zhipu/m") == ["4", nil, nil])
  }
}

struct LangfuseTests {
  @Test("names for one thing at one price are one; the provider is the pattern's, if any")
  func usage() throws {
    let snapshot = try fixture("langfuse.json")
    #expect(snapshot.quotes.map(\.listing.id) == ["hyperion/opal-large", "langfuse/opal-mini"])
    let rate = try #require(snapshot.quotes.first).rate
    #expect(snapshot.amounts(of: "hyperion/opal-large") == ["2.5", "0.25", "10"])
    #expect(rate.prices.cacheWrite == .known("3.125"))
    #expect(rate.tiers.map(\.aboveTokens) == [200_000])
    #expect(rate.tiers.first?.prices.input == .known("5"))
    #expect(
      rate.extras.map(\.name) == [
        "input_cache_creation_1h", "input_text", "webSearchQueries",
        "input_cache_creation_1h_above_200000_tokens", "Fast mode.input", "Fast mode.output",
      ])
  }
}

struct PricesCSVTests {
  @Test("a table says what our own JSON says, with tiers and hours on lines of their own")
  func table() throws {
    let snapshot = try fixture("prices.csv")
    #expect(snapshot.format == "csv")
    #expect(snapshot.quotes.map(\.listing.id) == ["hyperion/opal-large", "hyperion/opal-mini"])
    let quote = try #require(snapshot.quotes.first)
    #expect(snapshot.amounts(of: "hyperion/opal-large") == ["2.5", "0.25", "10"])
    #expect(quote.source == "Hyperion, its own list" && quote.contextTokens == 400_000)
    #expect(quote.effectiveFrom?.day.description == "2026-08-17")
    #expect(quote.rate.tiers.map(\.aboveTokens) == [272_000])
    #expect(
      quote.rate.hours.map(\.windows) == [
        [
          Hours.Window(
            weekdays: [1, 2, 3, 4, 5], dates: [20_727, 20_728].map(Day.init(number:)),
            fromMinute: 990, untilMinute: 30)
        ]
      ])
    #expect(snapshot.quotes.map(\.hasOpenWeights) == [true, false])
    let mini = try #require(snapshot.quotes.last)
    #expect(mini.rate.prices == PriceList(input: .free, output: .dynamic))
    #expect(mini.rate.currency == .cny)
  }

  @Test(
    "a bad field costs only itself, a bad line only itself",
    arguments: [
      Case(
        testDescription: "a price in words", source: "id;input\na/b;«1»cheap\n",
        messages: [
          "1: error: 'cheap' is not a price; write a price for a million tokens, such as 0.55"
        ]),
      Case(
        testDescription: "a wrong unit", source: "id,input,output\n«1»a/b,1,540000\n",
        messages: [
          "1: warning: 'a/b' charges 540000 for a million tokens of output, which can't be right; "
            + "look for a wrong unit; it is excluded from comparisons"
        ]),
      Case(
        testDescription: "a column that is none", source: "id,input,«1»outptu\na/b,1,2\n",
        messages: ["1: warning: unknown column 'outptu'; did you mean 'output'?"]),
      Case(
        testDescription: "a field too many", source: "id,input\n«1»a/b,1,2\n",
        messages: [
          "1: error: 3 fields under 2 columns; put texts with ',' in double quotes; the line is left out"
        ]),
      Case(
        testDescription: "an open quotation mark", source: "id,input\n«1»\"a/b,1\n",
        messages: [
          "1: error: a quotation mark is not closed on this line; "
            + "close it; a field ends with its line"
        ]),
      Case(
        testDescription: "no listing", source: "provider,model,input\n«1»a,,1\n",
        messages: [
          "1: error: this line names no listing; write provider and model, such as openai/o1"
        ]),
      Case(
        testDescription: "a tier of nothing", source: "id,input,aboveTokens\n«1»a/b,1,200000\n",
        messages: [
          "1: error: 'a/b' has no standard price before this line; "
            + "put a line without aboveTokens and utc before it"
        ]),
    ])
  func badLines(example: Case) {
    let (read, expected) = example.lines(file: "prices.csv")
    #expect(read == expected)
  }
}
