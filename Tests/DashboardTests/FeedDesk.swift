import Analytics
import Dashboard
import Market
import Screen

/// A dashboard on a market in memory, whose choices are kept as the program keeps them.
struct FeedDesk {
  var market: MarketIndex
  private(set) var state: State

  /// A dashboard on the feed.
  init(_ market: MarketIndex) throws {
    self.market = market
    state = State(
      size: Size(columns: 120, rows: 30), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    try restart()
  }

  /// A dashboard on so many stories, the newest first, of which none tells what another does.
  init(stories: Int) throws {
    try self.init(MarketIndex([FeedDesk.snapshot(stories: stories)]))
  }

  /// Stories, each an hour older than the one before.
  static func snapshot(stories: Int) -> Snapshot {
    var snapshot = Snapshot(file: "made.json")
    snapshot.threads = (0..<stories).map { place in
      Market.Thread(
        Story(
          title: "story \(place)", published: Moment(seconds: 1_740_000_000 - Int64(place) * 3_600),
          text: "text \(place)", origin: Origin(file: "made.json", line: place + 1)))
    }
    return snapshot
  }

  /// Starts the program anew.
  mutating func restart() throws {
    state = State(size: state.size, now: state.now)
    try send(.landed(files: 1))
    try press("3")
  }

  mutating func send(_ event: Event) throws {
    for case .keep(let choice) in try state.apply(event, asking: market) { market.keep(choice) }
  }

  /// Presses keys, by their names with blanks between them.
  mutating func press(_ keys: String) throws {
    for name in keys.split(separator: " ") {
      guard let key = Key(named: String(name)) else { preconditionFailure("no key \(name)") }
      try send(.input(.key(key)))
    }
  }

  /// The message, if it tells something.
  var told: String? {
    if case .told(let text) = state.notice { text } else { nil }
  }

  /// The ids of the stories, the newest first.
  var ids: [Int64] { market.feed(FeedQuery(asOf: .endOfTime, limit: .max)).rows.map(\.id) }
}
