import Analytics
import Market
import Screen

extension State {
  /// Takes over the rules that are to be held against all that comes.
  mutating func take(_ rules: [AlertRule]) {
    log.rules = rules
    askForAlerts()
  }

  /// What fires is worked out beside the loop, from what is shown.
  mutating func askForAlerts() {
    if log.rules.isEmpty || (standing.offers.isEmpty && standing.changes.isEmpty) {
      log.take(Alerts(), acknowledged: [])
    } else {
      ask(.alerts(log.rules, in: standing))
    }
  }

  /// Opens the log, or closes it.
  mutating func toggleLog() {
    quality = nil
    help = nil
    showsOrigin = false
    log.isOpen.toggle()
    log.isLeft = false
  }

  /// Does what a key asks for while the log is open.
  ///
  /// - Returns: Whether the key was the log's.
  mutating func performOnLog(_ command: Command) -> Bool {
    guard log.isOpen, help == nil else { return false }
    switch command {
    case .moveDown: log.move(by: 1)
    case .moveUp: log.move(by: -1)
    case .pageDown, .halfPageDown: log.move(by: max(1, logRows))
    case .pageUp, .halfPageUp: log.move(by: -max(1, logRows))
    case .top: log.move(by: -1_000_000_000)
    case .bottom: log.move(by: 1_000_000_000)
    case .moveRight: log.turn(by: 1)
    case .moveLeft: log.turn(by: -1)
    case .acknowledge:
      if let (keys, isSeen) = log.toggle() { effects.append(.keep(.acknowledged(keys, isSeen))) }
    case .acknowledgeAll:
      let keys = log.acknowledgeAll()
      if !keys.isEmpty { effects.append(.keep(.acknowledged(keys, true))) }
    case .open: goToAlert()
    case .back, .quit, .alerts: log.isOpen = false
    case .focus, .nextPanel, .previousPanel:
      log.isOpen = false
      return false
    case .commandLine, .openPath, .help, .redraw, .quitAtOnce, .nextTheme, .freeze, .earlier,
      .later, .weekEarlier, .weekLater, .now:
      return false
    default: break
    }
    return true
  }

  /// Goes to the chosen listing in the table of prices.
  private mutating func goToAlert() {
    guard let listing = log.chosenListing else { return }
    guard prices.choose(listing) else {
      return tell("'\(listing)' was not sold any more", "press , to go back to when it was")
    }
    log.isOpen = false
    log.isLeft = true
    if feed.reading != nil { feed.close() }
    prices.comparing = nil
    focus = .prices
  }
}

extension PriceTable {
  /// Chooses a listing; whatever leaves it out is taken away.
  ///
  /// - Returns: Whether there is such a listing.
  mutating func choose(_ listing: Listing) -> Bool {
    func place() -> Int? { (0..<count).first { self[$0].quote.listing == listing } }
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
