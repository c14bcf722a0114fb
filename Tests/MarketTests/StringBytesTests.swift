import Market
import Testing

struct StringBytesTests {
  @Test(
    "a text stands in another wherever its bytes do",
    arguments: [
      ("abc", "", true), ("", "", true), ("", "a", false), ("abc", "abc", true),
      ("abc", "abcd", false), ("aab", "ab", true), ("abab", "bab", true), ("ab ab", "b a", true),
      ("深度求索降價", "求索", true), ("深度求索降價", "索求", false), ("cafe\u{301}", "café", false),
    ])
  func bytes(text: String, other: String, isIn: Bool) {
    #expect(text.contains(bytesOf: other) == isIn)
  }
}
