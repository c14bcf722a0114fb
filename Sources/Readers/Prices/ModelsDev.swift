import Market

extension Format {
  /// The catalogue of models.dev, providers with their models, in US dollars per million tokens.
  static let modelsDev = Format(
    name: "models.dev",
    recognisedBy: "an object of providers with 'models'",
    reader: .json(
      recognises: { root in
        root.members.prefix(5).contains { $0.value["models"]?.kind == .object }
      },
      read: { root, snapshot in
        for provider in root.members {
          let name = provider.key.text
          guard let models = provider.value["models"] else { continue }
          for model in models.members {
            readModel(model, provider: name, into: &snapshot)
          }
        }
      }))
}

private func readModel(_ model: JSON.Member, provider: String, into snapshot: inout Snapshot) {
  var quote = Quote(
    listing: Listing(provider: provider, model: model.key.text), rate: Rate(),
    source: "models.dev", origin: model.origin)
  guard model.value.kind == .object else {
    snapshot.reject(
      model.value, "\(model.value.quoted) is no model", remedy: "write an object with a 'cost'")
    return
  }
  for member in model.value.members {
    switch member.key {
    case "cost": readCost(member.value, into: &quote.rate, &snapshot)
    case "limit":
      if let context = member.value["context"] {
        quote.contextTokens = snapshot.whole(context, "a number of tokens")
      }
    case "modalities":
      quote.kind = ModelKind(
        inputs: member.value["input"]?.texts ?? [], outputs: member.value["output"]?.texts ?? [])
    case "status": quote.stage = snapshot.stage(member.value)
    case "open_weights": quote.hasOpenWeights = snapshot.truth(member.value)
    case "release_date": quote.released = released(member.value)
    case "experimental":
      for mode in member.value["modes"]?.members.map(\.self) ?? [] {
        guard let cost = mode.value["cost"] else { continue }
        var rate = Rate()
        readCost(cost, into: &rate, &snapshot)
        quote.rate.extras += rate.extras(named: mode.key.text)
      }
    default: break
    }
  }
  // Embeddings are said to give out text; they bill for none.
  if quote.kind == .chat, quote.rate.prices.output == .free, quote.rate.prices.input != .free {
    quote.kind = nil
  }
  snapshot.quotes.append(quote)
}

/// The day of a release; of some only the month is known, which stands for its first day.
private func released(_ value: JSON) -> Moment? {
  value.string.flatMap { text in
    Moment(iso8601: text.utf8.count == 7 ? text + "-01" : text)
  }
}

private func readCost(_ cost: JSON, into rate: inout Rate, _ snapshot: inout Snapshot) {
  var longRequests: JSON?
  for member in cost.members {
    switch member.key {
    case "tiers":
      for tier in member.value.elements { readTier(tier, into: &rate, &snapshot) }
    case "context_over_200k": longRequests = member.value
    default: readPrice(member, into: &rate, &snapshot)
    }
  }
  // Filled in even where the true threshold is another one, which only the tiers tell.
  if rate.tiers.isEmpty, let longRequests {
    readTier(longRequests, aboveTokens: 200_000, into: &rate, &snapshot)
  }
}

private func readTier(_ tier: JSON, into rate: inout Rate, _ snapshot: inout Snapshot) {
  guard let size = tier["tier"]?["size"] else {
    snapshot.reject(
      tier, "this tier states no threshold", remedy: "add \"tier\": {\"size\": 200000}")
    return
  }
  guard let aboveTokens = snapshot.whole(size, "a number of tokens") else { return }
  readTier(tier, aboveTokens: aboveTokens, into: &rate, &snapshot)
}

private func readTier(
  _ prices: JSON, aboveTokens: Int, into rate: inout Rate, _ snapshot: inout Snapshot
) {
  var tier = Rate()
  for member in prices.members where !(member.key == "tier") {
    readPrice(member, into: &tier, &snapshot)
  }
  rate.tiers.append(Tier(aboveTokens: aboveTokens, prices: tier.prices))
  rate.tiers.sort { $0.aboveTokens < $1.aboveTokens }
  rate.extras += tier.extras.map { $0.above(aboveTokens) }
}

private func readPrice(_ member: JSON.Member, into rate: inout Rate, _ snapshot: inout Snapshot) {
  if let meter = meter(member.key) {
    rate.prices[meter] = snapshot.price(
      member.value, power: 0, example: "US dollars per million tokens, such as 0.55")
  } else if let amount = member.value.figure {
    let name = member.key.text
    let unit = ["image", "request"].contains(name) ? name : "million tokens"
    rate.extras.append(Extra(name: name, amount: amount, unit: unit))
  }
}

private func meter(_ key: JSON.Key) -> Meter? {
  switch key {
  case "input": .input
  case "output": .output
  // The catalogue calls it the first of these; contributors have written the others.
  case "cache_read", "cached_input", "cache_input": .cachedInput
  case "cache_write", "cached_write": .cacheWrite
  case "reasoning": .reasoning
  default: nil
  }
}
