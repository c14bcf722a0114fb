import Analytics
import Dashboard
import Market
import Screen
import TestSupport
import Testing

/// What can't be answered is not asked again and again.
struct FailedQueryTests {
  private let market = MarketIndex(Fixtures.named("prices")?.snapshots ?? [])
  private let problem = Diagnostic(
    .error, at: Origin(file: "a.sqlite", line: 0), "damaged", remedy: "load the files again")

  private func asks(_ kind: Query.Kind, in effects: [Effect]) -> Bool {
    effects.contains { if case .ask(let query) = $0 { query.kind == kind } else { false } }
  }

  @Test("prices over time that can't be read are asked for once, until files come")
  func histories() throws {
    var state = State(
      size: Size(columns: 200, rows: 40), now: Fixtures.moment("2025-03-01T21:00:00+08:00"))
    var asked = 0
    var effects = state.apply(.landed(files: 1))
    for _ in 0..<200 where !effects.isEmpty {
      guard case .ask(let query) = effects.removeFirst() else { continue }
      if query.kind == .histories {
        asked += 1
        effects += state.apply(.unanswered(.histories, problem))
      } else {
        effects += state.apply(.answered(try market.answer(query), to: query.kind))
      }
    }
    #expect(asked == 1)
    #expect(!asks(.histories, in: state.apply(.input(.key("j")))))
    var later = state.apply(.landed(files: 1))
    while let effect = later.first, !asks(.histories, in: later) {
      later.removeFirst()
      guard case .ask(let query) = effect else { continue }
      later += state.apply(.answered(try market.answer(query), to: query.kind))
    }
    #expect(asks(.histories, in: later), "new files are another chance")
  }
}
