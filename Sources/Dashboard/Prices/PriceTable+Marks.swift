import Analytics
import Market

extension PriceTable {
  /// Marks or unmarks the selected listing, and moves to the next.
  mutating func mark() {
    guard let listing = chosen?.listing else { return }
    if let place = marked.firstIndex(of: listing) {
      marked.remove(at: place)
    } else {
      marked.append(listing)
    }
    cursor.move(by: 1, of: count)
    if filter.asksWhatIsWatched { arrange() }
  }

  /// Whether the listing of a row is marked or, if they are folded, another one of its model.
  func isMarked(at place: Int) -> Bool {
    guard !marked.isEmpty else { return false }
    let listing = self[place].listing
    if marked.contains(listing) { return true }
    guard case .model(_, isOpen: false) = line(at: place) else { return false }
    return marked.contains {
      hosts.sold[$0] != nil && hosts.sold[$0]?.model == hosts.sold[listing]?.model
    }
  }

  /// Shows or hides the listings that are left out by default.
  mutating func toggleAll() {
    showsAll.toggle()
    arrange()
  }

  /// The listings to compare: the marked ones or, if fewer than two, the selected one with the
  /// base; nil if that makes fewer than two.
  var comparison: SideBySide? {
    let extra = marked.count < 2 ? [chosen?.listing, base?.listing] : []
    var listings = marked
    for listing in extra.compactMap({ $0 }) where !listings.contains(listing) {
      listings.append(listing)
    }
    let rows = listings.compactMap { row(of: $0) }
    return rows.count < 2 ? nil : SideBySide(rows)
  }
}

extension Filter {
  /// Whether marking changes what passes the filter.
  fileprivate var asksWhatIsWatched: Bool {
    clauses.contains { if case .watched = $0.need { true } else { false } }
  }
}
