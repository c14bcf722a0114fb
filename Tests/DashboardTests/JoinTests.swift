import Analytics
import Market
import Screen
import Testing

@testable import Dashboard

/// Splitting and joining stories by keys.
struct JoinTests {
  /// A dashboard on the stories of the fixture, whose event is unfolded.
  private func desk() throws -> FeedDesk {
    var desk = try FeedDesk(MarketIndex([Fixtures.copies]), names: true)
    try desk.press("Space")
    #expect(desk.headlines.count == 4)
    return desk
  }

  @Test("taking back a join restores that the story had been split")
  func joinAfterSplit() throws {
    var desk = try desk()
    // The Danish story, split from its event and then joined to the one about a video model.
    try desk.press("j x")
    #expect(desk.state.feed.page?.events == 3)
    let split = desk.headlines
    try desk.press("& G &")
    #expect(desk.state.feed.page?.events == 2)
    try desk.press("u")
    #expect(desk.told == "the event is as it was before")
    #expect(desk.state.feed.page?.events == 3 && desk.headlines == split)
    try desk.press("u")
    #expect(desk.told == "the event is as it was found")
    #expect(desk.state.feed.page?.events == 2)
  }

  @Test("what an earlier session decided is restored as well")
  func earlierSession() throws {
    var desk = try desk()
    try desk.press("j x")
    try desk.restart()
    let split = desk.headlines
    let danish = try #require(split.firstIndex { $0.hasPrefix("DeepSeek: 545") })
    desk.state.feed.cursor.index = danish
    try desk.press("& G &")
    #expect(desk.state.feed.page?.events == 2)
    try desk.press("u")
    #expect(desk.headlines == split)
  }

  @Test("a correction that is made while the same one is kept is kept, too")
  func sameTwice() {
    var feed = FeedList()
    let (alone, found) = (
      EventCorrection(story: 7, choice: .alone), EventCorrection(story: 7, choice: nil)
    )
    feed.correct([alone])
    let asked = feed.corrections
    // Taken back and made again before the first was kept.
    feed.correct([found])
    feed.correct([alone])
    feed.take(EventUpdate(isOther: true), asked, at: .endOfTime)
    #expect(feed.corrections == [found, alone])
  }

  @Test("Esc joins to nothing, and nothing else")
  func dropped() throws {
    var desk = try desk()
    try desk.press("G &")
    #expect(desk.state.feed.joining?.headline == "Alibaba opens its video model")
    try desk.press("esc")
    #expect(desk.told == "joined to nothing" && desk.state.feed.joining == nil)
    try desk.press("g &")
    #expect(desk.state.feed.joining != nil && desk.state.feed.page?.events == 2)
    try desk.press("/ x enter")
    #expect(desk.state.feed.joining == nil)
  }

  @Test("while another program writes, events are looked for again later")
  func busy() throws {
    var desk = try FeedDesk(MarketIndex([Fixtures.copies]))
    var state = desk.state
    func asks(_ event: Event) -> Bool {
      state.apply(event).contains { if case .ask(.events) = $0 { true } else { false } }
    }
    let begun = state.now.seconds
    #expect(asks(.names(shippedNames)))
    #expect(
      !asks(.answered(.events(EventUpdate(isOther: false, isAwaited: true), []), to: .events)))
    #expect(!asks(.clock(Moment(seconds: begun + 5))))
    #expect(asks(.clock(Moment(seconds: begun + 15))))
    #expect(!asks(.answered(.events(EventUpdate(isOther: true), []), to: .events)))
    #expect(!asks(.clock(Moment(seconds: begun + 60))))
    try desk.press("j")
  }
}
