import Market
import Screen
import Testing

@testable import Dashboard

/// Files left unread are reported, and can be read.
struct LeftUnreadTests {
  @Test("stopping reports how many files are left, and :load without a path reads them")
  func offered() {
    var state = State(size: Size(columns: 100, rows: 30), now: Moment(seconds: 0))
    _ = state.apply(.leftUnread(["a", "b"]))
    #expect(
      state.notice
        == .problem(
          Diagnostic(
            .warning, at: Origin(file: "tokentape", line: 0), "2 files were left unread",
            remedy: ":load without a path resumes")))
    #expect(load(&state) == ["a", "b"])
    #expect(load(&state) == [], "once")
  }

  private func load(_ state: inout State) -> [String] {
    var found: [String] = []
    for case .load(let paths) in state.perform(typed: "load") { found += paths }
    return found
  }
}
