import Foundation
import Market
import Screen
import TestSupport
import Testing

@testable import Readers

struct ThemeTests {
  @Test(
    "every theme of the project is whole",
    arguments: [
      "colorblind", "contrast", "dark", "ember", "light", "mono", "sand", "terminal", "tide",
    ])
  func themes(name: String) throws {
    let path = "\(Project.root)/themes/\(name).toml"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let (theme, diagnostics) = readTheme(SourceFile(name: path, bytes: bytes))
    #expect(diagnostics == [])
    #expect(theme?.name == name)
    #expect(theme.map { Set($0.styles.keys) } == Set(Role.allCases).subtracting(Self.derived))
  }

  /// The roles that are made of others, so that no theme need state them.
  private static let derived: [Role] = [.faint1, .faint2, .area, .areaLine1, .areaLine2]

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
          "error: 'bold on' ends after 'on'; name the background colour, such as on blue"),
      Case(
        testDescription: "a number for a style",
        source: "up = \"green\"\ntitle = «1»7",
        message: "error: the value of 'title' is not text; "
          + "write it in quotes, such as \"bold cyan\""
      ),
    ])
  func mistakes(mistake: Case) {
    let (source, place) = marked(mistake.source)
    let (theme, diagnostics) = read(source)
    #expect(diagnostics.map(\.description) == ["night.toml:\(place): \(mistake.message)"])
    #expect(theme?.styles[.up] == Style(foreground: .terminal(2)))
  }

  @Test(
    "a line that is no TOML, a table or a list costs itself, and the other lines hold",
    arguments: [
      Case(
        testDescription: "a text without an end",
        source: "up = \"green\"\ntitle = «1»\"bold",
        message: "error: the text is not closed; end it with \""),
      Case(
        testDescription: "a word without quotes",
        source: "up = \"green\"\ntitle = «1»bold",
        message: "error: 'bold' is not a value; "
          + "put a text in quotes, and write a number as 2_000_000"
      ),
      Case(
        testDescription: "a table",
        source: "up = \"green\"\n[«1»night]\ndown = \"red\"",
        message: "error: a theme has no tables; write a line as role = \"bold cyan\""),
      Case(
        testDescription: "a table in braces",
        source: "up = \"green\"\n«1»down = { title = \"red\" }",
        message: "error: a theme has no tables; write a line as role = \"bold cyan\""),
      Case(
        testDescription: "a list",
        source: "up = \"green\"\ntitle = «1»[\"bold\", \"red\"]",
        message: "error: the value of 'title' is not text; "
          + "write it in quotes, such as \"bold cyan\""
      ),
    ])
  func lines(mistake: Case) { mistakes(mistake: mistake) }

  @Test("what is not text gives one diagnostic and no theme")
  func noText() {
    let (theme, diagnostics) = readTheme(
      SourceFile(name: "night.toml", bytes: Array("\u{0}\u{1}\u{2}\u{0}".utf8)))
    #expect(theme == nil)
    #expect(diagnostics.count == 1)
  }

  private func read(_ source: String) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    readTheme(SourceFile(name: "night.toml", bytes: Array(source.utf8)))
  }
}
