import Market
import Prose
import Testing

struct SearchTests {
  @Test(
    "words, phrases and exclusions",
    arguments: [
      ("", true),
      ("deepseek", true),
      ("PRICE deepseek", true),
      ("deepseek opus", false),
      ("\"cut the price\"", true),
      ("\"price the cut\"", false),
      ("「削減價格」", true),
      ("“cut the price”", true),
      ("削减", true),
      ("!opus", true),
      ("!price", false),
      ("！price", false),
      ("deepseek !\"the price\"", false),
      ("deepseek !\"a price\"", true),
      ("$0.55", true),
      ("16:30", true),
      ("https://example.org", true),
      ("nosuchfield:price", false),
    ])
  func finds(search: String, isFound: Bool) {
    let text = SearchKey(
      "DeepSeek cut the price at 16:30 to $0.55, says https://example.org. 削减价格")
    #expect(Search(search).admits(text) == isFound)
  }

  @Test(
    "what means nothing is told with its place",
    arguments: [
      ("r1 after:nonsense o1", "after:nonsense", 4), ("score:abc", "score:abc", 1),
      ("/[/ r1", "/[/", 1), ("!/(/", "!/(/", 1), ("sort:foo", "sort:foo", 1),
      ("has:x", "has:x", 1), ("價格 lang:", "lang:", 4),
    ])
  func mistakes(search: String, text: String, column: Int) throws {
    let mistake = try #require(Search(search).mistakes.first)
    #expect(mistake.text == text && mistake.column == column)
    #expect(mistake.isHalfTyped == (text.last == ":" || text.last == "/"))
    let told = mistake.diagnostic(in: "--search").description
    #expect(told.hasPrefix("--search:1:\(column): error: '\(text)' can't be read; write "))
  }

  @Test(
    "what is left out of a search leaves the rest as it is",
    arguments: [("/[/ price", "price"), ("price after:x", "price"), ("12:30", "12:30")])
  func rest(search: String, equal: String) {
    #expect(Search(search).clauses == Search(equal).clauses)
  }

  @Test(
    "a half-typed search finds what it says so far",
    arguments: [
      ("!", ""), ("\"", ""), ("!\"", ""), ("author:", ""), ("!author:", ""), ("author:\"", ""),
      ("after:", ""), ("after:20", ""), ("after:yesterday", ""), ("has:", ""), ("has:cla", ""),
      ("lang:", ""), ("「", ""), ("\u{200B}", ""),
      ("\"deep see", "\"deep see\""), ("！「深", "!深"), ("author:\"Liang W", "author:\"liang w\""),
      ("after:2025-", "after:2025"), ("after:2025-0", "after:2025-01-01"),
      ("after:2025-13", "after:2025"), ("after:2025-02-30", "after:2025-02"),
      ("before:2025-01-28T13", "before:2025-01-28"), ("after:2025/01/28", "after:2025-01-28"),
      ("Author：梁", "author:梁"), ("has:claim", "HAS:\"claim\""),
    ])
  func halfTyped(typed: String, meant: String) {
    #expect(Search(typed).clauses == Search(meant).clauses)
  }

  @Test("an empty search")
  func empty() {
    #expect(Search(" \u{3000} ! author: ").isEmpty)
    #expect(!Search("!x").isEmpty)
  }

  @Test(
    "fields besides the text",
    arguments: [
      ("board:stock", true), ("board:tech", false), ("!board:tech", true),
      ("lang:zh", true), ("lang:ZH-hant", true), ("lang:en", false), ("!lang:en", true),
      ("after:2025", true), ("after:2025-01-28", true), ("after:2025-01-29", false),
      ("before:2025-01-28", false), ("before:2025-01-29", true), ("!before:2025-02", false),
      ("after:2025-01-28T00:30", true), ("after:2025-01-28T00:31", false),
      ("after:\"2025-01-28 00:30\"", true),
      ("after:2025-01-27T16:30Z", true), ("after:2025-01-27T16:31Z", false),
      ("after:2025-01 before:2025-02 board:Ｓｔｏｃｋ", true),
      ("price", true), ("author:liang", true), ("has:claim", true),
    ])
  func fields(search: String, isFound: Bool) throws {
    let moment = try #require(Moment(iso8601: "2025-01-28T00:30+08:00"))
    #expect(
      Search(search).admitsFields(board: "Stock", language: "zh-Hant", at: moment) == isFound)
  }

  @Test(
    "unknown fields match neither a condition nor its opposite",
    arguments: ["board:stock", "lang:zh", "after:2025", "before:2025"])
  func unknownFields(search: String) {
    #expect(!Search(search).admitsFields(board: nil, language: nil, at: nil))
    #expect(Search("!" + search).admitsFields(board: nil, language: nil, at: nil))
  }
}
