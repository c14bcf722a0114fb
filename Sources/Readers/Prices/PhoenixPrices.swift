import Market

extension Format {
  /// The table of costs in Arize's Phoenix, in US dollars per token.
  static let phoenix = Format(
    name: "phoenix", recognisedBy: "'models' with 'name_pattern' and 'token_prices'",
    sources: [KnownSource("Phoenix", .copy(3))],
    reader: .json(
      recognises: { root in
        root["models"]?.elements.prefix(5).contains { $0["token_prices"]?.kind == .array } == true
      },
      read: { root, snapshot in
        for model in root["models"]?.elements.map(\.self) ?? [] {
          guard let name = model.text("name") else {
            snapshot.reject(model, "this model has no name", remedy: "add \"name\": \"gpt-4o\"")
            continue
          }
          var quote = Quote(
            listing: Listing(provider: model.text("provider") ?? "phoenix", model: name),
            rate: Rate(), source: "Phoenix", origin: model.origin)
          for price in model["token_prices"]?.elements.map(\.self) ?? [] {
            readPrice(price, into: &quote.rate, &snapshot)
          }
          if quote.rate != Rate() { snapshot.add(quote) }
        }
      }))
}

private func readPrice(_ price: JSON, into rate: inout Rate, _ snapshot: inout Snapshot) {
  guard let rated = price["base_rate"], let kind = price.text("token_type") else { return }
  if let meter = snakeCaseMeters[kind] {
    rate.prices[meter] = snapshot.price(
      rated, power: 6, example: "US dollars per token, such as 5.5e-07")
  } else if let amount = rated.figure {
    let direction = price["is_prompt"]?.truth == true ? "input" : "output"
    rate.extras.append(
      Extra(
        name: "\(kind) \(direction)", amount: amount.scaled(byPowerOfTen: 6), unit: "million tokens"
      ))
  }
}
