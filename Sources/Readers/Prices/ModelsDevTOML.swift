import Market

extension Format {
  /// A model of models.dev as its contributors write it, in TOML.
  static let modelsDevTOML = Format(
    name: "models.dev-toml",
    recognisedBy: "TOML with [cost] and [limit], in a file providers/PROVIDER/models/MODEL.toml",
    reader: .text(
      recognises: { text in
        text.file.lowercased().hasSuffix(".toml")
          && text.lines.contains { $0.hasPrefix("[cost]") || $0.hasPrefix("[limit]") }
      },
      read: { text, snapshot in
        let file = TOMLFile(text, tablesOfMany: [["cost", "tiers"]])
        for diagnostic in file.diagnostics { snapshot.note(diagnostic) }
        snapshot.add(quote(file, text))
      }))
}

private func quote(_ file: TOMLFile, _ text: Text) -> Quote {
  var quote = Quote(
    listing: listing(ofFile: text.file), rate: Rate(), source: "models.dev",
    origin: text.origin(0))
  var tiers: [(name: String, above: Int?, prices: PriceList)] = []
  for entry in file.entries {
    let path = entry.path.map(\.text)
    switch path.first {
    case "cost" where path.count == 2:
      if let meter = meters[path[1]], case .number(let figure) = entry.value.kind {
        quote.rate.prices[meter] = Price(perMillion: figure)
      }
    case "cost" where path.count > 3 && path[1] == "tiers":
      // `[cost.tiers.tier]` belongs to the tier above it.
      if tiers.isEmpty || path[2] != "tier" && tiers.last?.name != path[2] {
        tiers.append((path[2], nil, PriceList()))
      }
      guard case .number(let figure) = entry.value.kind else { continue }
      if path.last == "size" {
        tiers[tiers.count - 1].above = figure.clampedWhole
      } else if let meter = meters[path[3]] {
        tiers[tiers.count - 1].prices[meter] = Price(perMillion: figure)
      }
    case "limit" where path.last == "context":
      if case .number(let figure) = entry.value.kind { quote.contextTokens = figure.clampedWhole }
    case "release_date": quote.released = entry.value.text.flatMap { Moment(iso8601: $0) }
    case "open_weights":
      if case .flag(let isOpen) = entry.value.kind { quote.hasOpenWeights = isOpen }
    case "status": quote.stage = entry.value.text.flatMap { ModelStage(rawValue: $0) }
    default: break
    }
  }
  quote.rate.tiers = tiers.compactMap { tier in
    tier.above.map { Tier(aboveTokens: $0, prices: tier.prices) }
  }.sorted { $0.aboveTokens < $1.aboveTokens }
  return quote
}

/// `deepseek/deepseek-reasoner` of `providers/deepseek/models/deepseek-reasoner.toml`.
private func listing(ofFile path: String) -> Listing {
  let parts = path.split(separator: "/").map(String.init)
  let place = parts.lastIndex(of: "models") ?? max(0, parts.count - 1)
  let provider = place > 0 ? parts[place - 1] : "models.dev"
  let model = parts[min(place + (parts.lastIndex(of: "models") == nil ? 0 : 1), parts.count)...]
    .joined(separator: "/")
  return Listing(provider: provider, model: String(model.dropLast(5)))
}

private let meters: [String: Meter] = [
  "input": .input, "output": .output, "cache_read": .cachedInput, "cache_write": .cacheWrite,
  "reasoning": .reasoning,
]
