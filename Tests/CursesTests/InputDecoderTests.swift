import CNcurses
import Screen
import TestSupport
import Testing

@testable import Curses

/// How terminal bytes are decoded, wherever they are split.
@Suite struct InputDecoderTests {
  static let keys: [(bytes: String, inputs: [Input])] = [
    ("j", [.key("j")]), ("中é🙂", [.key("中"), .key("é"), .key("🙂")]),
    ("\u{1B}[A\u{1B}OB", [.key(.up), .key(.down)]),
    ("\u{1B}[1;1C\u{1B}[Z", [.key(.right), .key(.backTab)]),
    (
      "\u{1B}[3~\u{1B}[15~\u{1B}[24~\u{1B}OS",
      [.delete, .function(5), .function(12), .function(4)].map(Input.key)
    ),
    ("\u{1B}[[E\u{1B}[7~", [.key(.function(5)), .key(.home)]),
    // With a modifier it is another key, and with Alt it is ignored.
    ("\u{1B}[1;5Ax", [.key("x")]), ("\u{1B}jx\u{1B}中y", [.key("x"), .key("y")]),
    ("\u{1B}\u{1B}[A", [.key(.escape), .key(.up)]),
    ("\u{1B}[200~q\r中\u{1B}[201~x", [.pasted("q 中"), .key("x")]),
    ("\u{1B}[20\rx", [.key(.enter), .key("x")]),
  ]

  static let replies = [
    "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", "\u{1B}]52;c;cXVpdA==\u{7}",
    "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}P1+r544e=78\u{7}q\u{1B}\\",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^private 中 q\u{1B}\\", "\u{1B}Xstart q\u{1B}\\",
    "\u{1B}[?64;1;2;6;22c", "\u{1B}[>41;390;0c", "\u{1B}[24;80R", "\u{1B}[?2026;2$y", "\u{1B}[0n",
    "\u{1B}[8;24;80t", "\u{1B}[I\u{1B}[O", "\u{1B}[M q!",
    "\u{1B}[?997;1n", "\u{1B}[?1u",
  ]

  static let mouse: [(bytes: String, inputs: [Input])] = [
    ("\u{1B}[<0;10;20M", [.mouse(Mouse(.press, row: 19, column: 9))]),
    ("\u{1B}[<0;1;1m", [.mouse(Mouse(.release, row: 0, column: 0))]),
    ("\u{1B}[<32;1000;7M", [.mouse(Mouse(.drag, row: 6, column: 999))]),
    (
      "\u{1B}[<64;3;4M\u{1B}[<65;3;4M\u{1B}[<66;3;4M\u{1B}[<67;3;4M",
      [Mouse.Action.wheelUp, .wheelDown, .wheelLeft, .wheelRight].map {
        .mouse(Mouse($0, row: 3, column: 2))
      }
    ),
  ]

  /// Other buttons, modifiers, bare motion, places that no screen has, and what is no report.
  static let foreignMouse = [
    "1;10;20M", "2;10;20M", "3;10;20m", "4;10;20M", "8;10;20M", "16;10;20M", "35;10;20M",
    "68;10;20M", "64;10;20m", "32;10;20m", "128;10;20M", "0;0;20M", "0;10;0M", "0;10M", "M",
    "0;10;20;30M", "0;;20M", "0;-1;20M", "0;10;99999999999999999999M", "0;10;20R", ";;M",
    "0;10;00000000000000000000000000000000020M",
  ].map { "\u{1B}[<" + $0 }

  @Test(arguments: mouse)
  func `a report of the mouse is the same, cut anywhere`(bytes: String, inputs: [Input]) {
    for cut in 0...bytes.utf8.count {
      #expect(decoded(bytes + "x", cutAt: [cut]) == inputs + [.key("x")], "\(cut)")
    }
    #expect(decoded(bytes, cutAt: Array(0..<bytes.utf8.count)) == inputs)
  }

