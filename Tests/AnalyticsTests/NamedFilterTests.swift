import Analytics
import Testing

/// Filters with names, among what is typed.
struct NamedFilterTests {
  private let filters = [
    NamedFilter(name: "cheap", text: "out<1 status:known"),
    NamedFilter(name: "long", text: "context>=128k"),
  ]

  @Test(
    "a name with its sign stands for its filter, wherever a word can stand",
    arguments: [
      ("@cheap", "out<1 status:known"), ("o3 @cheap @long", "o3 out<1 status:known context>=128k"),
      ("o3 @chea", "o3"), ("@chaep", "@chaep"), ("sonnet@2024", "sonnet@2024"),
      ("\"a @cheap b\"", "\"a @cheap b\""),
      ("!@cheap", "!@cheap"), ("a  b", "a  b"), ("", ""),
    ])
  func spelledOut(typed: String, filter: String) {
    #expect(filters.spelledOut(typed) == filter)
  }

  @Test("a name that no filter has is told")
  func unknown() {
    #expect(filters.unknown(in: "@cheap @chaep o1@x") == ["chaep"])
  }
}
