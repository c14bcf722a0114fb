import Market
import Synchronization

/// A cache of what an index derives from its histories, so that steps in time reuse it.
///
/// Copies of an index share it until one of them is changed and starts a new one.
final class MarketIndexMemory: Sendable {
  private let kept = Mutex<PriceRecord?>(nil)

  /// The record, computed on first use.
  func record(_ make: () -> PriceRecord) -> PriceRecord {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}

/// All price changes.
struct PriceRecord: Sendable {
  /// The changes, sorted by the moment they are shown under; undated ones come first.
  let changes: [Change]
  /// The distinct moments at which prices changed, ascending.
  let moments: [Moment]
  /// The histories of each listing, by id.
  let histories: [[History]]
  /// The noted changes of each listing, by id.
  let noted: [[NotedChange]]

  init(_ histories: [Listing: [History]], _ lists: [String: SourceLists]) {
    self.histories = histories.sorted { $0.key < $1.key }.map(\.value)
    var changes: [Change] = []
    var moments: [Int64: Moment] = [:]
    // The list is shown newest first; within one moment, listings must still ascend.
    var noted: [[NotedChange]] = []
    for all in self.histories.reversed() {
      let record = ListingRecord(of: all, lists: lists)
      changes += record.changes
      noted.append(record.changes.map { NotedChange($0) })
      for moment in record.moments { moments[moment.seconds] = moment }
    }
    self.noted = noted.reversed()
    // Changes are large, so sort indices instead.
    let order = changes.indices.map { (key: changes[$0].at.key, place: $0) }.sorted { $0 < $1 }
    self.changes = order.map { changes[$0.place] }
    self.moments = moments.values.sorted()
  }
}
