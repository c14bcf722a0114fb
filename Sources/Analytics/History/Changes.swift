import Market

extension Change {
  /// All changes of a listing, by all its sources, oldest first.
  ///
  /// The histories are those of every source that lists it; `lists` says when those sources were
  /// seen, by source.
  public static func all(of histories: [History], lists: [String: SourceLists]) -> [Change] {
    var changes: [Change] = []
    for history in histories {
      let known = lists[history.source] ?? SourceLists()
      let presence = Presence(of: history, in: known)
      var own = history.changes(isNew: presence.isNew)
      if histories.count > 1 { ask(histories, about: &own) }
      changes += own + presence.changes
    }
    return changes.sorted { ($0.known.key, $0.source) < ($1.known.key, $1.source) }
  }

  /// How many other sources must keep the old price for a new one to be doubted.
  ///
  /// One against one is a disagreement; some source is always the first to record a move.
  static let leastWitnesses = 2
  /// The greatest age, in days, of a sighting that shows a source keeping a price.
  static let witnessDays = 7

  /// Checks a source's moves against what the others said at the time and later.
  private static func ask(_ histories: [History], about changes: inout [Change]) {
    for place in changes.indices {
      let change = changes[place]
      guard change.effective == nil, let main = change.steps.first, let moment = change.known,
        change.isMove || change.kind == .correction(.powerOfTen),
        !isFirstHand(change.source, among: histories)
      else { continue }
      let others = histories.filter { $0.source != change.source }
      let witnesses = others.compactMap { other -> (History, Price)? in
        guard let quote = other.quote(asOf: moment), let seen = quote.observed,
          moment.isWithin(days: witnessDays, of: seen), quote.rate.currency == change.currency,
          case .known = quote.rate.prices[main.meter]
        else { return nil }
        return (other, quote.rate.prices[main.meter])
      }
      if change.kind == .correction(.powerOfTen),
        others.contains(where: { $0.moved(main, by: moment) })
      {
        changes[place].kind = change.kindIfTrue
        continue
      }
      let staying = witnesses.filter { $0.1.isSame(as: main.before) }
      if change.isMove, change.revision == nil, staying.count >= leastWitnesses,
        staying.count == witnesses.count
      {
        changes[place].kind = .correction(.others)
      }
      guard case .correction = changes[place].kind else { continue }
      let follow = staying.compactMap { $0.0.firstSeen(main.after, on: main.meter, after: moment) }
      if let first = follow.min() {
        changes[place].revision = Revision(at: first, change.kindIfTrue)
      }
    }
  }
}

extension History {
  /// Whether the source made the same step by a moment: it once stated the previous price and now
  /// states the new one.
  fileprivate func moved(_ step: Change.Step, by moment: Moment) -> Bool {
    guard let now = quote(asOf: moment)?.rate.prices[step.meter], now.isSame(as: step.after) else {
      return false
    }
    return spans.contains { span in
      span.firstKey <= moment.seconds
        && span.quotes.contains { $0.rate.prices[step.meter].isSame(as: step.before) }
    }
  }
}

extension Change {
  private static func isFirstHand(_ source: String, among histories: [History]) -> Bool {
    histories.contains { $0.source == source && $0.near.isFirstHand }
  }
}

extension History {
  /// When the source was first seen to state a price after a moment, within the time that the
  /// slowest take to follow.
  fileprivate func firstSeen(_ price: Price, on meter: Meter, after moment: Moment) -> Moment? {
    for span in spans where span.firstKey > moment.seconds {
      guard let first = span.first, first.isWithin(days: Nearness.lastingDays, of: moment) else {
        return nil
      }
      if span.quotes.contains(where: { $0.rate.prices[meter].isSame(as: price) }) { return first }
    }
    return nil
  }
}
