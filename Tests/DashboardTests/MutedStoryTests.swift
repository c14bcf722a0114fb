import Analytics
import Market
import Prose
import Screen
import Testing
import Verdicts

@testable import Dashboard

/// Muted stories stay within reach.
struct MutedStoryTests {
  private func desk() throws -> FeedDesk {
    var desk = try FeedDesk(MarketIndex([Fixtures.copies]), names: true)
    var preferences = Preferences()
    preferences.feedRules = FeedRules(muted: [Search("lang:da")])
    try desk.send(.preferences(preferences))
    return desk
  }

  @Test("a claim of a muted story leads to it")
  func claims() throws {
    var desk = try desk()
    #expect(desk.state.feed.page?.muted == 1)
    try desk.press("4")
    for _ in 0..<40 where desk.state.claims.chosen?.language != "da" { try desk.press("j") }
    #expect(desk.state.claims.chosen?.language == "da")
    try desk.press("enter")
    #expect(desk.state.feed.showsMuted)
    #expect(desk.state.feed.reading != nil)
    #expect(desk.state.feed.chosen?.story.language == "da")
  }

  @Test("unread stories, marks and totals leave out what is muted, and :muted has the rest")
  func marks() throws {
    var desk = try desk()
    try desk.press("3")
    let shown = desk.state.feed.count
    try desk.press("G M")
    let read = desk.market.read
    #expect(desk.state.feed.unread == 0)
    try desk.press(": m u t e d enter")
    #expect(desk.state.feed.showsMuted && desk.state.feed.count == 1)
    let muted = try #require(desk.state.feed.chosen)
    #expect(desk.state.feed.unread == 1 && !read.contains(muted.id))
    try desk.press("esc")
    #expect(!desk.state.feed.showsMuted && desk.state.feed.count == shown)
  }

  @Test("a view says that the muted stories are shown, and shows them again")
  func inView() throws {
    var desk = try desk()
    try desk.press(": m u t e d enter")
    let line = desk.state.viewLine
    #expect(line.text.contains("muted=yes"))
    try desk.press("esc")
    #expect(!desk.state.viewLine.text.contains("muted"))
    try desk.send(.view(line))
    #expect(desk.state.feed.showsMuted && desk.state.feed.count == 1)
    #expect(desk.state.viewLine == line)
  }

  @Test("without rules, nothing is muted, and it is said how")
  func none() throws {
    var desk = try FeedDesk(stories: 2)
    try desk.press(": m u t e d enter")
    guard case .problem(let problem) = desk.state.notice else {
      Issue.record("nothing was said")
      return
    }
    #expect(
      problem.description.hasSuffix(
        "nothing is muted; write mute = [\"author:lan\"] under [feed] in your settings"))
  }
}
