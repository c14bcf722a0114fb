import Market
import TestSupport
import Testing

@testable import Readers

/// The subset of TOML for settings and themes.
struct TOMLTests {
  @Test("every form of value and key is read, with its place")
  func forms() throws {
    let file = try read(
      #"""
      plain = "a \"quoted\" word\t\u00e9" # a comment
      'single \n' = 'C:\new'
      count = 2_000_000
      share = -0.25
      big = 6e12
      yes = true
      list = [ "a", # one
        2,

        'c' ]
      inline = { a = 1, b = { c = "d" } }
      dotted.name = 1
      [ table . "of two" ]
      last = []
      """#)
    #expect(file.diagnostics == [])
    #expect(
      file.entries.map(\.said) == [
        "1:9 plain = a \"quoted\" word\té", "2:15 single \\n = C:\\new", "3:9 count = 2000000",
        "4:9 share = -0.25", "5:7 big = 6000000000000", "6:7 yes = true", "7:8 list = [a 2 c]",
        "11:16 inline/a = 1", "11:29 inline/b/c = d", "12:15 dotted/name = 1",
        "14:8 table/of two/last = []",
      ])
    #expect(file.headers.map { $0.map(\.text) } == [["table", "of two"]])
  }

  @Test(
    "a mistake costs its entry, and its neighbours are kept",
    arguments: [
      MarkedMistake("a = «1»\"x", "the text is not closed; end it with \""),
      MarkedMistake("a = \"\\«1»x\"", "'\\x' is not an escape; write \\\\ for a backslash"),
      MarkedMistake(
        "a = «1»\"\"\"", "multi-line strings are not supported; write it on one line"),
      MarkedMistake(
        "a = «1»", "there is no value after the =; write one, in quotes if it is a text"),
      MarkedMistake("a «1»1", "there is no = after 'a'; write a line as name = \"value\""),
      MarkedMistake("«1»= 1", "expected a name; write a line as name = \"value\""),
      MarkedMistake("«1»æ = 1", "'æ' is not a bare name; put it in quotes"),
      MarkedMistake(
        "a = «1»2025-01-26",
        "'2025-01-26' is not a value; put a text in quotes, and write a number as 2_000_000"),
      MarkedMistake(
        "a = «1»2__0",
        "'2__0' is not a value; put a text in quotes, and write a number as 2_000_000"),
      MarkedMistake(
        "a = 1 «1»b", "'b' follows the value; begin a new line, or put # before it"),
      MarkedMistake("«1»before = 2", "'before' is repeated; leave one of them out"),
      MarkedMistake("a = «1»[1,", "the list is not closed; end it with ]"),
      MarkedMistake("a = [«1»[1]]", "nested lists are not supported; write one list of values"),
      MarkedMistake(
        "a = [«1»{b = 1}]", "arrays of tables are not supported; write one list of values"),
      MarkedMistake(
        "a = «1»[1 2]",
        "the list is not closed; end it with ], and write a comma between two values"),
      MarkedMistake(
        "a = «1»[\n  \"x\"\n  \"y\",\n]",
        "the list is not closed; end it with ], and write a comma between two values"),
      MarkedMistake("a = «1»{ b = 1", "the braces are not closed; end them with } on this line"),
      MarkedMistake("a = {«1»{", "expected a name; write a line as name = \"value\""),
    ])
  func mistakes(mistake: MarkedMistake) throws {
    let (source, place) = marked("before = 1\n" + mistake.testDescription + "\nafter = 3\n")
    let file = try read(source)
    #expect(file.diagnostics.map(\.description) == ["x.toml:\(place): error: \(mistake.message)"])
    #expect(file.entries.map(\.name.text) == ["before", "after"])
  }

  @Test("an invalid header costs its table")
  func headers() throws {
    for header in ["[", "[!", "[a", "[[a]]", "[a.]", "[a] b", "[\u{85}", "[\u{2028}"] {
      let file = try read("before = 1\n\(header)\nx = 2\n[c]\ny = 3\n")
      #expect(file.diagnostics.count == 1 && file.diagnostics.first?.origin.line == 2, "\(header)")
      let names = file.entries.map { $0.path.map(\.text).joined(separator: "/") }
      #expect(names == ["before", "c/y"], "\(header)")
    }
  }

  @Test("a list that begins with an odd space costs only itself")
  func strangeBlanks() throws {
    for blank in ["\u{85}", "\u{A0}", "\u{2028}", "\u{FEFF}[", "[[[[", "{{{{"] {
      let file = try read("a = [\(blank)1]\nb = 2")
      #expect(file.entries.contains { $0.name.text == "b" }, "\(blank.unicodeScalars)")
    }
    let deep = String(repeating: "{a = ", count: 5_000) + String(repeating: "a.", count: 5_000)
    #expect(try read("a = " + deep).diagnostics.count == 1)
  }

  private func read(_ source: String) throws -> TOMLFile {
    try TOMLFile(SourceFile(name: "x.toml", bytes: Array(source.utf8)))
  }
}

extension TOMLFile.Entry {
  fileprivate var said: String {
    "\(value.origin.line):\(value.origin.column) "
      + path.map(\.text).joined(separator: "/") + " = " + value.said
  }
}

extension TOMLFile.Value {
  fileprivate var said: String {
    switch kind {
    case .text(let text): text
    case .number(let figure): "\(figure)"
    case .flag(let flag): "\(flag)"
    case .list: "[" + items.map(\.said).joined(separator: " ") + "]"
    }
  }
}
