import Market

extension MarketView {
  /// A price this many times off every other provider's is implausible.
  ///
  /// In two years of catalogues three listings were that far off, each with a wrong unit: two of
  /// Helicone's at a thousand times the price, and one that is billed by the minute.
  static let farTimes = Figure(40)
  /// The fewest other providers that count as evidence.
  private static let fewestSellers = 2
  /// Input prices in US dollars that many models have; none of them was ever forty times off.
  private static let common = Figure(1, exponent: -2)...Figure(10)

  /// Marks prices whose input and output are both far from those of every other provider of the same
  /// name.
  mutating func doubtOutliers() {
    let wanted = offers.indices.filter {
      offers[$0].isUncommon(MarketView.common) && offers[$0].reason != .own
    }
    guard !wanted.isEmpty else { return }
    var sellers: [UInt64: [Int]] = [:]
    for place in wanted { sellers[offers[place].nameHash] = [] }
    for place in offers.indices { sellers[offers[place].nameHash]?.append(place) }
    for place in wanted where isFar(place, from: sellers[offers[place].nameHash] ?? []) {
      for meter in [Meter.input, .output] {
        guard case .known(let amount) = offers[place].quote.rate.prices[meter] else { continue }
        offers[place].quote.rate.prices[meter] = .suspect(amount, .farFromSellers)
      }
    }
  }

  /// Whether a price is far from every other provider's.
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
  /// The part of the id after the last slash, in lower case: gateways prefix whole paths.
  fileprivate var name: String {
    let model = quote.listing.model
    return (model.split(separator: "/").last ?? model[...]).lowercased()
  }

  fileprivate var bothPrices: (input: Figure, output: Figure)? {
    guard case .known(let input) = quote.rate.prices.input,
      case .known(let output) = quote.rate.prices.output
    else { return nil }
    return (input, output)
  }

  /// Whether the input price is uncommon; only US dollars are judged.
  fileprivate func isUncommon(_ common: ClosedRange<Figure>) -> Bool {
    guard quote.rate.currency == .usd, case .known(let input) = quote.rate.prices.input,
      case .known = quote.rate.prices.output
    else { return false }
    return !common.contains(input)
  }
}
