import Market

extension Format {
  /// The price map of litellm, an object keyed by model; also that of tokencost, its offspring.
  static let liteLLM = Format(
    name: "litellm",
    recognisedBy: "an object of models with 'litellm_provider' and costs per token",
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

/// A price map while it is read.
struct LiteLLMMap {
  var snapshot: Snapshot
  private var fields = WordTable<LiteLLMField>()
  private var providers = WordTable<String>()
  private var places: [Listing: Place] = [:]

  /// Where the quote of a listing stands, and how its key was written.
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
    for member in root.members where !(member.key == "sample_spec") {
      guard member.value.kind == .object else {
        snapshot.reject(
          member.value, "\(member.value.quoted) is no listing",
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
      // Rules and notes stand between the listings.
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
      contextTokens: entry.contextTokens, origin: member.origin)
    place(quote, isQualified: isQualified, key: key)
  }

  /// The listing of a key; whether the key itself names the provider.
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
    guard let earlier = places.updateValue(place, forKey: quote.listing) else {
      snapshot.quotes.append(quote)
      return
    }
    let other = snapshot.quotes[earlier.index]
    if earlier.isQualified == isQualified {
      snapshot.warn(
        quote.origin, "'\(key)' stands on line \(other.origin.line), too",
        remedy: "delete one of them; the last one counts")
      snapshot.quotes[earlier.index] = quote
      places[quote.listing] = earlier
      return
    }
    if other.rate.prices.contradicts(quote.rate.prices) {
      snapshot.warn(
        quote.origin,
        "'\(key)' has other prices than the same listing on line \(other.origin.line)",
        remedy: "make them agree; the key that names its provider counts")
    }
    snapshot.quotes.append(isQualified ? other : quote)
    if isQualified { snapshot.quotes[earlier.index] = quote }
    places[quote.listing] = Place(index: earlier.index, isQualified: true)
  }
}

extension PriceList {
  /// Whether both state another price on a meter.
  fileprivate func contradicts(_ other: PriceList) -> Bool {
    Meter.allCases.contains {
      self[$0] != .unknown && other[$0] != .unknown && self[$0] != other[$0]
    }
  }
}

/// One entry of the map while it is read.
private struct LiteLLMEntry {
  var provider: String?
  var rate = Rate()
  var retires: Moment?
  var contextTokens: Int?
  /// What the older of two names for a cached read says.
  var cacheHit = Price.unknown
  /// What the list of ranges says of the shortest requests.
  var shortest = PriceList()

  mutating func set(_ price: Price, _ meter: Meter, aboveTokens: Int) {
    let index = rate.tiers.firstIndex { $0.aboveTokens >= aboveTokens } ?? rate.tiers.count
    if index == rate.tiers.count || rate.tiers[index].aboveTokens != aboveTokens {
      rate.tiers.insert(Tier(aboveTokens: aboveTokens, prices: PriceList()), at: index)
    }
    rate.tiers[index].prices[meter] = price
  }

  /// Fills the prices that only another name states.
  mutating func settle() {
    if rate.prices.cachedInput == .unknown { rate.prices.cachedInput = cacheHit }
    guard shortest != PriceList() else { return }
    for meter in Meter.allCases where rate.prices[meter] == .unknown {
      rate.prices[meter] = shortest[meter]
    }
  }
}

extension LiteLLMMap {
  private static let example = "US dollars per token, such as 5.5e-07"

  private mutating func field(_ key: JSON.Key) -> LiteLLMField {
    fields.meaning(of: key.bytes) { LiteLLMField($0) }
  }

  private mutating func take(_ member: JSON.Member, into entry: inout LiteLLMEntry) {
    let value = member.value
    switch field(member.key) {
    case .other: break
    case .provider:
      guard value.kind == .string, !value.bytes.isEmpty else { break }
      entry.provider = providers.meaning(of: value.bytes) { _ in value.string ?? "" }
    case .price(let meter): entry.rate.prices[meter] = price(value)
    case .cacheHit: entry.cacheHit = price(value)
    case .tier(let meter, let aboveTokens):
      entry.set(price(value), meter, aboveTokens: aboveTokens)
    case .context: entry.contextTokens = snapshot.whole(value, "a number of tokens")
    case .retires: entry.retires = snapshot.moment(value)
    case .offPeak:
      if let hours = hours(value) { entry.rate.hours.append(hours) }
    case .ranges: takeRanges(value, into: &entry)
    case .extra(let name, let unit, let power):
      takeExtra(value, Extra(name: name, amount: .zero, unit: unit), power: power, into: &entry)
    }
  }

  private mutating func price(_ value: JSON) -> Price {
    snapshot.price(value, power: 6, example: LiteLLMMap.example)
  }

  private mutating func takeExtra(
    _ value: JSON, _ extra: Extra, power: Int, into entry: inout LiteLLMEntry
  ) {
    var extra = extra
    switch value.kind {
    case .null: break
    case .object:
      for member in value.members {
        let name = extra.name + "." + member.key.text
        takeExtra(
          member.value, Extra(name: name, amount: .zero, unit: extra.unit), power: power,
          into: &entry)
      }
    case .boolean, .number, .string, .array, .wrong:
      guard let amount = value.figure else {
        snapshot.reject(
          value, "\(value.quoted) is not a price", remedy: "write US dollars, such as 0.0025")
        return
      }
      extra.amount = amount.scaled(byPowerOfTen: power)
      entry.rate.extras.append(extra)
    }
  }

  /// Reads `tiered_pricing`: prices for requests from so many tokens to so many.
  private mutating func takeRanges(_ value: JSON, into entry: inout LiteLLMEntry) {
    for element in value.elements {
      guard let range = element["range"], let from = range.elements.first(where: { _ in true }),
        let aboveTokens = snapshot.whole(from, "a number of tokens")
      else { continue }
      for member in element.members {
        guard case .price(let meter) = field(member.key) else { continue }
        let price = price(member.value)
        if aboveTokens == 0 {
          entry.shortest[meter] = price
        } else {
          entry.set(price, meter, aboveTokens: aboveTokens)
        }
      }
    }
  }

  private mutating func hours(_ value: JSON) -> Hours? {
    var hours = Hours(windows: [], prices: PriceList())
    for member in value.members {
      switch field(member.key) {
      case .price(let meter): hours.prices[meter] = price(member.value)
      case .cacheHit where hours.prices.cachedInput == .unknown:
        hours.prices.cachedInput = price(member.value)
      default:
        guard member.key == "windows" else { continue }
        for window in member.value.elements {
          hours.windows += snapshot.windows(
            window["hours_utc"], weekdays: window["weekdays"], at: window)
        }
      }
    }
    return hours.windows.isEmpty ? nil : hours
  }
}
