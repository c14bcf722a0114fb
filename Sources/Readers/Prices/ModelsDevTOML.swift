import Market
import Prose

extension Format {
  /// A model of models.dev as its contributors write it, in TOML.
  static let modelsDevTOML = Format(
    name: "models.dev-toml",
    recognisedBy: "TOML with 'input' or another price under [cost], or [limit] in a file "
      + "providers/PROVIDER/models/MODEL.toml",
    reader: .text(
      recognises: { text in
        guard text.file.lowercased().hasSuffix(".toml") else { return false }
        let isInPlace =
          text.file.contains("/models/") && text.lines.contains { $0.hasPrefix("[limit]") }
        return isInPlace || hasPrices(text)
      },
      read: { text, snapshot in
        let file = TOMLFile(text, tablesOfMany: [["cost", "tiers"]])
        for diagnostic in file.diagnostics { snapshot.note(diagnostic) }
        snapshot.add(quote(file, text, &snapshot))
      }))
}

/// Whether a price stands under `[cost]`.
private func hasPrices(_ text: Text) -> Bool {
  var isInCost = false
  return text.lines.contains { line in
    if line.hasPrefix("[") { isInCost = line.hasPrefix("[cost]") }
    return isInCost && meters[line.prefix { $0 != "=" }.trimmed] != nil
  }
}

private func quote(_ file: TOMLFile, _ text: Text, _ snapshot: inout Snapshot) -> Quote {
  var quote = Quote(
    listing: listing(ofFile: text.file), rate: Rate(), source: "models.dev",
    origin: text.origin(0))
  var tiers: [(name: String, above: Int?, prices: PriceList)] = []
  var longRequests = PriceList()
  for entry in file.entries {
    let path = entry.path.map(\.text)
    switch path.first {
    case "cost" where path.count == 2:
      if let meter = meters[path[1]], let figure = price(entry.value, &snapshot) {
        quote.rate.prices[meter] = Price(perMillion: figure)
      }
    case "cost" where path.count == 3 && path[1] == "context_over_200k":
      if let meter = meters[path[2]], let figure = price(entry.value, &snapshot) {
        longRequests[meter] = Price(perMillion: figure)
      }
    case "cost" where path.count > 3 && path[1] == "tiers":
      // `[cost.tiers.tier]` belongs to the tier above it.
      if tiers.isEmpty || path[2] != "tier" && tiers.last?.name != path[2] {
        tiers.append((path[2], nil, PriceList()))
      }
      if path.last == "size" {
        if case .number(let size) = entry.value.kind {
          tiers[tiers.count - 1].above = size.clampedWhole
        }
      } else if let meter = meters[path[3]], let figure = price(entry.value, &snapshot) {
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
  // As in the catalogue, only the tiers state the true threshold.
  if quote.rate.tiers.isEmpty, longRequests != PriceList() {
    quote.rate.tiers = [Tier(aboveTokens: 200_000, prices: longRequests)]
  }
  return quote
}

private func price(_ value: TOMLFile.Value, _ snapshot: inout Snapshot) -> Figure? {
  if case .number(let figure) = value.kind { return figure }
  snapshot.note(
    Diagnostic(
      .error, at: value.origin, "this price is no number",
      remedy: "write US dollars for a million tokens without quotation marks, such as 0.55"))
  return nil
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
