import Market
import TestSupport
import Testing

@testable import Readers

/// Price lists of clouds, in which a model is sold on many terms.
struct CloudPricesTests {
  private func azure(_ lines: (meter: String, price: String, region: String)...) -> Snapshot {
    let items = lines.map {
      #"{"currencyCode": "USD", "retailPrice": \#($0.price), "meterName": "\#($0.meter)", "#
        + #""unitOfMeasure": "1K", "type": "Consumption", "armRegionName": "\#($0.region)"}"#
    }
    return snapshot(#"{"Items": [\#(items.joined(separator: ", "))]}"#, file: "azure.json")
  }

  @Test("only Azure's plain requests in its open regions have the price of a model")
  func azureTerms() {
    let snapshot = azure(
      ("GPT 5 Inp Flex glbl Tokens", "0.0006", "eastus"),
      ("GPT 5 Inp glbl Tokens", "0.00125", "eastus"),
      ("gpt-4o-Inp-glbl-dev Tokens", "0.0001", "eastus"),
      ("gpt-4o-Inp-glbl Tokens", "0.0025", "eastus"),
      ("gpt-4-Inp-glbl Tokens", "0.02", "usgovvirginia"),
      ("gpt-4-Inp-glbl Tokens", "0.0165", "eastus"),
      ("o3 cd wrt inp Tokens", "0.009", "eastus"),
      ("o3 inp Data Zone 1M Tokens", "0.003", "eastus"),
      ("o3 cd inp glbl Tokens", "0.001", "eastus"))
    #expect(
      snapshot.quotes.map { quote in
        "\(quote.listing.model) \(quote.rate.prices.input.amount?.description ?? "-") "
          + "\(quote.rate.prices.cachedInput.amount?.description ?? "-")"
      } == [
        "gpt-5 1.25 -", "gpt-4o 2.5 -", "gpt-4 16.5 -", "o3-datazone 3 -", "o3 - 1",
      ])
    #expect(snapshot.diagnostics.map { $0.message.prefix(12) } == ["4 prices are"])
  }

  @Test("a variant on Bedrock does not take the place of the plain price")
  func bedrockVariants() {
    func product(_ sku: String, _ use: String) -> String {
      #""\#(sku)": {"sku": "\#(sku)", "attributes": {"regionCode": "us-east-1", "model": "Opal", "#
        + #""inferenceType": "Input tokens", "feature": "On-demand Inference", "usagetype": "\#(use)"}}"#
    }
    func term(_ sku: String, _ price: String, _ currency: String = "USD") -> String {
      #""\#(sku)": {"\#(sku).1": {"priceDimensions": {"x": {"unit": "1K tokens", "pricePerUnit": {"\#(currency)": "\#(price)"}}}}}"#
    }
    func offer(_ products: [String], _ terms: [String]) -> Snapshot {
      snapshot(
        #"{"offerCode": "AmazonBedrock", "products": {\#(products.joined(separator: ", "))}, "#
          + #""terms": {"OnDemand": {\#(terms.joined(separator: ", "))}}}"#, file: "offers.json")
    }
    let read = offer(
      [
        product("A", "USE1-Opal-input-tokens-latency-optimized"),
        product("B", "USE1-Opal-input-tokens"), product("C", "USE1-Opal-input-token-count"),
      ], [term("A", "0.0009"), term("B", "0.0007"), term("C", "0.0008")])
    #expect(read.amounts(of: "bedrock/opal") == ["0.7", nil, nil])
    #expect(read.diagnostics.map { $0.message.prefix(11) } == ["1 price is "])
    let foreign = offer([product("B", "USE1-Opal-input-tokens")], [term("B", "5", "CNY")])
    #expect(foreign.quotes.isEmpty && foreign.diagnostics.map(\.severity) == [.error])
  }

  @Test("the number of exercises tells which of Aider's benchmarks it is")
  func aiderSuites() {
    let runs = [225, 133, 89, 34].map {
      "- model: m\($0)\n  test_cases: \($0)\n  pass_rate_1: 10\n"
    }
    #expect(
      snapshot(runs.joined(), file: "x.yml").scores.map(\.benchmark) == [
        "Aider polyglot", "Aider code editing", "Aider refactoring", "Aider",
      ])
    let odd = snapshot(
      "- model: 4.5\n  pass_rate_1: 10\n- model: no\n  pass_rate_1: 20\n", file: "x.yml")
    #expect(odd.scores.map(\.model) == ["4.5", "no"])
  }

  @Test("prices above 200,000 tokens in TOML are a tier, and a price in quotation marks is told")
  func longRequests() {
    let snapshot = snapshot(
      "[cost]\ninput = 1.25\noutput = \"10\"\n\n[cost.context_over_200k]\ninput = 2.5\noutput = 15\n",
      file: "providers/acme/models/opal.toml")
    let rate = snapshot.quotes.first?.rate
    #expect(rate?.tiers.map(\.aboveTokens) == [200_000])
    #expect(rate?.tiers.first?.prices.output.amount?.description == "15")
    #expect(snapshot.diagnostics.map(\.origin.line) == [3])
  }
}
