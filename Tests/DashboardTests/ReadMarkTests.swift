import Analytics
import Market
import Screen
import Testing

@testable import Dashboard

/// What is marked as read, taken back, and sought among what is unread.
struct ReadMarkTests {
  @Test("taking back leaves what earlier sessions read")
  func earlierSessions() throws {
    var desk = try FeedDesk(stories: 6)
    try desk.press("enter esc j enter esc")
    let read = Set(desk.ids.prefix(2))
    #expect(desk.market.read == read)
    try desk.restart()
    try desk.press("j j j M")
    #expect(desk.told == "marked 2 stories as read: u takes that back")
    #expect(desk.market.read == Set(desk.ids.prefix(4)))
    try desk.press("u")
    #expect(desk.told == "2 stories are unread again")
    #expect(desk.market.read == read)
    #expect(desk.state.feed.unread == 4)
    try desk.press("g U")
    #expect(desk.state.feed.cursor.index == 2)
  }

  /// The first three stories tell one event, the last of which adds a figure.
  private static let folding = StoryFolding(version: 1) { stories in
    let stories = stories.sorted {
      ($0.story.published?.seconds ?? 0) < ($1.story.published?.seconds ?? 0)
    }
    return [
      stories.prefix(3).enumerated().map { place, told in
        EventStory(
          story: told.id, at: told.story.published?.seconds, language: nil, addsFigure: place == 2)
      }
    ]
  }

  @Test("opening an event marks those of its stories that were not read, and takes back only those")
  func events() throws {
    var market = MarketIndex([FeedDesk.snapshot(stories: 3)])
    #expect(market.updateEvents(by: Self.folding, correcting: []).isOther)
    let ids = market.feed(FeedQuery(asOf: .endOfTime, limit: 9)).rows.map(\.id)
    // The oldest is the event's first.
    market.keep(.read([ids[2]], true))
    var desk = try FeedDesk(market)
    #expect(desk.state.feed.unread == 1)
    try desk.press("enter esc")
    #expect(desk.market.read == Set(ids) && desk.state.feed.unread == 0)
    try desk.press("u")
    #expect(desk.told == "2 stories are unread again")
    #expect(desk.market.read == [ids[2]] && desk.state.feed.unread == 1)
  }

  @Test("the next unread story is found however far it is", arguments: [false, true])
  func far(isReading: Bool) throws {
    var desk = try FeedDesk(stories: 700)
    try desk.press("G k M g")
    #expect(desk.told == nil && desk.state.feed.unread == 1)
    try desk.press(isReading ? "enter U" : "U")
    #expect(desk.state.feed.cursor.index == 699)
    #expect(desk.state.feed.reading?.id == (isReading ? desk.ids.last : nil))
    try desk.press("esc g U")
    #expect(desk.state.feed.cursor.index == (isReading ? 0 : 699))
    #expect(desk.told == (isReading ? "no unread story follows" : nil))
  }

  @Test("who moves on is not taken to the story that was sought")
  func movedOn() throws {
    var desk = try FeedDesk(stories: 700)
    try desk.press("G k M g")
    var state = desk.state
    let asked = state.apply(.input(.key("U")))
    #expect(asked.contains { if case .ask(.nextUnread) = $0 { true } else { false } })
    _ = state.apply(.input(.key("j")))
    for case .ask(let query) in asked {
      _ = state.apply(.answered(try desk.market.answer(query), to: query.kind))
    }
    #expect(state.feed.cursor.index == 1)
  }

  @Test("more rows than are marked at once are told")
  func cut() throws {
    var desk = try FeedDesk(stories: State.mostReadAtOnce + 2)
    try desk.press("G M")
    #expect(
      desk.told
        == "marked 10,000 stories as read in the last 10,000 rows, none above them: u takes that back"
    )
    #expect(desk.market.read.count == State.mostReadAtOnce)
    #expect(desk.state.feed.unread == 2)
    try desk.press("u")
    #expect(desk.told == "10,000 stories are unread again")
    #expect(desk.market.read.isEmpty)
    #expect(desk.state.feed.unread == State.mostReadAtOnce + 2)
  }
}
