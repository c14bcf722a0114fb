import Analytics
import Market

extension Database {
  /// The newest changes known at a moment, newest first: half of them moves, half all others, as in
  /// the index.
  func changes(asOf moment: Moment) throws -> [Change] {
    let most = Int64(MarketView.mostChanges / 2)
    let moves = try changes(asOf: moment, moves: true, most: most)
    let others = try changes(asOf: moment, moves: false, most: most)
    // A change holds whole prices, so each is copied once.
    var merged: [Change] = []
    merged.reserveCapacity(moves.count + others.count)
    var rest = others[...]
    for move in moves {
      while let other = rest.first, other.precedes(move) {
        merged.append(other.change)
        rest.removeFirst()
      }
      merged.append(move.change)
    }
    merged += rest.map(\.change)
    return merged
  }

  /// Iterates over the changes that became known after one moment and by another, newest first.
  func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) throws {
    let paths = try snapshotNames().paths
    try Prepared(
      """
      SELECT change, provider, model, before, before_clock FROM changes JOIN listings ON listings.id = listing
      WHERE known > ?1 AND known <= ?2 OR ?1 = ?3 AND known = ?3
      ORDER BY at DESC, provider, model, position DESC
      """, on: self
    ).bound(since?.seconds ?? .min, moment.seconds, .min).each { row in
      let noted = try NotedChange(stored: row.bytes(0), before: nil).sound("change")
      guard let kind = noted.kind(asOf: moment), isWanted(kind) else { return true }
      let listing = Listing(provider: row.text(1), model: row.text(2))
      let change = try Change(stored: row.bytes(0), before: row.moment(3), of: listing) {
        paths[$0] ?? ""
      }.sound("change")
      if let seen = change.seen(asOf: moment) { take(seen) }
      return true
    }
  }

  private func changes(asOf moment: Moment, moves: Bool, most: Int64) throws -> [ChangeRow] {
    let paths = try snapshotNames().paths
    var rows: [ChangeRow] = []
    rows.reserveCapacity(Int(most))
    try Prepared(
      """
      SELECT at, position, change, provider, model, before, before_clock
      FROM changes JOIN listings ON listings.id = listing
      WHERE known <= ?1 AND iif(revised <= ?1, moves_then, moves) = ?2
      ORDER BY at DESC, provider, model, position DESC LIMIT ?3
      """, on: self
    ).bound(moment.seconds, moves ? 1 : 0, most).each { row in
      let listing = Listing(provider: row.text(3), model: row.text(4))
      let change = try Change(stored: row.bytes(2), before: row.moment(5), of: listing) {
        paths[$0] ?? ""
      }.sound("change")
      if let seen = change.seen(asOf: moment) {
        rows.append(ChangeRow(at: row.number(0), position: row.number(1), change: seen))
      }
      return true
    }
    return rows
  }
}

private struct ChangeRow {
  let at: Int64
  let position: Int64
  let change: Change

  /// Whether it comes before another in the order newest first.
  func precedes(_ other: ChangeRow) -> Bool {
    (other.at, change.listing, other.position) < (at, other.change.listing, position)
  }
}
