import Analytics
import Market

extension State {
  /// Shows the first rows of the price table, unless the whole market was faster or the user has
  /// other wishes by now.
  mutating func show(_ look: FirstLook, of view: MarketView) {
    guard past == nil, !queries.answered.contains(.market) else { return }
    keptLook = look
    let before = (market, prices)
    market = view
    meetPreferences()
    guard prices.show(look, of: view) else {
      (market, prices) = before
      return
    }
    lab.take(view)
  }

  /// Keeps the visible part of the price table for the next start, if it takes long to work out.
  mutating func keepFirstLook() {
    guard past == nil, prices.listingCount >= FirstLook.leastListings else { return }
    let look = prices.look
    guard look != keptLook else { return }
    keptLook = look
    effects.append(.keep(.firstLook(look, now.day)))
  }
}
