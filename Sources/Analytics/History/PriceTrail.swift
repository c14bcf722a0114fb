import Market

/// What a listing cost over time, source by source, as known at a moment.
public struct PriceTrail: Hashable, Sendable {
  /// The listing.
  public let listing: Listing
  /// The moment as of which the prices are known.
  public let asOf: Moment
  /// What each source said, by source name.
  public let lines: [Line]
  /// The prices of the source that counted at each time: the nearest of those seen recently.
  public let shown: [Step]
  /// The changes, newest first.
  public let changes: [Change]

  /// What one source said, in chronological order.
  public struct Line: Hashable, Sendable {
    /// The source.
    public var source: String
    /// The prices, each in force until the next begins.
    public var steps: [Step]
  }

  /// Prices in force from a moment on, according to a source.
  public struct Step: Hashable, Sendable {
    /// When it took effect according to the source, or else was first seen; `nil` if neither is
    /// known, and it counts as always in force.
    public var from: Moment?
    /// When it was last seen; from then to the next step, the price is unknown.
    public var seenUntil: Moment?
    /// The prices, as first seen.
    public var quote: Quote
  }

  /// The price history of a listing, from what its sources said up to a moment.
  ///
  /// `changes` are those known by then, newest first: only the market reader knows from which lists
  /// a listing was missing.
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

  /// The line of a source; `nil` if it said nothing.
  public func line(of source: String) -> Line? { lines.first { $0.source == source } }
}

extension History {
  /// The history up to a moment; `nil` if empty.
  fileprivate func upTo(_ moment: Moment) -> History? {
    let known = spans.compactMap { span in
      PriceSpan(span.quotes, seen: span.sightings.filter { $0.key <= moment.seconds })
    }
    return known.isEmpty ? nil : History(listing: listing, near: near, spans: known)
  }

  /// The prices over time, with those that turned out to be off by a power of ten marked suspect.
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
    // A quote that changes only something else, such as the end date, is not a price step.
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
  /// When it took effect, as far as known.
  fileprivate var start: Moment? { effectiveFrom ?? observed }
}

extension MarketIndex {
  /// What every source said about a listing over time, by source name, under all its spellings.
  public func histories(of listing: Listing) -> [History] {
    let spellings = spellings
    let main = spellings.main(of: listing)
    return spellings.all(of: listing).flatMap { histories[$0] ?? [] }.map { $0.named(main) }
      .sorted { $0.source < $1.source }
  }

  /// What every source said about each listing over time, by source name.
  public func histories(of listings: [Listing]) -> [[History]] {
    listings.map { histories(of: $0) }
  }
}

extension MarketReader {
  /// What a listing cost over time, as known at a moment.
  ///
  /// - Throws: If the stored data can't be read.
  public func trail(of listing: Listing, asOf moment: Moment) throws -> PriceTrail {
    PriceTrail(
      of: try histories(of: listing), changes: try changes(of: listing, asOf: moment),
      listing: listing, asOf: moment)
  }

  /// What some listings cost over time, as known at a moment.
  ///
  /// - Throws: If the stored data can't be read.
  public func trails(
    of listings: [Listing], asOf moment: Moment
  ) throws -> [Listing: PriceTrail] {
    let found = zip(
      listings, zip(try histories(of: listings), try changes(of: listings, asOf: moment)))
    return Dictionary(
      found.map { listing, known in
        let (histories, changes) = known
        return (
          listing, PriceTrail(of: histories, changes: changes, listing: listing, asOf: moment)
        )
      }, uniquingKeysWith: { one, _ in one })
  }
}
