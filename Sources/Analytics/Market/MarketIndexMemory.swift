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
  /// Which listings are one.
  let spellings: Spellings

  init(
    _ histories: [Listing: [History]], _ lists: [String: SourceLists], _ reader: SpellingReader?
  ) {
    spellings = reader.map { Spellings(histories, by: $0) } ?? Spellings()
    let joined = histories.joined(by: spellings).sorted { $0.key < $1.key }
    self.histories = joined.map(\.value)
    var changes: [Change] = []
    var moments: [Int64: Moment] = [:]
    // The list is shown newest first; within one moment, listings must still ascend.
    var noted: [[NotedChange]] = []
    for main in joined.reversed().map(\.key) {
      // A change is one of what a source says under one id.
      let records = spellings.all(of: main).compactMap { histories[$0] }
        .map { ListingRecord(of: $0, lists: lists) }
      let all = records.flatMap(\.changes)
      changes += all.map { $0.named(main) }
      noted.append(records.count == 1 ? all.map { NotedChange($0) } : all.notedBySource)
      for moment in records.flatMap(\.moments) { moments[moment.seconds] = moment }
    }
    self.noted = noted.reversed()
    // Changes are large, so sort indices instead.
    let order = changes.indices.map { (key: changes[$0].at.key, place: $0) }.sorted { $0 < $1 }
    self.changes = order.map { changes[$0.place] }
    self.moments = moments.values.sorted()
  }
}

extension [Change] {
  /// The noted changes of several ids of one listing, by source.
  fileprivate var notedBySource: [NotedChange] { map { NotedChange($0) }.bySource }
}

extension [NotedChange] {
  /// The changes by source, in the same order within each: several ids of one listing come from
  /// different sources.
  public var bySource: [NotedChange] {
    enumerated().sorted { ($0.element.source, $0.offset) < ($1.element.source, $1.offset) }
      .map(\.element)
  }
}

extension Spellings {
  /// The spellings of listings with a history.
  fileprivate init(_ histories: [Listing: [History]], by reader: SpellingReader) {
    self.init(
      histories.map { listing, all in
        (listing, reader.spelling(of: listing), Set(all.map(\.source)))
      })
  }
}

extension [Listing: [History]] {
  /// The histories under the listings that stand for their own; each listing's sources by name.
  fileprivate func joined(by spellings: Spellings) -> [Listing: [History]] {
    var joined = self
    for (listing, main) in spellings.main {
      let named = (joined.removeValue(forKey: listing) ?? []).map { $0.named(main) }
      joined[main] = ((joined[main] ?? []) + named).sorted { $0.source < $1.source }
    }
    return joined
  }
}
