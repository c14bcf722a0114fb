import Testing

@testable import Events

@Suite struct AddressTests {
  @Test(arguments: [
    ("http://www.paper.example/a/7/", "https://paper.example/a/7"),
    ("https://paper.example/amp/a/7?ref=x&utm_source=feed", "https://paper.example/a/7"),
    ("https://paper.example/a?id=3&from=mail", "https://paper.example/a?id=3"),
    ("https://paper.example/a/7#comments", "https://paper.example/a/7"),
  ])
  func areOne(one: String, other: String) {
    #expect(Address(one).canonical != nil)
    #expect(Address(one).canonical == Address(other).canonical)
  }

  @Test(arguments: [
    ("https://paper.example/a?id=3", "https://paper.example/a?id=4"),
    ("https://paper.example/live#12", "https://paper.example/live#13"),
    ("https://paper.example/a/7", "https://other.example/a/7"),
  ])
  func areTwo(one: String, other: String) {
    #expect(Address(one).canonical != Address(other).canonical)
  }

  @Test(arguments: ["https://paper.example/", "https://www.paper.example", "no address", ""])
  func leadToNoStory(text: String) { #expect(Address(text).canonical == nil) }

  @Test func numbersOfAPublisherInSeveralLanguages() {
    let danish = Address("https://wire.example/da/news/show/21544-oracle").article
    #expect(danish != nil)
    #expect(danish == Address("https://wire.example/ja/news/show/21544-orakuru").article)
    #expect(danish != Address("https://wire.example/pt/news/show/21545-ellison").article)
    #expect(Address("https://wire.example/news/21544").article == nil)
  }
}
