import Market

/// What the user pays for a listing, whatever lists say: a contract, a discount, a machine at home.
public struct OwnPrice: Hashable, Sendable {
  /// The source that own prices are shown under; a file that names itself so is the user's own, too.
  public static let source = "mine"

  /// The listing, by its exact id or by another spelling of it.
  public var listing: Listing
  /// What it charges.
  public var rate: Rate
  /// When it began to hold; `nil` if it always has.
  public var from: Moment?
  /// When it ends; `nil` if it goes on.
  public var until: Moment?
  /// Where it is stated.
  public var origin: Origin

  /// A price of the user's own.
  public init(
    listing: Listing, rate: Rate, from: Moment? = nil, until: Moment? = nil, origin: Origin
  ) {
    self.listing = listing
    self.rate = rate
    self.from = from
    self.until = until
    self.origin = origin
  }

  /// Whether it holds at a moment.
  func holds(at moment: Moment) -> Bool {
    if let from, moment.seconds < from.seconds { return false }
    if let until, moment.seconds >= until.seconds { return false }
    return true
  }
}

/// A market in which some listings cost what the user says.
///
/// Own prices belong to the settings and not to any file that was read, so they are laid over every
/// answer instead of being kept: a changed setting counts at once, and a load can't replace it.
private struct OwnPricedMarket: MarketReader {
  let base: any MarketReader
  let own: [OwnPrice]

  func view(asOf moment: Moment) throws -> MarketView {
    try base.view(asOf: moment).priced(by: own)
  }

  func firstLook(asOf moment: Moment) throws -> (look: FirstLook, view: MarketView)? {
    // What the last start kept may have been made under other prices.
    nil
  }

  func feed(_ query: FeedQuery) throws -> FeedPage { try base.feed(query) }

  func rows(of query: FeedQuery) throws -> FeedRows { try base.rows(of: query) }

  func thread(_ id: Int64, asOf moment: Moment, atMost count: Int) throws -> Market.Thread? {
    try base.thread(id, asOf: moment, atMost: count)
  }

  func place(of story: Int64, in query: FeedQuery) throws -> FeedPlace? {
    try base.place(of: story, in: query)
  }

  func updateEvents(
    by folding: StoryFolding, correcting: [EventCorrection]
  ) throws -> EventUpdate {
    try base.updateEvents(by: folding, correcting: correcting)
  }

  func starredReplies(of story: Int64) throws -> Set<Origin> {
    try base.starredReplies(of: story)
  }

  var events: EventBook { get throws { try base.events } }

  func claimedTexts(asOf moment: Moment, offset: Int, limit: Int) throws -> ClaimedTexts {
    try base.claimedTexts(asOf: moment, offset: offset, limit: limit)
  }

  func quotes(of listing: Listing, asOf moment: Moment) throws -> [Quote] {
    try base.quotes(of: listing, asOf: moment)
  }

  func histories(of listings: [Listing]) throws -> [[History]] {
    try base.histories(of: listings)
  }

  func changes(of listings: [Listing], asOf moment: Moment) throws -> [[Change]] {
    try base.changes(of: listings, asOf: moment)
  }

  func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) throws {
    try base.changes(since: since, asOf: moment, where: isWanted, each: take)
  }

  func sources(asOf moment: Moment) throws -> [SourceRow] {
    try base.sources(asOf: moment)
  }

  func scenarios() throws -> [KeptScenario] { try base.scenarios() }

  var acknowledged: Set<Alert.Key> { get throws { try base.acknowledged } }

  var newestObservation: Moment? { get throws { try base.newestObservation } }

  func turningPoint(
    _ direction: TimeDirection, of moment: Moment
  ) throws -> Moment? { try base.turningPoint(direction, of: moment) }
}

extension MarketReader {
  /// The same market under the user's own prices.
  public func priced(by own: [OwnPrice]) -> any MarketReader {
    own.isEmpty ? self : OwnPricedMarket(base: self, own: own)
  }
}

extension MarketView {
  /// The same market at the user's own prices, as far as they hold at its moment.
  ///
  /// They count before every source, and are never held against others; what the sources say stays
  /// beside them. A listing that no source has is added.
  func priced(by own: [OwnPrice]) -> MarketView {
    var view = self
    for price in own where price.holds(at: asOf) {
      let main = spellings.main(of: price.listing)
      if let place = view.offers.place(of: main, by: \.quote.listing) {
        view.offers[place] = view.offers[place].priced(by: price)
      } else {
        let place =
          view.offers.firstIndex { main < $0.quote.listing } ?? view.offers.endIndex
        let quote = Quote(
          listing: main, rate: price.rate, source: OwnPrice.source, effectiveFrom: price.from,
          effectiveUntil: price.until, origin: price.origin)
        view.offers.insert(
          Offer(quote: quote, reason: .own, since: price.from, until: price.until), at: place)
      }
    }
    return view
  }
}

extension Offer {
  /// The same listing at the user's own price; what is known of the model besides stays.
  fileprivate func priced(by own: OwnPrice) -> Offer {
    var mine = quote
    mine.rate = own.rate
    mine.source = OwnPrice.source
    mine.spelling = own.listing == quote.listing ? nil : own.listing
    (mine.observed, mine.dating) = (nil, nil)
    (mine.effectiveFrom, mine.effectiveUntil) = (own.from, own.until)
    mine.origin = own.origin
    var offer = self
    offer.others = [quote] + others.filter { $0.source != OwnPrice.source }
    offer.quote = mine
    offer.reason = .own
    (offer.since, offer.until) = (own.from, own.until)
    offer.change = nil
    return offer
  }
}
