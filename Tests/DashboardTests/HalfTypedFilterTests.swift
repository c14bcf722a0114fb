import Analytics
import Dashboard
import Market
import Screen
import Testing

/// A filter while it is being typed: the last one that parsed applies.
struct HalfTypedFilterTests {
  private let market = MarketIndex(Fixtures.named("prices")?.snapshots ?? [])

  private func state(typing text: String, then keys: [Key] = []) throws -> State {
    var state = State(
      size: Size(columns: 120, rows: 24), now: Fixtures.moment("2025-03-01T21:00:00+08:00"))
    try state.apply(.landed(files: 1), asking: market)
    for key in [Key.character("/")] + text.map(Key.character) + keys {
      try state.apply(.input(.key(key)), asking: market)
    }
    return state
  }

  @Test("input that doesn't parse yet leaves the rows as they are, and is reported quietly")
  func holds() throws {
    // Before its operator is typed, 'in' is a word of ids.
    let whole = try state(typing: "out<3 in")
    let half = try state(typing: "out<3 in<")
    #expect(half.prices.filter.text == "out<3 in" && half.prices.count == whole.prices.count)
    #expect(half.screen.text.contains("'in' has no limit; write it as in<2"))
    #expect(half.notice == nil)
    let entered = try state(typing: "out<3 in<", then: [.enter])
    #expect(entered.prices.count == whole.prices.count)
    guard case .problem(let problem) = entered.notice else {
      Issue.record("Enter tells nothing of what can't be read")
      return
    }
    #expect(problem.description == "filter:1:7: error: 'in' has no limit; write it as in<2")
  }

  @Test(
    "Tab completes fields, and the values of some",
    arguments: [
      ("kin", "kind:"), ("kind:emb", "kind:embedding"), ("provider:anth", "provider:anthropic"),
      ("!stat", "!status:"), ("out<3 contex", "out<3 context"), ("status:susp", "status:suspect"),
    ])
  func completes(typed: String, text: String) throws {
    #expect(try state(typing: typed, then: [.tab]).prompt?.text == text)
  }
}
