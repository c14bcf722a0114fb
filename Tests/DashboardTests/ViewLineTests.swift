import Analytics
import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// A view in one line: what it is copied from, it opens again.
struct ViewLineTests {
  private func fresh(_ market: MarketIndex) throws -> State {
    var state = State(
      size: Size(columns: 120, rows: 36), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    try state.apply(.rules(AlertPrices.rules), asking: market)
    try state.apply(.landed(files: 6), asking: market)
    return state
  }

  @Test(
    "wherever any keys lead, the line of the view leads there, too", arguments: [1, 2, 3, 4, 5])
  func roundTrip(seed: UInt64) throws {
    var random = Seeded(seed)
    var market = MarketIndex()
    for name in ["market", "desk", "scores", "serving", "rates", "cuts"] {
      market.take(Fixtures.named(name)?.snapshots ?? [])
    }
    let start = try fresh(market)
    let keys: [Key] = [
      "j", "k", "l", "h", "z", "1", "2", "3", "5", "s", "S", "w", "b", " ", "c", "H", ",", "{",
      "L", "!", "G", "g", "n", "N", "i", .enter, .enter, .escape,
    ]
    for run in 0..<40 {
      var state = start
      var pressed: [String] = []
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        let key = keys.randomElement(using: &random) ?? "j"
        try state.apply(.input(.key(key)), asking: market)
        if state.prompt != nil { try state.apply(.input(.key(.escape)), asking: market) }
        pressed.append(key.name)
      }
      let line = state.viewLine.text
      var opened = start
      try opened.apply(.view(try ViewLine(line)), asking: market)
      #expect(
        opened.viewLine.text == line, "run \(run) of \(seed): \(pressed.joined(separator: " "))")
    }
  }

  @Test("a copied link and command name the archive that was asked for")
  func archive() throws {
    var market = MarketIndex()
    market.take(Fixtures.named("market")?.snapshots ?? [])
    var state = try fresh(market)
    func copied(_ keys: Key...) throws -> String {
      var text = ""
      for key in keys {
        for case .copy(let written) in state.apply(.input(.key(key))) { text = written }
      }
      return text
    }
    #expect(try !copied("y", "c").contains("--archive"))
    state.archivePath = "/data/my prices.sqlite"
    #expect(try copied("y", "c").contains(" --archive '/data/my prices.sqlite' "))
    #expect(
      try copied(":", "l", "i", "n", "k", .enter).hasPrefix(
        "tokentape --archive '/data/my prices.sqlite' --view '"))
  }

  @Test(
    "any text in a filter or a search survives the line",
    arguments: [
      "out<3 !'x'", "100 %", "a=b pages=c", "價格 \"o1\"", "a\\b`$(c)`", "é|ø;&",
    ])
  func texts(text: String) throws {
    var line = ViewLine()
    line.add(.search, text)
    line.add(.filter, text)
    #expect(!line.text.contains("'") && line.text.split(separator: " ").count == 2)
    let read = try ViewLine(line.text)
    #expect(read.terms.map(\.value) == [text, text] && read.text == line.text)
  }

  @Test(
    "a mistake is told with its place and what to do",
    arguments: [
      ("sort=out srot=in", "--view:1:10: error: a view has no 'srot'; did you mean 'sort'?"),
      ("pages", "--view:1:1: error: 'pages' is no term of a view; write name=value"),
      (
        "sort=out sort=in",
        "--view:1:10: error: 'sort' is stated twice; leave one of them out"
      ),
      (
        "  filter=a%2",
        "--view:1:10: error: the value of 'filter' has a '%' without two digits; write %25 for a percent sign"
      ),
      (
        "search=%FF",
        "--view:1:8: error: the value of 'search' has a '%' without two digits; write %25 for a percent sign"
      ),
    ])
  func mistakes(line: String, message: String) {
    #expect(throws: Diagnostic.self) { try ViewLine(line) }
    do { _ = try ViewLine(line) } catch { #expect("\(error)" == message) }
  }

  @Test(
    "no number in a view is too large or too small to be dealt with",
    arguments: ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "-1", "x"])
  func hostile(number: String) throws {
    var market = MarketIndex()
    for name in ["market", "serving", "cuts"] {
      market.take(Fixtures.named(name)?.snapshots ?? [])
    }
    var state = try fresh(market)
    let line =
      "story=\(number):\(number) line=\(number) hour=\(number) alert=\(number) pages=margin+"
    try state.apply(.view(try ViewLine(line)), asking: market)
    #expect(state.screen.text.contains("2 Margin"))
    for key in ":record a\rj:record\r:play a \(number)\r" {
      try state.apply(.input(.key(key == "\r" ? .enter : .character(key))), asking: market)
    }
    #expect(state.screen.text.contains("plays nothing"))
  }

  @Test("what a view can't show is told, and the rest of it shown")
  func missing() throws {
    var market = MarketIndex()
    market.take(Fixtures.named("market")?.snapshots ?? [])
    var state = try fresh(market)
    try state.apply(
      .view(try ViewLine("sort=in row=nobody/nothing currency=XXX pages=margin+")), asking: market)
    #expect(state.prices.sort == .input)
    #expect(state.screen.text.contains("--view:1:37: warning: no exchange rate for 'XXX'"))
  }
}
