import Market

extension Format {
  /// The model prices that come with Langfuse, in US dollars per token.
  static let langfuse = Format(
    name: "langfuse",
    recognisedBy: "a list of models with 'modelName' and 'matchPattern', or the same under 'data'",
    sources: [KnownSource("Langfuse", .undated(1))],
    reader: .json(
      recognises: { root in
        root.unwrapped.elements.prefix(5).contains {
          $0["modelName"] != nil && $0["matchPattern"] != nil
        }
      },
      read: { root, snapshot in
        for model in root.unwrapped.elements { readModel(model, into: &snapshot) }
      }))
}

private func readModel(_ model: JSON, into snapshot: inout Snapshot) {
  guard let name = model["modelName"]?.string else {
    snapshot.reject(model, "this model has no name", remedy: "add \"modelName\": \"gpt-4o\"")
    return
  }
  var rate = Rate()
  for member in model.members {
    switch member.key {
    case "prices": rate = usage(member.value, &snapshot)
    case "pricingTiers": read(member.value, into: &rate, &snapshot)
    default: break
    }
  }
  // Prices of characters, images or seconds are none of tokens.
  if let unit = model.text("unit")?.lowercased(), unit != "tokens" {
    let prices = Meter.allCases.compactMap { meter in
      rate.prices[meter].stated.map { (meter.rawValue, $0.scaled(byPowerOfTen: -6)) }
    }
    let name = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
    rate.extras = prices.map { Extra(name: $0, amount: $1, unit: name) }
    (rate.prices, rate.tiers) = (PriceList(), [])
  }
  // Embedding models return no tokens.
  if name.contains("embedding"), rate.prices.output == rate.prices.input {
    rate.prices.output = .unknown
  }
  let provider = model["matchPattern"]?.string.flatMap { prefix(ofPattern: $0) } ?? "langfuse"
  snapshot.add(
    Quote(
      listing: Listing(provider: provider, model: name), rate: rate, source: "Langfuse",
      origin: model.origin))
}

/// The provider in a pattern such as `(?i)^(openai/)?(gpt-4o)$`; `nil` if it is ambiguous.
private func prefix(ofPattern pattern: String) -> String? {
  let pattern = pattern.filter { $0 != "\\" }
  let start = "(?i)^("
  guard pattern.hasPrefix(start), let end = pattern.firstIndex(of: "/") else { return nil }
  let name = pattern[..<end].dropFirst(start.count)
  let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  return isPlain && !name.isEmpty && pattern[end...].hasPrefix("/)?") ? String(name) : nil
}

private func read(_ tiers: JSON, into rate: inout Rate, _ snapshot: inout Snapshot) {
  for tier in tiers.elements {
    guard let prices = tier["prices"] else { continue }
    let usage = usage(prices, &snapshot)
    if tier["isDefault"]?.isTrue == true {
      rate.prices = usage.prices
      rate.extras = usage.extras + rate.extras
    } else if let aboveTokens = threshold(tier["conditions"]) {
      rate.tiers.append(Tier(aboveTokens: aboveTokens, prices: usage.prices))
      rate.extras += usage.extras.map { $0.above(aboveTokens) }
    } else {
      rate.extras += usage.extras(named: tier["name"]?.string ?? "tier")
    }
  }
  rate.tiers.sort { $0.aboveTokens < $1.aboveTokens }
}

/// The input-token threshold of a tier; `nil` if it has another condition.
private func threshold(_ conditions: JSON?) -> Int? {
  let conditions = conditions.map { Array($0.elements) } ?? []
  guard conditions.count == 1, conditions[0]["usageDetailPattern"] != nil,
    let tokens = conditions[0]["value"]?.whole
  else { return nil }
  switch conditions[0]["operator"]?.string {
  case "gt": return tokens
  case "gte": return max(0, tokens - 1)
  default: return nil
  }
}

/// The prices per kind of usage; most kinds have several names at the same price.
private func usage(_ prices: JSON, _ snapshot: inout Snapshot) -> Rate {
  var rate = Rate()
  for (meter, names) in names {
    let named = prices.members.map { ($0.key.text, $0.value["price"] ?? $0.value) }
    let values = names.compactMap { name in named.last { $0.0 == name }?.1 }
    if let value = values.first {
      rate.prices[meter] = snapshot.price(
        value, power: 6, example: "US dollars per token, such as 5.5e-07")
    }
  }
  takeTotal(prices, into: &rate, &snapshot)
  for member in prices.members {
    let name = member.key.text
    let meter = names.first { $0.names.contains(name) }?.meter
    guard let amount = (member.value["price"] ?? member.value).figure else { continue }
    if name == "total", rate.prices.output.stated == amount.scaled(byPowerOfTen: 6) { continue }
    let isQuery = name.lowercased().hasSuffix("queries")
    let price = amount.scaled(byPowerOfTen: isQuery ? 0 : 6)
    if let meter, rate.prices[meter].stated == price { continue }
    rate.extras.append(
      Extra(name: name, amount: price, unit: isQuery ? "query" : "million tokens"))
  }
  return rate
}

/// Uses the total price for any token, sent or received, if no other price is stated.
private func takeTotal(_ prices: JSON, into rate: inout Rate, _ snapshot: inout Snapshot) {
  guard rate.prices == PriceList(), let total = prices["total"] else { return }
  let price = snapshot.price(
    total["price"] ?? total, power: 6, example: "US dollars per token, such as 5.5e-07")
  (rate.prices.input, rate.prices.output) = (price, price)
}

/// The usage names of each meter; the first with a price wins.
private let names: [(meter: Meter, names: [String])] = [
  (
    .input,
    [
      "input", "input_tokens", "prompt_token_count", "promptTokenCount", "input_text",
      "input_text_tokens", "input_modality_1",
    ]
  ),
  (
    .output,
    [
      "output", "output_tokens", "candidates_token_count", "candidatesTokenCount", "output_text",
      "output_text_tokens", "output_modality_1",
    ]
  ),
  (
    .cachedInput,
    [
      "input_cached_tokens", "input_cache_read", "cache_read_input_tokens",
      "cached_content_token_count", "input_cached_text_tokens",
    ]
  ),
  (
    .cacheWrite,
    [
      "input_cache_creation", "cache_creation_input_tokens", "cache_write_tokens",
      "input_cache_creation_5m",
    ]
  ),
  (
    .reasoning,
    [
      "output_reasoning_tokens", "output_reasoning", "reasoning_tokens", "thoughtsTokenCount",
      "thoughts_token_count",
    ]
  ),
]
