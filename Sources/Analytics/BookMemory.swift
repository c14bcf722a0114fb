import Market
import Synchronization

/// What a book has worked out from its histories, so that a step in time needs not do so again.
///
/// Copies of a book share it until one of them takes something in, and begins a new one.
final class BookMemory: Sendable {
  private let kept = Mutex<PriceRecord?>(nil)

  /// The record, worked out on the first asking.
  func record(_ make: () -> PriceRecord) -> PriceRecord {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}

/// Everything that ever changed in the prices.
struct PriceRecord: Sendable {
  /// The changes, by rising moment that they are shown under; those without a moment come first.
  let changes: [Change]
  /// The moments at which a price changed what stands, each once, rising.
  let moments: [Moment]
  /// The listings, by id.
  let listings: [Listing]

  init(_ histories: [Listing: [History]], _ lists: [String: SourceLists]) {
    listings = histories.keys.sorted()
    var changes: [Change] = []
    var moments: [Int64: Moment] = [:]
    func note(_ moment: Moment?) {
      if let moment { moments[moment.seconds] = moment }
    }
    for listing in listings {
      let all = histories[listing] ?? []
      for change in Change.all(of: all, lists: lists) {
        note(change.known)
        note(change.revision?.at)
        changes.append(change)
      }
      for stint in all.flatMap(\.stints) {
        note(stint.first)
        for quote in stint.quotes {
          for moment in [quote.effectiveFrom, quote.effectiveUntil]
          where stint.firstKey < moment.key {
            note(moment)
          }
        }
      }
    }
    self.changes = changes.enumerated().sorted {
      ($0.element.at.key, $0.offset) < ($1.element.at.key, $1.offset)
    }.map(\.element)
    self.moments = moments.values.sorted()
  }
}
