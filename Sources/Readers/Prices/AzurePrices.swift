import Market

extension Format {
  /// Azure's retail prices, of which those of language models are read.
  static let azureRetail = Format(
    name: "azure",
    recognisedBy: "'Items', or a list of them, with 'retailPrice', 'meterName' and 'unitOfMeasure'",
    leavesOut: "anything but tokens of models, and the same price in other regions",
    sources: [KnownSource("Azure", .reseller)],
    reader: .json(
      recognises: { root in
        (root["Items"] ?? root).elements.prefix(3).contains {
          $0.has("retailPrice") && $0.has("meterName") && $0.has("unitOfMeasure")
        }
      },
      read: { root, snapshot in
        readItems((root["Items"] ?? root).elements.map(\.self), &snapshot)
      }))
}

private func readItems(_ items: [JSON], _ snapshot: inout Snapshot) {
  var places: [String: Int] = [:]
  var quotes: [Quote] = []
  var leftOut = 0
  for item in items {
    guard let meter = AzureMeter(item) else { continue }
    guard meter.isPlain else {
      leftOut += 1
      continue
    }
    let currency = item["currencyCode"].flatMap { $0.string.flatMap { Currency($0) } } ?? .usd
    let since = item["effectiveStartDate"].flatMap { $0.string.flatMap { Moment(iso8601: $0) } }
    let key = "\(meter.model) \(currency)"
    let place = places[key] ?? quotes.count
    if place == quotes.count {
      places[key] = place
      var quote = Quote(
        listing: Listing(provider: "azure", model: meter.model), rate: Rate(), source: "Azure",
        origin: item.origin)
      quote.rate.currency = currency
      quote.effectiveFrom = since
      quotes.append(quote)
    }
    // The first region counts; the others charge the same, or more.
    guard quotes[place].rate.prices[meter.meter] == .unknown, let price = item["retailPrice"] else {
      continue
    }
    quotes[place].rate.prices[meter.meter] = snapshot.price(
      price, power: meter.power, example: "a price in the file's unit, such as 0.0025",
      in: currency)
    // Prices that came later hold only since then.
    if let since, let known = quotes[place].effectiveFrom, since > known {
      quotes[place].effectiveFrom = since
    }
  }
  for quote in quotes { snapshot.add(quote) }
  let file = snapshot.file
  if leftOut > 0 {
    let prices = leftOut == 1 ? "1 price is" : "\(leftOut) prices are"
    snapshot.note(
      Diagnostic(
        .note, at: Origin(file: file, line: 0),
        "\(prices) for other terms, or in clouds of governments or China",
        remedy: "nothing need be done; the prices of plain requests are read"))
  }
  if quotes.isEmpty {
    snapshot.refuse(
      "these are Azure's prices, but none of them is for tokens of a model",
      remedy: "ask with $filter=contains(productName,'OpenAI')")
  }
}

/// What a line of Azure's list charges for: `gpt-4o-0806-Inp-glbl Tokens`.
private struct AzureMeter {
  let model: String
  let meter: Meter
  /// The power of ten that makes its price one for a million.
  let power: Int
  /// Whether it is for plain requests, in the cloud that everybody can use.
  let isPlain: Bool

  init?(_ item: JSON) {
    guard let unit = item.text("unitOfMeasure"), let power = powers[unit.uppercased()],
      item.text("type").map({ $0 == "Consumption" }) ?? true, let name = item.text("meterName")
    else { return nil }
    self.power = power
    var words = name.lowercased().split { " -_".contains($0) }.map(String.init)
    if words.last == "tokens" || words.last == "token" { words.removeLast() }
    guard !words.contains(where: { others.contains($0) }),
      let side = words.firstIndex(where: { inputs.contains($0) || outputs.contains($0) })
    else { return nil }
    let isCached = words.contains { cached.contains($0) }
    meter = outputs.contains(words[side]) ? .output : isCached ? .cachedInput : .input
    if isCached, meter == .output { return nil }
    let zone = words.contains { $0.hasPrefix("reg") } ? "-regional" : ""
    let area =
      words.contains { ["dz", "dzone", "dzn", "datazone", "zone"].contains($0) } ? "-datazone" : ""
    let region = item.text("armRegionName")?.lowercased() ?? ""
    isPlain =
      words[(side + 1)...].allSatisfy {
        zones.contains($0) || units.contains($0) || cached.contains($0)
      }
      && !words.contains { writes.contains($0) }
      && !closedClouds.contains { region.hasPrefix($0) }
    let bare = words[..<side].filter { !cached.contains($0) && !zones.contains($0) }
    guard !bare.isEmpty else { return nil }
    model = bare.joined(separator: "-") + zone + area
  }
}

private let powers = ["1K": 3, "1M": 0, "1K TOKENS": 3, "1M TOKENS": 0]
private let inputs: Set = ["inp", "in", "input", "inpt", "prompt"]
private let outputs: Set = ["outp", "out", "output", "outpt", "opt", "completion"]
private let cached: Set = ["cached", "cchd", "cd", "cache", "cachd"]
private let zones: Set = [
  "glbl", "global", "gl", "regnl", "regional", "reg", "rgnl", "dz", "dzone", "dzn", "datazone",
  "data", "zone",
]
private let units: Set = ["1k", "1m", "tokens", "token"]
/// What is put into the cache costs more than what is read from it.
private let writes: Set = ["wrt", "wr", "write", "writes"]
/// How the names of the regions begin that not everybody can use.
private let closedClouds = ["usgov", "usdod", "china"]
/// Words of prices that are not those of plain requests.
private let others: Set = [
  "batch", "btch", "ft", "provisioned", "managed", "aud", "audio", "img", "image", "rt",
  "realtime", "training", "hosting", "grdr", "priority", "pp", "ptu", "unit", "mdl",
]
