import Glibc
import TestSupport
import Testing

/// The program without a screen: lines, and nothing else.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct PlainTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  private func open() throws -> Pty {
    let pty = try Pty(
      ["--plain", "--archive", ":memory:", folder.path], variables: ["TERM=dumb"])
    try pty.see("row 1 of 1: model northwind/opal")
    return pty
  }

  @Test func `it says where it is, answers keys, and gives the terminal back`() throws {
    let pty = try open()
    pty.press("5")
    try pty.see("Sources, 1 file")
    pty.press("/?")
    let output = try pty.see("On this page")
    #expect(!output.contains("\u{1B}"))
    pty.press("Q")
    #expect(try pty.end() == 0)
    #expect(pty.modes == pty.modesBefore && !pty.output.contains("\u{1B}"))
  }

  @Test func `nothing is written while nothing happens`() throws {
    let pty = try open()
    pty.settle()
    #expect(pty.bytesWritten(milliseconds: 500) == 0)
  }

  @Test(arguments: [SIGTERM, SIGSEGV, SIGHUP])
  func `a signal ends it, and the terminal is as before`(number: Int32) throws {
    let pty = try open()
    pty.signal(number)
    #expect(try pty.end() == -number)
    #expect(pty.modes == pty.modesBefore && !pty.output.contains("\u{1B}"))
  }

  @Test func `it is stopped by Ctrl-Z, and goes on`() throws {
    let pty = try open()
    pty.press("\u{1A}")
    pty.settle()
    pty.signal(SIGCONT)
    pty.settle()
    pty.press("5")
    try pty.see("Sources, 1 file")
    pty.press("Q")
    #expect(try pty.end() == 0)
  }
}
