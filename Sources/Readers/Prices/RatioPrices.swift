import Market

extension Format {
  /// The ratios of new-api and one-api, which resell models at multiples of two dollars a million.
  static let ratios = Format(
    name: "new-api",
    recognisedBy: "models with 'model_ratio', or 'model_ratio' and 'completion_ratio' by model",
    sources: [KnownSource("new-api", .reseller)],
    reader: .json(
      recognises: { root in
        tables(in: root) != nil || models(in: root).prefix(5).contains { $0.has("model_ratio") }
      },
      read: { root, snapshot in
        if let tables = tables(in: root) {
          for member in tables.ratios.members {
            snapshot.add(
              member.key.text, ratio: member.value,
              completion: tables.completion?[named: member.key],
              cache: tables.cache?[named: member.key])
          }
        }
        for model in models(in: root) where model.has("model_ratio") {
          // A model that is billed by the request has a price and no ratio.
          guard let ratio = model["model_ratio"], model["quota_type"]?.whole != 1,
            let name = model.text("model_name") ?? model.text("model")
          else { continue }
          snapshot.add(
            name, ratio: ratio, completion: model["completion_ratio"], cache: model["cache_ratio"])
        }
      }))
}

private func models(in root: JSON) -> [JSON] {
  (root["data"] ?? root).elements.filter { $0.kind == .object }
}

private struct RatioTables {
  let ratios: JSON
  let completion: JSON?
  let cache: JSON?
}

/// The ratios by model, wherever they stand, under the names of either program.
private func tables(in root: JSON) -> RatioTables? {
  for place in [root, root["data"]].compactMap(\.self) where place.kind == .object {
    guard let ratios = place["model_ratio"] ?? place["ModelRatio"], ratios.kind == .object,
      ratios.members.contains(where: { $0.value.figure != nil })
    else { continue }
    return RatioTables(
      ratios: ratios, completion: place["completion_ratio"] ?? place["CompletionRatio"],
      cache: place["cache_ratio"] ?? place["CacheRatio"])
  }
  return nil
}

extension JSON {
  fileprivate subscript(named key: Key) -> JSON? {
    members.first { $0.key.bytes.isEqual(to: key.bytes) }?.value
  }
}

extension Snapshot {
  /// Adds a model: a ratio of 1 is two dollars a million, and output costs a multiple of input.
  fileprivate mutating func add(_ model: String, ratio: JSON, completion: JSON?, cache: JSON?) {
    guard let base = ratio.figure else {
      reject(ratio, "\(ratio.quoted) is not a ratio", remedy: "write a number, such as 0.275")
      return
    }
    let input = base * Figure(2)
    var quote = Quote(
      listing: Listing(provider: "new-api", model: model), rate: Rate(), source: "new-api",
      origin: ratio.origin)
    quote.rate.prices.input = Price(perMillion: input)
    if let factor = completion?.figure {
      quote.rate.prices.output = Price(perMillion: input * factor)
    }
    if let factor = cache?.figure {
      quote.rate.prices.cachedInput = Price(perMillion: input * factor)
    }
    for price in [quote.rate.prices.input, quote.rate.prices.output] {
      warn(of: price, written: ratio.quoted, at: ratio.origin)
    }
    add(quote)
  }
}
