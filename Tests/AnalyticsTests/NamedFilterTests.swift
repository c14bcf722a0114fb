import Analytics
import Market
import Prose
import Testing

/// Named filters within typed ones.
struct NamedFilterTests {
  private let filters = [
    NamedFilter(name: "cheap", text: "out<1 status:known"),
    NamedFilter(name: "long", text: "\"o3\" context>=128k"),
  ]

  @Test(
    "a name with its sign stands for its filter, wherever a word is allowed",
    arguments: [
      ("@cheap", "out<1 status:known"),
      ("o3 @cheap @long", "o3 out<1 status:known \"o3\" context>=128k"),
      ("@long deep", "\"o3\" context>=128k deep"),
    ])
  func spelledOut(typed: String, filter: String) throws {
    let (named, plain) = (try Filter(typed, named: filters), try Filter(filter))
    #expect(named.clauses == plain.clauses && named.words.clauses == plain.words.clauses)
    #expect(named.text == typed)
  }

  @Test("an unknown filter name is reported with its place, even if no filter is named")
  func unknown() {
    let error = #expect(throws: Diagnostic.self) { try Filter("o1 @chaep", named: filters) }
    #expect(
      error?.description == "filter:1:4: error: no filter is called 'chaep'; did you mean 'cheap'?")
    let none = #expect(throws: Diagnostic.self) { try Filter("@cheap") }
    #expect(
      none?.description
        == "filter:1:1: error: no filter is called 'cheap'; write one under [filters] in your "
        + "settings, or put the word in quotes")
  }
}
