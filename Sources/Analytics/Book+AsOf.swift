import Market

extension Book {
  /// What a listing cost at a moment, as it was then known.
  ///
  /// The newest observation up to that moment counts, unless its rate was to begin later or had
  /// ended; of several made at the same time, the one that was read first.
  public func quote(for listing: Listing, asOf moment: Moment) -> Quote? {
    var newest: Quote?
    for quote in quotes[listing] ?? [] where quote.holds(at: moment) {
      if let known = newest, known.observed == quote.observed { continue }
      newest = quote
    }
    return newest
  }

  /// What every listing cost at a moment, by id.
  public func quotes(asOf moment: Moment) -> [Quote] {
    quotes.keys.compactMap { quote(for: $0, asOf: moment) }.sorted { $0.listing < $1.listing }
  }

  /// Since when, and until when at least, a listing was seen at the prices of a quote.
  ///
  /// Both come from observations of the quote's own source that follow one another, since two
  /// sources that differ are no change.
  public func held(_ quote: Quote) -> (since: Moment, until: Moment)? {
    guard let seen = quote.observed else { return nil }
    var span = (since: seen, until: seen)
    let history = (quotes[quote.listing] ?? []).filter {
      $0.source == quote.source && ($0.observed ?? seen) <= seen
    }
    for earlier in history.reversed() {
      guard earlier.rate.prices == quote.rate.prices else { break }
      span.since = min(span.since, earlier.observed ?? span.since)
    }
    if let from = quote.effectiveFrom, from < span.since { span.since = from }
    return span
  }

  /// The newest observation of any quote.
  public var newestObservation: Moment? {
    quotes.values.compactMap { $0.last?.observed }.max()
  }
}

extension Quote {
  /// Whether the quote was known, and its rate in force, at a moment.
  func holds(at moment: Moment) -> Bool {
    if let effectiveUntil, effectiveUntil <= moment { return false }
    return hasBegun(at: moment)
  }

  /// Whether the quote was known, and its rate in force or already past, at a moment.
  func hasBegun(at moment: Moment) -> Bool {
    (observed ?? moment) <= moment && (effectiveFrom ?? moment) <= moment
  }
}
