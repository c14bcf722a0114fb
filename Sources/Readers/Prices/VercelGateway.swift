import Market

extension Format {
  /// Vercel AI Gateway's model list, `/v1/models`, with prices per token as strings.
  static let vercelGateway = Format(
    name: "vercel",
    recognisedBy: "a list 'data' of models whose 'pricing' has 'input' or 'output'",
    reader: .json(
      recognises: { root in
        models(in: root).prefix(5).contains { model in
          model["pricing"]?.text("input") != nil || model["pricing"]?.text("output") != nil
        }
      },
      read: { root, snapshot in
        for model in models(in: root) {
          readModel(model, into: &snapshot)
        }
      }))
}

/// The models, in the answer to everybody or in that of the gateway's own library.
private func models(in root: JSON) -> [JSON] {
  if let list = root["data"] { return list.elements.map(\.self) }
  return root["models"]?.elements.filter { $0.has("specification") } ?? []
}

private func readModel(_ model: JSON, into snapshot: inout Snapshot) {
  guard let id = model["id"]?.string else {
    snapshot.reject(model, "this model has no id", remedy: "add one, such as \"openai/o1\"")
    return
  }
  var quote = Quote(
    listing: Listing(provider: "vercel", model: id), rate: Rate(), source: "Vercel",
    origin: model.origin)
  for member in model.members {
    switch member.key {
    case "pricing":
      for price in member.value.members { readPrice(price, into: &quote.rate, &snapshot) }
    case "released": quote.released = member.value.moment()
    case "context_window":
      quote.contextTokens = snapshot.whole(member.value, "a number of tokens")
    default: break
    }
  }
  snapshot.add(quote)
}

private func readPrice(_ member: JSON.Member, into rate: inout Rate, _ snapshot: inout Snapshot) {
  let name = member.key.text
  if let meter = meters[name] {
    rate.prices[meter] = price(member.value, &snapshot)
  } else if name.hasSuffix("_tiers"), let meter = meters[String(name.dropLast(6))] {
    for tier in member.value.elements {
      guard let cost = tier["cost"], let least = tier["min"],
        let tokens = snapshot.whole(least, "a number of tokens"), tokens > 0
      else { continue }
      rate.set(price(cost, &snapshot), meter, aboveTokens: tokens - 1)
    }
  } else if let amount = member.value.figure {
    let unit = units[name]
    rate.extras.append(
      Extra(
        name: name, amount: unit == nil ? amount.scaled(byPowerOfTen: 6) : amount,
        unit: unit ?? "million tokens"))
  } else if member.value.kind != .null {
    member.leaveOut()
  }
}

private func price(_ value: JSON, _ snapshot: inout Snapshot) -> Price {
  snapshot.price(value, power: 6, example: "US dollars per token, such as \"0.00000055\"")
}

private let meters: [String: Meter] = [
  "input": .input, "output": .output, "input_cache_read": .cachedInput,
  "input_cache_write": .cacheWrite, "cachedInputTokens": .cachedInput,
  "cacheCreationInputTokens": .cacheWrite,
]

/// The units of prices that are not per token.
private let units = ["image": "image", "web_search": "thousand requests"]
