import Foundation
import Market
import Screen
import TestSupport
import Testing

@testable import Readers

struct ThemeTests {
  @Test("every theme of the project is whole", arguments: ["dark", "light", "terminal", "mono"])
  func themes(name: String) throws {
    let path = "\(Project.root)/themes/\(name).toml"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let (theme, diagnostics) = readTheme(SourceFile(name: path, bytes: bytes))
    #expect(diagnostics == [])
    #expect(theme?.name == name)
    #expect(theme.map { Set($0.styles.keys) } == Set(Role.allCases))
  }

  @Test("words are colours and attributes, in any order")
  func words() {
    let (theme, diagnostics) = read(
      """
      title = "bold bright-cyan"
      selected = "on #30343c bold"
      muted = "gray"
      match = "underline black on default"
      """)
    #expect(diagnostics == [])
    #expect(theme?.name == "night")
    #expect(theme?.styles[.title] == Style(foreground: .terminal(14), attributes: .bold))
    #expect(
      theme?.styles[.selected] == Style(background: .rgb(0x30, 0x34, 0x3C), attributes: .bold))
    #expect(theme?.styles[.muted] == Style(foreground: .terminal(8)))
    #expect(theme?.styles[.match] == Style(foreground: .terminal(0), attributes: .underline))
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let message: String
  }

  @Test(
    "a mistake is named where it stands, and the other lines hold",
    arguments: [
      Case(
        testDescription: "a role with swapped letters",
        source: "up = \"green\"\n«1»titel = \"bold\"",
        message: "error: unknown role 'titel'; did you mean 'title'?"),
      Case(
        testDescription: "a colour with a letter too few",
        source: "up = \"green\"\ntitle = \"bold «1»mgenta\"",
        message: "error: 'mgenta' is neither a colour nor an attribute; did you mean 'magenta'?"),
      Case(
        testDescription: "a colour of five digits",
        source: "up = \"green\"\n  title = \"on «1»#12345\"",
        message: "error: '#12345' is not a colour; write six hexadecimal digits, such as #30343c"),
      Case(
        testDescription: "no colour after on",
        source: "up = \"green\"\ntitle = «1»\"bold on\"",
        message:
          "error: 'bold on' ends after 'on'; name the colour behind the text, such as on blue"),
      Case(
        testDescription: "a number for a style",
        source: "up = \"green\"\ntitle = «1»7",
        message: "error: the value of 'title' is no text; write it in quotes, such as \"bold cyan\""
      ),
    ])
  func mistakes(mistake: Case) {
    let (source, place) = marked(mistake.source)
    let (theme, diagnostics) = read(source)
    #expect(diagnostics.map(\.description) == ["night.toml:\(place): \(mistake.message)"])
    #expect(theme?.styles[.up] == Style(foreground: .terminal(2)))
  }

  @Test("what is no TOML gives one diagnostic and no theme")
  func noToml() {
    let (theme, diagnostics) = read("title = \"bold\nup = green")
    #expect(theme == nil)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.origin.line == 1)
  }

  @Test(
    "the header of a table gives one diagnostic and no theme", arguments: ["[!", "[a]", "[[", "["])
  func tables(header: String) {
    let (theme, diagnostics) = read("up = \"green\"\n " + header)
    #expect(theme == nil)
    #expect(
      diagnostics.map(\.description) == [
        "night.toml:2:2: error: a theme has no tables; write a line as role = \"bold cyan\""
      ])
  }

  @Test(
    "a value that is a list or a table gives one diagnostic and no theme",
    arguments: [
      "up = [\u{85}", "up=  [1, 2]", "\"a=\" = [\u{85}\u{85}", "up = {a = 1}", "up =\t[\u{2028}",
    ])
  func lists(line: String) {
    let (theme, diagnostics) = read("down = \"red\"\n" + line)
    #expect(theme == nil)
    #expect(diagnostics.map(\.message) == ["a theme has no lists and no tables"])
    #expect(diagnostics.first?.origin.line == 2)
  }

  private func read(_ source: String) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    readTheme(SourceFile(name: "night.toml", bytes: Array(source.utf8)))
  }
}
