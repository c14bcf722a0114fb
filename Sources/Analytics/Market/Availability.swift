import Market

/// Whether a listing can be bought at a moment, as known then.
public enum Availability: Hashable, Sendable {
  /// A current source lists it, and none says that it is retired or deprecated.
  case onSale
  /// A source calls it deprecated without naming a day.
  case deprecated
  /// Its stated retirement date has passed.
  case retired(Moment)
  /// No current source lists it any more, since the last one dropped it.
  case gone(Moment)

  /// Whether it can be bought.
  public var isOnSale: Bool { self == .onSale }

  /// Since when it can't be bought; `nil` if it can be or if no date is known.
  public var since: Moment? {
    switch self {
    case .onSale, .deprecated: nil
    case .retired(let moment), .gone(let moment): moment
    }
  }

  /// The state in one word, as in filters and JSON.
  public var word: String {
    switch self {
    case .onSale: "on sale"
    case .deprecated: "deprecated"
    case .retired: "retired"
    case .gone: "gone"
    }
  }
}

extension Availability {
  /// The availability of a listing, from what its sources say and the lists that lack it.
  ///
  /// One source that calls it deprecated is enough: others may have no way to say so.
  ///
  /// - Parameters:
  ///   - quotes: What each source says at the moment.
  ///   - histories: What each source said over time.
  ///   - lists: When the lists of each source were seen.
  ///   - moment: The moment in question.
  init(
    of quotes: [Quote], _ histories: [History], _ lists: [String: SourceLists],
    asOf moment: Moment
  ) {
    if let gone = Availability.gone(histories, lists, asOf: moment) {
      self = .gone(gone)
    } else if let end = quotes.statedEnd, end <= moment {
      self = .retired(end)
    } else {
      self = quotes.contains { $0.stage == .deprecated } ? .deprecated : .onSale
    }
  }

  /// Since when every current source has lacked the listing; `nil` if one of them has it.
  ///
  /// A source last seen more than ``Nearness/lastingDays`` before the others is not current.
  private static func gone(
    _ histories: [History], _ lists: [String: SourceLists], asOf moment: Moment
  ) -> Moment? {
    var last: Moment?
    var seen: [(history: History, newest: Int64)] = []
    for history in histories where history.wasSeen(by: moment) {
      let newest = lists[history.source]?.newest(upTo: moment)
      seen.append((history, newest ?? history.lastKey(upTo: moment)))
    }
    guard let newest = seen.map(\.newest).max(), newest > .min else { return nil }
    let oldest = newest - Int64(Nearness.lastingDays) * 86_400
    for (history, newest) in seen where newest >= oldest {
      let gone = lists[history.source]?
        .isMissing(since: history.lastKey(upTo: moment), asOf: moment)
      guard let gone else { return nil }
      last = last.map { max($0, gone) } ?? gone
    }
    return last
  }
}

extension [Quote] {
  /// The retirement date seen last.
  fileprivate var statedEnd: Moment? {
    filter { $0.retires != nil }.max { $0.observed.key < $1.observed.key }?.retires
  }
}

extension History {
  fileprivate func wasSeen(by moment: Moment) -> Bool { span(upTo: moment.seconds) != nil }

  /// The seconds of the last sighting up to a moment.
  fileprivate func lastKey(upTo moment: Moment) -> Int64 {
    guard let place = span(upTo: moment.seconds),
      let sighting = spans[place].sighting(upTo: moment.seconds)
    else { return .min }
    return spans[place].sightings[sighting].key
  }
}

extension SourceLists {
  /// The seconds of the newest list up to a moment; `nil` if there is no list.
  fileprivate func newest(upTo moment: Moment) -> Int64? {
    let place = index(from: moment.seconds)
    if place < lists.count, lists[place].moment == moment { return moment.seconds }
    return place > 0 ? lists[place - 1].moment.seconds : nil
  }

  /// When a list without the listing was first seen after its last sighting, by a moment.
  fileprivate func isMissing(since key: Int64, asOf moment: Moment) -> Moment? {
    let place = index(from: key)
    guard place < lists.count, lists[place].moment.seconds == key,
      let next = successor(of: place), lists[next].moment <= moment
    else { return nil }
    return lists[next].moment
  }
}
