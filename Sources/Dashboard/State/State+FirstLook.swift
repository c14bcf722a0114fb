import Analytics
import Market

extension State {
  /// Shows the first rows of the price table, unless the whole market came first or the user has
  /// changed the table.
  ///
  /// - Returns: Whether it shows them.
  mutating func show(_ look: FirstLook, of view: MarketView) -> Bool {
    guard past == nil, !queries.answered.contains(.market), look.pinned == pinnedListings else {
      return false
    }
    queries.keptLook = look
    let before = (market, prices)
    market = view
    meetPreferences()
    guard prices.show(look, of: view) else {
      (market, prices) = before
      return false
    }
    lab.take(view)
    return true
  }

  /// Stores the visible part of the price table for the next start, if the market is large.
  mutating func keepFirstLook() {
    guard past == nil, prices.listingCount >= FirstLook.leastListings, !prices.showsOutlier else {
      return
    }
    var look = prices.look
    look.pinned = pinnedListings
    guard look != queries.keptLook else { return }
    queries.keptLook = look
    effects.append(.keep(.firstLook(look, now.day)))
  }

  private var pinnedListings: [Listing] { pins.pairs.flatMap { [$0.listing, $0.base] } }
}
