import Market
import Prose

extension Format {
  /// The ratios of new-api and one-api, which resell models at multiples of two dollars a million.
  static let ratios = Format(
    name: "new-api",
    recognisedBy:
      "models with 'model_ratio', or 'model_ratio' and 'completion_ratio' by model, or a "
      + "file model_ratio.json of numbers by model",
    sources: [KnownSource("new-api", .reseller)],
    reader: .json(
      recognises: { root in
        tables(in: root) != nil || models(in: root).prefix(5).contains { $0.has("model_ratio") }
          || options(in: root)["ModelRatio"] != nil || isBareMap(root)
      },
      read: { root, snapshot in
        let options = options(in: root)
        if let ratios = options["ModelRatio"] {
          readOptions(ratios, options, into: &snapshot)
        } else if let tables = tables(in: root) ?? (isBareMap(root) ? RatioTables(root) : nil) {
          for member in tables.ratios.members {
            snapshot.add(
              member.key.text, ratio: member.value,
              completion: tables.completion?[named: member.key]?.figure,
              cache: tables.cache?[named: member.key]?.figure,
              write: tables.write?[named: member.key]?.figure)
          }
        }
        for model in models(in: root) where model.has("model_ratio") {
          // A model that is billed by the request has a price and no ratio.
          guard let ratio = model["model_ratio"], model["quota_type"]?.whole != 1,
            let name = model.text("model_name") ?? model.text("model")
          else { continue }
          snapshot.add(
            name, ratio: ratio, completion: model["completion_ratio"]?.figure,
            cache: model["cache_ratio"]?.figure, write: model["create_cache_ratio"]?.figure)
        }
      }))
}

private func models(in root: JSON) -> [JSON] {
  (root["data"] ?? root).elements.filter { $0.kind == .object }
}

private struct RatioTables {
  let ratios: JSON
  var completion: JSON?
  var cache: JSON?
  var write: JSON?

  init(_ ratios: JSON) { self.ratios = ratios }
}

/// The ratios by model, wherever they stand, under the names of either program.
private func tables(in root: JSON) -> RatioTables? {
  for place in [root, root["data"]].compactMap(\.self) where place.kind == .object {
    guard let ratios = place["model_ratio"] ?? place["ModelRatio"], ratios.kind == .object,
      ratios.members.contains(where: { $0.value.figure != nil })
    else { continue }
    var tables = RatioTables(ratios)
    tables.completion = place["completion_ratio"] ?? place["CompletionRatio"]
    tables.cache = place["cache_ratio"] ?? place["CacheRatio"]
    tables.write = place["create_cache_ratio"] ?? place["CreateCacheRatio"]
    return tables
  }
  return nil
}

/// Whether a document is nothing but one-api's ratios: numbers by model, in a file that is named so,
/// or among them some that one-api has always had.
private func isBareMap(_ root: JSON) -> Bool {
  guard root.kind == .object else { return false }
  let first = root.members.prefix(mostLookedAt).map(\.self)
  guard !first.isEmpty, first.allSatisfy({ $0.value.kind == .number }) else { return false }
  let file = root.origin.file.lowercased()
  let name = (file.split(separator: "/").last.map(String.init) ?? file).filter(\.isLetter)
  // The ratios of output and of users' groups are no prices.
  if name.contains("completion") || name.contains("group") || name.contains("cache") {
    return false
  }
  if name.contains("ratio") || name.contains("oneapi") || name.contains("newapi") { return true }
  return first.count { knownRatios[$0.key.text] == $0.value.figure } >= 3
}

private let mostLookedAt = 2_000