  @Test func `two presses of a cell in a short time are a double click, and a third begins anew`() {
    var decoder = InputDecoder()
    func press(_ place: String, now: Int64) -> Mouse.Action? {
      let inputs = decoder.take("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m".utf8, now: now)
      guard case .mouse(let mouse) = inputs.first, inputs.count == 2 else { return nil }
      return mouse.action
    }
    #expect(press("5;5", now: 0) == .press)
    #expect(press("5;5", now: 400) == .pressAgain)
    #expect(press("5;5", now: 500) == .press)
    #expect(press("5;6", now: 600) == .press)
    #expect(press("5;6", now: 1_001) == .press)
    #expect(press("5;6", now: 1_200) == .pressAgain)
  }

  @Test(arguments: foreignMouse)
  func `a foreign report of the mouse is dropped, and types nothing`(report: String) {
    for cut in 0...report.utf8.count {
      #expect(decoded(report + "x", cutAt: [cut]) == [.key("x")], "\(cut)")
    }
  }

  @Test(arguments: keys)
  func `keys are the same, cut anywhere`(bytes: String, inputs: [Input]) {
    for cut in 0...bytes.utf8.count { #expect(decoded(bytes, cutAt: [cut]) == inputs) }
    #expect(decoded(bytes, cutAt: Array(0..<bytes.utf8.count)) == inputs)
  }

  @Test(arguments: replies)
  func `a reply is not a key, cut anywhere`(reply: String) {
    for cut in 0...reply.utf8.count {
      #expect(decoded(reply + "x", cutAt: [cut]) == [.key("x")], "\(cut)")
    }
  }

  @Test func `Esc alone is a key once nothing follows it in time`() {
    var decoder = InputDecoder()
    #expect(decoder.take([0x1B], now: 100).isEmpty)
    #expect(decoder.deadline == 125 && decoder.expire(now: 124) == nil)
    #expect(decoder.expire(now: 125) == .key(.escape))
    #expect(decoder.deadline == nil && decoder.expire(now: 999) == nil)
  }

  @Test(arguments: [
    "\u{1B}[", "\u{1B}[12", "\u{1B}O", "\u{1B}]11;rgb:", "\u{1B}P1+r", "\u{1B}]x\u{1B}",
    "\u{1B}[M1",
  ])
  func `an unfinished sequence costs no later key`(beginning: String) {
    var decoder = InputDecoder()
    #expect(decoder.take(beginning.utf8, now: 0).isEmpty)
    #expect(decoder.deadline == InputDecoder.patience)
    #expect(decoder.expire(now: InputDecoder.patience) == nil && decoder.deadline == nil)
    #expect(decoder.take("q".utf8, now: 501) == [.key("q")])
  }

  @Test func `a paste without an end is what came, and then keys are keys`() {
    var decoder = InputDecoder()
    #expect(decoder.take("\u{1B}[200~Qq".utf8, now: 0).isEmpty)
    #expect(decoder.take("!\u{1B}[20".utf8, now: 400).isEmpty && decoder.deadline == 900)
    #expect(decoder.expire(now: 900) == .pasted("Qq!"))
    #expect(decoder.take("q\u{1B}[201~w".utf8, now: 901) == [.key("q"), .key("w")])
  }

  @Test func `half a character waits for its rest and blocks no key`() {
    var decoder = InputDecoder()
    #expect(decoder.take([0xE4, 0xB8], now: 0).isEmpty && decoder.deadline == nil)
    #expect(decoder.take([0xAD], now: 60_000) == [.key("中")])
    #expect(
      decoder.take([0xE4, 0x6A, 0xFF, 0x80, 0xED, 0xA0, 0x80, 0x6B], now: 0) == [
        .key("j"), .key("k"),
      ])
  }

  @Test func `what terminfo says of a terminal overrides what most terminals send`() {
    var decoder = InputDecoder(known: [Array("[M".utf8): .function(1), Array("A".utf8): .up])
    #expect(decoder.take("\u{1B}[M\u{1B}A".utf8, now: 0) == [.key(.function(1)), .key(.up)])
  }

