import Market

extension Format {
  /// A provider of Charm's catwalk: in US dollars per million tokens, or per token since 2026.
  static let catwalk = Format(
    name: "catwalk",
    recognisedBy: "a provider with 'models' that have 'cost_per_1m_in', or 'pricing' and a context",
    leavesOut: "a price of writing to the cache that is below that of input",
    sources: [KnownSource("catwalk", .catalogue(5))],
    reader: .json(
      recognises: { root in root.each.prefix(3).contains(where: isProvider) },
      read: { root, snapshot in
        for provider in root.each where provider["models"] != nil {
          guard let id = provider.text("id") ?? provider.text("name")?.lowercased() else {
            snapshot.reject(provider, "this provider has no id", remedy: "add \"id\": \"openai\"")
            continue
          }
          for model in provider["models"]?.elements.map(\.self) ?? [] {
            readModel(model, of: id, into: &snapshot)
          }
        }
      }))
}

private func isProvider(_ provider: JSON) -> Bool {
  let isSaid =
    provider.has("type") || provider.has("api_endpoint") || provider.has("default_large_model_id")
  return provider.has("id")
    && provider["models"]?.elements.prefix(5).contains { model in
      model.has("cost_per_1m_in")
        || (isSaid || model.has("default_max_tokens") || model.has("can_reason"))
          && model.has("context_window") && model["pricing"]?["input"]?.kind == .number
    } == true
}

private func readModel(_ model: JSON, of provider: String, into snapshot: inout Snapshot) {
  guard let id = model.text("id") else {
    snapshot.reject(model, "this model has no id", remedy: "add one, such as \"gpt-4o\"")
    return
  }
  var quote = Quote(
    listing: Listing(provider: provider, model: id), rate: Rate(), source: "catwalk",
    origin: model.origin)
  let perMillion = "US dollars per million tokens, such as 0.55"
  let perToken = "US dollars per token, such as 5.5e-07"
  let prices = [
    (Meter.input, model["cost_per_1m_in"], model["pricing"]?["input"]),
    (Meter.output, model["cost_per_1m_out"], model["pricing"]?["output"]),
  ]
  for (meter, million, token) in prices {
    if let million {
      quote.rate.prices[meter] = snapshot.price(million, power: 0, example: perMillion)
    } else if let token {
      quote.rate.prices[meter] = snapshot.price(token, power: 6, example: perToken)
    }
  }
  guard quote.rate.prices != PriceList() else { return }
  readCache(model, into: &quote.rate, &snapshot, example: perMillion)
  quote.contextTokens = model["context_window"]?.whole
  snapshot.add(quote)
}

/// Reads the prices of the cache: `in_cached` is what is written to it, `out_cached` what is read from
/// it, and zero stands for a model without one.
private func readCache(
  _ model: JSON, into rate: inout Rate, _ snapshot: inout Snapshot, example: String
) {
  if let read = model["cost_per_1m_out_cached"], read.figure?.isZero == false {
    rate.prices.cachedInput = snapshot.price(read, power: 0, example: example)
  }
  // Where it is less than input, a list has put the price of reading there.
  if let write = model["cost_per_1m_in_cached"], let amount = write.figure, !amount.isZero,
    let input = rate.prices.input.stated, amount >= input
  {
    rate.prices.cacheWrite = snapshot.price(write, power: 0, example: example)
  }
}
