import Market

extension History {
  /// What the source's word was at a moment, and since when.
  struct Held {
    /// The quote, as it was last seen by then.
    var quote: Quote
    /// Since when its prices were seen, or since when the source says that they hold.
    var since: Moment?
    /// The price span and the quote in it.
    var span: Int
    var index: Int
  }

  /// What the listing cost by this source at a moment, as it was then known.
  ///
  /// The newest observation up to the moment counts, unless its rate was to begin later or had
  /// ended.
  public func quote(asOf moment: Moment) -> Quote? {
    place(asOf: moment).map { spans[$0.span].quote($0.index, seenAt: $0.sighting) }
  }

  /// All that was said up to a moment, each once, as it was last seen by then.
  public func quotes(upTo moment: Moment) -> [Quote] {
    spans.flatMap { span in
      span.sighting(upTo: moment.seconds).map { span.quotes(seenAt: $0) } ?? []
    }
  }

  func held(asOf moment: Moment) -> Held? {
    place(asOf: moment).map { place in
      Held(
        quote: spans[place.span].quote(place.index, seenAt: place.sighting),
        since: since(place.span, place.index), span: place.span, index: place.index)
    }
  }

  private func place(asOf moment: Moment) -> (span: Int, index: Int, sighting: Int)? {
    guard var span = span(upTo: moment.seconds) else { return nil }
    while true {
      let quotes = spans[span].quotes
      if let index = quotes.firstIndex(where: { $0.isInForce(at: moment) }),
        let sighting = spans[span].sighting(upTo: moment.seconds)
      {
        return (span, index, sighting)
      }
      guard span > 0 else { return nil }
      span -= 1
    }
  }

  /// Since when the prices of a quote were seen; earlier price spans at the same prices count.
  private func since(_ span: Int, _ index: Int) -> Moment? {
    guard var since = spans[span].quotes[index].effectiveFrom ?? spans[span].first else {
      return nil
    }
    var before = span - 1
    while before >= 0 {
      let last = spans[before].lastInForce
      let prices = spans[before].quotes[last].rate.prices
      guard prices.isSame(as: spans[span].quotes[index].rate.prices) else { break }
      guard let first = spans[before].quotes[last].effectiveFrom ?? spans[before].first else {
        return nil
      }
      since = min(since, first)
      before -= 1
    }
    return since
  }
}

extension PriceSpan {
  /// The place of the quote that was in force at the last sighting; where none was, of the last.
  var lastInForce: Int {
    guard quotes.count > 1, let last else { return quotes.count - 1 }
    return quotes.firstIndex { $0.isInForce(at: last) } ?? quotes.count - 1
  }
}

extension Quote {
  /// Whether the source says, or doesn't deny, that the rate is in force at a moment.
  func isInForce(at moment: Moment) -> Bool {
    if let effectiveUntil, effectiveUntil <= moment { return false }
    return effectiveFrom.map { $0 <= moment } ?? true
  }
}
