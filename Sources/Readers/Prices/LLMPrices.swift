import Market

extension Format {
  /// Simon Willison's llm-prices, in US dollars per million tokens.
  ///
  /// Either one vendor's models with their price history, or all vendors' prices in one list.
  static let llmPrices = Format(
    name: "llm-prices",
    recognisedBy:
      "a 'vendor' with 'models' that have a 'price_history', a list of these, or a list 'prices'",
    sources: [KnownSource("llm-prices", .catalogue(3))],
    reader: .json(
      recognises: { root in
        root.samples.contains { $0["models"]?.samples.first?["price_history"] != nil }
          || root["prices"]?.elements.first { _ in true }?["vendor"] != nil
      },
      read: { root, snapshot in
        var tiers: [Listing: TierInName] = [:]
        for vendor in root.each {
          for model in vendor["models"]?.elements.map(\.self) ?? [] {
            note(model, of: vendor, in: &tiers)
            for row in model["price_history"]?.elements.map(\.self) ?? [] {
              readRow(row, model["id"]?.string, vendor["vendor"]?.string, into: &snapshot)
            }
          }
        }
        let observed = root["updated_at"].flatMap { snapshot.moment($0) }
        for row in root["prices"]?.elements.map(\.self) ?? [] {
          note(row, of: row, in: &tiers)
          readRow(row, row["id"]?.string, row["vendor"]?.string, observed, into: &snapshot)
        }
        snapshot.joinTiers(tiers)
      }))
}

/// Records a model that is really the long-request tier of another, such as `GPT-5.5 >272k`.
private func note(_ model: JSON, of vendor: JSON, in tiers: inout [Listing: TierInName]) {
  guard let id = model["id"]?.string, let provider = vendor["vendor"]?.string,
    let name = model["name"]?.string
  else { return }
  tiers[Listing(provider: provider, model: id)] = TierInName(id, named: name)
}

private func readRow(
  _ row: JSON, _ id: String?, _ vendor: String?, _ observed: Moment? = nil,
  into snapshot: inout Snapshot
) {
  guard let id, let vendor else {
    snapshot.reject(
      row, "this price has no vendor or id",
      remedy: "add \"vendor\": \"openai\" and \"id\": \"o3\"")
    return
  }
  var quote = Quote(
    listing: Listing(provider: vendor, model: id), rate: Rate(), source: "llm-prices",
    observed: observed, origin: row.origin)
  for member in row.members {
    switch member.key {
    case "input": quote.rate.prices.input = price(member.value, &snapshot)
    case "output": quote.rate.prices.output = price(member.value, &snapshot)
    case "input_cached": quote.rate.prices.cachedInput = price(member.value, &snapshot)
    // The range is half-open: the first day is included, the last is not.
    case "from_date": quote.effectiveFrom = snapshot.moment(member.value)
    case "to_date": quote.effectiveUntil = snapshot.moment(member.value)
    case "id", "vendor", "name": break
    default: member.leaveOut()
    }
  }
  snapshot.add(quote)
}

private func price(_ value: JSON, _ snapshot: inout Snapshot) -> Price {
  snapshot.price(value, power: 0, example: "US dollars per million tokens, such as 0.55")
}
