import Analytics
import Market
import Screen
import Testing

@testable import Dashboard

/// What is only a part says so.
struct CutTests {
  private static func market(replies: Int) -> MarketIndex {
    var snapshot = Snapshot(file: "a")
    snapshot.threads = [
      Market.Thread(
        Story(
          title: "a busy thread", published: Moment(seconds: 1_740_000_000), text: "text",
          origin: Origin(file: "a", line: 1)),
        replies: (0..<replies).map { place in
          Reply(
            text: "useless", at: Moment(seconds: 1_740_000_000 + Int64(place)),
            origin: Origin(file: "a", line: place + 2))
        })
    ]
    return MarketIndex([snapshot])
  }

  @Test("the tone of the first replies is not said to be that of all")
  func crowd() throws {
    let market = Self.market(replies: 6)
    let wish = CrowdWish(story: try market.onlyStory, asOf: .endOfTime, known: .endOfTime)
    let first = try #require(try market.crowd(wish, by: shippedNames, atMost: 4))
    #expect(first.heard == 4 && first.shownHeard == "of the first 4 replies")
    let all = try #require(try market.crowd(wish, by: shippedNames, atMost: 6))
    #expect(all.heard == 6 && all.shownHeard == "of 6 replies")
    #expect(
      CrowdLines(crowd: first, columns: 90).lines.first?.text
        == "for 0 · against 4 · neither 0 · 0 % unclear of the first 4 replies")
  }

  @Test("a thread of more replies than are read at once says that they are the first")
  func thread() throws {
    var desk = try FeedDesk(Self.market(replies: MarketIndex.mostReplies + 5))
    try desk.press("enter")
    let text = (desk.state.feed.reading?.lines ?? []).map(\.text)
    #expect(text.contains("the first 10,000 replies"))
    #expect(!text.contains("10000 replies"))
  }

  @Test("a name of the tables is written as people write it")
  func names() {
    let names = [
      "deepseek", "openai", "nvidia", "tsmc", "aws", "google cloud", "eu", "sk hynix", "台積電", "xai",
      "meta", "sam altman",
    ]
    #expect(
      names.map(\.writtenAsName) == [
        "DeepSeek", "OpenAI", "Nvidia", "TSMC", "AWS", "Google Cloud", "EU", "SK hynix", "台積電",
        "xAI",
        "Meta", "Sam Altman",
      ])
  }
}
