import Market

/// What one source said about one listing over time.
///
/// Observations may arrive in any order, since an older snapshot may be found later; the result is
/// the same. Of several files for one moment, the first by name counts; the others are kept in case
/// that file is removed.
public struct History: Hashable, Sendable {
  /// The listing.
  public let listing: Listing
  /// The source, and how near it is to the vendor.
  public private(set) var near: Nearness
  /// The price spans in chronological order; no two neighbours say the same.
  public private(set) var spans: [PriceSpan]
  /// What other files said at moments for which an earlier file counts; one sighting each.
  public private(set) var rivals: [PriceSpan]

  /// A stored history, or an empty one.
  public init(
    listing: Listing, source: String, rank: SourceRank = .unlisted, spans: [PriceSpan] = [],
    rivals: [PriceSpan] = []
  ) {
    self.init(
      listing: listing, near: Nearness(of: source, rank: rank, to: listing), spans: spans,
      rivals: rivals)
  }

  /// A history by a source whose nearness is known.
  public init(listing: Listing, near: Nearness, spans: [PriceSpan], rivals: [PriceSpan] = []) {
    self.listing = listing
    self.near = near
    self.spans = spans
    self.rivals = rivals
  }

  /// Who states the prices.
  public var source: String { near.source }

  /// Sets the source's rank.
  mutating func take(_ rank: SourceRank) {
    near = Nearness(of: source, rank: rank, to: listing)
  }

  /// Whether nothing has been observed.
  public var isEmpty: Bool { spans.isEmpty }
}

extension History {
  /// Adds what a file says about the listing at one moment; returns whether the moment is new.
  ///
  /// Further quotes of the same file and moment are added to the earlier ones.
  ///
  /// - Precondition: There is at least one quote, and all share one listing, source, file and
  ///   moment.
  @discardableResult
  public mutating func see(_ quotes: [Quote]) -> Bool {
    let one = PriceSpan(quotes)
    if spans.last.map({ $0.lastKey < one.firstKey }) ?? true {
      append(one)
      return true
    }
    var here = takeOut(one.firstKey)
    let isNew = here.isEmpty
    if let place = here.firstIndex(where: { $0.file == one.file }) {
      here[place] = PriceSpan((here[place].quotes + quotes).sortedByPlace())
    } else {
      here.append(one)
    }
    put(here)
    return isNew
  }

  /// Removes what a file said; returns the moments about which nothing is known any more.
  @discardableResult
  public mutating func forget(_ file: String) -> [Moment?] {
    rivals.removeAll { $0.file == file }
    let moments = spans.flatMap(\.sightings).filter { $0.origin.file == file }.map(\.moment)
    return moments.filter { moment in
      var here = takeOut(moment.key)
      here.removeAll { $0.file == file }
      put(here)
      return here.isEmpty
    }
  }

  /// The index of the last price span first seen up to a moment.
  func span(upTo key: Int64) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].firstKey <= key { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

extension History {
  private mutating func append(_ one: PriceSpan) {
    if let last = spans.indices.last, spans[last].says(one.quotes) {
      spans[last].join(one)
    } else {
      spans.append(one)
    }
  }

  /// Removes and returns everything said at a moment, the price span's part first.
  private mutating func takeOut(_ key: Int64) -> [PriceSpan] {
    var here: [PriceSpan] = []
    if let index = span(upTo: key), let place = spans[index].sighting(upTo: key),
      spans[index].sightings[place].key == key
    {
      here.append(PriceSpan(spans[index].quotes(seenAt: place)))
      if !spans[index].remove(at: place) {
        spans.remove(at: index)
        joinNeighbours(at: index)
      }
    }
    guard rivals.contains(where: { $0.firstKey == key }) else { return here }
    here += rivals.filter { $0.firstKey == key }
    rivals.removeAll { $0.firstKey == key }
    return here
  }

  /// Puts back what was said at a moment; the first file by name counts.
  private mutating func put(_ here: [PriceSpan]) {
    let here = here.sorted { $0.file < $1.file }
    guard let first = here.first else { return }
    insert(first)
    rivals += here.dropFirst()
    rivals.sort { ($0.firstKey, $0.file) < ($1.firstKey, $1.file) }
  }

  private mutating func insert(_ one: PriceSpan) {
    let before = span(upTo: one.firstKey)
    if let before {
      guard !spans[before].says(one.quotes) else {
        spans[before].take(one.sightings[0])
        return
      }
      if spans[before].lastKey > one.firstKey {
        let rest = spans[before].split(after: one.firstKey)
        spans.insert(contentsOf: [one, rest], at: before + 1)
        return
      }
    }
    let next = before.map { $0 + 1 } ?? 0
    if spans.indices.contains(next), spans[next].says(one.quotes) {
      spans[next].take(one.sightings[0])
    } else {
      spans.insert(one, at: next)
    }
  }

  /// Merges the price spans before and at an index if both say the same.
  private mutating func joinNeighbours(at place: Int) {
    guard place > 0, place < spans.count, spans[place - 1].says(spans[place].quotes) else {
      return
    }
    spans[place - 1].join(spans.remove(at: place))
  }
}

extension PriceSpan {
  fileprivate var file: String { sightings[0].origin.file }
}

extension [Quote] {
  fileprivate func sortedByPlace() -> [Quote] {
    sorted { ($0.origin.line, $0.origin.column) < ($1.origin.line, $1.origin.column) }
  }
}
