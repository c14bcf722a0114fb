import Market

extension MarketView {
  /// How many times what all others ask for a model a price is that can't be right.
  ///
  /// In two years of catalogues three listings were so far off, each a wrong unit: two of Helicone's
  /// at a thousand times the price, and one that is billed by the minute.
  static let farTimes = Figure(40)
  /// How many others must sell a model for their prices to be held against one.
  private static let fewestSellers = 2
  /// Prices of input in US dollars that are asked about: what lies between is asked for many a model,
  /// and nothing stands forty times off.
  private static let common = Figure(1, exponent: -2)...Figure(10)

  /// Marks the prices that are far dearer, or far cheaper, than those of everybody else who sells what
  /// goes by the same name, on input and on output alike.
  mutating func doubtOutliers() {
    let wanted = offers.indices.filter { offers[$0].isUncommon(MarketView.common) }
    guard !wanted.isEmpty else { return }
    let names = Set(wanted.map { offers[$0].nameHash })
    var sellers: [Int: [Int]] = [:]
    for place in offers.indices {
      let name = offers[place].nameHash
      if names.contains(name) { sellers[name, default: []].append(place) }
    }
    for place in wanted where isFar(place, from: sellers[offers[place].nameHash] ?? []) {
      for meter in [Meter.input, .output] {
        guard case .known(let amount) = offers[place].quote.rate.prices[meter] else { continue }
        offers[place].quote.rate.prices[meter] = .suspect(amount, .farFromSellers)
      }
    }
  }

  /// Whether a price is far from that of every other provider of the same name.
  private func isFar(_ place: Int, from sellers: [Int]) -> Bool {
    let (mine, name) = (offers[place], offers[place].name)
    guard let price = mine.bothPrices else { return false }
    var others: [(input: Figure, output: Figure)] = []
    var providers: Set<String> = []
    for other in sellers.map({ offers[$0] }) {
      guard other.quote.listing.provider != mine.quote.listing.provider,
        other.quote.rate.currency == mine.quote.rate.currency, other.name == name,
        let theirs = other.bothPrices
      else { continue }
      others.append(theirs)
      providers.insert(other.quote.listing.provider)
    }
    guard providers.count >= MarketView.fewestSellers else { return false }
    let times = MarketView.farTimes
    let isDear = others.allSatisfy {
      times * $0.input <= price.input && times * $0.output <= price.output
    }
    let isCheap = others.allSatisfy {
      times * price.input <= $0.input && times * price.output <= $0.output
    }
    return isDear || isCheap
  }
}

extension Offer {
  /// What stands behind the last slash of the id, in lower case: gateways put whole paths before it.
  fileprivate var name: String {
    let model = quote.listing.model
    return (model.split(separator: "/").last ?? model[...]).lowercased()
  }

  /// A number that is the same for names that are the same; made without a text, since a view has
  /// thousands of names and is drawn anew at every step in time.
  fileprivate var nameHash: Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in quote.listing.model.utf8 {
      if byte == UInt8(ascii: "/") {
        hash = 0xcbf2_9ce4_8422_2325
      } else {
        let lower = 65...90 ~= byte ? byte | 0x20 : byte
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01b3
      }
    }
    return Int(truncatingIfNeeded: hash)
  }

  fileprivate var bothPrices: (input: Figure, output: Figure)? {
    guard case .known(let input) = quote.rate.prices.input,
      case .known(let output) = quote.rate.prices.output
    else { return nil }
    return (input, output)
  }

  /// Whether input costs what few models ask; only in US dollars is it known what those are.
  fileprivate func isUncommon(_ common: ClosedRange<Figure>) -> Bool {
    let rate = quote.rate
    guard rate.currency == .usd, case .known(let input) = rate.prices.input,
      case .known = rate.prices.output
    else { return false }
    return !common.contains(input)
  }
}
