import Market

extension Format {
  /// LiteLLM's price map, an object keyed by model; also that of tokencost, which copies it.
  static let liteLLM = Format(
    name: "litellm",
    recognisedBy: "an object of models with 'litellm_provider' and costs per token",
    leavesOut: "Databricks' units (dbu), how many images are free, sizes of video frames",
    sources: [
      KnownSource("litellm", .catalogue(1)), KnownSource("tokencost", .copy(0)),
      KnownSource("tokencostauto", .copy(1)),
    ],
    reader: .json(
      recognises: { root in
        root.members.prefix(50).contains { member in
          member.value["litellm_provider"] != nil || member.value["input_cost_per_token"] != nil
        }
      },
      read: { root, snapshot in
        var map = LiteLLMMap(snapshot: snapshot)
        map.read(root)
        snapshot = map.snapshot
      }))
}

/// A price map being read.
struct LiteLLMMap {
  var snapshot: Snapshot
  var fields = WordTable<LiteLLMField>()
  var providers = WordTable<String>()
  var kinds = WordTable<ModelKind?>()
  private var places: [Listing: Place] = [:]

  /// The index of a listing's quote, and whether its key named the provider.
  private struct Place {
    let index: Int
    let isQualified: Bool
  }

  init(snapshot: Snapshot) { self.snapshot = snapshot }

  mutating func read(_ root: JSON) {
    let count = root.members.reduce(0) { count, _ in count + 1 }
    places.reserveCapacity(count)
    snapshot.quotes.reserveCapacity(count)
    // The first entry's values are sentences about the fields.
    for member in root.members where !(member.key == "sample_spec" || member.isOfDate) {
      guard member.value.kind == .object else {
        snapshot.reject(
          member.value, "\(member.value.quoted) is not a listing",
          remedy: "write an object with litellm_provider and costs per token")
        continue
      }
      var entry = LiteLLMEntry()
      for field in member.value.members { take(field, into: &entry) }
      entry.settle()
      add(entry, at: member)
    }
  }

  private mutating func add(_ entry: LiteLLMEntry, at member: JSON.Member) {
    let key = member.key.text
    guard
      let provider = entry.provider ?? key.split(separator: "/").dropLast().first.map(String.init)
    else {
      // Rules and notes appear among the listings.
      if entry.rate.status != .unknown {
        snapshot.warn(
          member.origin, "\(quote(key)) names no provider",
          remedy: "add litellm_provider; it is left out")
      }
      return
    }
    let (listing, isQualified) = LiteLLMMap.listing(key, provider: provider)
    let quote = Quote(
      listing: listing, rate: entry.rate, source: "litellm", retires: entry.retires,
      contextTokens: entry.contextTokens, kind: entry.kind, origin: member.origin)
    place(quote, isQualified: isQualified, key: key)
  }

  /// The listing of a key, and whether the key itself names the provider.
  ///
  /// Vertex AI's providers are families, such as `vertex_ai-mistral_models`, under keys that begin
  /// with `vertex_ai/`.
  private static func listing(_ key: String, provider: String) -> (Listing, isQualified: Bool) {
    guard let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")), slash > key.startIndex else {
      return (Listing(provider: provider, model: key), false)
    }
    let prefix = key[..<slash]
    guard provider == prefix || provider.hasPrefix(prefix + "-") else {
      return (Listing(provider: provider, model: key), false)
    }
    return (Listing(provider: provider, model: String(key[key.utf8.index(after: slash)...])), true)
  }

  private mutating func place(_ quote: Quote, isQualified: Bool, key: String) {
    let place = Place(index: snapshot.quotes.count, isQualified: isQualified)
    guard !snapshot.isFull else { return snapshot.add(quote) }
    guard let earlier = places.updateValue(place, forKey: quote.listing) else {
      snapshot.add(quote)
      return
    }
    let other = snapshot.quotes[earlier.index]
    if earlier.isQualified == isQualified {
      snapshot.warn(
        quote.origin, "'\(key)' is also on line \(other.origin.line)",
        remedy: "delete one of them; the last one counts")
      snapshot.quotes[earlier.index] = quote
      places[quote.listing] = earlier
      return
    }
    if other.rate.prices.contradicts(quote.rate.prices) {
      snapshot.warn(
        quote.origin,
        "'\(key)' differs in price from the same listing on line \(other.origin.line)",
        remedy: "make them agree; the key that names its provider counts")
    }
    snapshot.add(isQualified ? other : quote)
    if isQualified { snapshot.quotes[earlier.index] = quote }
    places[quote.listing] = Place(index: earlier.index, isQualified: true)
  }
}

extension PriceList {
  /// Whether the two state different prices on any meter.
  fileprivate func contradicts(_ other: PriceList) -> Bool {
    Meter.allCases.contains {
      self[$0] != .unknown && other[$0] != .unknown && self[$0] != other[$0]
    }
  }
}
