import Market

/// A listing that is really a length tier of another: `gpt-5.5-272k`.
struct TierInName {
  /// The model it is a tier of.
  let model: String
  /// The input-token threshold.
  let tokens: Int
  /// Whether it is the tier above the threshold.
  let isLong: Bool

  /// Reads `gemini-2.5-pro-gt-200k` and `gemini-2.5-pro-lte-200k`.
  init?(marked id: String) {
    for (mark, isLong) in [("-gt-", true), ("-lte-", false)] {
      guard let place = ranges(of: mark, in: id).last, place.lowerBound > id.startIndex,
        let tokens = TierInName.tokens(id[place.upperBound...])
      else { continue }
      (model, self.tokens, self.isLong) = (String(id[..<place.lowerBound]), tokens, isLong)
      return
    }
    return nil
  }

  /// Reads `gpt-5.5-272k` if the display name says `>272k`.
  ///
  /// Without that the suffix proves nothing: many models are named after their context length.
  init?(_ id: String, named name: String) {
    guard let dash = id.lastIndex(of: "-"), dash > id.startIndex,
      let tokens = TierInName.tokens(id[id.index(after: dash)...]),
      name.hasSuffix(">" + id[id.index(after: dash)...])
    else { return nil }
    (model, self.tokens, isLong) = (String(id[..<dash]), tokens, true)
  }

  /// The number of tokens in `272k`.
  private static func tokens(_ text: Substring) -> Int? {
    guard text.last == "k", text.utf8.count <= 6 else { return nil }
    return Int(text.dropLast()).flatMap { $0 > 0 ? $0 * 1_000 : nil }
  }
}

extension Snapshot {
  /// Moves listings that are tiers of another into that listing's rate.
  ///
  /// A tier whose model is not in the file, or not for the same dates, remains a listing.
  mutating func joinTiers(_ tiers: [Listing: TierInName]) {
    guard !tiers.isEmpty else { return }
    let plain = Set(quotes.map(\.listing)).subtracting(tiers.keys)
    var joined: [Quote] = []
    var places: [Listing: [Int]] = [:]
    var long: [(quote: Quote, tier: TierInName)] = []
    for var quote in quotes {
      if let tier = tiers[quote.listing] {
        let listing = Listing(provider: quote.listing.provider, model: tier.model)
        if tier.isLong {
          long.append((quote, tier))
          continue
        }
        // If short requests are stated twice, the listing's own price counts.
        if plain.contains(listing) || places[listing] != nil { continue }
        quote.listing = listing
      }
      places[quote.listing, default: []].append(joined.count)
      joined.append(quote)
    }
    for (quote, tier) in long {
      let listing = Listing(provider: quote.listing.provider, model: tier.model)
      let same = (places[listing] ?? []).filter { joined[$0].holds(as: quote) }
      if same.isEmpty { joined.append(quote) }
      for place in same { joined[place].rate.add(quote.rate, aboveTokens: tier.tokens) }
    }
    quotes = joined
  }
}

extension Quote {
  /// Whether both are valid for the same time.
  fileprivate func holds(as other: Quote) -> Bool {
    effectiveFrom == other.effectiveFrom && effectiveUntil == other.effectiveUntil
  }
}

extension Rate {
  /// Adds the prices above a threshold, unless they equal the base prices.
  fileprivate mutating func add(_ long: Rate, aboveTokens: Int) {
    guard !tiers.contains(where: { $0.aboveTokens == aboveTokens }) else { return }
    let below = tiers.last { $0.aboveTokens < aboveTokens }?.prices ?? prices
    if !long.prices.isSame(as: below) {
      tiers.append(Tier(aboveTokens: aboveTokens, prices: long.prices))
      tiers.sort { $0.aboveTokens < $1.aboveTokens }
    }
    extras += long.extras.filter { !extras.contains($0) }.map { $0.above(aboveTokens) }
  }
}
