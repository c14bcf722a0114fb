import Market

/// One entry of the map being read.
struct LiteLLMEntry {
  var provider: String?
  var rate = Rate()
  var retires: Moment?
  var contextTokens: Int?
  var kind: ModelKind?
  /// The price under the older of the two names for a cached read.
  var cacheHit = Price.unknown
  /// The prices for the shortest requests, from the list of ranges.
  var shortest = PriceList()

  /// Price multipliers, with the region or mode they apply to.
  var multipliers: [(name: String, factor: Figure)] = []

  /// Fills in prices stated only under another name, and computes those stated as multiples.
  mutating func settle() {
    if rate.prices.cachedInput == .unknown { rate.prices.cachedInput = cacheHit }
    for meter in Meter.allCases where rate.prices[meter] == .unknown {
      rate.prices[meter] = shortest[meter]
    }
    for (name, factor) in multipliers {
      let usual = Rate(prices: rate.prices, tiers: rate.tiers)
      rate.extras += usual.extras(named: name).map {
        Extra(name: $0.name, amount: $0.amount * factor, unit: $0.unit)
      }
    }
  }
}

extension LiteLLMMap {
  private static let example = "US dollars per token, such as 5.5e-07"

  private mutating func field(_ key: JSON.Key) -> LiteLLMField {
    fields.meaning(of: key.bytes) { LiteLLMField($0) }
  }

  mutating func take(_ member: JSON.Member, into entry: inout LiteLLMEntry) {
    let value = member.value
    switch field(member.key) {
    case .other: break
    case .misspelt: member.leaveOut()
    case .multiplier(let name): takeMultiplier(member, name, into: &entry)
    case .multipliers:
      for one in value.members {
        switch one.key {
        case "us", "eu", "fast": takeMultiplier(one, one.key.text, into: &entry)
        case "dashscope_video_reference_input", "volcengine_video_frames",
          "bedrock_invocation_schema", "minimax_free_input_images":
          break
        default: one.leaveOut()
        }
      }
    case .provider:
      guard value.kind == .string, !value.bytes.isEmpty else { break }
      entry.provider = providers.meaning(of: value.bytes) { _ in value.string ?? "" }
    case .price(let meter): entry.rate.prices[meter] = price(value)
    case .cacheHit: entry.cacheHit = price(value)
    case .tier(let meter, let aboveTokens):
      entry.rate.set(price(value), meter, aboveTokens: aboveTokens)
    case .context: entry.contextTokens = snapshot.whole(value, "a number of tokens")
    case .mode where value.kind == .string:
      entry.kind = kinds.meaning(of: value.bytes) { ModelKind(mode: $0) }
    case .mode: break
    case .retires: entry.retires = snapshot.moment(value)
    case .offPeak:
      if let hours = hours(value) { entry.rate.hours.append(hours) }
    case .ranges: takeRanges(value, into: &entry)
    case .extra(let name, let unit, let power):
      takeExtra(value, Extra(name: name, amount: .zero, unit: unit), power: power, into: &entry)
    }
  }

  private mutating func takeMultiplier(
    _ member: JSON.Member, _ name: String, into entry: inout LiteLLMEntry
  ) {
    guard let factor = member.value.figure, Figure.zero < factor else { return member.leaveOut() }
    if factor != Figure(1) { entry.multipliers.append((name, factor)) }
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

  /// Reads `tiered_pricing`: prices per range of request tokens.
  private mutating func takeRanges(_ value: JSON, into entry: inout LiteLLMEntry) {
    for element in value.elements {
      if let results = element["max_results_range"] {
        takeQuery(element, results, into: &entry)
        continue
      }
      guard let range = element["range"], let from = range.elements.first(where: { _ in true }),
        let aboveTokens = snapshot.whole(from, "a number of tokens")
      else { continue }
      for member in element.members {
        guard case .price(let meter) = field(member.key) else { continue }
        let price = price(member.value)
        if aboveTokens == 0 {
          entry.shortest[meter] = price
        } else {
          entry.rate.set(price, meter, aboveTokens: aboveTokens)
        }
      }
    }
  }

  /// Takes the price of a query that returns a given number of results.
  private mutating func takeQuery(
    _ element: JSON, _ results: JSON, into entry: inout LiteLLMEntry
  ) {
    let range = results.elements.compactMap(\.whole).map(String.init).joined(separator: "_to_")
    for member in element.members where !(member.key == "max_results_range") {
      let name = member.key.text + "_for_\(range)_results"
      takeExtra(
        member.value, Extra(name: name, amount: .zero, unit: "query"), power: 0, into: &entry)
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
