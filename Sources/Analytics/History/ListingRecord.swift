import Market

/// All changes of one listing.
public struct ListingRecord: Sendable {
  /// The changes, in the order in which they became known.
  public let changes: [Change]
  /// The moments at which the listing's state changed, unordered and with duplicates.
  public let moments: [Moment]

  /// The record of a listing, from its histories and when their sources' lists were seen.
  public init(of histories: [History], lists: [String: SourceLists]) {
    changes = Change.all(of: histories, lists: lists)
    var moments = changes.flatMap { [$0.known, $0.revision?.at] }
    for span in histories.flatMap(\.spans) {
      moments.append(span.first)
      for quote in span.quotes {
        moments += [quote.effectiveFrom, quote.effectiveUntil].filter { span.firstKey < $0.key }
      }
    }
    for history in histories {
      for (before, after) in zip(history.spans, history.spans.dropFirst())
      where after.isPowerOfTen(of: before) {
        moments.append(after.first.map(Words.endOfDoubt))
      }
    }
    self.moments = moments.compactMap { $0 }
  }
}

extension PriceSpan {
  /// Whether any price differs from the previous one by a power of ten.
  fileprivate func isPowerOfTen(of before: PriceSpan) -> Bool {
    let (old, new) = (
      before.quotes[before.lastInForce].rate.prices, quotes[lastInForce].rate.prices
    )
    return Meter.allCases.contains { meter in
      guard let one = old[meter].stated, let two = new[meter].stated else { return false }
      return one.isPowerOfTen(times: two)
    }
  }
}
