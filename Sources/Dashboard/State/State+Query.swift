import Analytics
import Market
import Screen

extension State {
  /// Repeats all queries, since the stored data or the moment shown has changed.
  mutating func askAnew() {
    queries.failed = []
    if past == nil, !queries.answered.contains(.market) {
      // All prices can wait for the few that are seen first.
      queries.open.formUnion([.market, .pins])
      queries.marketAsked = nil
      ask(.firstLook(asOf: moment))
      if claims.ledger == nil { ask(.claimsLook) }
    } else {
      askForMarket()
    }
    ask(.sources(asOf: latest))
    feed.forgetAnswers()
    hands.counts = nil
    claims.forget()
    quotes = nil
    trail = nil
    prices.histories = RowHistories()
  }

  private mutating func askForMarket() {
    askForPins()
    ask(.market(asOf: moment))
  }

  /// Sends a query once the event has been applied.
  mutating func ask(_ query: Query) {
    guard !queries.failed.contains(query.kind) else { return }
    queries.open.insert(query.kind)
    if case .market(let moment) = query { queries.marketAsked = moment }
    effects.append(.ask(query))
  }

  /// Queries what is visible and not yet known.
  mutating func askWhatIsMissing() {
    guard hasAsked else { return }
    for query in feed.queries(rows: feedRows, asOf: latest) { ask(query) }
    askForQuotes()
    askForTrail()
    askForHistories()
    askForScenarios()
    askForNames()
    askForSoldModels()
    askForHosts()
    askToFind()
    askForClaims()
    askForLedger()
    askForChanges()
    askForTwoMoments()
    askForEvents()
    askForCrowd()
    askForNews()
    askForCounts()
    askForWholeMarket()
  }

  /// Queries the whole market once the first rows are shown with all that belongs to them, since it
  /// keeps every core busy.
  private mutating func askForWholeMarket() {
    guard prices.firstLook != nil, queries.marketAsked == nil, !isAwaitingResults else { return }
    ask(.market(asOf: moment))
  }

  /// Whether there is anything to query, which is not so before the first file has landed.
  private var hasAsked: Bool { !files.isEmpty || queries.open.contains(.sources) }

  /// The limit for stories and files shown; now there is none, so that a new day or a story with a
  /// fast clock makes no difference.
  var latest: Moment { past ?? .endOfTime }

  /// Queries the kept scenarios, but only while the lab is shown.
  private mutating func askForScenarios() {
    guard isInLab, lab.kept == nil, !queries.open.contains(.scenarios) else { return }
    ask(.scenarios)
  }

  /// Queries a listing's earlier quotes, but only while they are shown.
  private mutating func askForQuotes() {
    guard focus == .prices, shows(OriginCard.self) || isZoomed,
      let chosen = prices.chosen?.listing,
      quotes?.listing != chosen
    else { return }
    quotes = (chosen, [])
    ask(.quotes(chosen, asOf: moment))
  }

  /// Queries a listing's prices over time, but only while they are shown.
  private mutating func askForTrail() {
    let isShown = focus == .prices && isZoomed || PricesPanel.hasListing(beside: inside(.prices))
    guard isShown, let chosen = prices.chosen?.listing,
      trail?.listing != chosen
    else { return }
    trail = PriceTrail(of: [], changes: [], listing: chosen, asOf: moment)
    ask(.trail(chosen, asOf: moment))
  }

  private mutating func take(_ market: MarketView) {
    self.market = market
    queries.answered.insert(.market)
    prices.firstLook = nil
    forgetNames()
    rebuild()
    keepFirstLook()
    askForAlerts()
    askForTypedPin()
  }

  /// Takes over a result, unless it came too late to be of use.
  mutating func take(_ answer: QueryResult, to kind: Query.Kind) {
    queries.open.remove(kind)
    defer { noteEmptyPanels() }
    switch answer {
    case .market(let market):
      // The clock may have moved on since the query.
      guard market.asOf == queries.marketAsked else { break }
      take(market)
    case .firstLook(let look, let market):
      if let look, show(look, of: market) { askForPins() } else { askForMarket() }
    case .feed(let page):
      feed.take(page)
      openFoundStory()
      queries.answered.insert(.feed)
    case .thread(let id, let thread, let starred):
      feed.take(thread, starred, of: id, columns: storyFrame.columns)
    case .quotes(let listing, let quotes):
      if self.quotes?.listing == listing { self.quotes = (listing, quotes) }
    case .assumed(let listing, let quotes): takeAssumedPrices(quotes, of: listing)
    case .trail(let trail): if self.trail?.listing == trail.listing { self.trail = trail }
    case .histories(let steps, let asOf): take(steps, asOf: asOf)
    case .sources(let files):
      self.files = files
      queries.answered.insert(.sources)
    case .scenarios(let kept): lab.kept = kept
    case .turningPoint(let direction, let moment): arrive(at: moment, direction)
    case .alerts(let alerts, let acknowledged, let asOf):
      if asOf == market.asOf { log.take(alerts, acknowledged: acknowledged) }
      announceAlerts()
    default: takeLookup(answer)
    }
  }

  /// Takes over what was looked up in the market, in stories or in the table of names.
  private mutating func takeLookup(_ answer: QueryResult) {
    switch answer {
    case .pins(let compared, let pairs, let asOf): take(compared, of: pairs, asOf: asOf)
    case .pin(let pair): take(pair)
    case .events(let update, let kept): feed.take(update, kept, at: now)
    case .rows(let rows, let query): takeRead(rows, of: query)
    case .nextUnread(let row, let query): arrive(atUnread: row, of: query)
    case .counts(let counts, let moment): hands.counts = (counts, moment)
    case .models(let models, let providers): take(models, providers)
    case .soldModels(let sold, let asOf): take(sold, asOf: asOf)
    case .hosts(let wish, let model): take(model, of: wish)
    case .claims(let wish, let claims): lookups.claims = (wish, claims)
    case .ledger(let wish, let ledger): take(ledger, of: wish)
    case .claimsLook(let look): if let look { claims.show(look) }
    case .place(let place, let story): arrive(at: place, of: story)
    case .changes(let wish, let found): lookups.changes = (wish, found)
    case .twoMoments(let wish, let offers): lookups.twoMoments = (wish, offers)
    case .crowd(let wish, let crowd): take(crowd, of: wish)
    case .news(let wish, let news): lookups.news = (wish, news)
    case .find(let wish, let found): hands.found = (wish, found)
    default: break
    }
  }

  /// Reports why a query failed, and stops waiting for it.
  mutating func miss(_ kind: Query.Kind, _ diagnostic: Diagnostic) {
    queries.open.remove(kind)
    notice = .problem(diagnostic)
    if kind.isOfMissing { queries.failed.insert(kind) }
    if kind == .assumed { dropPricesAsked() }
    if kind == .firstLook { askForMarket() }
    if kind == .events { missEvents() }
  }

  /// Recomputes what the panels show of the market view.
  mutating func rebuild() {
    // A day shows the usual prices, and now has no clock; a past time shows its hour's prices.
    prices.isOfTheHour = past.map { $0.precision != .day } ?? false
    meetPreferences()
    prices.rebuild(from: market)
    lab.take(market)
    tellOfUnmet()
  }
}
