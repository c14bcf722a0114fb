import Market

extension MarketIndex {
  /// The market as of a moment, as known then.
  public func view(asOf moment: Moment) -> MarketView {
    let record = self.record
    var offers: [Offer] = []
    offers.reserveCapacity(record.histories.count)
    for place in record.histories.indices {
      let noted = record.noted[place]
      if let offer = Offer(
        of: record.histories[place], changes: noted, lists: lists, asOf: moment)
      {
        offers.append(offer)
      }
    }
    return MarketView(
      asOf: moment, offers: offers, changes: MarketView.newest(of: record.changes, asOf: moment),
      reports: reports.filter { $0.until <= moment }, exchange: exchange,
      scores: scores.filter { ($0.day ?? moment.day) <= moment.day },
      rents: rents(asOf: moment.day), spellings: record.spellings)
  }

  /// The newest rent of each GPU on or before a day, by GPU.
  private func rents(asOf day: Day) -> [Rent] {
    var newest: [String: Rent] = [:]
    for rent in rents where rent.day <= day {
      if let known = newest[rent.gpu], known.day >= rent.day { continue }
      newest[rent.gpu] = rent
    }
    return newest.values.sorted { $0.gpu < $1.gpu }
  }

  /// The nearest moment before or after another at which a price or a report changed the market
  /// view.
  public func priceTurningPoint(_ direction: TimeDirection, of moment: Moment) -> Moment? {
    let moments = record.moments
    let reported = reports.map(\.until)
    switch direction {
    case .before:
      return [moments.last { $0 < moment }, reported.filter { $0 < moment }.max()]
        .compactMap { $0 }.max()
    case .after:
      return [moments.first { moment < $0 }, reported.filter { moment < $0 }.min()]
        .compactMap { $0 }.min()
    }
  }

  /// Visits every change that became known after one moment and by another, newest first.
  public func changes(
    since: Moment?, asOf moment: Moment, where isWanted: (Change.Kind) -> Bool,
    each take: (Change) -> Void
  ) {
    for change in record.changes.reversed() {
      guard since.map({ $0.seconds < change.known.key }) ?? true,
        let seen = change.seen(asOf: moment), isWanted(seen.kind)
      else { continue }
      take(seen)
    }
  }

  /// The changes of each listing as known at a moment, newest first.
  public func changes(of listings: [Listing], asOf moment: Moment) -> [[Change]] {
    listings.map { changes(of: $0, asOf: moment) }
  }

  /// The changes of a listing as known at a moment, newest first.
  public func changes(of listing: Listing, asOf moment: Moment) -> [Change] {
    let spellings = spellings
    let all = spellings.all(of: listing).map { spelled in
      Change.all(of: histories[spelled] ?? [], lists: lists).compactMap { change in
        change.seen(asOf: moment)?.named(spellings.main(of: listing))
      }
    }
    return all.newestFirst
  }
}

extension Offer {
  /// A listing as of a moment; `nil` if no source had stated anything yet.
  ///
  /// `changes` are all of the listing's, in the order in which they became known; `lists` says when
  /// each source was seen.
  public init?(
    of histories: [History], changes: [NotedChange] = [], lists: [String: SourceLists] = [:],
    asOf moment: Moment
  ) {
    let all = Words(of: histories, changes: changes, asOf: moment)
    let words = all.held
    guard let shown = words.first else { return nil }
    let quotes = words.map(\.quote)
    let availability = Availability(of: quotes, histories, lists, asOf: moment)
    var gone: Moment?
    if case .gone(let since) = availability { gone = since }
    self.init(
      Values(
        quote: shown.quote, reason: all.reason, since: all.since, until: all.until,
        others: quotes.count > 1 ? Array(quotes.dropFirst()) : [],
        change: changes.newest(by: all.sources, gone: gone, asOf: moment),
        kind: ModelKind(of: quotes, histories, asOf: moment), availability: availability,
        firstHand: all.firstHand))
  }
}

extension MarketView {
  /// The newest changes known at a moment, newest first.
  ///
  /// A list that grows by a thousand listings must not crowd out moves: half of the places are
  /// reserved for moves, half for everything else. The given changes are sorted by the moment they
  /// are shown under.
  public static func newest(of changes: [Change], asOf moment: Moment) -> [Change] {
    var newest: [Change] = []
    var room = (moves: mostChanges / 2, others: mostChanges / 2)
    for place in changes.indices.reversed() where room.moves > 0 || room.others > 0 {
      guard changes[place].known.key <= moment.seconds,
        let seen = changes[place].seen(asOf: moment)
      else { continue }
      if seen.isMove {
        guard room.moves > 0 else { continue }
        room.moves -= 1
      } else {
        guard room.others > 0 else { continue }
        room.others -= 1
      }
      newest.append(seen)
    }
    return newest
  }
}

extension [[Change]] {
  /// The changes of several ids of one listing, each in the order in which they became known.
  public var newestFirst: [Change] {
    let all = map { Array<Change>($0.reversed()) }
    guard all.count > 1 else { return all.first ?? [] }
    return all.flatMap(\.self).enumerated().sorted { left, right in
      (right.element.at.key, left.offset) < (left.element.at.key, right.offset)
    }.map(\.element)
  }
}
