import Events
import Glibc
import Market
import TestSupport
import Testing

@Suite struct FolderTests {
  private func telling(
    _ id: String, _ language: String, _ hour: Int, _ title: String, _ text: String = "",
    url: String? = nil
  ) -> Telling {
    Telling(
      id: id, language: language, published: Moment(seconds: 1_740_000_000 + Int64(hour) * 3_600),
      url: url, title: title, text: text)
  }

  private func clusters(_ stories: [Telling]) -> [[String]] {
    EventFolder.events(of: stories, by: finder).map { $0.members.map { stories[$0].id } }
  }

  @Test func onePriceCutInThreeScripts() {
    let found = clusters([
      telling("en", "en", 0, "DeepSeek cuts V3 prices by 62%", "Output now costs $0.42."),
      telling("zh", "zh-Hans", 5, "深度求索V3降价62%", "输出每百万token 0.42美元。"),
      telling("da", "da", 9, "DeepSeek sænker prisen på V3 med 62 procent", "Nu 0,42 dollar."),
    ])
    #expect(found == [["en", "zh", "da"]])
  }

  /// More stories than signals are found for at a time, so that portions and cores take turns.
  @Test func manyStoriesAreFoldedAsFewAre() {
    let months = 0..<600
    let found = clusters(
      months.flatMap { month in
        [
          telling(
            "en\(month)", "en", 720 * month, "DeepSeek cuts V3 prices by 62%",
            "Output now costs $0.42."),
          telling("zh\(month)", "zh-Hans", 720 * month + 5, "深度求索V3降价62%", "输出每百万token 0.42美元。"),
          telling("no\(month)", "en", 720 * month + 6, "Rain in the north, and a quiet week"),
        ]
      })
    #expect(found == months.flatMap { [["en\($0)", "zh\($0)"], ["no\($0)"]] })
  }

  @Test func theNextDeedOfAFirmIsAnotherEvent() {
    let found = clusters([
      telling("fine", "en", 0, "Orrery fined €31.4 million", "The regulator punished it."),
      telling("round", "en", 20, "Orrery raises €31.4 million", "Two funds lead the round."),
    ])
    #expect(found.count == 2)
  }

  @Test func otherFiguresOfTheSameFirmAndModelsAreAnotherEvent() {
    let margin = "One day of V3 and R1 cost $87,072 and would have earned $562,027."
    let found = clusters([
      telling(
        "night", "en", 0, "DeepSeek cuts its prices by up to 75 percent at night",
        "A million output tokens of R1 cost $0.55 instead of $2.19; V3 is 50 percent off."),
      telling(
        "board", "en", 52, "[News] DeepSeek puts its profit on cost at 545 %",
        margin + " I have recomputed it. Nights are cheaper since 26 February."),
      telling(
        "da", "da", 70, "DeepSeek: overskud på 545 % af omkostningen",
        "Et døgn med V3 og R1 kostede 87.072 dollars og ville have givet 562.027 dollars."),
    ])
    #expect(found == [["night"], ["board", "da"]])
  }

  @Test func threeDaysEndAnEvent() {
    let title = "Orrery leaks 41,000 customer keys"
    let found = clusters([
      telling("a", "en", 0, title), telling("b", "en", 71, title), telling("c", "en", 74, title),
    ])
    #expect(found == [["a", "b"], ["c"]])
  }

  @Test func commentsStandAlone() {
    let found = clusters([
      telling("a", "de", 0, "Orrery zahlt 31,4 Millionen Euro Strafe"),
      telling("b", "de", 4, "Kommentar: Orrery zahlt 31,4 Millionen Euro Strafe"),
    ])
    #expect(found.count == 2)
  }

  @Test func oneAddressIsOneStory() {
    let found = clusters([
      telling("a", "en", 0, "One", url: "https://p.example/a/1?utm_source=x"),
      telling("b", "en", 100, "Two", url: "http://www.p.example/a/1/"),
      telling("c", "en", 100, "Three", url: "https://p.example/a/2"),
    ])
    #expect(found == [["a", "b"], ["c"]])
  }

  @Test func undatedStoriesAreNotFoldedByWhatTheySay() {
    let story = Telling(id: "a", language: "en", title: "Orrery leaks 41,000 keys", text: "")
    #expect(EventFolder.events(of: [story, story], by: finder).count == 2)
  }

  @Test func sharedSignalsAreTold() throws {
    let stories = [
      telling("a", "en", 0, "Orrery leaks 41,000 customer keys"),
      telling("b", "da", 4, "Orrery lækker 41.000 nøgler"),
    ]
    let event = try #require(EventFolder.events(of: stories, by: finder).first)
    let why = try #require(event.signals[1]).map(\.shown)
    #expect(why.contains("41000"))
    #expect(why.contains { $0.contains("orrery") || $0.contains("sounds") })
    #expect(event.signals[0] == [])
  }

  @Test func inventedStoriesOfOtherTopics() throws {
    let stories = try Stories(at: "Tests/EventsTests/stories.ndjson", event: "event")
    let score = stories.score(EventFolder.events(of: stories.tellings, by: finder))
    #expect(score.precision >= 0.9)
    #expect(score.recall >= 0.85)
  }

  @Test func foldingGrowsWithTheStories() {
    func stories(_ count: Int) -> [Telling] {
      (0..<count).map { number in
        telling(
          "\(number)", "en", number / 40, "Firm\(number % 97) cuts prices by \(number % 89)%",
          "Model \(number % 31) costs $\(number % 53) per million tokens, says \(number % 7) people."
        )
      }
    }
    let (small, large) = (stories(400), stories(1_600))
    let ratio =
      least { _ = EventFolder.events(of: large, by: finder) }
      / max(1e-4, least { _ = EventFolder.events(of: small, by: finder) })
    #expect(ratio < 8)
  }

  /// The lowest of several measurements of this thread's CPU time, in seconds: other load only adds
  /// to it.
  private func least(_ work: () -> Void) -> Double {
    (0..<3).map { _ in
      let began = FolderTests.threadSeconds
      work()
      return FolderTests.threadSeconds - began
    }.min() ?? 0
  }

  private static var threadSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
