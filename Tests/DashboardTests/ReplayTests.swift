import Analytics
import Dashboard
import Market
import Screen
import TestSupport
import Testing

/// A replay: p pauses it, and any other move in time ends it.
struct ReplayTests {
  private let market = MarketIndex(Fixtures.named("market")?.snapshots ?? [])

  private func state(_ events: Event...) throws -> State {
    var state = State(
      size: Size(columns: 80, rows: 24), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    try state.apply(.landed(files: 4), asking: market)
    let replay = Replay(
      from: Fixtures.moment("2025-01-20"), until: Fixtures.moment("2025-02-20"), speed: 86_400)
    try state.apply(.replay(replay), asking: market)
    for event in events { try state.apply(event, asking: market) }
    return state
  }

  @Test("a day passes in a second, and prices are those of the day")
  func passes() throws {
    let first = try state(.passed(milliseconds: 10_000))
    #expect(first.moment.day.description == "2025-01-30")
    #expect(first.market.offers.count == 2, "o3-mini and the others came on 11 February")
    let later = try state(.passed(milliseconds: 23_500))
    #expect(later.moment.day.description == "2025-02-12" && later.market.offers.count == 6)
  }

  @Test("it stops at its end, and says so")
  func ends() throws {
    let state = try state(.passed(milliseconds: 100_000), .passed(milliseconds: 1_000))
    #expect(state.replay == nil && state.moment.day.description == "2025-02-20")
    #expect(state.notice == .told("the replay is over: 0 goes back to now, , to the last change"))
  }

  @Test(
    "p pauses it, and a step in time ends it",
    arguments: [("p", true), (",", false), ("0", false)] as [(Key, Bool)])
  func held(key: Key, goesOn: Bool) throws {
    let before = try state(.passed(milliseconds: 10_000), .input(.key(key)))
    #expect((before.replay != nil) == goesOn)
    var after = before
    try after.apply(.passed(milliseconds: 5_000), asking: market)
    #expect(after.moment == before.moment)
  }

  @Test("a period that ends before it begins is rejected")
  func backwards() {
    let (early, late) = (Fixtures.moment("2025-01-20"), Fixtures.moment("2025-02-20"))
    #expect(Replay(from: late, until: early, speed: 1) == nil)
    #expect(Replay(from: early, until: late, speed: 0) == nil)
  }
}

/// The past has its own accent colour.
struct PastThemeTests {
  @Test("the accent takes only the badge's colour")
  func accent() throws {
    let badge = Style(foreground: .terminal(0), background: .terminal(5), attributes: .bold)
    var state = State(
      size: Size(columns: 80, rows: 24), now: Fixtures.moment("2025-03-01T21:00+08:00"),
      themes: [
        Theme(name: "dark", styles: [.past: badge, .accent: Style(foreground: .terminal(3))])
      ])
    let market = MarketIndex(Fixtures.named("market")?.snapshots ?? [])
    try state.apply(.landed(files: 4), asking: market)
    #expect(state.theme.style(of: .accent).foreground == .terminal(3))
    try state.apply(.input(.key(",")), asking: market)
    #expect(
      state.theme.style(of: .accent)
        == Style(foreground: .terminal(5), attributes: .bold))
    #expect(state.theme.style(of: .past) == badge)
    try state.apply(.input(.key("0")), asking: market)
    #expect(state.theme.style(of: .accent).foreground == .terminal(3))
  }
}
