import Market

/// What each source said of a listing at a moment, the one whose word counts first, with the prices
/// marked that can't be right beside those before or those of the others.
struct Words {
  private(set) var held: [History.Held] = []
  /// What the others say that ask the same as the first and were seen of late, the nearest first.
  private(set) var agreeing: [History.Held] = []
  /// Why the first one's word counts.
  private(set) var reason = Offer.Reason.only
  private(set) var histories: [History] = []

  init(of histories: [History], changes: [NotedChange] = [], asOf moment: Moment) {
    held.reserveCapacity(histories.count)
    self.histories.reserveCapacity(histories.count)
    for history in histories {
      guard let held = history.held(asOf: moment) else { continue }
      self.held.append(held)
      self.histories.append(history)
    }
    doubt(asOf: moment)
    if held.count > 1 { order(changes, moment) }
  }

  /// The sources, of all that speak, that do so at first hand.
  var firstHand: [String] {
    histories.contains(where: \.near.isFirstHand)
      ? histories.filter(\.near.isFirstHand).map(\.source) : []
  }

  /// Marks a price of one of the sources.
  mutating func doubt(_ place: Int, _ meter: Meter, _ price: Price) {
    held[place].quote.rate.prices[meter] = price
  }

  /// Puts the source first whose word counts; behind it, those that were seen of late, the nearest
  /// first, and then the others.
  private mutating func order(_ changes: [NotedChange], _ moment: Moment) {
    let statements = held.indices.map { place in
      Statement(
        near: histories[place].near, rate: held[place].quote.rate,
        seen: held[place].quote.observed.key, dating: held[place].quote.dating)
    }
    let choice = statements.choice { place in
      told(held[place], histories[place], changes, moment)
    }
    reason = choice.reason
    let newest = statements.newest
    let oldest = newest == .min ? .min : newest - Int64(Nearness.lastingDays) * 86_400
    let order = held.indices.filter { $0 != choice.place }.sorted { left, right in
      let (one, two) = (statements[left], statements[right])
      if (one.seen < oldest) != (two.seen < oldest) { return two.seen < oldest }
      if one.seen < oldest, one.seen != two.seen { return one.seen > two.seen }
      return one.near < two.near
    }
    let shown = statements[choice.place].rate
    for place in order where statements[place].seen >= oldest {
      if statements[place].rate.agrees(with: shown) { agreeing.append(held[place]) }
    }
    held = ([choice.place] + order).map { held[$0] }
  }

  /// When what a source says was new: since when it says that it holds, else when it first said so
  /// after it had said something else or nothing; the least number where nobody knows.
  private func told(
    _ held: History.Held, _ history: History, _ changes: [NotedChange], _ moment: Moment
  ) -> Int64 {
    if let from = held.quote.effectiveFrom { return from.seconds }
    let first = held.since.key
    if history.spans.first.map({ $0.firstKey < first }) ?? false { return first }
    let came = changes.last { change in
      guard change.source == history.source else { return false }
      switch change.kind(asOf: moment) {
      case .added, .returned: return true
      default: return false
      }
    }
    return came?.known.key ?? .min
  }
}

extension Words {
  /// The source whose word counts, then those that ask the same, the nearest first.
  ///
  /// A source that came to the price last knows of no change; those that had it before do.
  var sources: [String] { held.prefix(1).map(\.quote.source) + agreeing.map(\.quote.source) }

  /// Since when any of them asked that; a vendor's own date is nobody else's to correct.
  var since: Moment? {
    guard let shown = held.first else { return nil }
    if reason == .vendor || reason == .firstHand || shown.quote.effectiveFrom != nil {
      return shown.since
    }
    return ([shown.since] + agreeing.map(\.since)).compactMap(\.self).min()
  }

  /// Until when at least any of them was seen to.
  var until: Moment? {
    guard let shown = held.first else { return nil }
    if reason == .vendor || reason == .firstHand { return shown.quote.observed }
    return ([shown.quote.observed] + agreeing.map(\.quote.observed)).compactMap(\.self).max()
  }
}
