import Market

extension Format {
  /// Helicone's registry of models: a price per host, in US dollars per million tokens.
  static let heliconeRegistry = Format(
    name: "helicone-registry",
    recognisedBy: "models with 'author' and 'endpoints' that have a 'providerSlug' and 'pricing'",
    sources: [KnownSource("Helicone", .undated(2))],
    reader: .json(
      recognises: { root in
        models(in: root).prefix(10).contains { model in
          model.has("author")
            && model["endpoints"]?.elements.prefix(3).contains {
              $0.has("providerSlug") && $0["pricing"]?.kind == .object
            } == true
        }
      },
      read: { root, snapshot in
        for model in models(in: root) {
          for endpoint in model["endpoints"]?.elements.map(\.self) ?? [] {
            readEndpoint(endpoint, of: model, into: &snapshot)
          }
        }
      }))
}

private func models(in root: JSON) -> [JSON] {
  (root["data"]?["models"] ?? root["models"] ?? root["data"] ?? root).elements.filter {
    $0.kind == .object
  }
}

private func readEndpoint(_ endpoint: JSON, of model: JSON, into snapshot: inout Snapshot) {
  guard let id = model.text("id"), let pricing = endpoint["pricing"],
    let host = endpoint.text("providerSlug") ?? endpoint.text("provider")?.lowercased()
  else {
    return snapshot.reject(
      endpoint, "this price has no model or no provider", remedy: "add \"id\" and \"providerSlug\"")
  }
  var quote = Quote(
    listing: Listing(provider: host, model: id), rate: Rate(), source: "Helicone",
    origin: endpoint.origin)
  quote.rate.prices = prices(pricing, &snapshot)
  for tier in endpoint["pricingTiers"]?.elements.map(\.self) ?? [] {
    guard let threshold = tier["threshold"], threshold.figure?.isZero == false,
      let above = snapshot.whole(threshold, "a number of tokens")
    else { continue }
    quote.rate.tiers.append(Tier(aboveTokens: above, prices: prices(tier, &snapshot)))
  }
  quote.contextTokens = model["contextLength"]?.whole
  snapshot.add(quote)
}

private func prices(_ pricing: JSON, _ snapshot: inout Snapshot) -> PriceList {
  var prices = PriceList()
  for (meter, name) in [
    (Meter.input, "prompt"), (.output, "completion"), (.cachedInput, "cacheRead"),
    (.cacheWrite, "cacheWrite"), (.reasoning, "thinking"),
  ] {
    guard let value = pricing.value(at: name), value.kind != .null else { continue }
    prices[meter] = snapshot.price(
      value, power: 0, example: "US dollars per million tokens, such as 0.55")
  }
  return prices
}
