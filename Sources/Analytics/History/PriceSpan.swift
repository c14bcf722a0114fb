import Market

/// What one source said about one listing, unchanged from one sighting to another.
///
/// Sources are read again and again and mostly say the same, so an unchanged price costs only one
/// more sighting. Some sources state future prices in advance, so a span may hold several quotes
/// that take effect one after another.
public struct PriceSpan: Hashable, Sendable {
  /// The quotes, as first seen; never empty.
  public private(set) var quotes: [Quote]
  /// When and where they were seen, in chronological order; never empty, with distinct moments.
  public private(set) var sightings: [Sighting] {
    didSet { (firstKey, lastKey) = (sightings.first?.key ?? .min, sightings.last?.key ?? .min) }
  }
  /// The keys of the first and last sighting, cached since every step in time needs them.
  private(set) var firstKey: Int64
  private(set) var lastKey: Int64

  /// The price span with a later last sighting, of which only the time is kept.
  ///
  /// Stepping through time needs no more.
  public func seen(until key: Int64) -> PriceSpan {
    var span = self
    span.lastKey = max(lastKey, key)
    return span
  }

  /// What was said in one file at one moment.
  ///
  /// - Precondition: There is at least one quote, and all share one listing, source, file and
  ///   moment.
  init(_ quotes: [Quote]) {
    precondition(!quotes.isEmpty, "a price span has quotes")
    self.quotes = quotes
    sightings = [Sighting(quotes)]
    (firstKey, lastKey) = (quotes[0].observed.key, quotes[0].observed.key)
  }

  /// A stored price span.
  ///
  /// `nil` if there are no quotes or no sightings, or the sightings are not in chronological order.
  public init?(_ quotes: [Quote], seen sightings: [Sighting]) {
    guard !quotes.isEmpty, let first = sightings.first, let last = sightings.last,
      sightings.indices.dropFirst().allSatisfy({ sightings[$0 - 1].key < sightings[$0].key })
    else { return nil }
    self.quotes = quotes.seen(at: first)
    self.sightings = sightings
    (firstKey, lastKey) = (first.key, last.key)
  }

  /// When it was first seen; `nil` if unknown.
  public var first: Moment? { sightings[0].moment }

  /// When a price that was seen only once stops being in doubt for being new.
  public var endOfDoubt: Moment { first.map(Words.endOfDoubt) ?? .endOfTime }

  /// When it was last seen; `nil` if unknown.
  public var last: Moment? { sightings[sightings.count - 1].moment }
}

/// When and where a source was seen to say something.
public struct Sighting: Hashable, Sendable {
  /// When; `nil` if neither the file nor its name says so, and it counts as always known.
  public var moment: Moment?
  /// How the moment is known; `nil` if not recorded.
  public var dating: Dating?
  /// Where the first of the quotes was read.
  public var origin: Origin
  /// Where the other quotes were read, in order.
  public var rest: [Origin]

  /// A sighting at a moment, with where each quote was read.
  public init(moment: Moment?, by dating: Dating? = nil, origin: Origin, rest: [Origin] = []) {
    self.moment = moment
    self.dating = dating
    self.origin = origin
    self.rest = rest
  }

  /// The sighting of quotes of one file and moment.
  ///
  /// - Precondition: There is at least one quote.
  public init(_ quotes: [Quote]) {
    self.init(
      moment: quotes[0].observed, by: quotes[0].dating, origin: quotes[0].origin,
      rest: quotes.count == 1 ? [] : quotes.dropFirst().map(\.origin))
  }

  /// The sort key; an unknown moment comes first.
  var key: Int64 { moment.key }
}

extension Moment? {
  /// The seconds, or the least integer if the moment is unknown.
  var key: Int64 { self?.seconds ?? .min }
}

extension PriceSpan {
  /// Whether other quotes say the same, whenever and wherever they were read.
  func says(_ others: [Quote]) -> Bool {
    quotes.count == others.count && zip(quotes, others).allSatisfy { $0.saysTheSame(as: $1) }
  }

  /// The index of the last sighting up to a moment.
  func sighting(upTo key: Int64) -> Int? {
    if lastKey <= key { return sightings.count - 1 }
    var low = 0
    var high = sightings.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sightings[middle].key <= key { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The quotes as seen at a sighting.
  func quotes(seenAt place: Int) -> [Quote] {
    place == 0 ? quotes : quotes.seen(at: sightings[place])
  }

  /// One of the quotes as seen at a sighting.
  func quote(_ index: Int, seenAt place: Int) -> Quote {
    quotes[index].seen(at: sightings[place], index)
  }

  /// The same under the listing that stands for its own.
  public func named(_ listing: Listing) -> PriceSpan {
    guard quotes[0].listing != listing else { return self }
    var span = self
    span.quotes = quotes.map { $0.named(listing) }
    return span
  }

  /// Adds a sighting of the same quotes at another moment.
  public mutating func take(_ sighting: Sighting) {
    let place = self.sighting(upTo: sighting.key).map { $0 + 1 } ?? 0
    sightings.insert(sighting, at: place)
    if place == 0 { quotes = quotes.seen(at: sighting) }
  }

  /// Adds the sightings of a later price span that says the same.
  mutating func join(_ later: PriceSpan) { sightings += later.sightings }

  /// Keeps the sightings up to a moment and returns the rest.
  mutating func split(after key: Int64) -> PriceSpan {
    let count = (sighting(upTo: key) ?? -1) + 1
    var rest = self
    rest.sightings.removeFirst(count)
    rest.quotes = quotes.seen(at: rest.sightings[0])
    sightings.removeLast(sightings.count - count)
    return rest
  }

  /// Removes a sighting; returns whether any is left.
  mutating func remove(at place: Int) -> Bool {
    sightings.remove(at: place)
    guard let first = sightings.first else { return false }
    if place == 0 { quotes = quotes.seen(at: first) }
    return true
  }
}

extension [Quote] {
  /// The same quotes with another sighting's moment and origins.
  fileprivate func seen(at sighting: Sighting) -> [Quote] {
    indices.map { self[$0].seen(at: sighting, $0) }
  }
}

extension Quote {
  fileprivate func seen(at sighting: Sighting, _ index: Int) -> Quote {
    var quote = self
    quote.observed = sighting.moment
    quote.dating = sighting.dating
    quote.origin =
      sighting.rest.indices.contains(index - 1) ? sighting.rest[index - 1] : sighting.origin
    return quote
  }

  /// Whether both state the same, whenever and wherever they were read.
  func saysTheSame(as other: Quote) -> Bool {
    retires == other.retires && contextTokens == other.contextTokens
      && hasOpenWeights == other.hasOpenWeights && kind == other.kind && stage == other.stage
      && effectiveFrom == other.effectiveFrom && effectiveUntil == other.effectiveUntil
      && released == other.released && rate == other.rate
  }
}
