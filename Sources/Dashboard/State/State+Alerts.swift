import Analytics
import Market
import Screen
import Verdicts

extension MarketReader {
  /// What rules fire for, in the market and in what is claimed of it.
  func alerts(
    for rules: [AlertRule], in market: MarketView, _ ledger: ClaimLedger, by table: KnownNames?
  ) throws -> Alerts {
    var alerts = try alerts(for: rules, in: market, by: table?.ofRules ?? RuleNames())
    alerts.add(ledger, for: rules)
    return alerts
  }
}

extension State {
  /// Takes over the alert rules.
  mutating func take(_ rules: [AlertRule]) {
    log.rules = rules
    askForAlerts()
  }

  /// Queries the alerts of the current view, which are computed off the loop.
  mutating func askForAlerts() {
    if log.rules.isEmpty || (market.offers.isEmpty && market.changes.isEmpty) {
      log.take(Alerts(), acknowledged: [])
    } else {
      let isOfClaims = log.rules.contains { $0.claim != nil }
      let ledger = isOfClaims ? claims.checked ?? ClaimLedger() : ClaimLedger()
      ask(.alerts(log.rules, in: market, claims: ledger, by: lookups.table))
    }
  }

  /// Goes to the selected listing in the price table.
  mutating func goToAlert() {
    guard let listing = log.chosenListing else { return }
    guard prices.choose(listing) else {
      return tell(
        said("'\(listing)' was no longer sold"),
        said("press \(keyNames[.earlier]) to go back to when it was"))
    }
    pages.append(OverviewPage(focus: .prices, isZoomed: isZoomed))
  }
}

extension PriceTable {
  /// Selects a listing, clearing whatever hides it.
  ///
  /// - Returns: Whether there is such a listing.
  mutating func choose(_ listing: Listing) -> Bool {
    func place() -> Int? { (0..<count).first { self[$0].listing == listing } }
    guard row(of: listing) != nil else { return false }
    if place() == nil {
      filter = .none
      showsAll = true
      arrange()
    }
    cursor.index = place() ?? cursor.index
    return true
  }
}
