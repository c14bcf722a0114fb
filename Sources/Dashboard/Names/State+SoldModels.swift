import Analytics
import Market

extension State {
  /// Looks up which model each listing sells, beside the loop, once something depends on it.
  ///
  /// To read fifteen thousand ids takes longer than a key may, and most screens do not need it.
  mutating func askForSoldModels() {
    guard needsHosts, !lookups.hasSoldModels, !market.offers.isEmpty, prices.firstLook == nil,
      !queries.open.contains(.soldModels), let table = lookups.table
    else { return }
    ask(.soldModels(in: market, by: table))
  }

  /// Whether the order, the filter or a visible column depends on who else sells a model.
  private var needsHosts: Bool {
    if shows(ListingPage.self) || shows(RowCard.self) { return true }
    if prices.wantsModels || prices.sort.isOfHosts || prices.filter.asksForHosts { return true }
    guard prices.count > 0, layout.panels[.prices] != nil else { return false }
    return PricesPanel.columns(of: prices, now: moment, in: inside(.prices), isWhole: isZoomed)
      .columns.contains(where: \.isOfHosts)
  }

  /// Takes over which model each listing sells, unless another moment is shown by now.
  mutating func take(_ sold: SoldModels, asOf: Moment) {
    guard asOf == market.asOf else { return }
    lookups.hasSoldModels = true
    prices.take(sold)
  }
}
