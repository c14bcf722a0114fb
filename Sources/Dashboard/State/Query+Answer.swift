import Analytics
import Market
import Prose
import Verdicts

extension MarketReader {
  /// Answers a query.
  ///
  /// - Throws: If the stored data can't be read.
  public func answer(_ query: Query) throws -> QueryResult {
    switch query {
    case .market(let moment): .market(try view(asOf: moment))
    case .firstLook(let moment): try firstLookResult(asOf: moment)
    case .feed(let page): .feed(try feed(page))
    case .thread(let id, let moment):
      .thread(
        id, try thread(id, asOf: moment, atMost: Self.mostReplies),
        starred: try starredReplies(of: id))
    case .quotes(let listing, let moment):
      .quotes(listing, try quotes(of: listing, asOf: moment))
    case .assumed(let listing, let moment):
      .assumed(listing, try quotes(of: listing, asOf: moment))
    case .trail(let listing, let moment): .trail(try trail(of: listing, asOf: moment))
    case .histories(let listings, let moment):
      .histories(try trails(of: listings, asOf: moment).mapValues(\.shown), asOf: moment)
    case .sources(let moment): .sources(try sources(asOf: moment))
    case .scenarios: .scenarios(try scenarios())
    case .events, .rows, .nextUnread, .counts, .place, .crowd, .news, .claims, .ledger,
      .claimsLook, .changes, .twoMoments:
      try lookUp(query)
    case .turningPoint(let direction, let moment):
      .turningPoint(direction, try turningPoint(direction, of: moment))
    case .alerts(let rules, let market, let ledger, let table):
      .alerts(
        try alerts(for: rules, in: market, ledger, by: table), acknowledged: try acknowledged,
        asOf: market.asOf)
    case .models(let names, let market, let table):
      .models(table.models(named: names, in: market), table.providers)
    case .soldModels(let market, let table):
      .soldModels(table.soldModels(in: market), asOf: market.asOf)
    case .hosts(let wish, let market, let table): .hosts(wish, table.model(wish, in: market))
    case .pins(let pairs, let moment):
      .pins(try compared(pairs, asOf: moment), of: pairs, asOf: moment)
    case .pin(let typed, let market, let table):
      .pin(try typed.found(in: market, by: table, asking: self))
    case .find(let wish, let market, let files, let table):
      .find(wish, try found(wish, in: market, files, by: table))
    }
  }

  /// Answers a query about stories, claims or changes.
  private func lookUp(_ query: Query) throws -> QueryResult {
    switch query {
    case .rows(let query): .rows(try rows(of: query), of: query)
    case .nextUnread(let query, let marked):
      .nextUnread(try rows(of: query).firstUnread(marked).map { $0 + query.offset }, of: query)
    case .counts(let searches, let rules, let moment):
      .counts(try counts(of: searches, by: rules, asOf: moment), asOf: moment)
    case .claims(let wish, let table): .claims(wish, try claims(wish, by: table))
    case .ledger(let wish, let table): .ledger(wish, try ledger(wish, by: table))
    case .claimsLook: .claimsLook(try (self as? any ClaimsLookKeeper)?.claimsLook())
    case .place(let story, let query): .place(try place(of: story, in: query), of: story)
    case .events(let corrections, let table):
      .events(
        try updateEvents(by: table.folding, correcting: corrections), corrections)
    case .changes(let wish, let view, let names): .changes(wish, try changes(wish, view, names))
    case .twoMoments(let wish): .twoMoments(wish, try offers(wish))
    case .crowd(let wish, let table): .crowd(wish, try crowd(wish, by: table))
    case .news(let wish, let view, let table): .news(wish, try news(wish, view, by: table))
    default: preconditionFailure("\(query.kind) is answered elsewhere")
    }
  }
}

extension MarketReader {
  private func firstLookResult(asOf moment: Moment) throws -> QueryResult {
    guard let (look, view) = try firstLook(asOf: moment) else {
      return .firstLook(nil, MarketView(asOf: moment))
    }
    return .firstLook(look, view)
  }
}
