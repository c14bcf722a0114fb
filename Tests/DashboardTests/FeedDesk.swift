import Analytics
import Dashboard
import Market
import Screen
import Testing

extension MarketIndex {
  /// The id of the only story.
  var onlyStory: Int64 {
    get throws { try #require(feed(FeedQuery(asOf: .endOfTime, limit: 1)).rows.first?.id) }
  }
}

/// A dashboard on a market in memory, whose choices are kept as the program keeps them.
struct FeedDesk {
  var market: MarketIndex
  var state: State
  private let hasNames: Bool

  /// A dashboard on the feed; with the table of names, stories are folded into events.
  init(_ market: MarketIndex, names hasNames: Bool = false) throws {
    self.market = market
    self.hasNames = hasNames
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
    if hasNames { try send(.names(shippedNames)) }
    try send(.landed(files: 1))
    try press("3")
  }

  mutating func send(_ event: Event) throws {
    var effects = state.apply(event)
    // In their order: what is asked after a choice was kept is answered with it.
    while !effects.isEmpty {
      switch effects.removeFirst() {
      case .keep(let choice): market.keep(choice)
      case .ask(let query):
        effects += state.apply(.answered(try market.answer(query), to: query.kind))
      default: break
      }
    }
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

  /// The headlines of the rows.
  var headlines: [String] { (state.feed.page?.rows ?? []).map(\.story.headline) }

  /// The ids of the stories, the newest first.
  var ids: [Int64] { market.feed(FeedQuery(asOf: .endOfTime, limit: .max)).rows.map(\.id) }
}
