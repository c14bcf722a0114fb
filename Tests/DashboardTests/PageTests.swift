import Analytics
import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Pages: what they all comply with, and how to add one.
struct PageTests {
  private func state(
    _ size: Size = Size(columns: 120, rows: 36), pages: [any Page.Type] = Pages.all
  ) -> State {
    State(size: size, now: Fixtures.moment("2025-03-01T21:00+08:00"), pages: pages)
  }

  private func loaded(_ fixtures: [String], _ state: State) throws -> (State, MarketIndex) {
    var (state, market) = (state, MarketIndex())
    for name in fixtures {
      let fixture = try #require(Fixtures.named(name))
      market.take(fixture.snapshots)
      for event in fixture.events { try state.apply(event, asking: market) }
    }
    return (state, market)
  }

  @Test("no page writes outside its frame, whatever its size")
  func frames() throws {
    var random = Seeded(31_415)
    var (state, market) = try loaded(["market", "scores", "cuts", "serving", "rules"], state())
    let openings = [
      "", "z", "?", "i", "!", "2", "2z", "3", "3\r", "5", "zc", "z\r", ":quality\r", "/o1", "?/x",
    ]
    for run in 0..<openings.count * 12 {
      for key in "\u{1B}\u{1B}\u{1B}\u{1B}1" + openings[run % openings.count] {
        let key: Key = key == "\r" ? .enter : key == "\u{1B}" ? .escape : .character(key)
        try state.apply(.input(.key(key)), asking: market)
      }
      let size = Size(
        columns: .random(in: 40...210, using: &random), rows: .random(in: 10...70, using: &random))
      try state.apply(.input(.resized(size)), asking: market)
      var canvas = Canvas(Size(columns: 220, rows: 80))
      for row in 0..<80 { canvas.write(String(repeating: "~", count: 220), row: row, column: 0) }
      let inner = state.page.frame(in: state.layout)
      let page = state.page
      canvas.within(inner) { page.draw(on: &$0, in: inner, of: state) }
      let isKept = (0..<80).allSatisfy { row in
        (0..<220).allSatisfy { column in
          canvas[row, column].scalar == "~"
            || inner.row..<inner.endRow ~= row && inner.column..<inner.endColumn ~= column
        }
      }
      #expect(isKept, "run \(run): \(page.name) in \(inner) of \(size)")
      #expect(state.screen.size == size)
    }
  }

  @Test("a page of a few lines is known to help, the last line and the command line")
  func own() throws {
    var (state, market) = try loaded(["market"], state(pages: Pages.all + [CounterPage.self]))
    func press(_ keys: String) throws {
      for key in keys {
        try state.apply(.input(.key(key == "\r" ? .enter : .character(key))), asking: market)
      }
    }
    try press(":counter\r##")
    #expect(state.screen.text.contains("counted to 2"))
    #expect(state.screen.text(row: 35).contains("# count on"))
    try press("?")
    #expect(state.screen.text.contains("count on"))
    try press("/counter\r")
    #expect(state.screen.text.contains(":counter"))
    try press("qq")
    #expect(state.openPages == ["overview"])
  }

  @Test("a page that notes its lines answers to the mouse without code for it")
  func mouse() throws {
    var (state, market) = try loaded(["market"], state(pages: Pages.all + [LinesPage.self]))
    for key in ":lines" { try state.apply(.input(.key(.character(key))), asking: market) }
    try state.apply(.input(.key(.enter)), asking: market)
    func seen(_ step: String) throws -> String {
      for mouse in try #require(Mouse.all(doing: step, on: state.screen)) {
        try state.apply(.input(.mouse(mouse)), asking: market)
      }
      return state.screen.text
    }
    #expect(try seen("click \"line 4\"").contains("▸ line 4"))
    #expect(try seen("wheel up \"line 2\"").contains("▸ line 1"))
    #expect(try seen("drag \"line 1\" \"line 7\"").contains("▸ line 7"))
    #expect(try seen("double-click \"line 3\"").contains("opened 3"))
    #expect(try seen("click \"# first line\"").contains("▸ line 0"))
    _ = try seen("click \"Esc\"")
    #expect(state.openPages == ["overview"])
  }

  @Test("going back finds the view as it was left, and Ctrl-O and Ctrl-P walk the views")
  func views() throws {
    var (state, market) = try loaded(["market", "cuts", "rules"], state())
    func press(_ keys: Key...) throws -> [String] {
      for key in keys { try state.apply(.input(.key(key)), asking: market) }
      return state.openPages
    }
    #expect(try press("z", .enter) == ["overview", "listing"])
    #expect(try press("!") == ["overview", "listing", "alerts"])
    #expect(try press(.enter) == ["overview", "listing", "alerts", "overview"])
    #expect(try press(.escape, .escape) == ["overview", "listing", "alerts"])
    #expect(try press(.escape) == ["overview", "listing"])
    #expect(try press("3", "j", .enter) == ["overview", "reader"])
    let story = state.screen
    #expect(try press(.control("o"), .control("o")) == ["overview", "listing"])
    #expect(try press(.control("p"), .control("p")) == ["overview", "reader"])
    #expect(state.screen == story)
    #expect(try press(.escape, .escape) == ["overview"])
  }
}

/// A page with a list.
private struct LinesPage: Page {
  var chosen = 0
  var opened = 0

  static let name = "lines"
  static let title = "Lines"
  static let bindings = [Binding(["#"], .own("first"), "first line")]
  static func opened(_ argument: String, in state: inout State) -> LinesPage? { LinesPage() }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    for line in 0..<8 {
      let row = frame.row + line
      canvas.note(line: line, selected: chosen, row: row, in: frame)
      let text = (line == chosen ? "▸" : " ") + " line \(line)"
      canvas.write(text, row: row, column: frame.column)
    }
    canvas.write("opened \(opened)", row: frame.row + 9, column: frame.column)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    if let lines = command.lines(page: 8) {
      chosen = max(0, min(chosen + lines, 7))
      return .done
    }
    switch command {
    case .own("first"): chosen = 0
    case .open: opened = chosen
    case .back, .quit: return .closed
    default: return .general
    }
    return .done
  }
}

/// The smallest possible page: a number, and a key that increments it.
private struct CounterPage: Page {
  var count = 0

  static let name = "counter"
  static let title = "Counter"
  static let bindings = [Binding(["#"], .own("count"), "count on")]
  static func opened(_ argument: String, in state: inout State) -> CounterPage? { CounterPage() }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.write("counted to \(count)", row: frame.row, column: frame.column)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    switch command {
    case .own("count"): count += 1
    case .back, .quit: return .closed
    default: return .general
    }
    return .done
  }
}
