import Analytics
import Market
import Screen

extension State {
  /// Asks everything anew, since what was kept or the moment that is shown is another.
  mutating func askAnew() {
    ask(.market(asOf: moment))
    ask(.sources(asOf: latest))
    feed.forgetAnswers()
    quotes = nil
    trail = nil
  }

  /// Asks the market reader as soon as the event is done with.
  mutating func ask(_ query: Query) {
    queries.open.insert(query.kind)
    if case .market(let moment) = query { queries.marketAsked = moment }
    effects.append(.ask(query))
  }

  /// Asks for what is in sight and not yet known.
  mutating func askWhatIsMissing() {
    guard hasAsked else { return }
    for query in feed.queries(rows: feedRows, asOf: latest) { ask(query) }
    askForQuotes()
    askForTrail()
    askForScenarios()
  }

  /// Whether there is anything to ask: until the first file has landed there is not.
  private var hasAsked: Bool { !files.isEmpty || queries.open.contains(.sources) }

  /// The moment up to which stories and files are shown: now there is no limit, so that a new day or a
  /// story whose clock is ahead makes no difference.
  private var latest: Moment { past ?? .endOfTime }

  /// What the person keeps of the lab is only asked for where the lab is shown.
  private mutating func askForScenarios() {
    guard isInLab, lab.kept == nil, !queries.open.contains(.scenarios) else { return }
    ask(.scenarios)
  }

  /// What a listing was quoted at before is only asked for where it is shown.
  private mutating func askForQuotes() {
    guard focus == .prices, shows(OriginCard.self) || isZoomed,
      let chosen = prices.chosen?.quote.listing,
      quotes?.listing != chosen
    else { return }
    quotes = (chosen, [])
    ask(.quotes(chosen, asOf: moment))
  }

  /// What a listing cost over time is only asked for where it is shown.
  private mutating func askForTrail() {
    guard focus == .prices, isZoomed, let chosen = prices.chosen?.quote.listing,
      trail?.listing != chosen
    else { return }
    trail = PriceTrail(of: [], changes: [], listing: chosen, asOf: moment)
    ask(.trail(chosen, asOf: moment))
  }

  /// Takes an answer over, unless it came too late to be of use.
  mutating func take(_ answer: QueryResult, to kind: Query.Kind) {
    queries.open.remove(kind)
    switch answer {
    case .market(let market):
      // The clock may have gone on since it was asked for.
      guard market.asOf == queries.marketAsked else { break }
      self.market = market
      queries.answered.insert(.market)
      rebuild()
      askForAlerts()
    case .feed(let page):
      feed.take(page)
      queries.answered.insert(.feed)
    case .thread(let id, let thread):
      feed.take(thread, of: id, columns: storyFrame.columns)
    case .quotes(let listing, let quotes):
      if self.quotes?.listing == listing { self.quotes = (listing, quotes) }
    case .assumed(let listing, let quotes): takeAssumedPrices(quotes, of: listing)
    case .trail(let trail): if self.trail?.listing == trail.listing { self.trail = trail }
    case .sources(let files):
      self.files = files
      queries.answered.insert(.sources)
    case .scenarios(let kept): lab.kept = kept
    case .turningPoint(let direction, let moment): arrive(at: moment, direction)
    case .alerts(let alerts, let acknowledged, let asOf):
      if asOf == market.asOf { log.take(alerts, acknowledged: acknowledged) }
    }
  }

  /// Tells why a question got no answer, and no longer waits for one.
  mutating func miss(_ kind: Query.Kind, _ diagnostic: Diagnostic) {
    queries.open.remove(kind)
    notice = .problem(diagnostic)
    if kind == .assumed { dropPricesAsked() }
  }

  /// Works out anew what the panels show of the standing.
  mutating func rebuild() {
    // A day is meant with its usual prices, and now has no clock; a time of the past has an hour.
    prices.isOfTheHour = past.map { $0.precision != .day } ?? false
    meetPreferences()
    prices.rebuild(from: market)
    lab.take(market)
    tellOfUnmet()
  }
}
