import Market

extension Format {
  /// The offer file of Amazon Bedrock.
  static let bedrock = Format(
    name: "bedrock",
    recognisedBy: "'products' and 'terms' beside an 'offerCode' with 'Bedrock'",
    leavesOut: "batch, provisioned and custom models, and regions other than the first",
    sources: [KnownSource("Amazon Bedrock", .reseller)],
    reader: .json(
      recognises: { root in
        root["products"]?.kind == .object && root["terms"]?["OnDemand"] != nil
          && root.text("offerCode")?.contains("Bedrock") == true
      },
      read: { root, snapshot in readOffers(root, &snapshot) }))
}

private func readOffers(_ root: JSON, _ snapshot: inout Snapshot) {
  let observed = root["publicationDate"].flatMap { snapshot.moment($0) }
  let products = root["products"]?.members.map(\.value).compactMap { BedrockProduct($0) } ?? []
  let known = Dictionary(products.map { ($0.sku, $0) }, uniquingKeysWith: { $1 })
  var offers = BedrockOffers(of: products)
  for term in root["terms"]?["OnDemand"]?.members.map(\.self) ?? [] {
    guard let product = known[term.key.text],
      let price = term.value.members.lazy.compactMap({ perMillion($0.value) }).first
    else { continue }
    offers.add(product, seen: observed, at: term.origin) {
      snapshot.price(price.value, power: price.power, example: "US dollars, such as \"0.0008\"")
    }
  }
  offers.add(to: &snapshot)
}

/// The prices of the models that are on sale in one region.
struct BedrockOffers {
  private let region: String?
  private var places: [String: Int] = [:]
  private var quotes: [Quote] = []
  /// The number of prices in other terms.
  private var leftOut = 0

  /// Offers of the region that most look at, or else of the first.
  init(of products: [BedrockProduct]) {
    region = products.contains { $0.region == "us-east-1" } ? "us-east-1" : products.first?.region
  }

  /// Adds a product's price, unless it is known or of another region.
  mutating func add(
    _ product: BedrockProduct, seen observed: Moment?, at origin: Origin, price: () -> Price
  ) {
    guard product.region == region else { return }
    guard product.isPlain else {
      leftOut += 1
      return
    }
    let place = places[product.model] ?? quotes.count
    if place == quotes.count {
      places[product.model] = place
      quotes.append(
        Quote(
          listing: Listing(provider: "bedrock", model: product.model), rate: Rate(),
          source: "Amazon Bedrock", observed: observed, origin: origin))
    }
    guard quotes[place].rate.prices[product.meter] == .unknown else { return }
    quotes[place].rate.prices[product.meter] = price()
  }

  /// Adds what was read to a snapshot, and says what was not.
  func add(to snapshot: inout Snapshot) {
    for quote in quotes { snapshot.add(quote) }
    let file = snapshot.file
    if leftOut > 0 {
      snapshot.note(
        Diagnostic(
          .note, at: Origin(file: file, line: 0),
          (leftOut == 1 ? "1 price is" : "\(leftOut) prices are")
            + " for requests in other terms, such as latency-optimized",
          remedy: "nothing need be done; the prices of plain requests are read"))
    }
    if quotes.isEmpty, leftOut == 0 {
      snapshot.refuse(
        "this is Bedrock's offer, but none of it is US dollars for tokens of a model",
        remedy: "download the offer file of a region where models are sold, such as us-east-1")
    }
  }
}

/// The price of an offer, and the power of ten that makes it one for a million tokens.
private func perMillion(_ offer: JSON) -> (value: JSON, power: Int)? {
  for dimension in offer["priceDimensions"]?.members.map(\.value) ?? [] {
    guard let value = dimension["pricePerUnit"]?["USD"],
      let unit = dimension.text("unit")?.lowercased()
    else { continue }
    if let power = BedrockProduct.power(ofUnit: unit) { return (value, power) }
  }
  return nil
}

/// What is on sale: a model's input or output tokens, on demand.
struct BedrockProduct {
  let sku: String
  let region: String
  let model: String
  let meter: Meter
  /// Whether nothing stands behind the tokens in the name of its use: `…-input-tokens`, and not
  /// `…-input-tokens-latency-optimized`.
  let isPlain: Bool

  /// The power of ten that makes a price in this unit one for a million tokens.
  static func power(ofUnit unit: String) -> Int? {
    let unit = unit.lowercased()
    if unit.hasPrefix("1k") { return 3 }
    return unit.hasPrefix("1m") || unit.contains("million") ? 0 : nil
  }

  init?(_ product: JSON) {
    guard let attributes = product["attributes"], let sku = product.text("sku") else { return nil }
    self.init(sku: sku) { attributes.text($0) }
  }

  /// A product by its attributes.
  init?(sku: String, attribute: (StaticString) -> String?) {
    guard let name = attribute("model") ?? attribute("titanModel"),
      let kind = (attribute("inferenceType") ?? attribute("titanModelUnit"))?.lowercased(),
      let meter = meters[kind]
    else { return nil }
    let feature = attribute("feature")?.lowercased() ?? ""
    guard feature.isEmpty || feature.contains("on-demand") else { return nil }
    self.sku = sku
    region = attribute("regionCode") ?? attribute("location") ?? ""
    model = name.lowercased().replacing(" ", with: "-")
    self.meter = meter
    let use = attribute("usagetype")?.lowercased() ?? ""
    let end = ranges(of: "token", in: use).last.map { use[$0.upperBound...] } ?? ""
    isPlain = ["", "s", "-count", "s-count"].contains(end)
  }
}

private let meters: [String: Meter] = [
  "input tokens": .input, "output tokens": .output, "input token": .input, "output token": .output,
  "prompt cache read input tokens": .cachedInput, "prompt cache write input tokens": .cacheWrite,
  "cache read input tokens": .cachedInput, "cache write input tokens": .cacheWrite,
]
