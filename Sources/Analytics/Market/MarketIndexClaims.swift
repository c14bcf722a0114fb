import Claims
import Market
import Synchronization

/// The claims of a file of an index, found when they are first wanted.
///
/// Copies of an index share them, since they depend on nothing but the file.
final class SnapshotClaims: Sendable {
  private let found = Mutex<[Dated]?>(nil)

  /// A text that states figures, and when it was written.
  typealias Dated = (at: Moment?, text: ClaimedText)

  /// The texts that state figures, in the order of the file, with the ids of their stories.
  func texts(of snapshot: Snapshot, id: (Story) -> Int64) -> [Dated] {
    found.withLock { found in
      if let found { return found }
      var scanner = ClaimScanner()
      let texts = snapshot.threads.flatMap { $0.claimedTexts(id: id($0.story), by: &scanner) }
      found = texts
      return texts
    }
  }
}

extension MarketIndex {
  /// A page of the texts that state figures, as known at a moment.
  public func claimedTexts(asOf moment: Moment, offset: Int, limit: Int) -> ClaimedTexts {
    let all = snapshots.filter { !$0.threads.isEmpty }.flatMap { snapshot in
      claims[snapshot.file]?.texts(of: snapshot, id: id(of:)) ?? []
    }
    let known = all.filter { ($0.at ?? moment) <= moment }
    // Stable, so that texts of one moment keep the order of the files.
    let order = known.indices.sorted {
      (known[$1].at?.seconds ?? .min, $0) < (known[$0].at?.seconds ?? .min, $1)
    }
    let rows = order.dropFirst(offset).prefix(limit).map { known[$0].text }
    guard offset == 0 else { return ClaimedTexts(rows: rows) }
    return ClaimedTexts(
      rows: rows, texts: known.count, claims: known.reduce(0) { $0 + $1.text.claims.count })
  }
}
