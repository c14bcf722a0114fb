import Prose
import TestSupport
import Testing

/// Regular expressions in searches.
struct SearchPatternTests {
  private static func found(_ pattern: String, in text: String) -> [String] {
    Search("/\(pattern)/").matches(in: text).map { String(text[$0]) }
  }

  @Test(
    "a pattern finds what it says, in any case, width and script",
    arguments: [
      ("r[12]", "R1 and r2, R3", ["R1", "r2"]),
      (
        "pris(en|er)?", "Prisen, priser, pris",
        ["Prisen", "priser", "pris"]
      ),
      ("\\d+ ?%", "545 % or 84%", ["545 %", "84%"]), ("價格.*破壞", "低成本价格大破坏了", ["价格大破坏"]),
      ("^deep", "DeepSeek deep", ["Deep"]), ("seek$", "seek DeepSeek", ["Seek"]),
      ("a{2,3}b", "ab aab aaab aaaab", ["aab", "aaab", "aaab"]), ("[^a-z ]+", "abc 12 d", ["12"]),
      ("o1|r1", "O1 or R1", ["O1", "R1"]), ("a\\.b", "a.b axb", ["a.b"]),
      ("(ab)+c", "ababc abc", ["ababc", "abc"]), ("x*y", "xxy y", ["xxy", "y"]),
      ("[\\d.]+", "v3.1", ["3.1"]), ("a\\/b", "a/b", ["a/b"]),
      ("\\bprice\\b", "priced at a price; unprice", ["price"]), ("\\D+", "12ab3", ["ab"]),
      ("\\S+", "a bc", ["a", "bc"]), ("a\\nb", "a b", ["a b"]), ("[-a]+", "b-a-c", ["-a-"]),
      ("[\\]a]+", "x]a", ["]a"]), ("aab|b.*", "xaab abc", ["aab", "bc"]),
    ])
  func finds(pattern: String, text: String, wanted: [String]) {
    #expect(Self.found(pattern, in: text) == wanted)
  }

  @Test(
    "what is no pattern is none, and nothing breaks while it is typed",
    arguments: [
      "\\q", "\\1", "[\\D]", "[ß]",
      "(", "[a", "a{2", "*", "a{9999}", "((((((((((a){99}){99}){99}", "\\", "[]", "a|*", "[z-a]",
      ")", String(repeating: "(", count: 5_000), String(repeating: "a?", count: 5_000),
    ])
  func isNone(pattern: String) {
    #expect(SearchPattern(pattern) == nil)
    let search = Search("/\(pattern)/")
    #expect(
      search.clauses.allSatisfy { if case .pattern = $0.need { false } else { true } })
    _ = search.matches(in: "anything (or) [a")
  }

  @Test("a lone slash, a path and an address are plain words")
  func slashes() {
    for text in ["/", "/home", "https://example.org/a/b", "a/b/c", "//"] {
      #expect(
        Search(text).clauses.allSatisfy { if case .text = $0.need { true } else { false } },
        "\(text)")
    }
  }

  @Test("no pattern takes longer than its length times the text's")
  func bounded() {
    let evil = Search("/(a*)*(a|aa)+(a?){40}b/")
    var block = SearchBlock()
    for _ in 0..<5 { block.append(author: "x", String(repeating: "a", count: 2_000)) }
    let took = threadSeconds { #expect(block.entries(of: evil).isEmpty) }
    #expect(took < 20)
  }

  @Test("a line that no pattern matches is read once, as long as it may be")
  func growth() {
    let search = Search("/(a|e|i).{0,40}zzzz/")
    let line = String(repeating: "a banana ", count: 200)
    let took = threadSeconds {
      for _ in 0..<20 { #expect(search.matches(in: line).isEmpty) }
    }
    #expect(took < 10, "each start on its own takes a hundred times as long")
  }

  @Test("a pattern is one condition among others, and can be negated")
  func combined() {
    var block = SearchBlock()
    block.append(author: "ida", "R1 costs 2.19")
    block.append(author: "bo", "R1 is free")
    block.append(author: "ida", "o1 costs 60")
    #expect(block.entries(of: Search("/r\\d/ author:ida")) == [0])
    #expect(block.entries(of: Search("!/\\d\\.\\d/")) == [1, 2])
    #expect(block.entries(of: Search("/^r1.*free$/")) == [1])
  }
}
