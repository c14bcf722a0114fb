import Foundation
import TestSupport
import Testing

/// What the program asks the terminal while it is open, and what it does with the answers.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct ReportTests {
  private let folder: Scratch
  private let home: Scratch
  private static let question = "\u{1B}]11;?\u{1B}\\"
  private static let answers =
    "\u{1B}]11;rgb:fdfd/f6f6/e3e3\u{1B}\\\u{1B}[?2031;2$y\u{1B}[?2026;2$y\u{1B}[?62;22c"

  init() throws {
    folder = try Scratch()
    home = try Scratch()
    home.makeFolder("tokentape")
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  private func open(term: String = "xterm-256color") throws -> (pty: Pty, begin: String) {
    let pty = try Pty(
      ["--archive", ":memory:", folder.path],
      variables: ["TERM=" + term, "COLORTERM=truecolor"], home: home)
    return (pty, try pty.see("opal"))
  }

  @Test("a light terminal gets the light theme, pictures whole, and its modes back")
  func light() throws {
    let (pty, begin) = try open()
    #expect(begin.contains(Self.question) && begin.contains("48;2;22;24;29"))
    #expect(!begin.contains("?2031h") && !begin.contains("?2026h"))
    pty.press(Self.answers)
    let light = try pty.see("48;2;251;250;247")
    #expect(light.contains("\u{1B}[?2031h"))
    pty.settle()
    pty.press("?")
    let held = try pty.see("\u{1B}[?2026l")
    // The picture that is shown whole may be the one that the answers brought.
    #expect((light + held).contains("\u{1B}[?2026h"))
    // The same screen is not written again.
    pty.settle()
    pty.press("\u{1B}[?997;2n")
    #expect(pty.bytesWritten(milliseconds: 300) == 0)
    pty.press("\u{1B}[?997;1n")
    _ = try pty.see("48;2;22;24;29")
    pty.press("Q")
    #expect(try pty.see("\u{1B}[?2031l").contains("\u{1B}[?2031l"))
    #expect(try pty.end() == 0)
  }

  @Test("a crash leaves no mode behind")
  func crash() throws {
    let (pty, _) = try open()
    pty.press(Self.answers)
    _ = try pty.see("?2031h")
    pty.signal(SIGSEGV)
    _ = try pty.see("\u{1B}[?2031l")
  }

  @Test("a theme that the user named or chose stays")
  func named() throws {
    try home.write("theme = \"dark\"\n", to: "tokentape/settings.toml")
    let (pty, begin) = try open()
    #expect(!begin.contains(Self.question))
    pty.press("Q")
    #expect(try pty.end() == 0)
    try home.write("theme = \"auto\"\n", to: "tokentape/settings.toml")
    let (other, start) = try open()
    #expect(start.contains(Self.question))
    other.settle()
    other.press("T")
    other.settle()
    other.press(Self.answers)
    #expect(try !other.see("?2031h").contains("48;2;251;250;247"))
    other.press("Q")
    #expect(try other.end() == 0)
  }

  @Test("a terminal that takes no such question is asked nothing", arguments: ["linux", "vt100"])
  func simple(term: String) throws {
    let (pty, begin) = try open(term: term)
    #expect(!begin.contains("\u{1B}]11") && !begin.contains("\u{1B}[c"))
    pty.press("Q")
    #expect(try pty.end() == 0)
  }
}
