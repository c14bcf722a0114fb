import Market
import TestSupport
import Testing

@testable import Readers

struct LiteLLMTests {
  /// A map with one entry next to a valid one.
  private static func map(_ entry: String) -> String {
    #"{"o1": {"litellm_provider": "openai", "input_cost_per_token": 1.5e-05}, "#
      + #""x": {"litellm_provider": "p", "# + entry + "}}"
  }

  private func quote(_ entry: String) throws -> Quote {
    let snapshot = snapshot(LiteLLMTests.map(entry))
    #expect(snapshot.diagnostics == [])
    return try #require(snapshot.quotes(of: "p/x").first)
  }

  @Test("prices per token become exact prices per million")
  func prices() {
    let snapshot = snapshot(
      #"""
      {"sample_spec": {"litellm_provider": "one of …", "max_input_tokens": "max input tokens"},
       "deepseek/deepseek-reasoner": {"litellm_provider": "deepseek", "max_input_tokens": 64000.0,
         "input_cost_per_token": 5.5e-07, "input_cost_per_token_cache_hit": 1.4e-07,
         "output_cost_per_token": 2.19e-06, "deprecation_date": "2026-07-24"}}
      """#, file: "a/2025-01-26.json")
    #expect(snapshot.format == "litellm")
    #expect(snapshot.quotes.map(\.listing.id) == ["deepseek/deepseek-reasoner"])
    #expect(snapshot.amounts(of: "deepseek/deepseek-reasoner") == ["0.55", "0.14", "2.19"])
    #expect(snapshot.quotes.first?.contextTokens == 64_000)
    #expect(snapshot.quotes.first?.retires?.day.description == "2026-07-24")
    #expect(snapshot.quotes.first?.observed?.day.description == "2025-01-26")
    #expect(snapshot.quotes.first?.origin.description == "a/2025-01-26.json:2:2")
  }

  @Test("the newer name of a cached read takes precedence")
  func cachedRead() throws {
    let quote = try quote(
      #""cache_read_input_token_cost": 1e-07, "input_cost_per_token_cache_hit": 2e-07"#)
    #expect(quote.rate.prices.cachedInput == .known("0.1"))
  }

  @Test(
    "missing, null, zero, negative and absurd prices are told apart",
    arguments: [
      ("\"mode\": \"image_generation\"", Price.unknown, 0),
      ("\"input_cost_per_token\": null", .unknown, 0),
      ("\"input_cost_per_token\": 0.0", .free, 0),
      ("\"input_cost_per_token\": \"2e-06\"", .known("2"), 0),
      ("\"input_cost_per_token\": -1", .suspect("-1000000", .negative), 1),
      ("\"input_cost_per_token\": 0.135", .suspect("135000", .outsideBand), 1),
    ])
  func states(entry: String, price: Price, warnings: Int) throws {
    let snapshot = snapshot(LiteLLMTests.map(entry))
    #expect(snapshot.quotes(of: "p/x").map(\.rate.prices.input) == [price])
    #expect(snapshot.diagnostics.count == warnings)
  }

  @Test("tiers are kept by rising threshold, whatever the order of their fields")
  func tiers() throws {
    let quote = try quote(
      #"""
      "output_cost_per_token_above_200k_tokens": 3e-06, "input_cost_per_token_above_200k_tokens": 2e-06,
      "cache_read_input_token_cost_above_128k_tokens": 1e-07
      """#)
    #expect(quote.rate.tiers.map(\.aboveTokens) == [128_000, 200_000])
    #expect(quote.rate.tiers.first?.prices.cachedInput == .known("0.1"))
    #expect(quote.rate.tiers.last?.prices == PriceList(input: .known("2"), output: .known("3")))
  }

  @Test("a list of ranges gives the usual prices and the tiers")
  func ranges() throws {
    let quote = try quote(
      #"""
      "tiered_pricing": [{"range": [0, 256000.0], "input_cost_per_token": 5e-08},
        {"range": [256000.0, 1e6], "input_cost_per_token": 2.5e-07}]
      """#)
    #expect(quote.rate.prices.input == .known("0.05"))
    #expect(quote.rate.tiers.map(\.aboveTokens) == [256_000])
    #expect(quote.rate.tiers.map(\.prices.input) == [.known("0.25")])
  }

  @Test("off-peak hours are read, including those past midnight and whole days")
  func hours() throws {
    let quote = try quote(
      #"""
      "off_peak_pricing": {"input_cost_per_token": 6.6e-07, "cache_read_input_token_cost": 2.2e-08,
        "windows": [{"weekdays": [1, 5], "hours_utc": ["00:00-01:00", "10:00-00:00"]},
          {"weekdays": [6, 7], "hours_utc": "00:00-00:00"}, {"hours_utc": "16:30-00:30"}]}
      """#)
    let hours = try #require(quote.rate.hours.first)
    #expect(hours.prices.input == .known("0.66"))
    #expect(hours.prices.output == .unknown)
    #expect(
      hours.windows == [
        Hours.Window(weekdays: [1, 5], fromMinute: 0, untilMinute: 60),
        Hours.Window(weekdays: [1, 5], fromMinute: 600, untilMinute: 0),
        Hours.Window(weekdays: [6, 7], fromMinute: 0, untilMinute: 0),
        Hours.Window(fromMinute: 990, untilMinute: 30),
      ])
    #expect(hours.windows.map(\.utc).last == "16:30-00:30")
  }

  @Test(
    "other charges keep their name and get their unit",
    arguments: [
      ("output_cost_per_image", "0.04", "0.04", "image"),
      ("input_cost_per_audio_per_second", "0.0001", "0.0001", "second"),
      ("input_cost_per_token_batches", "7.5e-06", "7.5", "million tokens"),
      ("cache_creation_input_token_cost_above_1hr", "6e-06", "6", "million tokens"),
      ("input_cost_per_audio_token", "4e-05", "40", "million tokens"),
      ("input_cost_per_character_above_128k_tokens", "0", "0", "character"),
      ("ocr_cost_per_page", "0.002", "0.002", "page"),
      ("google_maps_grounding_cost_per_query", "0.025", "0.025", "query"),
      ("output_cost_per_second_1080p", "0.4", "0.4", "second"),
    ] as [(String, String, Figure, String)])
  func extras(name: String, written: String, amount: Figure, unit: String) throws {
    let quote = try quote("\"\(name)\": \(written)")
    #expect(quote.rate.extras == [Extra(name: name, amount: amount, unit: unit)])
    #expect(quote.rate.status == .unknown)
  }

  @Test("search prices by size are separate extras; Databricks units are not dollars")
  func nestedExtras() throws {
    let quote = try quote(
      #"""
      "search_context_cost_per_query": {"search_context_size_low": 0.03}, "input_dbu_cost_per_token": 1e-05
      """#)
    #expect(
      quote.rate.extras == [
        Extra(
          name: "search_context_cost_per_query.search_context_size_low", amount: "0.03",
          unit: "query")
      ])
  }

  @Test(
    "a provider precedes its model once",
    arguments: [
      ("o1", "openai", "openai/o1"),
      ("deepseek/deepseek-chat", "deepseek", "deepseek/deepseek-chat"),
      (
        "gemini-1.5-flash", "vertex_ai-language-models",
        "vertex_ai-language-models/gemini-1.5-flash"
      ),
      (
        "vertex_ai/mistral-large", "vertex_ai-mistral_models",
        "vertex_ai-mistral_models/mistral-large"
      ),
      ("openrouter/deepseek/deepseek-r1", "openrouter", "openrouter/deepseek/deepseek-r1"),
      ("low/1024-x-1024/gpt-image-1", "openai", "openai/low/1024-x-1024/gpt-image-1"),
    ])
  func ids(key: String, provider: String, id: String) {
    let snapshot = snapshot("{\"\(key)\": {\"litellm_provider\": \"\(provider)\"}}")
    #expect(snapshot.quotes.map(\.listing.id) == [id])
  }

  @Test("of two keys for one listing, the one with its provider wins")
  func twoKeys() {
    let entry = #"{"litellm_provider": "deepseek", "input_cost_per_token": "#
    let snapshot = snapshot(
      "{\"deepseek-chat\": \(entry)1.4e-07},\n \"deepseek/deepseek-chat\": \(entry)2.7e-07}}")
    #expect(
      snapshot.quotes.map(\.rate.prices.input) == [.known("0.27"), .known("0.14")])
    #expect(
      snapshot.diagnostics.map(\.description) == [
        "prices.json:2:2: warning: 'deepseek/deepseek-chat' differs in price from the same listing"
          + " on line 1; make them agree; the key that names its provider counts"
      ])
  }

  @Test(
    "a bad value costs only itself",
    arguments: [
      Case(
        testDescription: "a price in words", source: map(#""input_cost_per_token": «1»"ten""#),
        messages: ["1: error: 'ten' is not a price; write US dollars per token, such as 5.5e-07"]),
      Case(
        testDescription: "a list for a price", source: map(#""output_cost_per_token": «1»[1]"#),
        messages: ["1: error: a list is not a price; write US dollars per token, such as 5.5e-07"]),
      Case(
        testDescription: "prose for a number of tokens",
        source: map(#""max_input_tokens": «1»"as many as you like""#),
        messages: [
          "1: error: 'as many as you like' is not a number of tokens; write a whole number, "
            + "such as 200000"
        ]),
      Case(
        testDescription: "a date that is none", source: map(#""deprecation_date": «1»"soon""#),
        messages: [
          "1: error: 'soon' is not a date; write year, month and day, such as "
            + "2025-01-26"
        ]),
      Case(
        testDescription: "a wrong unit", source: map(#""output_cost_per_token": «1»0.54"#),
        messages: [
          "1: warning: '0.54' means 540000 for a million tokens, which can't be right; "
            + "look for a wrong unit; it is excluded from comparisons"
        ]),
      Case(
        testDescription: "hours that are none",
        source: map(#""off_peak_pricing": {"windows": [{"hours_utc": «1»"at night"}]}"#),
        messages: [
          "1: error: 'at night' is not a span of hours; write them as \"16:30-00:30\" in UTC"
        ]),
      Case(
        testDescription: "a key that stands twice",
        source: map("\"mode\": 1}, «1»\"x\": {\"litellm_provider\": \"p\""),
        messages: ["1: warning: 'x' is also on line 1; delete one of them; the last one counts"]
      ),
      Case(
        testDescription: "an entry that is not an object",
        source: map("\"mode\": 1}, \"y\": {\"z\": 1}, \"w\": «1»[1], \"v\": {\"z\": 1"),
        messages: [
          "1: error: a list is not a listing; write an object with litellm_provider and costs per "
            + "token"
        ]),
    ])
  func badValues(example: Case) {
    let (read, expected) = example.lines(file: "prices.json")
    #expect(read == expected)
  }
}
