import Analytics
import Dashboard
import Screen
import TestSupport
import Testing

/// The dashboard draws within bounds, whatever is pressed, in any window.
struct AnyKeysTests {
  static let keys = Keymap.bindings.flatMap(\.keys) + ["x", "!", " ", .backspace, .delete, .insert]
  static let fixtures = [
    "market", "prices", "odd prices", "rates", "broken file", "cheaper o1", "loading", "paths",
    "themes", "serving", "odd serving", "desk", "cuts", "rules",
  ]

  @Test("any keys, files and sizes leave a whole screen")
  func survives() throws {
    var random = Seeded(87_072)
    for run in 0..<8 {
      var state = State(
        size: Size(columns: 80, rows: 24), now: Fixtures.moment("2025-03-01T21:00+08:00"))
      var market = MarketIndex()
      for _ in 0..<80 {
        for event in anyEvents(&market, &random) { try state.apply(event, asking: market) }
        try check(state.screen, size: state.size, "run \(run)")
      }
    }
  }

  @Test("any report, moved in any way, is drawn in the margin lab")
  func lab() throws {
    var random = Seeded(545)
    let keys: [Key] = ["j", "k", .left, .right, " ", "r", "n", "N", "G", "g", .enter, .escape, "z"]
    var state = State(
      size: Size(columns: 120, rows: 36), now: Fixtures.moment("2025-06-01T12:00+08:00"))
    var market = MarketIndex()
    for name in ["odd serving", "serving"] { market.take(Fixtures.named(name)?.snapshots ?? []) }
    for event in [.landed(files: 2), .input(.key("2")), .input(.key("z"))] as [Event] {
      try state.apply(event, asking: market)
    }
    for run in 0..<100 {
      let key = keys.randomElement(using: &random) ?? "j"
      try state.apply(.input(.key(key)), asking: market)
      if run % 10 == 0 {
        let size = size(from: Size(columns: 40, rows: 10), &random)
        try state.apply(.input(.resized(size)), asking: market)
      }
      try check(state.screen, size: state.size, "run \(run)")
    }
  }

  @Test("any walk over price against quality is drawn, at any time, in any window")
  func quality() throws {
    var random = Seeded(798)
    let keys: [Key] = ["j", "k", "n", "N", "s", "g", "G", "h", "l", "{", "}", ",", ".", "0", "?"]
    var state = State(
      size: Size(columns: 120, rows: 36), now: Fixtures.moment("2025-03-01T12:00+08:00"))
    var market = MarketIndex()
    for name in ["prices", "scores"] { market.take(Fixtures.named(name)?.snapshots ?? []) }
    try state.apply(.landed(files: 2), asking: market)
    for run in 0..<100 {
      if run % 25 == 0 {
        let typed = "\u{1B}0:quality\r".map {
          $0 == "\r" ? Key.enter : $0 == "\u{1B}" ? .escape : .character($0)
        }
        for key in typed { try state.apply(.input(.key(key)), asking: market) }
        #expect(state.openPages.last == "quality")
      }
      try state.apply(.input(.key(keys.randomElement(using: &random) ?? "j")), asking: market)
      if run % 10 == 0 {
        let size = size(from: Size(columns: 10, rows: 4), &random)
        try state.apply(.input(.resized(size)), asking: market)
      }
      try check(state.screen, size: state.size, "run \(run)")
    }
  }

