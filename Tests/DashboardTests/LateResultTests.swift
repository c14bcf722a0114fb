import Analytics
import Dashboard
import Market
import Screen
import TestSupport
import Testing

/// Results that arrive after the clock has moved on, or after the user has moved elsewhere.
struct LateResultTests {
  private let market = MarketIndex(Fixtures.named("prices")?.snapshots ?? [])
  private let asked = Fixtures.moment("2025-03-01T21:00:00+08:00")

  private func state() -> State {
    var state = State(size: Size(columns: 80, rows: 24), now: asked)
    _ = state.apply(.landed(files: 1))
    _ = state.apply(.answered(.firstLook(nil, MarketView(asOf: asked)), to: .firstLook))
    return state
  }

  @Test("a second that passes before the result does not invalidate it")
  func clock() {
    var state = state()
    _ = state.apply(.clock(Fixtures.moment("2025-03-01T21:00:01+08:00")))
    _ = state.apply(.answered(.market(market.view(asOf: asked)), to: .market))
    #expect(state.prices.count == 6)
  }

  @Test("until the first result, nothing is shown as empty")
  func awaited() throws {
    var state = state()
    let text = state.screen.text
    #expect(text.contains("one moment") && !text.contains(" yet"))
    _ = state.apply(.answered(.market(MarketView(asOf: asked)), to: .market))
    #expect(state.screen.text.contains("one moment"), "what is pinned would shift the rows")
    _ = state.apply(
      .answered(.pins([], of: PinnedPair.usual, asOf: asked), to: .pins))
    #expect(state.screen.text.contains("no prices yet"))
    _ = state.apply(.landed(files: 1))
    #expect(!state.screen.text.contains("one moment"), "what was known stays until it is replaced")
  }

  @Test("a query for another moment does")
  func anotherTime() {
    var state = state()
    _ = state.apply(.input(.key("{")))
    _ = state.apply(.answered(.market(market.view(asOf: asked)), to: .market))
    #expect(state.prices.count == 0)
  }

  @Test("a comparison of pairs that are no longer pinned is not shown")
  func unpinned() throws {
    var state = state()
    _ = state.apply(.answered(.market(market.view(asOf: asked)), to: .market))
    let usual = try market.answer(.pins(PinnedPair.usual, asOf: asked))
    _ = state.apply(.kept(base: nil, marked: [], pins: []))
    _ = state.apply(.answered(usual, to: .pins))
    #expect(state.screen.text.contains("one moment"))
    _ = state.apply(.answered(.pins([], of: [], asOf: asked), to: .pins))
    #expect(!state.screen.text.contains("R1 / o1"))
    _ = state.apply(.kept(base: nil, marked: [], pins: PinnedPair.usual))
    _ = state.apply(.answered(usual, to: .pins))
    #expect(state.screen.text.contains("R1 / o1"))
  }
}