/// What one-api asks for some models, as a multiple of two dollars a million.
private let knownRatios: [String: Figure?] = [
  "gpt-4": Figure(15), "gpt-4-0314": Figure(15), "gpt-4-0613": Figure(15),
  "gpt-4-32k": Figure(30), "gpt-4-1106-preview": Figure(5), "gpt-4-turbo": Figure(5),
  "gpt-4-turbo-preview": Figure(5), "gpt-4o": Figure("2.5"), "gpt-3.5-turbo": Figure("0.25"),
  "gpt-3.5-turbo-0301": Figure("0.75"), "gpt-3.5-turbo-0613": Figure("0.75"),
  "text-embedding-ada-002": Figure("0.05"), "text-davinci-003": Figure(10),
  "davinci": Figure(10), "curie": Figure(10), "babbage": Figure(10), "ada": Figure(10),
  "whisper-1": Figure(15), "dall-e-3": Figure(20), "o1": Figure("7.5"),
]

/// The settings of a server as it answers them, `{"key": "ModelRatio", "value": "{…}"}`: what each is.
private func options(in root: JSON) -> [String: JSON] {
  let known = ["ModelRatio", "CompletionRatio", "CacheRatio", "CreateCacheRatio"]
  var found: [String: JSON] = [:]
  for option in models(in: root).prefix(mostLookedAt) {
    guard let key = option.text("key"), known.contains(key), let value = option["value"] else {
      continue
    }
    found[key] = value
  }
  return found
}

/// Reads settings, whose values are JSON in a text.
private func readOptions(
  _ ratios: JSON, _ options: [String: JSON], into snapshot: inout Snapshot
) {
  func figures(_ option: JSON?) -> [(model: String, figure: Figure)] {
    guard let option, let text = option.string,
      let document = JSONDocument(file: option.origin.file, utf8: Array(text.utf8))
    else { return [] }
    return document.withRoot { root in
      root?.members.compactMap { member in member.value.figure.map { (member.key.text, $0) } } ?? []
    }
  }
  let completions = Dictionary(
    figures(options["CompletionRatio"]).map { ($0.model, $0.figure) }, uniquingKeysWith: { $1 })
  let caches = Dictionary(
    figures(options["CacheRatio"]).map { ($0.model, $0.figure) }, uniquingKeysWith: { $1 })
  let writes = Dictionary(
    figures(options["CreateCacheRatio"]).map { ($0.model, $0.figure) }, uniquingKeysWith: { $1 })
  let all = figures(ratios)
  for (model, ratio) in all {
    snapshot.add(
      model, ratio: ratio, written: "'\(ratio)'", at: ratios.origin,
      completion: completions[model], cache: caches[model], write: writes[model])
  }
  if all.isEmpty {
    snapshot.reject(
      ratios, "the ratios in this text are not valid JSON", remedy: "ask the server for them again")
  }
}

extension JSON {
  fileprivate subscript(named key: Key) -> JSON? {
    members.first { $0.key.bytes.isEqual(to: key.bytes) }?.value
  }
}

extension Snapshot {
  /// Adds a model: a ratio of 1 is two dollars a million, and output costs a multiple of input.
  fileprivate mutating func add(
    _ model: String, ratio: JSON, completion: Figure?, cache: Figure?, write: Figure?
  ) {
    guard let base = ratio.figure else {
      reject(ratio, "\(ratio.quoted) is not a ratio", remedy: "write a number, such as 0.275")
      return
    }
    add(
      model, ratio: base, written: ratio.quoted, at: ratio.origin, completion: completion,
      cache: cache, write: write)
  }

  fileprivate mutating func add(
    _ model: String, ratio: Figure, written: String, at origin: Origin, completion: Figure?,
    cache: Figure?, write: Figure?
  ) {
    let input = ratio * Figure(2)
    var quote = Quote(
      listing: Listing(provider: "new-api", model: model), rate: Rate(), source: "new-api",
      origin: origin)
    quote.rate.prices.input = Price(perMillion: input)
    if let completion { quote.rate.prices.output = Price(perMillion: input * completion) }
    if let cache { quote.rate.prices.cachedInput = Price(perMillion: input * cache) }
    if let write { quote.rate.prices.cacheWrite = Price(perMillion: input * write) }
    for price in [quote.rate.prices.input, quote.rate.prices.output] {
      warn(of: price, written: written, at: origin)
    }
    add(quote)
  }
}
