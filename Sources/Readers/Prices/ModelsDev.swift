import Market

extension Format {
  /// The models.dev catalogue: providers and their models, in US dollars per million tokens.
  static let modelsDev = Format(
    name: "models.dev",
    recognisedBy: "an object of providers with 'models', alone or as 'providers' beside 'models'; "
      + "models with 'benchmarks'",
    sources: [KnownSource("models.dev", .catalogue(0))],
    reader: .json(
      recognises: { root in
        providers(root).members.prefix(5).contains { $0.value["models"]?.kind == .object }
          || models(root).members.prefix(5).contains { $0.value["benchmarks"]?.kind == .array }
      },
      read: { root, snapshot in
        for model in models(root).members { readScores(model.value, into: &snapshot) }
        for provider in providers(root).members {
          let name = provider.key.text
          guard let models = provider.value["models"] else { continue }
          for model in models.members {
            readModel(model, provider: name, into: &snapshot)
          }
        }
      }))
}

/// The providers: the root of `api.json`, or a member of `catalog.json`.
private func providers(_ root: JSON) -> JSON { root["providers"] ?? root }

/// The models without providers, of `catalog.json` or `models.json`.
private func models(_ root: JSON) -> JSON { root["models"] ?? root }

/// Reads a model's scores, each with its source.
private func readScores(_ model: JSON, into snapshot: inout Snapshot) {
  guard let benchmarks = model["benchmarks"] else { return }
  let name = model["name"]?.string ?? model["id"]?.string ?? "unnamed"
  for benchmark in benchmarks.elements {
    guard let measured = benchmark["name"]?.string, let value = benchmark["score"]?.figure else {
      snapshot.reject(
        benchmark, "this score has no name and number",
        remedy: "add \"name\": \"AIME 2024\" and \"score\": 79.8")
      continue
    }
    let scale: Score.Scale = Score.Scale.percent.holds(value) ? .percent : .points
    snapshot.scores.append(
      Score(
        measured, model: name, setting: benchmark["variant"]?.string, value: value, scale: scale,
        source: benchmark["source"]?.string.map(site(ofAddress:)) ?? "models.dev",
        url: benchmark["source"]?.string,
        day: benchmark["date"].flatMap { snapshot.moment($0)?.day },
        origin: benchmark.origin))
  }
}

/// The host of an address: `arxiv.org`.
private func site(ofAddress address: String) -> String {
  let rest = ranges(of: "://", in: address).first.map { address[$0.upperBound...] } ?? address[...]
  return String(rest.prefix { $0 != "/" })
}

private func readModel(_ model: JSON.Member, provider: String, into snapshot: inout Snapshot) {
  var quote = Quote(
    listing: Listing(provider: provider, model: model.key.text), rate: Rate(),
    source: "models.dev", origin: model.origin)
  guard model.value.kind == .object else {
    snapshot.reject(
      model.value, "\(model.value.quoted) is not a model", remedy: "write an object with a 'cost'")
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
    case "release_date": quote.released = released(member.value, &snapshot)
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
  // Embedding models are listed with text output; they bill for none.
  if quote.kind == .chat, quote.rate.prices.output == .free, quote.rate.prices.input != .free {
    quote.kind = nil
  }
  snapshot.add(quote)
}

/// The release date; the first day of the month or year if only that is known.
private func released(_ value: JSON, _ snapshot: inout Snapshot) -> Moment? {
  guard let text = value.string, !text.isEmpty else { return nil }
  let written = [4: text + "-01-01", 7: text + "-01"][text.utf8.count] ?? text
  if let moment = Moment(iso8601: written) { return moment }
  snapshot.warn(
    value.origin, "\(value.quoted) is not a calendar date",
    remedy: "ask the vendor when the model came out; the date is left out")
  return nil
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
  // Present even if the true threshold differs; only the tiers state that.
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
  } else if member.value.kind != .null, member.value.figure == nil {
    member.leaveOut()
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
  // The catalogue uses the first of these; contributors wrote the others.
  case "cache_read", "cached_input", "cache_input": .cachedInput
  case "cache_write", "cached_write": .cacheWrite
  case "reasoning": .reasoning
  default: nil
  }
}
