import Analytics
import Market
import Prose
import Verdicts

/// A query that a screen depends on; the program's loop sends it to the market reader.
public enum Query: Hashable, Sendable {
  /// The market as of a moment.
  case market(asOf: Moment)
  /// The visible part of the price table, until the whole market is there.
  case firstLook(asOf: Moment)
  /// The visible stories.
  case feed(FeedQuery)
  /// A story and its replies, as of a moment.
  case thread(Int64, asOf: Moment)
  /// All quotes of a listing, up to a moment.
  case quotes(Listing, asOf: Moment)
  /// The quotes of a listing by a given day, for use as assumed prices.
  case assumed(Listing, asOf: Moment)
  /// The prices of a listing over time, up to a moment.
  case trail(Listing, asOf: Moment)
  /// The prices of some listings over time, up to a moment.
  case histories([Listing], asOf: Moment)
  /// The files with anything to report as of a moment.
  case sources(asOf: Moment)
  /// The user's kept scenarios.
  case scenarios
  /// The nearest moment at which something changed.
  case turningPoint(TimeDirection, of: Moment)
  /// The alerts that rules fire in a market view, and which of them are acknowledged.
  case alerts([AlertRule], in: MarketView, claims: ClaimLedger, by: KnownNames?)

  /// The models that names mean in a market view, and who sells them.
  case models([String], in: MarketView, by: KnownNames)

  /// Which model each listing sells, in a market view.
  case soldModels(in: MarketView, by: KnownNames)

  /// Who sells a model, in a market view.
  case hosts(HostsWish, in: MarketView, by: KnownNames)
  /// What a story and its replies state, and what the data say of it.
  case claims(ClaimsWish, by: KnownNames)
  /// The claims of all stories, and what the data say of them.
  case ledger(LedgerWish, by: KnownNames)
  /// The visible part of the claims panel, until the claims are checked.
  case claimsLook
  /// The place of a story in a feed.
  case place(of: Int64, in: FeedQuery)
  /// The stories in some rows of the feed.
  case rows(FeedQuery)
  /// The first unread row of the feed from a query's offset on, with marks that may not be kept yet.
  case nextUnread(FeedQuery, marked: [Int64: Bool])
  /// How many stories and events match each of some searches, as of a moment.
  case counts([String], by: FeedRules, asOf: Moment)
  /// The events of new stories, and what the user corrected of events.
  case events([EventCorrection], by: KnownNames)
  /// What changed between two moments, with the stories beside it; the view is the moment shown.
  case changes(ChangesWish, in: MarketView, by: KnownNames?)
  /// What some listings charge at two moments.
  case twoMoments(TwoMomentsWish)
  /// The shares of pinned pairs, then and as of a moment.
  case pins([PinnedPair], asOf: Moment)
  /// The listings that are meant by a pair that somebody typed, in a market view.
  case pin(TypedPair, in: MarketView, by: KnownNames?)

  /// The stories that name a listing's model, and what its seller launched.
  case news(NewsWish, in: MarketView, by: KnownNames)
  /// What the replies to a story have in common, and what moved near it.
  case crowd(CrowdWish, by: KnownNames)
  /// What some words find in a market view, in stories and replies, and in files, by their paths
  /// with all that is said of them.
  case find(FindWish, in: MarketView, files: [String: String], by: KnownNames?)

  /// The kind of a query: only the last one of each kind needs a result.
  public enum Kind: Hashable, Sendable {
    case market, firstLook, feed, thread, quotes, assumed, trail, histories, sources, scenarios,
      turningPoint, alerts, models, soldModels, hosts, pins, pin, find, claims, ledger,
      claimsLook, place,
      changes, twoMoments, events, crowd, news, rows, nextUnread, counts

    /// Whether it is asked after every event as long as what it brings is missing.
    var isOfMissing: Bool {
      [.histories, .soldModels, .models, .crowd, .news, .counts, .events].contains(self)
    }
  }

