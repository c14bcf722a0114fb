import Market

/// A model that is pinned against a base, and the days of which its prices are compared.
public struct PinnedPair: Hashable, Sendable {
  /// The model, as a person names it.
  public var name: String
  /// The base, as a person names it.
  public var baseName: String
  /// The model's listing.
  public var listing: Listing
  /// The base's listing.
  public var base: Listing
  /// The first day on which the listing sold that model.
  public var first: Day
  /// The last day.
  public var last: Day

  /// A model against a base, on a day or from one to another.
  public init(
    name: String, baseName: String, listing: Listing, base: Listing, first: Day, last: Day? = nil
  ) {
    self.name = name
    self.baseName = baseName
    self.listing = listing
    self.base = base
    self.first = first
    self.last = last ?? first
  }

  /// R1 against o1, for as long as DeepSeek's listing was R1: what most people compare.
  public static let usual: [PinnedPair] = [
    Day(year: 2025, month: 1, day: 20).map { first in
      PinnedPair(
        name: "R1", baseName: "o1",
        listing: Listing(provider: "deepseek", model: "deepseek-reasoner"),
        base: Listing(provider: "openai", model: "o1"), first: first,
        last: Day(year: 2025, month: 5, day: 27))
    }
  ].compactMap(\.self)

  /// Whether both compare the same listings, on whatever days.
  public func isSame(as other: PinnedPair) -> Bool {
    listing == other.listing && base == other.base
  }
}

/// A pinned pair with its prices, then and now.
public struct ComparedPair: Hashable, Sendable {
  /// The pair.
  public var pair: PinnedPair
  /// The shares of the base's prices by then; at least one meter is known.
  public var then: PairShares
  /// The shares of the base's prices at the moment asked for; nil if that is not later.
  public var now: PairShares?
}

/// What a listing costs on each meter, as a share of what another does.
public struct PairShares: Hashable, Sendable {
  /// The shares; a meter without a price on either side has none.
  public var input, cached, output: Figure?

  init?(_ quote: Quote, of base: Quote) {
    guard quote.rate.currency == base.rate.currency else { return nil }
    func share(_ meter: Meter) -> Figure? {
      guard let part = quote.rate.prices[meter].amount,
        let whole = base.rate.prices[meter].amount
      else { return nil }
      return part.divided(by: whole)
    }
    (input, cached, output) = (share(.input), share(.cachedInput), share(.output))
    if input == nil, cached == nil, output == nil { return nil }
  }
}

extension MarketReader {
  /// The pinned pairs whose prices are known by their last day, as of a moment.
  ///
  /// Of a pair that held for some time, the model's must have been seen since its first day, or the
  /// listing sold another model.
  ///
  /// - Throws: If the stored data can't be read.
  public func compared(_ pairs: [PinnedPair], asOf moment: Moment) throws -> [ComparedPair] {
    let histories = zip(
      try histories(of: pairs.map(\.listing)), try histories(of: pairs.map(\.base)))
    return zip(pairs, histories).compactMap { pair, histories in
      let end = Moment(pair.last).endOfDay
      let isPast = end < moment
      let (listing, base) = histories
      func shares(asOf moment: Moment) -> PairShares? {
        guard let quote = Offer(of: listing, asOf: moment)?.quoted(in: .usd).quote,
          let whole = Offer(of: base, asOf: moment)?.quoted(in: .usd).quote,
          pair.first == pair.last || quote.observed.map({ pair.first <= $0.day }) ?? true
        else { return nil }
        return PairShares(quote, of: whole)
      }
      guard pair.first <= moment.day, let then = shares(asOf: isPast ? end : moment) else {
        return nil
      }
      return ComparedPair(pair: pair, then: then, now: isPast ? shares(asOf: moment) : nil)
    }
  }
}

extension PinnedPair {
  /// The pair as a line of an archive: names, listings and days, separated by tabs.
  public var storedText: String {
    [name, baseName, listing.id, base.id, "\(first)", "\(last)"]
      .map { $0.replacing("\t", with: " ").replacing("\n", with: " ") }.joined(separator: "\t")
  }

  /// The pair of such a line; nil if it is none.
  public init?(storedText: some StringProtocol) {
    let parts = String(storedText).split(
      separator: "\t" as Character, omittingEmptySubsequences: false
    )
    .map(String.init)
    guard parts.count == 6, let first = Day(iso8601: parts[4]), let last = Day(iso8601: parts[5]),
      let listing = PinnedPair.listing(parts[2]), let base = PinnedPair.listing(parts[3])
    else { return nil }
    self.init(
      name: parts[0], baseName: parts[1], listing: listing, base: base, first: first, last: last)
  }

  private static func listing(_ id: String) -> Listing? {
    guard let slash = id.firstIndex(of: "/") else { return nil }
    return Listing(
      provider: String(id[..<slash]), model: String(id[id.index(after: slash)...]))
  }
}
