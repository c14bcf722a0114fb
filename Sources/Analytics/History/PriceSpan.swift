import Market

/// What one source said of one listing, unchanged from its first sighting to its last.
///
/// A source is asked again and again and mostly says the same: an unchanged price costs one more
/// sighting and nothing else. Some sources say at once what holds when, so a price span may have several
/// quotes that follow one another in force.
public struct PriceSpan: Hashable, Sendable {
  /// What was said, as it was first seen; never empty.
  public private(set) var quotes: [Quote]
  /// When and where it was seen, by rising moment; never empty, and no moment twice.
  public private(set) var sightings: [Sighting] {
    didSet { (firstKey, lastKey) = (sightings.first?.key ?? .min, sightings.last?.key ?? .min) }
  }
  /// The keys of the first and last sighting, kept here since every step in time asks for them.
  private(set) var firstKey: Int64
  private(set) var lastKey: Int64

  /// The price span as it was last seen then, of which only that is known and not where.
  ///
  /// Whoever steps through time needs no more of what stands behind.
  public func seen(until key: Int64) -> PriceSpan {
    var span = self
    span.lastKey = max(lastKey, key)
    return span
  }

  /// What was said in one file at one moment.
  ///
  /// - Precondition: There is a quote, and all are of one listing, source, file and moment.
  init(_ quotes: [Quote]) {
    precondition(!quotes.isEmpty, "a stint says something")
    self.quotes = quotes
    sightings = [Sighting(quotes)]
    (firstKey, lastKey) = (quotes[0].observed.key, quotes[0].observed.key)
  }

  /// A price span as it was kept: what was said, and when and where it was seen.
  ///
  /// `nil` where there is nothing said or no sighting, and where the sightings don't rise.
  public init?(_ quotes: [Quote], seen sightings: [Sighting]) {
    guard !quotes.isEmpty, let first = sightings.first, let last = sightings.last,
      sightings.indices.dropFirst().allSatisfy({ sightings[$0 - 1].key < sightings[$0].key })
    else { return nil }
    self.quotes = quotes.seen(at: first)
    self.sightings = sightings
    (firstKey, lastKey) = (first.key, last.key)
  }

  /// When it was first seen; none where that is not known.
  public var first: Moment? { sightings[0].moment }

  /// When it was last seen; none where that is not known.
  public var last: Moment? { sightings[sightings.count - 1].moment }
}

/// When and where a source was seen to say something.
public struct Sighting: Hashable, Sendable {
  /// When; none where neither the file nor its name says so, and it counts as known always.
  public var moment: Moment?
  /// What tells the moment; none where it was not noted.
  public var dating: Dating?
  /// Where the first of the quotes was read.
  public var origin: Origin
  /// Where the others were, in order.
  public var rest: [Origin]

  /// A sighting at a moment, and where each of the quotes was read.
  public init(moment: Moment?, by dating: Dating? = nil, origin: Origin, rest: [Origin] = []) {
    self.moment = moment
    self.dating = dating
    self.origin = origin
    self.rest = rest
  }

  /// The sighting that some quotes of one file and moment are.
  ///
  /// - Precondition: There is a quote.
  public init(_ quotes: [Quote]) {
    self.init(
      moment: quotes[0].observed, by: quotes[0].dating, origin: quotes[0].origin,
      rest: quotes.count == 1 ? [] : quotes.dropFirst().map(\.origin))
  }

  /// What sightings are ordered by; an unknown moment comes before all others.
  var key: Int64 { moment.key }
}

extension Moment? {
  /// The seconds, or the least number where the moment is not known.
  var key: Int64 { self?.seconds ?? .min }
}

extension PriceSpan {
  /// Whether these quotes say the same, whenever and wherever they were read.
  func says(_ others: [Quote]) -> Bool {
    quotes.count == others.count && zip(quotes, others).allSatisfy { $0.saysTheSame(as: $1) }
  }

  /// The place of the last sighting up to a moment.
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

  /// The quotes as they were seen at a sighting.
  func quotes(seenAt place: Int) -> [Quote] {
    place == 0 ? quotes : quotes.seen(at: sightings[place])
  }

  /// One of the quotes as it was seen at a sighting.
  func quote(_ index: Int, seenAt place: Int) -> Quote {
    quotes[index].seen(at: sightings[place], index)
  }

  /// Adds a sighting of the same at another moment.
  public mutating func take(_ sighting: Sighting) {
    let place = self.sighting(upTo: sighting.key).map { $0 + 1 } ?? 0
    sightings.insert(sighting, at: place)
    if place == 0 { quotes = quotes.seen(at: sighting) }
  }

  /// Adds the sightings of a later price span that says the same.
  mutating func join(_ later: PriceSpan) { sightings += later.sightings }

  /// Keeps the sightings up to a moment, and answers with the rest.
  mutating func split(after key: Int64) -> PriceSpan {
    let count = (sighting(upTo: key) ?? -1) + 1
    var rest = self
    rest.sightings.removeFirst(count)
    rest.quotes = quotes.seen(at: rest.sightings[0])
    sightings.removeLast(sightings.count - count)
    return rest
  }

  /// Takes a sighting away; whether any is left.
  mutating func remove(at place: Int) -> Bool {
    sightings.remove(at: place)
    guard let first = sightings.first else { return false }
    if place == 0 { quotes = quotes.seen(at: first) }
    return true
  }
}

extension [Quote] {
  /// The same quotes with another sighting's moment and places.
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
