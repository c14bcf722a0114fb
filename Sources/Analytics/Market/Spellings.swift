import Market

/// What an id says once the ways are left out in which sources spell the same thing.
///
/// Two listings with equal words are one model at one seller's one price list.
public struct Spelling: Hashable, Sendable {
  /// The seller and the words of the model, and what moves the price.
  public var words: String
  /// How far the id is from the plainest way to write them; 0 for that way itself.
  public var distance: Int

  /// A spelling.
  public init(words: String, distance: Int) {
    self.words = words
    self.distance = distance
  }
}

/// Reads ids by a table of names.
public struct SpellingReader: Sendable {
  /// Identifies the table; what another one read is read anew.
  public let version: String
  private let read: @Sendable (Listing) -> Spelling

  /// A reader by a table of some version.
  public init(version: String, _ read: @escaping @Sendable (Listing) -> Spelling) {
    self.version = version
    self.read = read
  }

  /// The spelling of a listing.
  public func spelling(of listing: Listing) -> Spelling { read(listing) }

  /// Reads an id, so that the table is there when it is needed.
  public func prepare() { _ = read(Listing(provider: "openai", model: "o1")) }
}

/// Which listings are one, spelled differently by different sources.
///
/// A source that states two of them means two: only a source's plainest id is taken together with
/// other sources' ids, and none if two are equally plain.
public struct Spellings: Hashable, Sendable {
  /// The listing that stands for each one that is spelled otherwise.
  public private(set) var main: [Listing: Listing] = [:]
  /// The other spellings of each listing that stands for some.
  private var others: [Listing: [Listing]] = [:]

  /// Every listing for itself.
  public init() {}

  /// Stored spellings: each listing with the one that stands for it.
  public init(joined pairs: [(Listing, main: Listing)]) {
    for (listing, main) in pairs { join(listing, to: main) }
  }

  /// The spellings of some listings, given who states each.
  public init(_ spelled: [(listing: Listing, spelling: Spelling, sources: Set<String>)]) {
    let groups = Dictionary(grouping: spelled, by: \.spelling.words)
    for group in groups.values where group.count > 1 {
      let ordered = group.sorted {
        ($0.spelling.distance, $0.listing.model.utf8.count, $0.listing)
          < ($1.spelling.distance, $1.listing.model.utf8.count, $1.listing)
      }
      join(ordered.map { ($0.listing, $0.spelling.distance, $0.sources) })
    }
  }

  /// Joins the listings of one group to the first of them, as far as each source states one.
  private mutating func join(_ group: [(listing: Listing, distance: Int, sources: Set<String>)]) {
    let first = group[0]
    var known = first.sources
    for (place, one) in group.enumerated().dropFirst() {
      let isPlainest = group.indices.allSatisfy { other in
        other == place || group[other].distance > one.distance
          || group[other].sources.isDisjoint(with: one.sources)
      }
      guard isPlainest, known.isDisjoint(with: one.sources) else { continue }
      known.formUnion(one.sources)
      join(one.listing, to: first.listing)
    }
  }

  private mutating func join(_ listing: Listing, to main: Listing) {
    self.main[listing] = main
    others[main, default: []].append(listing)
    others[main]?.sort()
  }

  /// The listing that stands for another, or for itself.
  public func main(of listing: Listing) -> Listing { main[listing] ?? listing }

  /// All spellings of a listing, the main one first.
  public func all(of listing: Listing) -> [Listing] {
    let main = main(of: listing)
    return [main] + (others[main] ?? [])
  }
}

extension Quote {
  /// The same under the listing that stands for its own.
  public func named(_ main: Listing) -> Quote {
    guard listing != main else { return self }
    var quote = self
    quote.spelling = spelling ?? listing
    quote.listing = main
    return quote
  }
}

extension Change {
  /// The same under the listing that stands for its own.
  public func named(_ main: Listing) -> Change {
    guard listing != main else { return self }
    var change = self
    change.listing = main
    change.quote = quote.named(main)
    return change
  }
}

extension History {
  /// The same under the listing that stands for its own.
  public func named(_ main: Listing) -> History {
    guard listing != main else { return self }
    return History(
      listing: main, near: near, spans: spans.map { $0.named(main) },
      rivals: rivals.map { $0.named(main) })
  }
}
