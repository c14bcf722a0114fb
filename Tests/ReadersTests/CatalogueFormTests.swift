import Market
import TestSupport
import Testing

@testable import Readers

/// Price lists and leaderboards in the forms of catalogues and clouds.
struct CatalogueFormTests {
  struct Given: CustomTestStringConvertible {
    let testDescription: String
    let file: String
    let text: String
    let wanted: [String]

    init(_ format: String, _ file: String, _ text: String, _ wanted: String...) {
      (testDescription, self.file, self.text, self.wanted) = (format, file, text, wanted)
    }
  }

  @Test("prices are those for a million tokens, and hold when the list says", arguments: given)
  func prices(given: Given) {
    let snapshot = snapshot(given.text, file: given.file)
    #expect(snapshot.format == given.testDescription)
    #expect(snapshot.quotes.map(\.onALine) == given.wanted)
    #expect(snapshot.diagnostics.isEmpty)
  }

  @Test(
    "catwalk's 'in_cached' is what is written to the cache, and 'out_cached' what is read from it")
  func catwalkCache() {
    let read = snapshot(
      #"{"name": "Acme", "id": "acme", "type": "acme", "models": [{"id": "opal", "cost_per_1m_in": 4, "cost_per_1m_out": 20, "#
        + #""cost_per_1m_in_cached": 5, "cost_per_1m_out_cached": 0.4, "context_window": 64000}]}"#,
      file: "acme.json")
    let prices = read.quotes.first?.rate.prices
    #expect(prices?.cachedInput.amount == Figure("0.4") && prices?.cacheWrite.amount == Figure(5))
  }

