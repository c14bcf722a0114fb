import Market

extension Format {
  /// The response of OpenRouter's `/api/v1/models`, with prices per token as strings.
  static let openRouter = Format(
    name: "openrouter",
    recognisedBy: "a list 'data' of models whose 'pricing' has 'prompt' or 'completion' as texts",
    leavesOut: "'discount' and 'overrides' for anything but long requests",
    sources: [
      KnownSource("OpenRouter", .reseller), KnownSource("SambaNova", .reseller),
      KnownSource("Nebius", .reseller),
    ],
    reader: .json(
      recognises: { root in
        let prices = root["data"]?.elements.prefix(5).compactMap { $0["pricing"] } ?? []
        // Other gateways have 'pricing' as well, but their prices are numbers, or of other names.
        if prices.contains(where: { price in
          [price["prompt"], price["completion"]].contains { $0.map { $0.kind != .number } == true }
        }) {
          return true
        }
        return prices.contains { $0.kind == .object }
          && prices.allSatisfy { price in !price.members.contains { _ in true } }
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
  let seller = seller(of: model)
  var quote = Quote(
    listing: Listing(provider: seller.provider, model: id), rate: Rate(), source: seller.source,
    origin: model.origin)
  for member in model.members {
    switch member.key {
    case "pricing": readPricing(member.value, into: &quote.rate, &snapshot)
    case "architecture":
      quote.kind = ModelKind(
        inputs: member.value["input_modalities"]?.texts ?? [],
        outputs: member.value["output_modalities"]?.texts
          ?? outputs(ofModality: member.value["modality"]?.string))
    case "created": quote.released = member.value.moment()
    case "expiration_date": quote.retires = snapshot.moment(member.value)
    case "context_length":
      quote.contextTokens = snapshot.whole(member.value, "a number of tokens")
    default: break
    }
  }
  snapshot.add(quote)
}

/// Who sells a model: OpenRouter, or a service that answers in its form, beside the members of OpenAI's.
private func seller(of model: JSON) -> (provider: String, source: String) {
  if model["sn_metadata"] != nil { return ("sambanova", "SambaNova") }
  if model["rps_limit"] != nil { return ("nebius", "Nebius") }
  guard model["owned_by"] != nil else { return ("openrouter", "OpenRouter") }
  return ("own", nameOfChat(inFile: model.origin.file) ?? "own")
}

/// The outputs, after the arrow of `text+image->text`.
private func outputs(ofModality modality: String?) -> [String] {
  guard let modality, let arrow = modality.lastIndex(of: ">") else { return [] }
  return modality[modality.index(after: arrow)...].split(separator: "+").map(String.init)
}

/// Reads the prices of a model in OpenRouter's form.
func readPricing(_ pricing: JSON, into rate: inout Rate, _ snapshot: inout Snapshot) {
  let prompt = pricing["prompt"]?.figure ?? .zero
  for member in pricing.members {
    if let meter = meter(member.key) {
      rate.prices[meter] = price(member.value, &snapshot)
    } else if member.key == "overrides" {
      for override in member.value.elements {
        readOverride(override, prompt, into: &rate, &snapshot)
      }
    } else if let amount = member.value.figure {
      if amount.isNegative || member.key == "discount" { continue }
      rate.extras.append(extra(member.key, amount, prompt: prompt))
    } else if member.value.kind != .null, member.value.string?.isEmpty != true {
      member.leaveOut()
    }
  }
  // What is sold by the image or the second has no free tokens.
  let isSoldOtherwise = rate.extras.contains {
    !$0.amount.isZero && !["web_search", "request"].contains($0.name)
  }
  if isSoldOtherwise, rate.prices.input == .free, rate.prices.output == .free {
    (rate.prices.input, rate.prices.output) = (.unknown, .unknown)
  }
}

/// Reads a tier: prices for requests above a token threshold.
private func readOverride(
  _ override: JSON, _ prompt: Figure, into rate: inout Rate, _ snapshot: inout Snapshot
) {
  guard let stated = override["min_prompt_tokens"],
    let aboveTokens = snapshot.whole(stated, "a number of tokens")
  else {
    for member in override.members where meter(member.key) == nil { member.leaveOut() }
    return
  }
  for member in override.members where !(member.key == "min_prompt_tokens") {
    if let meter = meter(member.key) {
      rate.set(price(member.value, &snapshot), meter, aboveTokens: aboveTokens)
    } else if let amount = member.value.figure {
      rate.extras.append(extra(member.key, amount, prompt: prompt).above(aboveTokens))
    } else {
      member.leaveOut()
    }
  }
}

private func price(_ value: JSON, _ snapshot: inout Snapshot) -> Price {
  switch value.string {
  case "": .unknown
  // A router's own listing: it charges the price of whatever model it picks.
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

private func extra(_ key: JSON.Key, _ amount: Figure, prompt: Figure) -> Extra {
  switch key {
  case "web_search", "request": Extra(name: key.text, amount: amount, unit: "request")
  case "image" where prompt * fewestImageTokens <= amount:
    Extra(name: key.text, amount: amount, unit: "image")
  default:
    Extra(name: key.text, amount: amount.scaled(byPowerOfTen: 6), unit: "million tokens")
  }
}

/// The fewest tokens that any model bills for an image.
///
/// OpenRouter's `image` is a price per image with some models, and per image token with others,
/// where it equals the text-token price.
private let fewestImageTokens = Figure(64)
