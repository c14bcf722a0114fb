import Market

extension Format {
  /// The answer of OpenRouter's `/api/v1/models`, with prices per token as texts.
  static let openRouter = Format(
    name: "openrouter",
    recognisedBy: "a list 'data' of models with 'pricing'",
    reader: .json(
      recognises: { root in
        root["data"]?.elements.prefix(5).contains { $0["pricing"]?.kind == .object } ?? false
      },
      read: { root, snapshot in
        for model in root["data"]?.elements ?? root.elements {
          readModel(model, into: &snapshot)
        }
      }))
}

private func readModel(_ model: JSON, into snapshot: inout Snapshot) {
  guard let id = model["id"]?.string else {
    snapshot.reject(model, "this model has no id", remedy: "add one, such as \"openai/o1\"")
    return
  }
  var quote = Quote(
    listing: Listing(provider: "openrouter", model: id), rate: Rate(), source: "OpenRouter",
    origin: model.origin)
  for member in model.members {
    switch member.key {
    case "pricing":
      for price in member.value.members { readPrice(price, into: &quote.rate, &snapshot) }
    case "architecture":
      quote.kind = ModelKind(
        inputs: member.value["input_modalities"]?.texts ?? [],
        outputs: member.value["output_modalities"]?.texts
          ?? outputs(ofModality: member.value["modality"]?.string))
    case "created":
      quote.released = member.value.moment()
    case "expiration_date": quote.retires = snapshot.moment(member.value)
    case "context_length":
      quote.contextTokens = snapshot.whole(member.value, "a number of tokens")
    default: break
    }
  }
  snapshot.quotes.append(quote)
}

/// What stands behind the arrow of `text+image->text`.
private func outputs(ofModality modality: String?) -> [String] {
  guard let modality, let arrow = modality.lastIndex(of: ">") else { return [] }
  return modality[modality.index(after: arrow)...].split(separator: "+").map(String.init)
}

private func readPrice(_ member: JSON.Member, into rate: inout Rate, _ snapshot: inout Snapshot) {
  if let meter = meter(member.key) {
    rate.prices[meter] = price(member.value, &snapshot)
  } else if let amount = member.value.figure, !amount.isNegative {
    let (unit, power) = unit(member.key)
    rate.extras.append(
      Extra(name: member.key.text, amount: amount.scaled(byPowerOfTen: power), unit: unit))
  }
}

private func price(_ value: JSON, _ snapshot: inout Snapshot) -> Price {
  switch value.string {
  case "": .unknown
  // A router's own listing: the price is that of whatever model it picks.
  case "-1": .dynamic
  default: snapshot.price(value, power: 6, example: "US dollars per token, such as \"0.00000055\"")
  }
}

private func meter(_ key: JSON.Key) -> Meter? {
  switch key {
  case "prompt": .input
  case "completion": .output
  case "input_cache_read": .cachedInput
  case "input_cache_write": .cacheWrite
  case "internal_reasoning": .reasoning
  default: nil
  }
}

private func unit(_ key: JSON.Key) -> (String, power: Int) {
  switch key {
  case "web_search", "request": ("request", 0)
  case "image": ("image", 0)
  default: ("million tokens", 6)
  }
}
