import Market
import Synchronization

/// What a book has worked out from its histories, so that a step in time needs not do so again.
///
/// Copies of a book share it until one of them takes something in, and begins a new one.
final class MarketIndexMemory: Sendable {
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
  /// What was said of each listing, by id.
  let histories: [[History]]
  /// What changed of each listing, by id, as much as a table needs.
  let noted: [[NotedChange]]

  init(_ histories: [Listing: [History]], _ lists: [String: SourceLists]) {
    self.histories = histories.sorted { $0.key < $1.key }.map(\.value)
    var changes: [Change] = []
    var moments: [Int64: Moment] = [:]
    // Those of one moment are shown newest first, too, and by listing from the first on.
    var noted: [[NotedChange]] = []
    for all in self.histories.reversed() {
      let record = ListingRecord(of: all, lists: lists)
      changes += record.changes
      noted.append(record.changes.map { NotedChange($0) })
      for moment in record.moments { moments[moment.seconds] = moment }
    }
    self.noted = noted.reversed()
    // A change is large: the order is found without moving any.
    let order = changes.indices.map { (key: changes[$0].at.key, place: $0) }.sorted { $0 < $1 }
    self.changes = order.map { changes[$0.place] }
    self.moments = moments.values.sorted()
  }
}
