import Market

/// Everything that ever changed in what is said of one listing.
public struct ListingRecord: Sendable {
  /// The changes, by rising moment at which they became known.
  public let changes: [Change]
  /// The moments at which what stands became another, in no order; some of them twice.
  public let moments: [Moment]

  /// What follows from what all sources said of a listing, and from when their lists were seen.
  public init(of histories: [History], lists: [String: SourceLists]) {
    changes = Change.all(of: histories, lists: lists)
    var moments = changes.flatMap { [$0.known, $0.revision?.at] }
    for stint in histories.flatMap(\.stints) {
      moments.append(stint.first)
      for quote in stint.quotes {
        moments += [quote.effectiveFrom, quote.effectiveUntil].filter { stint.firstKey < $0.key }
      }
    }
    self.moments = moments.compactMap { $0 }
  }
}
