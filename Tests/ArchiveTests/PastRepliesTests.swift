import Analytics
import Market
import Prose
import TestSupport
import Testing

@testable import Archive

/// The number of replies as of another day, counted in both ways.
struct PastRepliesTests {
  /// A dump of a hundred days of replies, one in twenty without a time, to stories that other dumps
  /// share.
  private func dump(_ name: String, fromDay first: Int, _ random: inout Seeded) -> Snapshot {
    var snapshot = Snapshot(file: name)
    snapshot.threads = (0..<40).map { number in
      var story = OnceTests.page
      story.url = "https://example.com/\(number % 30)"
      story.origin = Origin(file: name, line: number)
      story.published = number % 4 == 0 ? nil : Moment(Day(number: number * 5))
      let replies = (0..<12).map { line in
        let day = first + Int.random(in: 0..<100, using: &random)
        var reply = OnceTests.reply("\(name) \(number) \(line)", line: line)
        let isDated = Int.random(in: 0..<20, using: &random) > 0
        reply.at = isDated ? Moment(Day(number: day)) : nil
        return reply
      }
      return Market.Thread(story, replies: replies)
    }
    return snapshot
  }

  @Test("blocks and single replies count alike, and like the index", arguments: 1...4)
  func alike(seed: UInt64) throws {
    var random = Seeded(seed)
    let archive = try ArchiveFile()
    let dumps = [("a", 0), ("b", 100), ("c", 250)].map { dump($0.0, fromDay: $0.1, &random) }
    for dump in dumps { try archive.write(dump) }
    try archive.forget(try archive.history()[seed % 2 == 0 ? 1 : 2].id)
    let kept = try archive.threads()
    for day in stride(from: -10, to: 400, by: 7) {
      let moment = Moment(Day(number: day))
      let (few, blocks) = try archive.reading { database in
        (
          try PastReplies(database, asOf: moment.seconds, few: .max),
          try PastReplies(database, asOf: moment.seconds, few: 0)
        )
      }
      #expect(few.total == blocks.total, "day \(day)")
      for row in try archive.feed(FeedQuery(asOf: moment, limit: 100)).rows {
        #expect(few.count(of: row.id) == blocks.count(of: row.id), "day \(day)")
        let thread = try #require(kept.first { $0.story == row.story })
        #expect(row.replies == thread.replies.count { ($0.at ?? moment) <= moment }, "day \(day)")
      }
    }
  }

  @Test("a search on another day matches earlier replies and undated ones")
  func search() throws {
    let archive = try ArchiveFile()
    var late = OnceTests.reply("cheap tokens")
    late.at = Moment(Day(number: 300))
    var undated = OnceTests.reply("tokens without a date", line: 2)
    undated.at = nil
    var story = OnceTests.page
    story.published = nil
    var other = story
    other.url = "https://example.com/other"
    try archive.write(Market.Thread(story, replies: [late]), in: "a")
    try archive.write(Market.Thread(other, replies: [late, undated]), in: "b")
    for (day, found) in [(299, 1), (300, 3)] {
      let query = FeedQuery(
        search: Search("tokens"), asOf: Moment(Day(number: day)), limit: 9)
      #expect(try archive.feed(query).replies == found, "day \(day)")
    }
  }
}
