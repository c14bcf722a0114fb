import Glibc
import TestSupport
import Testing

/// The mouse of a real terminal: when its reports are on, and what a click does.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct MouseTests {
  private let folder: Scratch
  private let home: Scratch
  private let on = "\u{1B}[?1002h\u{1B}[?1006h"
  private let off = "\u{1B}[?1006l\u{1B}[?1002l"

  init() throws {
    folder = try Scratch()
    home = try Scratch()
    home.makeFolder("tokentape")
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  private func open(term: String = "xterm-256color") throws -> (pty: Pty, output: String) {
    let pty = try Pty(
      ["--archive", ":memory:", folder.path], variables: ["TERM=" + term], home: home)
    return (pty, try pty.see("opal"))
  }

  @Test func `its reports are on after the start, and off while the program is stopped`() throws {
    let (pty, output) = try open()
    #expect(output.contains(on) && !output.contains(off))
    pty.press("\u{1A}")
    try pty.see(off)
    pty.signal(SIGCONT)
    try pty.see(on)
    pty.press("q")
    #expect(try pty.end() == 0)
    #expect(pty.output.contains(off))
  }

  @Test func `a click on a key in the last line presses it`() throws {
    let (pty, _) = try open()
    pty.press("z")
    try pty.see("Esc")
    pty.pressSlowly("\u{1B}[<0;3;24M\u{1B}[<0;3;24m")
    try pty.see("z")
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test(arguments: ["vt100", "ansi"])
  func `a terminal without a mouse is sent nothing of it`(term: String) throws {
    let (pty, output) = try open(term: term)
    pty.press("q")
    #expect(try pty.end() == 0)
    #expect(!(output + pty.output).contains("\u{1B}[?100"))
  }

  @Test func `the settings turn it off, also while the program runs`() throws {
    try home.write("mouse = false", to: "tokentape/settings.toml")
    let (pty, output) = try open()
    #expect(!output.contains("\u{1B}[?100"))
    try home.write("mouse = true", to: "tokentape/settings.toml")
    try pty.see(on)
    try home.write("mouse = false", to: "tokentape/settings.toml")
    try pty.see(off)
    pty.press("q")
    #expect(try pty.end() == 0)
    #expect(!pty.output.contains("\u{1B}[?100"))
  }
}
