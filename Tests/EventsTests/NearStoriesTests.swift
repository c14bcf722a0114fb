import Events
import Market
import Names
import Testing

@Suite struct NearStoriesTests {
  private func story(_ title: String, _ day: String) -> Story {
    Story(
      title: title, published: Moment(iso8601: day), text: "", origin: Origin(file: "f", line: 1))
  }

  @Test func threeDaysBeforeToSevenAfter() throws {
    var near = NearStories<Int>(NameSpotter(NameCatalogue(NameTable())))
    let days = ["2025-02-04", "2025-02-05", "2025-02-08", "2025-02-15T23:00:00Z", "2025-02-16"]
    for (number, day) in days.enumerated() { near.add(story("深度求索 moves", day), id: number) }
    near.add(story("OpenAI moves", "2025-02-08"), id: 9)
    near.arrange()
    let moment = try #require(Moment(iso8601: "2025-02-08T16:00:00Z"))
    let listing = Listing(provider: "deepseek", model: "deepseek-chat")
    #expect(Set(near.near(listing, at: moment, atMost: 9)) == [1, 2, 3])
  }

  @Test func storiesOfTheModelComeFirst() throws {
    var near = NearStories<Int>(NameSpotter(NameCatalogue(NameTable())))
    near.add(story("DeepSeek hires", "2025-01-20"), id: 1)
    near.add(story("DeepSeek-R1 is out", "2025-01-22"), id: 2)
    near.arrange()
    let moment = try #require(Moment(iso8601: "2025-01-20"))
    let listing = Listing(provider: "azure", model: "deepseek-r1")
    #expect(near.near(listing, at: moment, atMost: 9) == [2, 1])
    #expect(near.near(listing, at: moment, atMost: 1) == [2])
  }

  @Test func aModelIsNamedWithEveryWordThatTellsItApart() throws {
    var near = NearStories<Int>(NameSpotter(NameCatalogue(NameTable())))
    near.add(story("DeepSeek hires", "2025-01-20"), id: 1)
    near.add(story("深度求索 R1 跌價", "2025-01-22"), id: 2)
    near.add(story("DeepSeek's R1-Distill-Qwen-32B is small", "2025-01-23"), id: 3)
    near.add(story("OpenAI answers R1", "2025-01-24"), id: 4)
    near.arrange()
    let listing = Listing(provider: "deepseek", model: "deepseek-reasoner")
    #expect(near.stories(of: "deepseek-r1", at: listing) == [3, 2])
    #expect(near.stories(of: "deepseek-r1-distill-qwen-32b", at: listing) == [3])
    #expect(near.stories(of: "deepseek-chat", at: listing) == [])
  }
}