  @Test("Langfuse's price of a character is none of a token")
  func characters() {
    let read = snapshot(
      #"[{"modelName": "opal", "matchPattern": "(?i)^(opal)$", "unit": "CHARACTERS", "prices": {"input": 2.5e-07}}]"#,
      file: "list.json")
    #expect(read.quotes.map { $0.rate.prices.input } == [.unknown])
    #expect(
      read.quotes.flatMap(\.rate.extras) == [
        Extra(name: "input", amount: Figure("0.00000025"), unit: "character")
      ])
  }

  @Test("Bedrock's offer is read as a table, too, in the one region that it lists")
  func bedrockTable() {
    let head =
      #""SKU","TermType","Unit","PricePerUnit","Currency","usageType","feature","inferenceType","model","Region Code""#
    let rows = [
      #""A","OnDemand","1K tokens","0.0008000000","USD","EUW3-OpalPro-input-tokens","On-demand Inference","Input tokens","Opal Pro","eu-west-3""#,
      #""B","OnDemand","1K tokens","0.0032000000","USD","EUW3-OpalPro-output-tokens","On-demand Inference","Output tokens","Opal Pro","eu-west-3""#,
      #""C","OnDemand","1K tokens","0.0004000000","USD","EUW3-OpalPro-input-tokens-batch","On-demand Inference","Input tokens","Opal Pro","eu-west-3""#,
      #""D","OnDemand","hour","23.5000000000","USD","EUW3-OpalPro-Provisioned","Provisioned Throughput","","Opal Pro","eu-west-3""#,
    ]
    let read = snapshot(
      ([
        #""FormatVersion","v1.0""#, #""Publication Date","2025-01-27T00:00:00Z""#,
        #""OfferCode","AmazonBedrock""#, head,
      ] + rows).joined(separator: "\n"), file: "index.csv")
    #expect(read.format == "bedrock-table")
    #expect(read.quotes.map(\.onALine) == ["bedrock/opal-pro 0.8 - 3.2"])
    #expect(read.quotes.map { $0.observed?.day.description } == ["2025-01-27"])
    #expect(
      read.diagnostics.map(\.message) == [
        "1 price is for requests in other terms, such as latency-optimized"
      ])
  }

  static let given = [
    Given(
      "ai-price-index", "current.json",
      #"{"schemaVersion": "1.0.0", "dataModified": "2026-10-08", "prices": ["#
        + #"{"provider": "acme", "model": "opal", "variation": "input", "price_usd": 0.75, "unit": "usd_per_mtok", "src": "https://a.example"}, "#
        + #"{"provider": "acme", "model": "opal", "variation": "output", "price_usd": 3, "unit": "usd_per_mtok"}, "#
        + #"{"provider": "acme", "model": "opal", "variation": "cache_read", "price_usd": 0.1, "unit": "usd_per_mtok"}, "#
        + #"{"provider": "acme", "model": "opal", "variation": "batch_input", "price_usd": 0.4, "unit": "usd_per_mtok"}]}"#,
      "acme/opal 0.75 0.1 3 batch_input 0.4"),
    Given(
      "ai-price-index", "opal.v1.json",
      #"{"model": "opal", "provider": "acme", "variations": {"input": [{"from": "2025-06-17", "to": "2026-01-01", "price_usd": 1.25}, "#
        + #"{"from": "2026-01-01", "to": null, "price_usd": 1}], "output": [{"from": "2025-06-17", "to": null, "price_usd": 10}]}}"#,
      "acme/opal 1.25 - 10 from 2025-06-17 until 2026-01-01", "acme/opal 1 - 10 from 2026-01-01"),
    Given(
      "azure", "azure.json",
      #"{"Items": [{"currencyCode": "USD", "retailPrice": 0.0025, "meterName": "opal-4o-0806-Inp-glbl Tokens", "unitOfMeasure": "1K", "type": "Consumption"}, "#
        + #"{"currencyCode": "USD", "retailPrice": 0.01, "meterName": "opal-4o-0806-Outp-glbl Tokens", "unitOfMeasure": "1K", "type": "Consumption"}, "#
        + #"{"currencyCode": "USD", "retailPrice": 0.00125, "meterName": "opal-4o-0806-cached-Inp-glbl Tokens", "unitOfMeasure": "1K"}, "#
        + #"{"currencyCode": "USD", "retailPrice": 0.011, "meterName": "opal-4o-0806-Outp-regnl Tokens", "unitOfMeasure": "1K"}, "#
        + #"{"currencyCode": "USD", "retailPrice": 0.001, "meterName": "opal-4o-0806-Batch-Inp-glbl Tokens", "unitOfMeasure": "1K"}, "#
        + #"{"currencyCode": "USD", "retailPrice": 1, "meterName": "opal Provisioned Managed Unit", "unitOfMeasure": "1 Hour"}]}"#,
      "azure/opal-4o-0806 2.5 1.25 10", "azure/opal-4o-0806-regional - - 11"),
    Given(
      "bedrock", "offers.json",
      #"{"offerCode": "AmazonBedrock", "publicationDate": "2025-01-27T00:00:00Z", "products": {"#
        + #""A": {"sku": "A", "attributes": {"regionCode": "us-east-1", "model": "Opal Pro", "inferenceType": "Input tokens", "feature": "On-demand Inference"}}, "#
        + #""B": {"sku": "B", "attributes": {"regionCode": "us-east-1", "model": "Opal Pro", "inferenceType": "Output tokens", "feature": "On-demand Inference"}}, "#
        + #""C": {"sku": "C", "attributes": {"regionCode": "eu-west-1", "model": "Opal Pro", "inferenceType": "Input tokens", "feature": "On-demand Inference"}}}, "#
        + #""terms": {"OnDemand": {"A": {"A.1": {"priceDimensions": {"x": {"unit": "1K tokens", "pricePerUnit": {"USD": "0.0008"}}}}}, "#
        + #""B": {"B.1": {"priceDimensions": {"x": {"unit": "1M tokens", "pricePerUnit": {"USD": "3.2"}}}}}, "#
        + #""C": {"C.1": {"priceDimensions": {"x": {"unit": "1K tokens", "pricePerUnit": {"USD": "0.001"}}}}}}}}"#,
      "bedrock/opal-pro 0.8 - 3.2"),
    Given(
      "catwalk", "acme.json",
      #"{"name": "Acme", "id": "acme", "type": "openai", "models": [{"id": "opal", "cost_per_1m_in": 0.75, "cost_per_1m_out": 3, "cost_per_1m_in_cached": 0.1, "cost_per_1m_out_cached": 0, "context_window": 64000}, "#
        + #"{"id": "opal-2", "pricing": {"input": 7.5e-07, "output": 3e-06}, "context_window": 64000}]}"#,
      "acme/opal 0.75 - 3", "acme/opal-2 0.75 - 3"),
    Given(
      "ruby_llm", "models.json",
      #"[{"id": "old", "provider": "acme", "capabilities": [], "pricing": {}}, {"id": "opal", "provider": "acme", "capabilities": ["vision"], "#
        + #""pricing": {"text_tokens": {"standard": {"input_per_million": 0.75, "output_per_million": 3, "cached_input_per_million": 0.1}}}}]"#,
      "acme/opal 0.75 0.1 3"),
    Given(
      "phoenix", "costs.json",
      #"{"models": [{"name": "opal", "name_pattern": "opal", "token_prices": [{"base_rate": 7.5e-07, "is_prompt": true, "token_type": "input"}, "#
        + #"{"base_rate": 3e-06, "is_prompt": false, "token_type": "output"}, {"base_rate": 1e-05, "is_prompt": true, "token_type": "audio"}]}]}"#,
      "phoenix/opal 0.75 - 3 audio input 10"),
    Given(
      "openrouter-endpoints", "opal.json",
      #"{"data": {"id": "acme/opal", "endpoints": [{"provider_name": "Deep Quarry", "tag": "deepquarry/fp8", "pricing": {"prompt": "0.0000005", "completion": "0.000002"}}, "#
        + #"{"provider_name": "Harbour", "pricing": {"prompt": "0.00000075", "completion": "0.000003"}}]}}"#,
      "deepquarry/acme/opal 0.5 - 2", "harbour/acme/opal 0.75 - 3"),
    Given(
      "genai-prices", "acme.yml",
      """
      # a comment
      name: Acme
      id: acme
      api_pattern: 'https://api\\.acme\\.example'
      models:
        - id: opal
          description: >-
            It is "good": better
            than most.
          match: {or: [{starts_with: opal}]}
          context_window: 64_000
          prices:
            - prices: {input_mtok: 1, output_mtok: {base: 3, tiers: [{start: 200_000, price: 6}]}}
            - constraint:
                start_date: 2026-07-30
              prices:
                input_mtok: 0.75
                cache_read_mtok: 0.1
                output_mtok: 3
      """,
      "acme/opal 1 - 3 above 200000: - 6 until 2026-07-30", "acme/opal 0.75 0.1 3 from 2026-07-30"),
    Given(
      "models.dev-toml", "models.dev/providers/acme/models/opal/big.toml",
      """
      name = "Opal"
      release_date = "2025-01-20"
      [cost]
      input = 0.75
      output = 3
      cache_read = 0.1
      [[cost.tiers]]
      tier = { type = "context", size = 200_000 }
      input = 1.5
      output = 6
      [limit]
      context = 64_000
      """,
      "acme/opal/big 0.75 0.1 3 above 200000: 1.5 6"),
  ]

  @Test("leaderboards are scores with their source")
  func scores() {
    let aider = snapshot(
      """
      - dirname: 2025-01-20--opal
        test_cases: 225
        model: Opal 2
        edit_format: diff
        pass_rate_1: 26.7
        pass_rate_2: 56.9
        date: 2025-01-20
        total_cost: 5.4193

      - model: Opal 1
        pass_rate_1: 10
      """, file: "polyglot.yml")
    #expect(aider.format == "aider" && aider.diagnostics.isEmpty)
    #expect(aider.scores.map(\.value.description) == ["56.9", "10"])
    #expect(aider.scores.map(\.origin.line) == [1, 10])
    #expect(aider.scores.first?.benchmark == "Aider polyglot")
    #expect(aider.scores.first?.day?.description == "2025-01-20")
    let table = snapshot(
      "rank,model,arena_score,95_pct_ci,organization\n1,Opal 2,1470,+5/-5,\"Acme, Inc\"\n2,Opal 1,x,,\n",
      file: "lmarena_2025-08-04.csv")
    #expect(
      table.scores.map { "\($0.benchmark) \($0.model) \($0.value)" } == ["LMArena Opal 2 1470"])
    #expect(table.scores.first?.day?.description == "2025-08-04" && table.diagnostics.count == 1)
    let nested = snapshot(
      #"{"text": {"overall": [{"rank": 1, "model": "Opal 2", "score": 1470.5, "votes": 12}]}}"#)
    #expect(nested.format == "lmarena" && nested.scores.first?.benchmark == "LMArena text overall")
    let analysis = snapshot(
      #"{"data": [{"slug": "opal", "name": "Opal", "evaluations": {"gpqa": 0.7, "coding_index": 53.4, "x": null}, "pricing": {"price_1m_input_tokens": 1}}]}"#
    )
    #expect(
      analysis.scores.map { "\($0.benchmark) \($0.value) \($0.scale)" } == [
        "gpqa 0.7 share", "coding index 53.4 points",
      ])
  }

  @Test("LMArena's ratings by category and model, and by column")
  func arenaTrees() {
    func ratings(_ text: String, _ file: String = "x.json") -> [String] {
      let snapshot = snapshot(text, file: file)
      return [snapshot.format ?? "-"]
        + snapshot.scores.map {
          "\($0.benchmark) \($0.model) \($0.value) \($0.day?.description ?? "-")"
        }
    }
    #expect(
      ratings(
        #"{"last_updated": "2025-08-04", "text": {"overall": {"Opal 2": {"rating": 1470.5, "ci": "+5/-4", "votes": 12}, "#
          + #""opal-1.5": {"rating": "1330", "ci": "+9/-9"}}, "coding": {"Opal 2": {"rating": 1490, "rating_q025": 1480}}}}"#
      ) == [
        "lmarena", "LMArena text overall Opal 2 1470.5 2025-08-04",
        "LMArena text overall opal-1.5 1330 2025-08-04",
        "LMArena text coding Opal 2 1490 2025-08-04",
      ])
    #expect(
      ratings(
        #"{"full": {"leaderboard_table_df": {"rating": {"opal-1.5": 1330.1, "beryl": 1200}, "variance": {"opal-1.5": 2, "beryl": 3}, "#
          + #""rating_q975": {"opal-1.5": 1335, "beryl": 1210}}}}"#, "elo_results_20250804.json")
        == [
          "lmarena", "LMArena full opal-1.5 1330.1 2025-08-04",
          "LMArena full beryl 1200 2025-08-04",
        ])
    #expect(
      ratings(
        #"{"text": {"20250804": {"overall": {"opal": 1330, "beryl": 1200}}}}"#, "lmarena.json")
        == [
          "lmarena", "LMArena text overall opal 1330 2025-08-04",
          "LMArena text overall beryl 1200 2025-08-04",
        ])
    // Chess players, hotels and years are rated, too.
    for other in [
      #"{"players": {"carlsen": {"rating": 2830}}}"#, #"{"hotels": {"rating": {"a": 4, "b": 5}}}"#,
      #"{"years": {"founded": {"acme": 1998}}}"#,
    ] {
      #expect(snapshot(other, file: "x.json").format != "lmarena")
    }
  }

  @Test("Artificial Analysis' scores without prices")
  func analysisWithoutPrices() {
    let snapshot = snapshot(
      #"{"status": 200, "data": [{"id": "u", "name": "Opal 2", "slug": "opal-2", "model_creator": {"name": "Acme", "slug": "acme"}, "#
        + #""evaluations": {"artificial_analysis_intelligence_index": 62.9, "gpqa": 0.7, "hle": null}}, "#
        + #"{"name": "Beryl", "slug": "beryl", "model_creator": {"name": "Acme"}, "evaluations": {"gpqa": 0.5}, "#
        + #""pricing": {"price_1m_input_tokens": null, "price_1m_output_tokens": null}}]}"#)
    #expect(snapshot.format == "artificial-analysis" && snapshot.diagnostics.isEmpty)
    #expect(
      snapshot.scores.map { "\($0.benchmark) \($0.model) \($0.value)" } == [
        "artificial analysis intelligence index Opal 2 62.9", "gpqa Opal 2 0.7", "gpqa Beryl 0.5",
      ])
    #expect(snapshot.quotes.isEmpty)
  }

  @Test("YAML that is not ours, broken, too deep or too large is no price list and no crash")
  func hostileYAML() {
    let bomb =
      "a: &a [x, x, x, x, x, x, x, x, x]\n"
      + (0..<12).map {
        "b\($0): &b\($0) [\(Array(repeating: "*\($0 == 0 ? "a" : "b\($0 - 1)")", count: 9).joined(separator: ", "))]\n"
      }
      .joined()
    let deep = [
      "k: " + String(repeating: "[", count: 100_000),
      String(repeating: "- ", count: 100_000) + "x: 1",
      (0..<5_000).map { String(repeating: " ", count: $0) + "k:\n" }.joined(),
      "k: " + String(repeating: "{a: ", count: 20_000),
    ]
    for text in [bomb] + deep + ["id: [1, 2\nmodels: }", "id: *none", "x: 1\n\tb: 2", "k: \u{0}"] {
      #expect(snapshot(text, file: "x.yml").quotes.isEmpty)
      #expect((try? YAMLText(text)) == nil || text == "k: \u{0}")
    }
  }
}

extension Quote {
  /// The id, input, cached input and output, and then what else a list may state.
  var onALine: String {
    let prices = [rate.prices.input, rate.prices.cachedInput, rate.prices.output]
    var parts = [listing.id] + prices.map { $0.amount?.description ?? "-" }
    for tier in rate.tiers {
      let of = [tier.prices.input, tier.prices.output].map { $0.amount?.description ?? "-" }
      parts.append("above \(tier.aboveTokens): \(of.joined(separator: " "))")
    }
    parts += rate.extras.map { "\($0.name) \($0.amount)" }
    if let effectiveFrom { parts.append("from \(effectiveFrom.day)") }
    if let effectiveUntil { parts.append("until \(effectiveUntil.day)") }
    return parts.joined(separator: " ")
  }
}
