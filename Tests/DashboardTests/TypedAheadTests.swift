import Dashboard
import Screen
import Testing

/// What is typed before it can be done is done once it can.
struct TypedAheadTests {
  private func state(typing theme: String) -> State {
    var state = State(
      size: Size(columns: 100, rows: 24), now: Fixtures.moment("2025-03-01"),
      themes: [Theme(name: "dark", styles: [:])])
    for key in ":theme \(theme)".map(Key.character) + [.enter] {
      _ = state.apply(.input(.key(key)))
    }
    return state
  }

  private let all = ["dark", "light"].map { Theme(name: $0, styles: [:]) }

  @Test("a theme that is named before the themes are read is used when they are")
  func theme() {
    var state = state(typing: "light")
    #expect(state.notice == nil && state.theme.name == "dark")
    _ = state.apply(.themes(all))
    #expect(state.notice == nil && state.theme.name == "light")
  }

  @Test("one that does not exist is refused then, and at once from then on")
  func unknown() {
    var state = state(typing: "lihgt")
    #expect(state.notice == nil)
    _ = state.apply(.themes(all))
    #expect(state.screen.text.contains("no theme is called 'lihgt'; did you mean 'light'?"))
    var alone = self.state(typing: "light")
    _ = alone.apply(.themes([all[0]]))
    #expect(alone.screen.text.contains("no theme is called 'light'"))
  }
}
