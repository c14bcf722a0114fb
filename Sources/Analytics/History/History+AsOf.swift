import Market

extension History {
  /// What the source said at a moment, and since when.
  struct Held {
    /// The quote, as it was last seen by then.
    var quote: Quote
    /// When its prices were first seen, or took effect according to the source.
    var since: Moment?
    /// The indices of the price span and of the quote within it.
    var span: Int
    var index: Int
  }

  /// The source's quote at a moment, as known then.
  ///
  /// The newest observation up to the moment counts, unless its rate had ended or was to start
  /// later.
  public func quote(asOf moment: Moment) -> Quote? {
    place(asOf: moment).map { spans[$0.span].quote($0.index, seenAt: $0.sighting) }
  }

  /// All distinct quotes up to a moment, each as last seen by then.
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

  /// When the prices of a quote were first seen, counting earlier price spans with the same prices.
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
  /// The index of the quote in force at the last sighting, or else of the last quote.
  var lastInForce: Int {
    guard quotes.count > 1, let last else { return quotes.count - 1 }
    return quotes.firstIndex { $0.isInForce(at: last) } ?? quotes.count - 1
  }
}

extension Quote {
  /// Whether the rate is in force at a moment, as far as the source states limits.
  func isInForce(at moment: Moment) -> Bool {
    if let effectiveUntil, effectiveUntil <= moment { return false }
    return effectiveFrom.map { $0 <= moment } ?? true
  }
}
