import Analytics
import Dashboard
import Market
import Screen
import Testing

/// The input line, at any width and with any characters.
struct LineTests {
  @Test(arguments: [40, 41, 79, 120])
  func `the cursor is on its character, wherever that is`(columns: Int) throws {
    let text = String(repeating: "価格 a🙂é out<3 ", count: 14)
    var state = State(
      size: Size(columns: columns, rows: 12), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    _ = state.apply(.input(.key(":")))
    _ = state.apply(.input(.pasted(text)))
    for letter in Array(text).reversed() {
      _ = state.apply(.input(.key(.left)))
      let canvas = state.screen
      let caret = try #require(canvas.caret)
      try #require(caret.row == 11 && 1..<columns ~= caret.column)
      let cell = canvas.row(11)[canvas.row(11).startIndex + caret.column]
      try #require(cell.scalar == letter.unicodeScalars.first, "\(caret) \(canvas.text(row: 11))")
    }
  }

  @Test func `a long paste into a filter is cut and reported, and keys stay quick`()
    throws
  {
    var state = State(
      size: Size(columns: 100, rows: 30), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    _ = state.apply(.input(.key("/")))
    _ = state.apply(.input(.pasted((0..<4_000).map { "!w\($0)" }.joined(separator: " "))))
    #expect(state.prompt?.text.count == 500)
    guard case .problem(let problem) = state.notice else {
      Issue.record("what did not fit was not told")
      return
    }
    #expect(problem.message == "the line can't hold more than 500 characters")
    _ = state.apply(.input(.key("x")))
    #expect(state.prompt?.text.count == 500 && state.notice != nil)
    _ = state.apply(.input(.key(.backspace)))
    #expect(state.prompt?.text.count == 499 && state.notice == nil)
  }
}
