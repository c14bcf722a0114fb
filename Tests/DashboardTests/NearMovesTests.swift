import Analytics
import Market
import TestSupport
import Testing

@testable import Dashboard

/// What moved near a story.
struct NearMovesTests {
  @Test("a story shows what moved from three days before it to seven after, at any past moment")
  func days() throws {
    // Each model has one price before its day, and another from then on.
    let days = ["02-06", "02-07", "02-10", "02-17", "02-18"]
    var market = MarketIndex()
    market.take(
      (["01-01"] + days + ["02-28"]).map { seen in
        var snapshot = Snapshot(file: "\(seen).json")
        snapshot.quotes = days.map { day in
          var rate = Rate()
          rate.prices.output = .known(seen < day ? "1" : "0.8")
          return Quote(
            listing: Listing(provider: "deepseek", model: "model-\(day)"), rate: rate, source: "a",
            observed: Fixtures.moment("2025-\(seen)"),
            origin: Origin(file: snapshot.file, line: 1))
        }
        return snapshot
      })
    var news = Snapshot(file: "news.json")
    news.threads = [
      Market.Thread(
        Story(
          title: "DeepSeek changes its prices", published: Fixtures.moment("2025-02-10T12:00Z"),
          text: "again", origin: Origin(file: "news.json", line: 1)))
    ]
    market.take([news])
    func moved(by day: String) throws -> [String] {
      let known = Fixtures.moment(day).endOfDay
      let wish = CrowdWish(story: try market.onlyStory, asOf: known, known: known)
      return try #require(try market.crowd(wish, by: shippedNames)).moves
        .map(\.at.day.description).sorted()
    }
    let (now, then) = (try moved(by: "2025-03-01"), try moved(by: "2025-02-10"))
    #expect(now == ["2025-02-07", "2025-02-10", "2025-02-17"])
    #expect(then == ["2025-02-07", "2025-02-10"])
  }
}
