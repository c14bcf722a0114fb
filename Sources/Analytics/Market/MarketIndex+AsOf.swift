import Market

extension MarketIndex {
  /// A listing's quote at a moment, as known then, by the source that counts.
  public func quote(for listing: Listing, asOf moment: Moment) -> Quote? {
    Offer(of: histories(of: listing), asOf: moment)?.quote
  }

  /// Every listing's quote at a moment, by id.
  public func quotes(asOf moment: Moment) -> [Quote] {
    record.histories.compactMap { Offer(of: $0, asOf: moment)?.quote }
  }

  /// All distinct quotes of a listing up to a moment, each as last seen by then, in order of
  /// observation.
  public func quotes(of listing: Listing, asOf moment: Moment) -> [Quote] {
    histories(of: listing).flatMap { $0.quotes(upTo: moment) }
      .sorted { ($0.observed.key, $0.source) < ($1.observed.key, $1.source) }
  }

  /// When a listing was first and last seen at the prices of a quote.
  ///
  /// Both come from consecutive observations of the quote's own source, since a difference between
  /// two sources is not a change.
  public func held(_ quote: Quote) -> (since: Moment, until: Moment)? {
    guard let seen = quote.observed,
      let history = histories(of: quote.listing).first(where: { $0.source == quote.source })
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