  @Test("any walk through the alert log is drawn, and acknowledges only what fired")
  func alerts() throws {
    var random = Seeded(26)
    let keys: [Key] = [
      "j", "k", "h", "l", "a", "A", "g", "G", "!", "{", ",", ".", "0", "?", .enter,
    ]
    var state = State(
      size: Size(columns: 120, rows: 36), now: Fixtures.moment("2025-03-01T12:00+08:00"))
    var market = MarketIndex()
    for name in ["desk", "cuts", "odd prices"] {
      market.take(Fixtures.named(name)?.snapshots ?? [])
    }
    try state.apply(.landed(files: 6), asking: market)
    try state.apply(.rules(AlertPrices.rules), asking: market)
    for run in 0..<60 {
      if state.openPages.last != "alerts" { try state.apply(.input(.key("!")), asking: market) }
      let fired = Set(state.log.fired.map(\.key))
      let effects = try state.apply(
        .input(.key(keys.randomElement(using: &random) ?? "j")), asking: market)
      for case .keep(let mark) in effects {
        if case .acknowledged(let alerts, _) = mark { #expect(fired.isSuperset(of: alerts)) }
        market.keep(mark)
      }
      #expect(Set(state.log.unseen.map(\.key)).isDisjoint(with: market.acknowledged))
      if run % 10 == 0 {
        let size = size(from: Size(columns: 10, rows: 4), &random)
        try state.apply(.input(.resized(size)), asking: market)
      }
      try check(state.screen, size: state.size, "run \(run)")
    }
  }

  @Test("the tape counts the remaining alerts at most once", arguments: 40...210)
  func more(columns: Int) throws {
    var state = State(
      size: Size(columns: columns, rows: 30), now: Fixtures.moment("2025-03-01T12:00+08:00"))
    var market = MarketIndex()
    for name in ["desk", "cuts", "odd prices"] {
      market.take(Fixtures.named(name)?.snapshots ?? [])
    }
    try state.apply(.landed(files: 6), asking: market)
    try state.apply(.rules(AlertPrices.rules), asking: market)
    let tape = state.screen.text(row: 1)
    #expect(tape.contains("! ") && tape.split(separator: " more").count <= 2, "\(tape)")
  }

  /// A window of any size above a minimum.
  private func size(from least: Size, _ random: inout Seeded) -> Size {
    Size(
      columns: Int.random(in: least.columns...210, using: &random),
      rows: Int.random(in: least.rows...70, using: &random))
  }

  private func anyEvents(_ market: inout MarketIndex, _ random: inout Seeded) -> [Event] {
    switch Int.random(in: 0..<20, using: &random) {
    case 0:
      let size = size(from: Size(columns: 0, rows: 0), &random)
      return [.input(.resized(size))]
    case 1:
      let fixture = Self.fixtures.randomElement(using: &random).flatMap(Fixtures.named)
      market.take(fixture?.snapshots ?? [])
      return fixture?.events ?? []
    case 2: return [.input(.pasted("e\u{1B}[31m問\n"))]
    case 3:
      market.leaveOut("prices.json")
      return [.landed(files: 1)]
    case 4...6: return [.input(.mouse(anyMouse(&random)))]
    default: return [.input(.key(Self.keys.randomElement(using: &random) ?? .enter))]
    }
  }

  /// Anything that a mouse does, also outside of the screen, as after a resize.
  private func anyMouse(_ random: inout Seeded) -> Mouse {
    let actions: [Mouse.Action] = [
      .press, .press, .release, .pressAgain, .drag, .drag, .wheelUp, .wheelDown,
      .wheelLeft, .wheelRight,
    ]
    return Mouse(
      actions.randomElement(using: &random) ?? .press, row: .random(in: 0...75, using: &random),
      column: .random(in: 0...220, using: &random))
  }

  /// A wide character always has both halves, and no control character gets through.
  private func check(_ canvas: Canvas, size: Size, _ run: String) throws {
    try #require(canvas.size == size && canvas.cells.count == size.columns * size.rows)
    for row in 0..<size.rows {
      var before = Cell.Part.whole
      for cell in canvas.row(row) {
        try #require((before == .leftHalf) == (cell.part == .rightHalf), "\(run), row \(row)")
        try #require(cell.scalar.value >= 0x20 && !(0x7F...0x9F ~= cell.scalar.value), "\(run)")
        before = cell.part
      }
      try #require(before != .leftHalf, "\(run), row \(row)")
    }
  }
}
