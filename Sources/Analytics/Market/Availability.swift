import Market

/// Whether a listing can be bought at a moment, as it was then known.
public enum Availability: Hashable, Sendable {
  /// A source that is still seen lists it, and none says that its time is over.
  case onSale
  /// A source calls it deprecated, and names no day.
  case deprecated
  /// The day that a source stated for its end has come.
  case retired(Moment)
  /// No source that is still seen lists it any more, since that one did which was the last to.
  case gone(Moment)

  /// Whether it can be bought.
  public var isOnSale: Bool { self == .onSale }

  /// Since when it can't be bought; none where it can, and where nobody says since when.
  public var since: Moment? {
    switch self {
    case .onSale, .deprecated: nil
    case .retired(let moment), .gone(let moment): moment
    }
  }

  /// The state in a word, as filters and JSON have it.
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
  /// Whether a listing can be bought, by what its sources say and by the lists that it is missing from.
  ///
  /// One source that calls it deprecated is enough: those that know no such word leave it out.
  ///
  /// - Parameters:
  ///   - quotes: What each source says at the moment.
  ///   - histories: What each source said over time.
  ///   - lists: When the lists of each source were seen.
  ///   - moment: When it is to be bought.
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

  /// Since when every source that is still seen lacks the listing; none where one of them has it.
  ///
  /// Who was not seen for ``Nearness/lastingDays`` before the others says nothing of today.
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
  /// The day of its end that was seen last.
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
  /// The seconds of the newest list up to a moment; none where there is no list.
  fileprivate func newest(upTo moment: Moment) -> Int64? {
    let place = index(from: moment.seconds)
    if place < lists.count, lists[place].moment == moment { return moment.seconds }
    return place > 0 ? lists[place - 1].moment.seconds : nil
  }

  /// When a list was first seen that lacks what was last seen at some time, by a moment.
  fileprivate func isMissing(since key: Int64, asOf moment: Moment) -> Moment? {
    let place = index(from: key)
    guard place < lists.count, lists[place].moment.seconds == key,
      let next = successor(of: place), lists[next].moment <= moment
    else { return nil }
    return lists[next].moment
  }
}
