import Market

/// When a listing was on a source's lists, and when not.
struct Presence {
  /// Whether the source was seen earlier without it.
  private(set) var isNew = false
  /// Its additions, removals and returns.
  private(set) var changes: [Change] = []

  private var seen: (list: Int, span: Int, sighting: Int)?

  /// Follows a listing through the lists of its source.
  init(of history: History, in lists: SourceLists) {
    guard !lists.lists.isEmpty else { return }
    for (span, said) in history.spans.enumerated() {
      for (sighting, place) in said.sightings.enumerated() {
        guard let moment = place.moment else { continue }
        let list = lists.index(from: moment.seconds, after: seen?.list)
        if let before = seen {
          if let gone = lists.successor(of: before.list), gone < list {
            add(.removed, lists, gone, quote(before, history))
            add(.returned, lists, list, said.quotes(seenAt: sighting)[0])
          }
        } else if lists.hasPredecessor(list) {
          isNew = true
          add(.added, lists, list, said.quotes(seenAt: sighting)[0])
        }
        seen = (list, span, sighting)
      }
    }
    guard let seen, let gone = lists.successor(of: seen.list) else { return }
    add(.removed, lists, gone, quote(seen, history))
  }

  private func quote(_ seen: (list: Int, span: Int, sighting: Int), _ history: History) -> Quote {
    history.spans[seen.span].quotes(seenAt: seen.sighting)[0]
  }

  /// Adds a change shown by a list; the list before it gives ``Change/before``.
  private mutating func add(
    _ kind: Change.Kind, _ lists: SourceLists, _ list: Int, _ quote: Quote
  ) {
    changes.append(
      Change(
        listing: quote.listing, source: quote.source, kind: kind, steps: [],
        currency: quote.rate.currency, before: list > 0 ? lists.lists[list - 1].moment : nil,
        observed: lists.lists[list].moment, quote: quote))
  }
}

extension SourceLists {
  /// The index of a moment's list, which usually follows the previous one.
  fileprivate func index(from key: Int64, after before: Int?) -> Int {
    let next = before.map { $0 + 1 } ?? 0
    if next < lists.count, lists[next].moment.seconds == key { return next }
    return min(index(from: key), lists.count - 1)
  }
}