  /// The kind of the query.
  public var kind: Kind {
    switch self {
    case .market: .market
    case .firstLook: .firstLook
    case .feed: .feed
    case .thread: .thread
    case .quotes: .quotes
    case .assumed: .assumed
    case .trail: .trail
    case .histories: .histories
    case .sources: .sources
    case .scenarios: .scenarios
    case .turningPoint: .turningPoint
    case .alerts: .alerts
    case .models: .models
    case .soldModels: .soldModels
    case .hosts: .hosts
    case .claims: .claims
    case .ledger: .ledger
    case .claimsLook: .claimsLook
    case .place: .place
    case .events: .events
    case .rows: .rows
    case .nextUnread: .nextUnread
    case .counts: .counts
    case .crowd: .crowd
    case .news: .news
    case .changes: .changes
    case .twoMoments: .twoMoments
    case .pins: .pins
    case .pin: .pin
    case .find: .find
    }
  }
}

/// The result of a query.
public enum QueryResult: Sendable {
  /// The market as of a moment.
  case market(MarketView)
  /// The visible part of the price table, and a view that holds only that; nil if it is unknown.
  case firstLook(FirstLook?, MarketView)
  /// The visible stories.
  case feed(FeedPage)
  /// A story and its replies, nil if it is gone, and which replies the user starred.
  case thread(Int64, Market.Thread?, starred: Set<Origin>)
  /// All quotes of a listing.
  case quotes(Listing, [Quote])
  /// The quotes of a listing by the requested day.
  case assumed(Listing, [Quote])
  /// The prices of a listing over time.
  case trail(PriceTrail)
  /// The prices of some listings over time, as of a moment.
  case histories([Listing: [PriceTrail.Step]], asOf: Moment)
  /// The files that were read.
  case sources([SourceRow])
  /// The user's kept scenarios.
  case scenarios([KeptScenario])
  /// The nearest moment at which something changed; nil if there is none.
  case turningPoint(TimeDirection, Moment?)
  /// The alerts as of a moment, and all acknowledgements ever made.
  case alerts(Alerts, acknowledged: Set<Alert.Key>, asOf: Moment)
  /// The models that names mean, nil for a name that means none, or several; and what lists call each
  /// provider.
  case models([String: NamedModel?], ProviderNames)
  /// Which model each listing sells, as of a moment.
  case soldModels(SoldModels, asOf: Moment)
  /// Who sells a model; nil if it is unknown which that is.
  case hosts(HostsWish, NamedModel?)
  /// The claims of a story.
  case claims(ClaimsWish, [JudgedClaim])
  /// The claims of all stories.
  case ledger(LedgerWish, ClaimLedger)
  /// The visible part of the claims panel; nil if it is unknown.
  case claimsLook(ClaimsLook?)
  /// The place of a story in the feed; nil if it is gone.
  case place(FeedPlace?, of: Int64)
  /// The stories in some rows of the feed.
  case rows(FeedRows, of: FeedQuery)
  /// The first unread row of the feed from a query's offset on; nil if there is none.
  case nextUnread(Int?, of: FeedQuery)
  /// How many events match each of some searches, and how many of those are unread.
  case counts([String: EventCounts], asOf: Moment)
  /// What became of the events, with the corrections that were kept.
  case events(EventUpdate, [EventCorrection])
  /// What changed between two moments.
  case changes(ChangesWish, FoundChanges)
  /// What some listings charge at two moments.
  case twoMoments(TwoMomentsWish, [TwoOffers])
  /// Which of the pinned pairs can be compared, and how.
  case pins([ComparedPair], of: [PinnedPair], asOf: Moment)
  /// The pair that somebody typed, as far as it is known.
  case pin(FoundPair)
  /// What the replies to a story have in common; nil if it is gone.
  case crowd(CrowdWish, Crowd?)
  /// The stories that name a listing's model, and what its seller launched.
  case news(NewsWish, ListingNews)
  /// What some words find.
  case find(FindWish, Found)
}

extension State {
  /// Applies an event and answers all queries that follow from it, for callers that can wait; the
  /// remaining effects are not queries.
  ///
  /// - Throws: If the stored data can't be read.
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
