import Claims
import Foundation
import Market
import TestSupport
import Testing

@testable import Readers

struct NewsSampleTests {
  @Test("the Danish sample is an article with its author, paper and date")
  func danish() throws {
    let story = try thread("deepseek-545-procent.txt").story
    #expect(
      story.title == "DeepSeek regner sig frem til 545 % fortjeneste i forhold til omkostningen")
    #expect(story.author == "Signe Ravnkilde")
    #expect(story.source == "Havnebladet")
    #expect(story.published?.day.description == "2025-03-02")
    #expect(story.language == "da")
    #expect(story.text.hasPrefix("Regnestykket bag V3 og R1 er teoretisk"))
    let numbers = findClaims(in: story.text, language: story.language).compactMap(\.low)
    #expect(numbers.contains("87072") && numbers.contains("562027") && numbers.contains("226.75"))
    #expect(numbers.contains("608000000000") && !numbers.contains("800"))
  }

  @Test("the English sample is an article with its byline")
  func english() throws {
    let story = try thread("deepseek-night-discount.txt").story
    #expect(story.title == "DeepSeek cuts its prices by up to 75 percent at night")
    #expect(story.author == "Orla Fennimore")
    #expect(story.source == "Quayside Ledger")
    #expect(story.published?.day.description == "2025-02-27")
    #expect(story.language == "en")
    #expect(story.text.hasPrefix("DeepSeek has begun to charge less"))
  }

  @Test("the Chinese sample is a thread with a gap in its floors and one empty reply")
  func chinese() throws {
    let thread = try thread("deepseek-price-thread.txt")
    #expect(thread.story.title == "[新聞] DeepSeek R1定價只要o1的3%到4% 模型商")
    #expect(thread.story.fullTitle == "DeepSeek R1定價只要o1的3%到4% 模型商恐跟進降價?")
    #expect(thread.story.author == "林予晴")
    #expect(thread.story.source == "harbour-daily.example")
    #expect(thread.story.published?.iso8601 == "2025-01-27T12:12:07+08:00")
    #expect(thread.story.articlePublished?.iso8601 == "2025-01-27T11:20:00+08:00")
    #expect(thread.story.board == "Tech_Example")
    #expect(thread.story.language == "zh-Hant")
    #expect(thread.replies.map(\.floor) == Array(1...10) + Array(12...16) + [18, 19, 20])
    #expect(thread.replies.map(\.author).prefix(3) == ["mapleroot", "kite2038", "kite2038"])
    #expect(thread.replies[8].text == "" && thread.replies[8].author == "rivet30")
    #expect(thread.replies.last?.at?.iso8601 == "2025-01-28T00:09:00+08:00")
  }

  @Test("the English thread keeps ids that end in digits")
  func englishThread() throws {
    let thread = try thread("deepseek-margin-thread.txt")
    #expect(thread.story.language == "en")
    #expect(thread.story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
    #expect(
      thread.replies.map(\.author) == [
        "gantry", "brickfield7", "gantry", "mossy1210", "brickfield7", "heronlake", "mossy1210",
        "gantry", "heronlake",
      ])
    #expect(thread.replies.map(\.floor) == [1, 2, 3, 4, 5, 6, 7, 9, 10])
  }

  private func thread(_ name: String) throws -> Market.Thread {
    let path = "\(Project.root)/samples/news/\(name)"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let snapshot = readText(SourceFile(name: path, bytes: bytes))
    #expect(snapshot.diagnostics == [])
    #expect(snapshot.threads.count == 1)
    return try #require(snapshot.threads.first)
  }
}
