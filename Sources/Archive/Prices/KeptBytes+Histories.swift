import Analytics
import Market

extension KeptBytes {
  /// The histories of a listing at all sources up to a moment, as far as an offer needs them.
  func histories(
    of place: Int, upTo moment: Int64, _ fetch: (Int64) throws -> [UInt8]
  ) throws -> [History] {
    let (listing, range) = listings[place]
    return try bySource(range).compactMap { spans in
      var found: [PriceSpan] = []
      // For a plain price, only the first sighting of the price after it can matter.
      var isBehind = false
      for kept in spans.reversed() where kept.sightings.first <= moment {
        var span = try kept.begun(in: self)
        let isSingle = span.quotes.count == 1
        if isBehind && isSingle {
          span = span.seen(until: kept.sightings.last)
        } else {
          try kept.see(upTo: moment, &span, in: self, fetch)
        }
        if isSingle, span.quotes[0].isUnlimited { isBehind = true }
        found.append(span)
      }
      guard let source = spans.first.map({ sources[$0.source] }), !found.isEmpty else {
        return nil
      }
      let near = Nearness(of: source.name, rank: source.rank, to: listing)
      return History(listing: listing, near: near, spans: found.reversed())
    }
  }

  /// The moments at which a listing's offer changes although no list was seen, in seconds, ascending.
  ///
  /// - Throws: An error if a price can't be read.
  func turns(of place: Int) throws -> [Int64] {
    var found: Set<Int64> = []
    for spans in bySource(listings[place].spans) {
      for kept in spans {
        let span = try kept.begun(in: self)
        for quote in span.quotes {
          for moment in [quote.effectiveFrom, quote.effectiveUntil, quote.retires] {
            if let moment { found.insert(moment.seconds) }
          }
        }
        // Only a price that replaced another is in doubt.
        if spans.count > 1 { found.insert(span.endOfDoubt.seconds) }
      }
    }
    return found.sorted()
  }

  private func bySource(_ range: Range<Int>) -> [ArraySlice<KeptSpan>] {
    var parts: [ArraySlice<KeptSpan>] = []
    var start = range.lowerBound
    for place in range
    where place + 1 == range.upperBound
      || spans[place + 1].source != spans[start].source
    {
      parts.append(spans[start...place])
      start = place + 1
    }
    return parts
  }
}

extension Quote {
  /// Whether nothing says when the price begins or ends.
  fileprivate var isUnlimited: Bool { effectiveFrom == nil && effectiveUntil == nil }
}
