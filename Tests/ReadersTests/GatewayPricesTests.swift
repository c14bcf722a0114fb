import Market
import TestSupport
import Testing

@testable import Readers

/// Lists of gateways and catalogues, each in its own names and units.
struct GatewayPricesTests {
  struct Given: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let wanted: [String]

    init(_ format: String, _ text: String, _ wanted: String...) {
      (testDescription, self.text, self.wanted) = (format, text, wanted)
    }
  }

  @Test("prices are those for a million tokens, whatever the list counts in", arguments: given)
  func prices(given: Given) {
    let snapshot = snapshot(given.text, file: "list.json")
    #expect(snapshot.format == given.testDescription)
    #expect(
      snapshot.quotes.map { quote in
        let prices = [
          quote.rate.prices.input, quote.rate.prices.cachedInput, quote.rate.prices.output,
        ]
        return ([quote.listing.id] + prices.map { $0.amount?.description ?? "-" }).joined(
          separator: " ")
      } == given.wanted)
    #expect(snapshot.diagnostics.isEmpty)
  }

  static let given = [
    Given(
      "together",
      #"[{"id": "acme/opal", "type": "chat", "context_length": 64000, "pricing": {"hourly": 0, "input": 0.75, "output": 3, "finetune": 0}}, {"id": "acme/free", "pricing": {}}]"#,
      "together/acme/opal 0.75 - 3"),
    Given(
      "deepinfra",
      #"[{"model_name": "acme/opal", "max_tokens": 64000, "pricing": {"type": "tokens", "cents_per_input_token": 0.000075, "cents_per_output_token": 3e-4}}]"#,
      "deepinfra/acme/opal 0.75 - 3"),
    Given(
      "deepinfra",
      #"{"object": "list", "data": [{"id": "acme/opal", "metadata": {"context_length": 64000, "pricing": {"input_tokens": 0.75, "output_tokens": 3, "cache_read_tokens": 0.1}}}]}"#,
      "deepinfra/acme/opal 0.75 0.1 3"),
    Given(
      "helicone",
      #"{"metadata": {"total_models": 1}, "data": [{"provider": "ACME", "model": "opal", "operator": "equals", "input_cost_per_1m": 0.75, "output_cost_per_1m": 3, "prompt_cache_read_per_1m": 0.1}]}"#,
      "acme/opal 0.75 0.1 3"),
    Given(
      "novita",
      #"{"data": [{"id": "acme/opal", "input_token_price_per_m": 7500, "output_token_price_per_m": 30000, "pricing": {"input_cache_read": {"price_per_m": 1000}}, "context_size": 64000}]}"#,
      "novita/acme/opal 0.75 0.1 3"),
    Given(
      "requesty",
      #"{"object": "list", "data": [{"id": "acme/opal", "input_price": 7.5e-7, "caching_price": 0, "cached_price": 1e-7, "output_price": 0.000003}]}"#,
      "requesty/acme/opal 0.75 0.1 3"),
    Given(
      "hyperbolic",
      #"{"object": "list", "data": [{"id": "acme/opal", "number_of_inference_nodes": null, "input_price": 0.75, "output_price": 3.0, "price": null}]}"#,
      "hyperbolic/acme/opal 0.75 - 3"),
    Given(
      "litellm-proxy",
      #"{"data": [{"model_name": "chat", "litellm_params": {"model": "azure/opal"}, "model_info": {"key": "azure/opal", "input_cost_per_token": 7.5e-07, "cache_read_input_token_cost": 1e-7, "output_cost_per_token": 3e-06}}]}"#,
      "litellm-proxy/chat 0.75 0.1 3"),
    Given(
      "chutes",
      #"{"object": "list", "data": [{"id": "acme/opal", "pricing": {"prompt": 0.75, "completion": 3}, "price": {"input": {"usd": 0.75, "tao": 0.001}, "output": {"usd": 3}}}]}"#,
      "chutes/acme/opal 0.75 - 3"),
    Given(
      "artificial-analysis",
      #"{"status": 200, "data": [{"id": "0f", "name": "Opal", "slug": "opal", "model_creator": {"slug": "acme"}, "pricing": {"price_1m_input_tokens": 0.75, "price_1m_output_tokens": 3, "price_1m_blended_3_to_1": 1.3}}]}"#,
      "acme/opal 0.75 - 3"),
    Given(
      "new-api",
      #"{"success": true, "data": [{"model_name": "opal", "quota_type": 0, "model_ratio": 0.375, "completion_ratio": 4, "cache_ratio": 0.5}, {"model_name": "picture", "quota_type": 1, "model_ratio": 0, "model_price": 0.04}]}"#,
      "new-api/opal 0.75 0.375 3"),
    Given(
      "new-api", #"{"ModelRatio": {"opal": 0.375, "jade": 7.5}, "CompletionRatio": {"opal": 4}}"#,
      "new-api/opal 0.75 - 3", "new-api/jade 15 - -"),
    Given(
      "new-api",
      #"{"data": {"model_ratio": {"opal": 0.375}, "completion_ratio": {"opal": 4}, "cache_ratio": {"opal": 0.5}}, "success": true}"#,
      "new-api/opal 0.75 0.375 3"),
  ]

  @Test(
    "a gateway's list is not OpenRouter's, though both call it 'pricing'",
    arguments: [
      #"{"data": [{"id": "a/b", "pricing": {"prompt": 0.75, "completion": 3}}]}"#,
      #"{"data": [{"id": "a/b", "pricing": {"in": "0.75"}}]}"#,
    ])
  func others(text: String) {
    #expect(snapshot(text, file: "list.json").quotes.isEmpty)
  }

  @Test(
    "who answers in OpenRouter's form, with members of OpenAI's, is another seller",
    arguments: [
      (#""owned_by": "system", "rps_limit": null"#, "nebius/opal"),
      (#""owned_by": "x", "sn_metadata": {}"#, "sambanova/opal"),
      (#""owned_by": "acme""#, "own/opal"), (#""top_provider": {}"#, "openrouter/opal"),
    ])
  func sellers(members: String, id: String) {
    let text = #"{"data": [{"id": "opal", "pricing": {"prompt": "0.00000075"}, \#(members)}]}"#
    #expect(snapshot(text, file: "acme.json").quotes.map(\.listing.id) == [id])
  }

  @Test("a ratio may be stated for what is written to the cache, too")
  func cacheWrites() {
    let read = snapshot(
      #"{"model_ratio": {"opal": 0.375}, "completion_ratio": {"opal": 4}, "create_cache_ratio": {"opal": 1.25}}"#,
      file: "list.json")
    #expect(read.quotes.map { $0.rate.prices.cacheWrite.amount } == [Figure("0.9375")])
  }

  @Test("a registry states a price for each host, and what longer requests cost there")
  func registry() {
    let read = snapshot(
      #"{"data": {"models": [{"id": "opal", "author": "acme", "contextLength": 1000000, "endpoints": ["#
        + #"{"provider": "Acme", "providerSlug": "acme", "pricing": {"prompt": 0.75, "completion": 3, "cacheRead": 0.1}, "#
        + #""pricingTiers": [{"prompt": 0.75, "completion": 3}, {"prompt": 1.5, "completion": 6, "threshold": 200000}]}, "#
        + #"{"provider": "Deep Quarry", "providerSlug": "deepquarry", "pricing": {"prompt": 0.5, "completion": 2}}]}]}}"#,
      file: "list.json")
    #expect(read.format == "helicone-registry" && read.diagnostics.isEmpty)
    #expect(
      read.quotes.map(\.onALine) == [
        "acme/opal 0.75 0.1 3 above 200000: 1.5 6", "deepquarry/opal 0.5 - 2",
      ])
  }

  @Test("the configuration of a LiteLLM proxy has prices of its own in either place")
  func configuration() {
    let read = snapshot(
      """
      model_list:
        - model_name: opal
          litellm_params: {model: azure/opal, api_key: os.environ/KEY}
          model_info: {input_cost_per_token: 0.00000075, output_cost_per_token: 0.000003}
        - model_name: jade
          litellm_params: {model: openai/jade, input_cost_per_token: 1.4e-7}
          model_info: {}
      """, file: "config.yaml")
    #expect(read.format == "litellm-proxy")
    #expect(
      read.quotes.map(\.onALine) == ["litellm-proxy/opal 0.75 - 3", "litellm-proxy/jade 0.14 - -"])
  }

  @Test("wrong prices are told with their places")
  func wrong() {
    let marked = Marked(
      #"[«1»{"pricing": {"hourly": 0, "input": 1}}, {"id": "a", "pricing": {"hourly": 0, "input": «2»"dear"}}]"#
    )
    // A model without an id can't tell the form, but the next one does.
    let snapshot = snapshot(marked.text, file: "list.json")
    #expect(
      snapshot.diagnostics.map(\.description) == [
        marked.line(
          #"1: error: this model has no id; add one, such as "openai/o1""#, file: "list.json"),
        marked.line(
          "2: error: 'dear' is not a price; write US dollars per million tokens, such as 0.55",
          file: "list.json"),
      ])
  }

  @Test(
    "prices in a table may have a currency and the comma of a spreadsheet",
    arguments: [
      ("2.50", "2.5", "USD"), ("2,50", "2.5", "USD"), ("$2.50", "2.5", "USD"),
      ("2,50 €", "2.5", "EUR"),
      ("€ 2,50", "2.5", "EUR"), ("USD 0.55", "0.55", "USD"), ("¥16", "16", "CNY"),
      ("free", "0", "USD"),
    ])
  func tables(written: String, amount: String, currency: String) {
    let snapshot = snapshot(
      "provider;model;input;output\nacme;opal;\(written);\n", file: "list.csv")
    #expect(snapshot.amounts(of: "acme/opal").first == amount)
    #expect(snapshot.quotes.first?.rate.currency.code == currency)
    #expect(snapshot.diagnostics.isEmpty)
  }

  @Test(
    "what is no price in a table is still told", arguments: ["1,234.50", "$", "2,5,0", "cheap €"])
  func noPrices(written: String) {
    let snapshot = snapshot("provider;model;input\nacme;opal;\(written)\n", file: "list.csv")
    #expect(snapshot.diagnostics.map(\.message) == ["'\(written)' is not a price"])
  }
}
