import Market

/// The successive quotes of one history, before other sources are considered.
struct Phases {
  /// The quotes in the order in which they took effect, as first seen.
  private(set) var quotes: [Quote] = []

  /// The quotes of a history, each different from the one before.
  ///
  /// A source that dates its quotes repeats them in every list. Only what is new in a list counts,
  /// and a quote that was replaced before its start never took effect.
  init(_ history: History) {
    for (place, span) in history.spans.enumerated() {
      guard span.quotes.count > 1 || span.quotes[0].effectiveFrom != nil else {
        quotes.append(span.quotes[0])
        continue
      }
      let next = place + 1
      let end = next < history.spans.count ? history.spans[next].firstKey : .max
      take(span.quotes.inOrder.filter { $0.effectiveFrom.key < end }, seen: span.firstKey)
    }
  }

  private mutating func take(_ said: [Quote], seen key: Int64) {
    guard let current = quotes.last else {
      quotes = said
      return
    }
    let begun = said.prefix { $0.effectiveFrom.key <= key }
    let same = begun.lastIndex { $0.rate == current.rate }
    let first = same ?? begun.indices.last ?? 0
    quotes += said[min(first, said.count)...]
  }
}

extension [Quote] {
  /// The quotes by start; of several that start together, only the first.
  fileprivate var inOrder: [Quote] {
    guard count > 1 else { return self }
    var order: [Quote] = []
    for quote in self where !order.contains(where: { $0.effectiveFrom == quote.effectiveFrom }) {
      order.append(quote)
    }
    return order.enumerated().sorted {
      ($0.element.effectiveFrom.key, $0.offset) < ($1.element.effectiveFrom.key, $1.offset)
    }.map(\.element)
  }
}

extension History {
  /// All changes by this source, oldest first.
  ///
  /// - Parameter isNew: Whether the source was seen earlier without this listing, so that the first
  ///   price began when it was first seen.
  /// - Returns: The changes.
  func changes(isNew: Bool) -> [Change] {
    guard spans.count > 1 || spans.first?.quotes.count ?? 0 > 1 else { return [] }
    let quotes = Phases(self).quotes
    var changes = zip(quotes, quotes.dropFirst()).flatMap { Change.between($0, $1) }
    for place in changes.indices where changes[place].effective == nil {
      changes[place].before = lastSighting(before: changes[place].observed.key)
    }
    Change.doubtUndone(&changes, since: isNew ? quotes.first?.observed : nil)
    return changes
  }
}

extension History {
  /// When the source was last seen before a moment.
  private func lastSighting(before key: Int64) -> Moment? {
    guard let place = span(upTo: key - 1), let seen = spans[place].sighting(upTo: key - 1) else {
      return nil
    }
    return spans[place].sightings[seen].moment
  }
}

extension Change {
  /// Marks changes that were undone or replaced too soon to have been real.
  fileprivate static func doubtUndone(_ changes: inout [Change], since: Moment?) {
    let places = changes.indices.filter { !changes[$0].steps.isEmpty }
    var last = since
    for (order, place) in places.enumerated() {
      let change = changes[place]
      guard change.isMove, change.effective == nil, let observed = change.observed else {
        last = change.observed
        continue
      }
      if let last, observed.isWithin(days: replacedDays, of: last) {
        changes[place].kind = .correction(.replaced)
      }
      last = observed
      doubt(&changes, place, before: places[(order + 1)...])
    }
  }

  /// Marks a change that a later one undoes or replaces, and the later one with it.
  private static func doubt(
    _ changes: inout [Change], _ place: Int, before later: ArraySlice<Int>
  ) {
    let change = changes[place]
    guard let main = change.steps.first, let observed = change.observed else { return }
    for other in later {
      guard let moment = changes[other].known, moment.isWithin(days: undoneDays, of: observed),
        changes[other].effective == nil
      else { return }
      let isBack = changes[other].steps.contains {
        $0.meter == main.meter && $0.after.isSame(as: main.before)
      }
      let isReplaced = other == later.first && moment.isWithin(days: replacedDays, of: observed)
      guard isBack || isReplaced else { continue }
      let reason = isBack ? Reason.undone : .replaced
      if case .correction = change.kind {
      } else {
        changes[place].revision = Revision(at: moment, .correction(reason))
      }
      if isBack, changes[other].isMove { changes[other].kind = .correction(.undone) }
      return
    }
  }
}

extension Moment {
  /// Whether the moment is at most so many days after another.
  func isWithin(days: Int, of earlier: Moment) -> Bool {
    seconds - earlier.seconds <= Int64(days) * 86_400
  }
}
