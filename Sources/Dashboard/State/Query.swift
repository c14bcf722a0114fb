import Analytics
import Market
import Prose

/// What a screen has to know of what was read; the program's loop asks it of the market reader.
public enum Query: Hashable, Sendable {
  /// What stood at a moment.
  case market(asOf: Moment)
  /// The stories in sight.
  case feed(FeedQuery)
  /// A story and its replies, as of a moment.
  case thread(Int64, asOf: Moment)
  /// All that a listing was quoted at, up to a moment.
  case quotes(Listing, asOf: Moment)
  /// What a listing was quoted at by a day, to suppose that tokens are sold at its prices.
  case assumed(Listing, asOf: Moment)
  /// What a listing cost over time, up to a moment.
  case trail(Listing, asOf: Moment)
  /// The files that had something to say at a moment.
  case sources(asOf: Moment)
  /// What the person supposes of reports and keeps.
  case scenarios
  /// The nearest moment at which something changed.
  case turningPoint(TimeDirection, of: Moment)
  /// What rules fire for in what stood, and what of it was acknowledged.
  case alerts([AlertRule], in: MarketView)

  /// Questions of one kind: only the last of them is worth an answer.
  public enum Kind: Hashable, Sendable {
    case market, feed, thread, quotes, assumed, trail, sources, scenarios, turningPoint, alerts
  }

  /// The kind of the question.
  public var kind: Kind {
    switch self {
    case .market: .market
    case .feed: .feed
    case .thread: .thread
    case .quotes: .quotes
    case .assumed: .assumed
    case .trail: .trail
    case .sources: .sources
    case .scenarios: .scenarios
    case .turningPoint: .turningPoint
    case .alerts: .alerts
    }
  }
}

/// What the market reader answers.
public enum QueryResult: Sendable {
  /// What stood at a moment.
  case market(MarketView)
  /// The stories in sight.
  case feed(FeedPage)
  /// A story and its replies; none where it is gone.
  case thread(Int64, Market.Thread?)
  /// All that a listing was quoted at.
  case quotes(Listing, [Quote])
  /// What a listing was quoted at by the day that was asked for.
  case assumed(Listing, [Quote])
  /// What a listing cost over time.
  case trail(PriceTrail)
  /// The files that were read.
  case sources([SourceRow])
  /// What the person supposes of reports and keeps.
  case scenarios([KeptScenario])
  /// The nearest moment at which something changed; none where there is no such moment.
  case turningPoint(TimeDirection, Moment?)
  /// What fired by a moment, and all that was ever acknowledged.
  case alerts(Alerts, acknowledged: Set<Alert.Key>, asOf: Moment)
}

extension MarketReader {
  /// Answers a query.
  ///
  /// - Throws: Where what is kept can't be read.
  public func answer(_ query: Query) throws -> QueryResult {
    switch query {
    case .market(let moment): .market(try view(asOf: moment))
    case .feed(let page): .feed(try feed(page))
    case .thread(let id, let moment):
      .thread(id, try thread(id, asOf: moment, atMost: Self.mostReplies))
    case .quotes(let listing, let moment):
      .quotes(listing, try quotes(of: listing, asOf: moment))
    case .assumed(let listing, let moment):
      .assumed(listing, try quotes(of: listing, asOf: moment))
    case .trail(let listing, let moment): .trail(try trail(of: listing, asOf: moment))
    case .sources(let moment): .sources(try sources(asOf: moment))
    case .scenarios: .scenarios(try scenarios())
    case .turningPoint(let direction, let moment):
      .turningPoint(direction, try turningPoint(direction, of: moment))
    case .alerts(let rules, let market):
      .alerts(
        try alerts(for: rules, in: market), acknowledged: try acknowledged, asOf: market.asOf)
    }
  }
}

extension State {
  /// Takes an event into account and has a market reader answer all questions that follow from it, for
  /// whoever can wait; the effects that remain are no questions.
  ///
  /// - Throws: Where what is kept can't be read.
  @discardableResult
  public mutating func apply(_ event: Event, asking reader: some MarketReader) throws -> [Effect] {
    var others: [Effect] = []
    var effects = apply(event)
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if case .ask(let query) = effect {
        effects += apply(.answered(try reader.answer(query), to: query.kind))
      } else {
        others.append(effect)
      }
    }
    return others
  }
}
