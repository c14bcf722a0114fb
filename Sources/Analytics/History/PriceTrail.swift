import Market

/// What a listing cost over time, source by source, as it was known at a moment.
public struct PriceTrail: Hashable, Sendable {
  /// Whose prices.
  public let listing: Listing
  /// When they were known.
  public let asOf: Moment
  /// What each source said, by its name.
  public let lines: [Line]
  /// The prices of the source that counted at each time: the nearest of those that were seen of late.
  public let shown: [Step]
  /// What changed, newest first.
  public let changes: [Change]

  /// What one source said, by rising moment.
  public struct Line: Hashable, Sendable {
    /// Who said so.
    public var source: String
    /// The prices, each from when it began until the next one did.
    public var steps: [Step]
  }

  /// Prices that a source said held from a moment on.
  public struct Step: Hashable, Sendable {
    /// Since when, by the source's own word or else since it was first seen; none where neither is
    /// known, and it has always held.
    public var from: Moment?
    /// Until when somebody looked and saw that it held; from there to the next step nobody knows.
    public var seenUntil: Moment?
    /// The prices, as they were first seen.
    public var quote: Quote
  }

  /// The past of a listing, from what its sources said up to a moment.
  ///
  /// The changes are those that were known by then, newest first: only the market reader knows the lists on
  /// which a listing was missing.
  public init(
    of histories: [History], changes: [Change], listing: Listing, asOf moment: Moment
  ) {
    self.listing = listing
    self.changes = changes
    asOf = moment
    let known = histories.compactMap { $0.upTo(moment) }
    lines = known.map { Line(source: $0.source, steps: $0.steps(changes, asOf: moment)) }
    shown = known.shown(changes, asOf: moment)
  }

  /// What a source said; nothing where it said nothing.
  public func line(of source: String) -> Line? { lines.first { $0.source == source } }
}

extension History {
  /// What was said up to a moment; nothing where nothing was.
  fileprivate func upTo(_ moment: Moment) -> History? {
    let known = spans.compactMap { span in
      PriceSpan(span.quotes, seen: span.sightings.filter { $0.key <= moment.seconds })
    }
    return known.isEmpty ? nil : History(listing: listing, near: near, spans: known)
  }

  /// The prices over time; of those that turned out to be a power of ten too much or too little, it is
  /// said so.
  func steps(_ changes: [Change], asOf moment: Moment) -> [PriceTrail.Step] {
    var steps = steps(asOf: moment)
    for change in changes where change.source == source && change.kind == .correction(.powerOfTen) {
      guard let observed = change.observed, !moment.isWithin(days: Words.provenDays, of: observed),
        let place = steps.lastIndex(where: { $0.from.key < observed.seconds })
      else { continue }
      for step in change.steps {
        guard let old = step.before.stated, let new = step.after.stated,
          old.isPowerOfTen(times: new), case .known = steps[place].quote.rate.prices[step.meter]
        else { continue }
        steps[place].quote.rate.prices[step.meter] = .suspect(old, .powerOfTenFromAfter)
      }
    }
    return steps
  }

  private func steps(asOf moment: Moment) -> [PriceTrail.Step] {
    // What only says another thing of the listing, such as its end, is no step of its price.
    let quotes = Phases(self).quotes.filter { $0.start.key <= moment.seconds }
      .reduce(into: [Quote]()) { steps, quote in
        if steps.last?.rate.prices.isSame(as: quote.rate.prices) != true { steps.append(quote) }
      }
    let seen = spans.flatMap(\.sightings).compactMap(\.moment)
    return quotes.indices.map { place in
      let end = quotes.indices.contains(place + 1) ? quotes[place + 1].start.key : .max
      return PriceTrail.Step(
        from: quotes[place].start, seenUntil: seen.last { $0.seconds < end }, quote: quotes[place])
    }
  }
}

extension Quote {
  /// When it began to hold, as far as anybody knows.
  fileprivate var start: Moment? { effectiveFrom ?? observed }
}

extension MarketIndex {
  /// What every source said of a listing over time, the sources by name.
  public func histories(of listing: Listing) -> [History] {
    (histories[listing] ?? []).sorted { $0.source < $1.source }
  }
}

extension MarketReader {
  /// What a listing cost over time, as it was known at a moment.
  ///
  /// - Throws: Where what is kept can't be read.
  public func trail(of listing: Listing, asOf moment: Moment) throws -> PriceTrail {
    PriceTrail(
      of: try histories(of: listing), changes: try changes(of: listing, asOf: moment),
      listing: listing, asOf: moment)
  }
}
