import Analytics
import Market
import Prose

/// A pair as typed: `r1 o1 2025-01-28`.
public struct TypedPair: Hashable, Sendable {
  /// The model and the base, as typed.
  public var name, baseName: String
  /// The day of the prices.
  public var day: Day
}

extension TypedPair {
  /// Reads a pair; nil if there are not two names, or no day.
  ///
  /// - Parameters:
  ///   - text: The model, the base and the day, by spaces; names with spaces in quotes.
  ///   - base: The base if the text has none.
  ///   - day: The day if the text has none.
  public init?(_ text: String, base: String? = nil, day: Day? = nil) {
    var words: [String] = []
    var typed = TypedText(text)
    while typed.skipBlanks() { words.append(String(typed.takeValue().text)) }
    let stated = words.last.flatMap { Day(iso8601: $0) }
    if stated != nil { words.removeLast() }
    if words.count == 1, let base { words.append(base) }
    guard words.count == 2, let day = stated ?? day else { return nil }
    self.init(name: words[0], baseName: words[1], day: day)
  }
}

/// What a typed pair means.
public enum FoundPair: Hashable, Sendable {
  /// These two listings.
  case pair(PinnedPair)
  /// Nothing: this name means no listing.
  case unknown(name: String, Day)

  /// Whether this may be what a typed pair was found to mean.
  func isAnswer(to typed: TypedPair) -> Bool {
    switch self {
    case .pair(let pair):
      pair.name == typed.name && pair.baseName == typed.baseName && pair.first == typed.day
    case .unknown(let name, let day):
      (name == typed.name || name == typed.baseName) && day == typed.day
    }
  }
}

extension TypedPair {
  /// Looks both names up as of the pair's day; of several listings of a maker, the one with a price
  /// then counts.
  func found(
    in market: MarketView, by table: KnownNames?, asking reader: some MarketReader
  ) throws -> FoundPair {
    let end = min(Moment(day).endOfDay, market.asOf)
    func meant(by name: String) throws -> Listing? {
      let found = table?.listings(named: name, on: day, in: market) ?? []
      let quoted = try found.compactMap {
        Offer(of: try reader.histories(of: $0), asOf: end)?.quote
      }
      let newest = quoted.max { ($0.observed?.seconds ?? 0) < ($1.observed?.seconds ?? 0) }
      if let newest { return newest.listing }
      if let first = found.first { return first }
      if case .listing(let found) = market.listing(named: name) { return found }
      return nil
    }
    guard let listing = try meant(by: name) else { return .unknown(name: name, day) }
    guard let base = try meant(by: baseName) else { return .unknown(name: baseName, day) }
    return .pair(
      PinnedPair(name: name, baseName: baseName, listing: listing, base: base, first: day))
  }
}
