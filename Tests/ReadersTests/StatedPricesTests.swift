import Market
import TestSupport
import Testing

@testable import Readers

/// Price notations peculiar to single catalogues.
struct StatedPricesTests {
  @Test("OpenRouter's overrides for long prompts are tiers")
  func overrides() throws {
    let read = snapshot(
      #"""
      {"data": [
        {"id": "acme/terra", "pricing": {"prompt": "0.000001", "completion": "0.000006",
          "input_cache_read": "0.0000001", "input_cache_write": "0.00000125", "web_search": "0.005",
          "overrides": [{"min_prompt_tokens": 272000, "prompt": "0.000002",
            "completion": "0.000009", "input_cache_read": "0.0000002",
            "input_cache_write": "0.0000025"}]}},
        {"id": "acme/luna", "pricing": {"prompt": "0.00000003", "completion": "0.00000013",
          "overrides": [
            {"min_prompt_tokens": 256000, "prompt": "0.0000002", "completion": "0.0000008"},
            {"min_prompt_tokens": 32000, "prompt": "0.0000001", "completion": "0.0000004"}]}}]}
      """#)
    #expect(read.format == "openrouter" && read.diagnostics == [])
    let terra = try #require(read.quotes(of: "openrouter/acme/terra").first).rate
    #expect(terra.tiers.map(\.aboveTokens) == [272_000])
    #expect(terra.tiers[0].prices[.input] == .known("2"))
    #expect(terra.tiers[0].prices[.cachedInput] == .known("0.2"))
    #expect(terra.tiers[0].prices[.cacheWrite] == .known("2.5"))
    #expect(terra.tiers[0].prices[.output] == .known("9"))
    let luna = try #require(read.quotes(of: "openrouter/acme/luna").first).rate
    #expect(luna.tiers.map(\.aboveTokens) == [32_000, 256_000])
    #expect(luna.tiers.map(\.prices.input) == [.known("0.1"), .known("0.2")])
    #expect(luna.tiers.map(\.prices.output) == [.known("0.4"), .known("0.8")])
  }

  @Test("what is sold by the second or the image has no free tokens, but a free model has")
  func soldOtherwise() {
    let read = snapshot(
      #"""
      {"data": [
        {"id": "acme/voice", "pricing": {"prompt": "0", "completion": "0", "duration_per_sec": "0.00003"}},
        {"id": "acme/paint", "pricing": {"prompt": "0", "completion": "0", "image": "0.00125"}},
        {"id": "acme/gift", "pricing": {"prompt": "0", "completion": "0", "image": "0", "request": "0"}},
        {"id": "acme/found", "pricing": {"prompt": "0", "completion": "0", "web_search": "0.004"}}]}
      """#)
    #expect(read.quotes.map(\.rate.prices.input) == [.unknown, .unknown, .free, .free])
    #expect(read.quotes.map(\.rate.prices.output) == [.unknown, .unknown, .free, .free])
  }

  @Test("an override with an unknown condition is reported once, for however many models")
  func unknownOverride() {
    let model = #"""
      {"id": "a/b", "pricing": {"prompt": "0.000001", "overrides": [{"weekday": 6, "prompt": "0"}],
        "volume": {"from": 5}}}
      """#
    let read = snapshot("{\"data\": [\(model), \(model)]}")
    #expect(read.quotes.map(\.rate.prices.input) == [.known("1"), .known("1")])
    #expect(
      read.diagnostics.map(\.message) == [
        "'weekday' is an unknown field; it occurs 2 times",
        "'volume' is an unknown field; it occurs 2 times",
      ])
  }

  @Test("what genai-prices says of prices and nobody here knows is told once a file")
  func unknownInGenaiPrices() {
    let model = #"""
      {"id": "m", "price_comments": "n", "tokenizer": "t", "pricing_model": "seats",
        "prices": [
          {"prices": {"input_mtok": {"base": 1, "tiers": [{"start": 9, "price": 2, "until": 20}],
            "rounding": "up"}}, "note": "x", "constraint": {"start_date": "2026-01-01", "country": "FR"}}
        ]}
      """#
    let read = snapshot("[{\"id\": \"p\", \"models\": [\(model), \(model)]}]")
    #expect(read.quotes.count == 2 && read.quotes[0].rate.prices.input == .known("1"))
    #expect(
      Set(read.diagnostics.map(\.message))
        == Set(
          ["pricing_model", "until", "rounding", "note", "country"].map {
            "'\($0)' is an unknown field; it occurs 2 times"
          }))
  }

  @Test("what Portkey says of prices and nobody here knows is told once a file")
  func unknownInPortkey() {
    let model = #"""
      {"pricing_config": {"pay_as_you_go": {"request_token": {"price": 0.0001, "per": 1},
          "response_token": 5, "additional_units": {"web_search": 7, "null": null}},
        "calculate": {"request": {}}, "currency": "USD", "reserved": {"price": 1}},
        "params": [], "list_price": 3}
      """#
    let read = snapshot("{\"m1\": \(model), \"m2\": \(model)}", file: "openai.json")
    #expect(read.quotes.map(\.rate.prices.input) == [.known("1"), .known("1")])
    #expect(
      Set(read.diagnostics.map(\.message))
        == Set(
          ["per", "response_token", "web_search", "reserved", "list_price"].map {
            "'\($0)' is an unknown field; it occurs 2 times"
          }))
  }

  @Test(
    "OpenRouter's images are priced per token if that is a plausible token price",
    arguments: [("0.00000125", "1.25", "million tokens"), ("0.00263", "0.00263", "image")])
  func image(written: String, amount: Figure, unit: String) {
    let read = snapshot(
      #"{"data": [{"id": "a/b", "pricing": {"image": "\#(written)", "prompt": "0.00000125"}}]}"#)
    #expect(
      read.quotes.map(\.rate.extras) == [[Extra(name: "image", amount: amount, unit: unit)]])
  }

  @Test("another gateway's list is not attributed to OpenRouter")
  func gateway() throws {
    let read = snapshot(
      #"""
      {"object": "list", "data": [{"id": "acme/terra", "owned_by": "acme", "context_window": 131072,
        "pricing": {"input": "0.000001", "output": "0.000006", "input_cache_read": "0.0000001",
          "input_tiers": [{"cost": "0.000001", "min": 0, "max": 200001},
            {"cost": "0.000002", "min": 200001}]}}]}
      """#)
    #expect(read.format == "vercel" && read.diagnostics == [])
    #expect(read.amounts(of: "vercel/acme/terra") == ["1", "0.1", "6"])
    let quote = try #require(read.quotes.first)
    #expect(quote.source == "Vercel" && quote.contextTokens == 131_072)
    #expect(
      quote.rate.tiers == [
        Tier(aboveTokens: 200_000, prices: PriceList(input: .known("2"), output: .unknown))
      ])
  }

  @Test("models.dev's catalogue of providers and models gives prices and scores")
  func catalogue() throws {
    let models = #"""
      {"acme/terra": {"id": "acme/terra", "name": "Terra", "benchmarks": [
        {"name": "AIME 2024", "score": 79.8, "source": "https://acme.example/a", "date": "2025-01-20"}]}}
      """#
    let providers = #"""
      {"acme": {"id": "acme", "models": {"terra": {"id": "terra",
        "cost": {"input": 0.55, "output": 2.19, "cache_read": 0.14}}}}}
      """#
    let whole = snapshot("{\"models\": \(models), \"providers\": \(providers)}")
    #expect(whole.amounts(of: "acme/terra") == ["0.55", "0.14", "2.19"])
    for read in [whole, snapshot(models)] {
      #expect(read.format == "models.dev" && read.diagnostics == [])
      let score = try #require(read.scores.first)
      #expect(score.benchmark == "AIME 2024" && score.model == "Terra" && score.value == "79.8")
      #expect(score.source == "acme.example" && score.day?.description == "2025-01-20")
    }
  }

  @Test("a release date outside the calendar is reported, and only that is left out")
  func impossibleRelease() {
    let read = snapshot(
      #"{"p": {"models": {"m": {"release_date": "2025-16-09", "cost": {"input": 1}}}}}"#)
    #expect(read.amounts(of: "p/m") == ["1", nil, nil])
    #expect(read.quotes.map(\.released) == [nil])
    #expect(
      read.diagnostics.map(\.description) == [
        "prices.json:1:41: warning: '2025-16-09' is not a calendar date; "
          + "ask the vendor when the model came out; the date is left out"
      ])
  }

  @Test(
    "Langfuse's total price covers input and output unless they have their own")
  func total() {
    let read = snapshot(
      #"""
      [{"modelName": "text-davinci-003", "matchPattern": "x", "prices": {"total": 2e-05}},
       {"modelName": "text-embedding-ada-002", "matchPattern": "x", "prices": {"total": {"price": 1e-07}}},
       {"modelName": "both", "matchPattern": "x", "prices": {"input": 1e-06, "total": 2e-06}}]
      """#)
    #expect(read.amounts(of: "langfuse/text-davinci-003") == ["20", nil, "20"])
    #expect(read.amounts(of: "langfuse/text-embedding-ada-002") == ["0.1", nil, nil])
    #expect(read.amounts(of: "langfuse/both") == ["1", nil, nil])
    #expect(read.quotes.map(\.rate.extras.count) == [0, 0, 1])
  }

  @Test("Portkey's newer standard price wins, and a contradiction is reported")
  func standard() throws {
    let read = snapshot(
      #"""
      {"m": {"pricing_config": {"pay_as_you_go": {"request_token": {"price": 0.0003},
          "response_token": {"price": 6e-05}}},
        "custom_pricing": {"regions": {"default": {"execution_modes": {"standard": {"pricing_config":
          {"pay_as_you_go": {"request_token": {"price": 5e-05},
            "response_token": {"price": 5.999999999999999e-05}}}}}}}}}}
      """#, file: "openai.json")
    #expect(read.amounts(of: "openai/m")[0] == "0.5")
    #expect(
      read.diagnostics.map(\.message) == ["0.5 for input here, and 3 in 'pricing_config'"])
  }

  @Test("ids that only separate long requests from short ones are tiers of one listing")
  func tiersInNames() {
    let gap = #"{"pricing_config": {"pay_as_you_go": {"request_token": {"price": PRICE}}}}"#
    let price = { (price: String) in gap.replacing("PRICE", with: price) }
    let portkey = snapshot(
      "{\"pro-lte-200k\": \(price("0.0002")), \"pro-gt-200k\": \(price("0.0004")), "
        + "\"flat\": \(price("0.0001")), \"flat-lte-128k\": \(price("0.0001")), "
        + "\"flat-gt-128k\": \(price("0.0001")), \"lone-gt-200k\": \(price("0.0003"))}",
      file: "google.json")
    #expect(portkey.quotes.map(\.listing.model) == ["pro", "flat", "lone-gt-200k"])
    #expect(portkey.quotes.map(\.rate.tiers.count) == [1, 0, 0])
    #expect(portkey.quotes[0].rate.tiers[0].aboveTokens == 200_000)
    #expect(portkey.quotes[0].rate.tiers[0].prices.input == .known("4"))
    let history = snapshot(
      #"""
      {"vendor": "openai", "models": [
        {"id": "gpt-5.5", "name": "GPT-5.5 ≤272k", "price_history": [
          {"input": 5, "output": 30, "from_date": null, "to_date": null}]},
        {"id": "gpt-5.5-272k", "name": "GPT-5.5 >272k", "price_history": [
          {"input": 10, "output": 45, "from_date": null, "to_date": null}]},
        {"id": "gpt-4-32k", "name": "GPT-4 32K", "price_history": [
          {"input": 60, "output": 120, "from_date": null, "to_date": null}]}]}
      """#)
    #expect(history.quotes.map(\.listing.model) == ["gpt-5.5", "gpt-4-32k"])
    #expect(history.quotes[0].rate.tiers.map(\.aboveTokens) == [272_000])
    #expect(history.quotes[0].rate.tiers[0].prices.output == .known("45"))
  }

  @Test("litellm's multipliers for regions and service tiers become prices; its typo does not")
  func multipliers() throws {
    let read = snapshot(
      #"""
      {"m": {"litellm_provider": "anthropic", "input_cost_per_token": 1e-06,
          "input_cost_per_token_above_100k_tokens": 2e-06,
          "provider_specific_entry": {"us": 1.1, "fast": 2.0, "volcengine_video_frames": {}}},
        "q": {"litellm_provider": "exa_ai", "tiered_pricing": [
          {"input_cost_per_query": 0.005, "max_results_range": [0, 25]}]},
        "d": {"litellm_provider": "databricks", "output_db_cost_per_token": 0.000214286,
          "input_cost_per_token": 1e-06}}
      """#)
    #expect(
      read.quotes[0].rate.extras == [
        Extra(name: "us.input", amount: "1.1", unit: "million tokens"),
        Extra(name: "us.input_above_100000_tokens", amount: "2.2", unit: "million tokens"),
        Extra(name: "fast.input", amount: "2", unit: "million tokens"),
        Extra(name: "fast.input_above_100000_tokens", amount: "4", unit: "million tokens"),
      ])
    #expect(
      read.quotes[1].rate.extras == [
        Extra(name: "input_cost_per_query_for_0_to_25_results", amount: "0.005", unit: "query")
      ])
    #expect(read.quotes[2].rate.extras == [])
    #expect(
      read.diagnostics.map(\.message) == [
        "'output_db_cost_per_token' is an unknown field; it occurs once"
      ])
  }

  @Test("a table of prices without providers says what it lacks")
  func noProvider() {
    let read = snapshot("model,input,output\nterra,2.5,10\n", file: "prices.csv")
    #expect(read.quotes == [])
    #expect(
      read.diagnostics.map(\.description) == [
        "prices.csv:1: error: a table of prices needs a column 'id', or 'provider' and 'model'; "
          + "name it in the first line, such as 'id,input,output' above 'openai/o1,15,60'"
      ])
  }
}
