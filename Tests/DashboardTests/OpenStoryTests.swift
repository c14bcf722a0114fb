import Analytics
import Events
import Market
import Screen
import TestSupport
import Testing
import Tone
import Verdicts

@testable import Dashboard

/// What stays as it is while an open story gets other lines.
struct OpenStoryTests {
  private static func thread(replies: Int) -> Market.Thread {
    Market.Thread(
      Story(
        title: "many answers", published: Moment(seconds: 1_740_000_000), language: "en",
        text: "a text", origin: Origin(file: "a", line: 1)),
      replies: (0..<replies).map { place in
        Reply(
          floor: place + 1, author: "ann", text: "costs \(place) dollars, useless",
          at: Moment(seconds: 1_740_000_000 + Int64(place)),
          origin: Origin(file: "a", line: place + 2))
      })
  }

  private static func crowd(of thread: Market.Thread) -> Crowd {
    let catalogue = shippedNames.catalogue
    return Crowd(
      thread.replies, of: thread.story, by: ToneReader(catalogue), NameSpotter(catalogue))
  }

  @Test("an open story keeps its marks, its reply and its crowd when replies come between others")
  func replies() throws {
    var thread = Self.thread(replies: 12)
    var page = StoryLines(thread, id: 1, columns: 60)
    let crowd = Self.crowd(of: thread)
    page.showsTone = true
    page.show(CrowdLines(crowd: crowd, columns: 60).lines, of: nil)
    page.take(crowd)
    page.show(reply: 6, rows: 3)
    let marked = try #require(page.toneMarks.first)
    let words = page.lines[marked.key].text
    thread.replies.insert(
      Reply(
        author: "bo", text: "late", at: Moment(seconds: 1_740_000_000),
        origin: Origin(file: "b", line: 1)),
      at: 2)
    let rebuilt = page.rebuilt(thread)
    #expect(rebuilt.showsTone && rebuilt.crowdLines == page.crowdLines)
    #expect(rebuilt.toneMarks.count == page.toneMarks.count)
    #expect(rebuilt.toneMarks.keys.contains { rebuilt.lines[$0].text == words })
    #expect(rebuilt.current == 7)
    #expect(
      rebuilt.lines.first { $0.reply == 7 }?.origin == page.lines.first { $0.reply == 6 }?.origin)
  }

  @Test("hidden answers are those of a reply, wherever it now stands")
  func fold() throws {
    var thread = try #require(Fixtures.tree.threads.first)
    let fold = ThreadFold(closed: [thread.replies[1].origin])
    #expect(fold.shown(thread.replies).map(\.hidden) == [0, 1, 0, 0, 0])
    thread.replies.insert(
      Reply(text: "first", origin: Origin(file: "late.json", line: 1)), at: 0)
    #expect(fold.shown(thread.replies).map(\.hidden) == [0, 0, 1, 0, 0, 0])
  }

  @Test("words are found in time that grows with the lines")
  func growth() {
    func seconds(_ replies: Int) -> Double {
      let thread = Self.thread(replies: replies)
      var page = StoryLines(thread, id: 1, columns: 60)
      let crowd = Self.crowd(of: thread)
      page.showsTone = true
      return leastThreadSeconds { page.take(crowd) }
    }
    expectLinear(seconds)
  }

  @Test("claims are found in time that grows with the lines")
  func claims() throws {
    try expectLinear { replies in
      let thread = Self.thread(replies: replies)
      var snapshot = Snapshot(file: "a")
      snapshot.threads = [thread]
      let market = MarketIndex([snapshot])
      let wish = ClaimsWish(story: try market.onlyStory, asOf: .endOfTime)
      let claims = try market.claims(wish, by: shippedNames)
      #expect(claims.count == replies)
      let lines = StoryLines(thread, id: 1, columns: 60).lines
      return leastThreadSeconds { _ = StoryClaims(claims, of: wish, in: lines) }
    }
  }

  private func expectLinear(_ seconds: (Int) throws -> Double) rethrows {
    let (few, many) = (try seconds(1_000), try seconds(8_000))
    #expect(many / few < 20, "\(few) s, \(many) s")
  }
}
