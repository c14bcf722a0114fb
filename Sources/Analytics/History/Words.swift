import Market

/// What each source said about a listing at a moment, the one that counts first, with prices marked
/// suspect that can't be right given earlier prices or other sources.
struct Words {
  private(set) var held: [History.Held] = []
  /// The other sources that agree with the first and were seen recently, nearest first.
  private(set) var agreeing: [History.Held] = []
  /// Why the first source counts.
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

  /// The first-hand sources among them.
  var firstHand: [String] {
    histories.contains(where: \.near.isFirstHand)
      ? histories.filter(\.near.isFirstHand).map(\.source) : []
  }

  /// Marks a price of one of the sources.
  mutating func doubt(_ place: Int, _ meter: Meter, _ price: Price) {
    held[place].quote.rate.prices[meter] = price
  }

  /// Orders the sources: the one that counts, then those seen recently, nearest first, then the
  /// rest.
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

  /// When a source's statement was new: its stated effective date, or else when the source first
  /// said so after saying something else or nothing; the least integer if unknown.
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
  /// The source that counts, then those that agree with it, nearest first.
  ///
  /// A source that adopted the listing last knows of no change; those that had it before do.
  var sources: [String] { held.prefix(1).map(\.quote.source) + agreeing.map(\.quote.source) }

  /// When any of them first stated the price; a first-hand date is not corrected by others.
  var since: Moment? {
    guard let shown = held.first else { return nil }
    if reason.isFirstHand || shown.quote.effectiveFrom != nil {
      return shown.since
    }
    return ([shown.since] + agreeing.map(\.since)).compactMap(\.self).min()
  }

  /// When any of them was last seen with the price.
  var until: Moment? {
    guard let shown = held.first else { return nil }
    if reason.isFirstHand { return shown.quote.observed }
    return ([shown.quote.observed] + agreeing.map(\.quote.observed)).compactMap(\.self).max()
  }
}

extension Offer.Reason {
  /// Whether the source sells at the price or pays it.
  fileprivate var isFirstHand: Bool { self == .own || self == .vendor || self == .firstHand }
}
