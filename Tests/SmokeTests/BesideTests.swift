import Foundation
import TestSupport
import Testing

/// What the program sends to a terminal beside the screen: the clipboard and links.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct BesideTests {
  private let folder: Scratch
  private let home: Scratch

  init() throws {
    folder = try Scratch()
    home = try Scratch()
    home.makeFolder("tokentape")
    try folder.write(prices(of: "opal"), to: "prices.json")
    let items = (1...2).map { number in
      """
      {"id": "\(number)", "url": "https://example.org/agate/\(number)", "title": "Agate \(number)",
       "content_text": "Agate costs \(number)", "date_published": "2025-01-0\(number)T12:00:00Z"}
      """
    }
    try folder.write(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Stones",
       "items": [\(items.joined(separator: ", "))]}
      """, to: "stones.json")
  }

  private func open(term: String = "xterm-256color") throws -> Pty {
    let pty = try Pty(
      ["--archive", ":memory:", folder.path], variables: ["TERM=" + term], home: home)
    try pty.see("opal")
    pty.settle()
    return pty
  }

  @Test func `y copies by a sequence that ends as it should, and says so`() throws {
    let pty = try open()
    pty.press("yf")
    let text = Data("4.375 USD per 1M tokens".utf8).base64EncodedString()
    let output = try pty.see("copied 4.375")
    #expect(output.contains("\u{1B}]52;c;\(text)\u{1B}\\"))
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  @Test(arguments: ["linux", "vt100"])
  func `a terminal without a clipboard or links gets neither`(term: String) throws {
    let pty = try open(term: term)
    pty.press("yf")
    #expect(try !pty.see("clipboard").contains("\u{1B}]"))
    pty.press("3")
    try pty.see("Agate 2")
    pty.press("\r")
    #expect(try !pty.see("agate/2").contains("\u{1B}]"))
  }

  @Test func `the address of an open story is a link, written once`() throws {
    let pty = try open()
    let (begin, end) = ("\u{1B}]8;;", "\u{1B}\\")
    pty.press("3")
    try pty.see("Agate 2")
    pty.press("\r")
    let first = try pty.see(begin + end)
    #expect(first.contains(begin + "https://example.org/agate/2" + end))
    pty.settle()
    #expect(pty.bytesWritten(milliseconds: 400) == 0)
    // What it shares with the next address is written anew, or would still lead to the first.
    pty.press("n")
    let second = try pty.see(begin + end)
    #expect(second.contains(begin + "https://example.org/agate/1" + end))
    #expect(second.components(separatedBy: "https://example.org/agate/1").count == 4)
    // Gone with the story.
    pty.press("q")
    pty.settle()
    #expect(!pty.output.contains("\u{1B}]8"))
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  @Test func `links can be turned off in the settings`() throws {
    try home.write("links = false", to: "tokentape/settings.toml")
    let pty = try open()
    pty.press("3")
    try pty.see("Agate 2")
    pty.press("\r")
    try pty.see("agate/2")
    pty.settle()
    #expect(!pty.output.contains("\u{1B}]8"))
  }

  @Test func `a screen is printed as a picture with the theme's colours`() throws {
    func screen(_ arguments: String...) throws -> Program.Result {
      try Program.run(["screen", "--size", "80x24", folder.path] + arguments)
    }
    let plain = try screen().output
    let ansi = try screen("--ansi").output
    #expect(ansi.contains("\u{1B}[0;1;38;2;"))
    #expect(ansi.replacing(/\u{1B}\[0[;0-9]*m/, with: "") == plain)
    #expect(try screen("--svg").output.contains("fill=\"#16181d\""))
    #expect(try screen("--svg", "--theme", "light").output.contains("fill=\"#fbfaf7\""))
    #expect(try screen("--html").output.hasPrefix("<!DOCTYPE html>"))
    #expect(try screen("--html", "--svg").status != 0)
    #expect(try screen("--svg", "--theme", "lihgt").errors.contains("did you mean 'light'"))
  }
}