  @Test func `after any bytes and a timeout, the decoder takes the next key`() {
    var random = Seeded(1_119)
    let pieces = Self.replies + Self.keys.map(\.bytes) + ["\u{1B}", "[", "\u{7F}", "\u{18}", "中"]
    for run in 0..<2_000 {
      var decoder = InputDecoder()
      for _ in 0..<8 {
        let piece = Array((pieces.randomElement(using: &random) ?? "").utf8)
        _ = decoder.take(piece.prefix(Int.random(in: 0...piece.count, using: &random)), now: 0)
        if Bool.random(using: &random) {
          _ = decoder.take([UInt8.random(in: 0...255, using: &random)], now: 0)
        }
      }
      _ = decoder.expire(now: InputDecoder.patience)
      #expect(decoder.take("j".utf8, now: 501) == [.key("j")], "run \(run)")
    }
  }

  @Test(
    arguments: [
      ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", .background(isLight: false)),
      ("\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{7}", .background(isLight: true)),
      ("\u{1B}]11;rgb:f/f/f\u{1B}\\", .background(isLight: true)),
      ("\u{1B}]11;rgba:00/00/00/ff\u{1B}\\", .background(isLight: false)),
      ("\u{1B}[?997;1n", .background(isLight: false)),
      ("\u{1B}[?997;2n", .background(isLight: true)),
      ("\u{1B}[?2026;2$y", .mode(2026, isKnown: true)),
      ("\u{1B}[?2031;0$y", .mode(2031, isKnown: false)),
      ("\u{1B}[?2026;4$y", .mode(2026, isKnown: false)), ("\u{1B}[?62;22c", .answered),
    ] as [(String, TerminalReport)])
  func `what a terminal says of itself is heard, cut anywhere, and is no key`(
    bytes: String, report: TerminalReport
  ) {
    for cut in 0...bytes.utf8.count {
      var decoder = InputDecoder()
      let bytes = Array((bytes + "x").utf8)
      let inputs =
        decoder.take(bytes.prefix(cut), now: 0) + decoder.take(bytes.dropFirst(cut), now: 0)
      #expect(inputs == [.key("x")])
      #expect(decoder.takeReports() == [report])
      #expect(decoder.takeReports().isEmpty)
    }
  }

  @Test(arguments: [
    "\u{1B}]10;rgb:0/0/0\u{7}", "\u{1B}]11;?\u{7}", "\u{1B}]11;rgb:0/0\u{7}",
    "\u{1B}]11;rgb:00000/0/0\u{7}", "\u{1B}]11;rgb:-1/0/0\u{7}", "\u{1B}]11;red\u{7}",
    "\u{1B}[?997;3n", "\u{1B}[?2026$y", "\u{1B}[?;$y", "\u{1B}[2026;1$y", "\u{1B}[>1;2c",
    "\u{1B}[?99999999999999999999;1$y", "\u{1B}P11;rgb:0/0/0\u{1B}\\",
  ])
  func `what says nothing of the terminal is no report`(bytes: String) {
    var decoder = InputDecoder()
    #expect(decoder.take(bytes.utf8, now: 0).isEmpty)
    #expect(decoder.takeReports().isEmpty)
  }

  @Test func `a flood of reports is bounded`() {
    var decoder = InputDecoder()
    for _ in 0..<10_000 { _ = decoder.take("\u{1B}[?997;1n".utf8, now: 0) }
    let command = "\u{1B}]11;" + String(repeating: "f", count: 100_000) + "\u{7}"
    #expect(decoder.take(command.utf8, now: 0).isEmpty)
    #expect(decoder.takeReports().count == TerminalReport.most)
  }

  @Test func `ncurses and the state bound a screen alike`() {
    #expect(Size.mostCells == Int(TAPE_MOST_CELLS))
  }

  /// The inputs decoded from bytes that arrive in pieces.
  private func decoded(_ text: String, cutAt cuts: [Int]) -> [Input] {
    var decoder = InputDecoder()
    var inputs: [Input] = []
    var rest = Array(text.utf8)[...]
    for cut in cuts {
      inputs += decoder.take(rest.prefix(cut - rest.startIndex), now: 0)
      rest = rest.dropFirst(cut - rest.startIndex)
    }
    return inputs + decoder.take(rest, now: 0)
  }
}
