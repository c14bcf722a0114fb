import Analytics
import Market

extension PriceTable {
  /// Marks the chosen listing, or takes its mark off, and goes on to the next.
  mutating func mark() {
    guard let listing = chosen?.quote.listing else { return }
    if let place = marked.firstIndex(of: listing) {
      marked.remove(at: place)
    } else {
      marked.append(listing)
    }
    cursor.move(by: 1, of: count)
    if filter.asksWhatIsWatched { arrange() }
  }

  /// Shows what is left out otherwise, or leaves it out again.
  mutating func toggleAll() {
    showsAll.toggle()
    arrange()
  }

  /// The listings to be compared: the marked ones or, of fewer than two, the chosen one and the base
  /// beside them; nothing where that is less than two.
  var comparison: SideBySide? {
    let extra = marked.count < 2 ? [chosen?.quote.listing, base?.quote.listing] : []
    var listings = marked
    for listing in extra.compactMap({ $0 }) where !listings.contains(listing) {
      listings.append(listing)
    }
    let rows = listings.compactMap { row(of: $0) }
    return rows.count < 2 ? nil : SideBySide(rows)
  }
}

extension Filter {
  /// Whether a mark changes what passes.
  fileprivate var asksWhatIsWatched: Bool {
    clauses.contains { if case .watched = $0.need { true } else { false } }
  }
}
