import Market

extension Format {
  /// RoninForge's AI Price Index: current prices, or a model's with the days between which each held.
  static let priceIndex = Format(
    name: "ai-price-index",
    recognisedBy: "'prices' or 'variations' with 'price_usd', and 'unit' or 'from'",
    sources: [KnownSource("AI Price Index", .catalogue(4))],
    reader: .json(
      recognises: { root in
        root["prices"]?.elements.prefix(3).contains { $0.has("price_usd") && $0.has("variation") }
          == true || models(in: root).prefix(3).contains { $0.has("variations") }
      },
      read: { root, snapshot in
        readCurrent(root, into: &snapshot)
        for model in models(in: root) where model.has("variations") {
          readHistory(model, into: &snapshot)
        }
      }))
}

/// The models of a file: one, or those of a provider's history.
private func models(in root: JSON) -> [JSON] {
  root["models"].map { $0.kind == .object ? $0.members.map(\.value) : Array($0.elements) } ?? [root]
}

/// Reads a list that has a line for each meter of a model.
private func readCurrent(_ root: JSON, into snapshot: inout Snapshot) {
  let observed = root["dataModified"].flatMap { snapshot.moment($0) }
  var places: [Listing: Int] = [:]
  var quotes: [Quote] = []
  for price in root["prices"]?.elements.map(\.self) ?? [] {
    guard let listing = listing(price, &snapshot) else { continue }
    let place = places[listing] ?? quotes.count
    if place == quotes.count {
      places[listing] = place
      quotes.append(
        Quote(
          listing: listing, rate: Rate(), source: "AI Price Index", observed: observed,
          origin: price.origin))
    }
    set(price, price.text("variation") ?? "", in: &quotes[place].rate, &snapshot)
  }
  for quote in quotes { snapshot.add(quote) }
}

/// Reads a model whose meters each have a list of prices with days; a quote is what held between two
/// days on which any of them changed.
private func readHistory(_ model: JSON, into snapshot: inout Snapshot) {
  guard let listing = listing(model, &snapshot) else { return }
  var spans: [Span] = []
  for variation in model["variations"]?.members.map(\.self) ?? [] {
    let name = variation.key.text
    for price in variation.value.elements {
      spans.append(Span(price, of: name, at: spans.count, &snapshot))
    }
  }
  spans.sort { $0.isBefore($1) }
  let days = Set(spans.flatMap { [$0.from, $0.until] }.compactMap(\.self)).sorted()
  let begins: [Moment?] = (spans.contains { $0.from == nil } ? [nil] : []) + days.map { $0 }
  if begins.count > mostSpans {
    snapshot.refuseRest("days of new prices of a model", most: mostSpans)
  }
  var next = 0
  // The prices of each meter that have begun, the latest last.
  var begun: [String: [Span]] = [:]
  for (place, begin) in begins.enumerated().prefix(mostSpans) {
    while next < spans.count, spans[next].begins(by: begin) {
      begun[spans[next].name, default: []].append(spans[next])
      next += 1
    }
    if begun.count > mostMeters {
      return snapshot.refuseRest("kinds of prices of a model", most: mostMeters)
    }
    for name in begun.keys {
      while begun[name]?.last.map({ !$0.holds(on: begin) }) == true { begun[name]?.removeLast() }
    }
    let holding = begun.values.compactMap(\.last).sorted { $0.place < $1.place }
    guard let first = holding.first else { continue }
    var quote = Quote(
      listing: listing, rate: Rate(), source: "AI Price Index", origin: first.price.origin)
    quote.effectiveFrom = begin
    quote.effectiveUntil = place + 1 < begins.count ? begins[place + 1] : nil
    for span in holding { set(span.price, span.name, in: &quote.rate, &snapshot) }
    snapshot.add(quote)
  }
}

/// A price of a meter, and the days between which it held.
private struct Span {
  let name: String
  let from: Moment?
  let until: Moment?
  let price: JSON
  /// Its place among the prices of its model.
  let place: Int

  init(_ price: JSON, of name: String, at place: Int, _ snapshot: inout Snapshot) {
    (self.name, self.price, self.place) = (name, price, place)
    from = price["from"].flatMap { snapshot.moment($0) }
    until = price["to"].flatMap { snapshot.moment($0) }
  }

  /// Whether it comes before another; one without a day comes first.
  func isBefore(_ other: Span) -> Bool {
    switch (from, other.from) {
    case (let from?, let begin?) where from != begin: from < begin
    case (nil, _?): true
    case (_?, nil): false
    default: place < other.place
    }
  }

  func begins(by day: Moment?) -> Bool {
    guard let from else { return true }
    return day.map { from <= $0 } == true
  }

  func holds(on day: Moment?) -> Bool {
    guard let until, let day else { return true }
    return day < until
  }
}

/// The most spans of one model: more than a change a month for eighty years.
private let mostSpans = 1_000
/// The most kinds of prices of one model.
private let mostMeters = 100

private func listing(_ value: JSON, _ snapshot: inout Snapshot) -> Listing? {
  guard let provider = value.text("provider"), let model = value.text("model") else {
    snapshot.reject(
      value, "this price has no provider or model",
      remedy: "add \"provider\": \"openai\" and \"model\": \"o3\"")
    return nil
  }
  return Listing(provider: provider, model: model)
}

private func set(_ price: JSON, _ name: String, in rate: inout Rate, _ snapshot: inout Snapshot) {
  guard let amount = price["price_usd"] else { return }
  let isPerMillion = price.text("unit").map { $0 == "usd_per_mtok" } ?? true
  if isPerMillion, let meter = snakeCaseMeters[name] {
    rate.prices[meter] = snapshot.price(
      amount, power: 0, example: "US dollars per million tokens, such as 0.55")
  } else if let figure = amount.figure {
    rate.extras.append(
      Extra(
        name: name, amount: figure,
        unit: isPerMillion ? "million tokens" : price.text("unit") ?? "unit"))
  }
}

/// The meters by the names that several lists give them.
let snakeCaseMeters: [String: Meter] = [
  "input": .input, "output": .output, "cache_read": .cachedInput, "cache_write": .cacheWrite,
]
