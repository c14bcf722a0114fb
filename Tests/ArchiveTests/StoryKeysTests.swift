import Market
import Testing

@testable import Archive

/// What two links to one page share, in a form that every archive holds: none may change.
struct StoryKeysTests {
  @Test(
    "an address without what varies between links to it",
    arguments: [
      ("https://www.A.example/Opal/?utm_source=x&id=1#top", "a.example/Opal?id=1"),
      ("http://a.example", "a.example"), ("a.example/b://c", "a.example/b://c"),
      ("http:///x", "/x"), ("http:/x", "http:/x"),
      (" https://a.example/#!/opal ", "a.example/#!/opal"),
      ("https://a.example/?fbclid=1&gclid=2", "a.example"),
      ("https://a.example/a//", "a.example/a"),
      ("https://a.example/価格?q=値", "a.example/価格?q=値"), ("", ""), ("?", ""), ("#", ""),
      ("https://old.reddit.com/r/Opal/comments/1AbC/half_price/?x", "reddit.com/comments/1abc"),
      ("https://notreddit.com/r/Opal/comments/1AbC/", "notreddit.com/r/Opal/comments/1AbC"),
      ("https://www.reddit.com/r/Opal/comments/", "reddit.com/r/Opal/comments"),
    ])
  func addresses(url: String, normalised: String) {
    #expect(normalisedAddress(url) == normalised)
  }

  @Test("blanks and capitals of a title make no other story")
  func titles() {
    func key(_ title: String) -> Int64 {
      StoryKeys(Story(title: title, source: "Tally", text: "", origin: Origin(file: "x", line: 1)))
        .byline
    }
    #expect(key("  Half\t PRICE \n") == key("half price"))
    #expect(key("ＨＡＬＦ price") == key("half price"))
    #expect(key("half  price") != key("halfprice"))
  }
}
