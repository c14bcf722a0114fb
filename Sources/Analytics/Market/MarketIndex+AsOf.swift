import Market

extension MarketIndex {
  /// What a listing cost at a moment, as it was then known, by the source nearest to the vendor.
  public func quote(for listing: Listing, asOf moment: Moment) -> Quote? {
    histories[listing].flatMap { Offer(of: $0, asOf: moment) }?.quote
  }

  /// What every listing cost at a moment, by id.
  public func quotes(asOf moment: Moment) -> [Quote] {
    histories.values.compactMap { Offer(of: $0, asOf: moment)?.quote }
      .sorted { $0.listing < $1.listing }
  }

  /// What a listing was quoted at by all sources up to a moment, each once, as it was last seen by
  /// then, by rising observation.
  public func quotes(of listing: Listing, asOf moment: Moment) -> [Quote] {
    (histories[listing] ?? []).flatMap { $0.quotes(upTo: moment) }
      .sorted { ($0.observed.key, $0.source) < ($1.observed.key, $1.source) }
  }

  /// Since when, and until when at least, a listing was seen at the prices of a quote.
  ///
  /// Both come from observations of the quote's own source that follow one another, since two
  /// sources that differ are no change.
  public func held(_ quote: Quote) -> (since: Moment, until: Moment)? {
    guard let seen = quote.observed,
      let history = histories[quote.listing]?.first(where: { $0.source == quote.source })
    else { return nil }
    let moment = max(seen, quote.effectiveFrom ?? seen)
    guard let since = history.held(asOf: moment)?.since else { return nil }
    return (min(since, seen), seen)
  }

  /// The newest observation of any quote.
  public var newestObservation: Moment? {
    lists.values.compactMap { $0.lists.last?.moment }.max()
  }
}
