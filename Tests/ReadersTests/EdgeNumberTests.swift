import Foundation
import Market
import TestSupport
import Testing

@testable import Readers

/// Numbers that a machine can represent, but no market has.
struct EdgeNumberTests {
  private static func message(_ number: String) -> String {
    "'\(number)' is outside the years 1 to 9999; "
      + "write seconds since 1970, such as 1738000000; the time is left out"
  }

  @Test(
    "a time outside the calendar is reported, and its story kept without it",
    arguments: [
      "-9223372036854775808", "9223372036854775807", "9223372036854775808", "253402300800",
      "-62135596801", "1e30", "9999999999999999999999999999999999999999",
    ])
  func times(number: String) {
    let forms = [("time", #""type": "story""#), ("created_at_i", #""children": []"#)]
    for (field, rest) in forms {
      let read = snapshot(
        #"{"id": 1, "author": "a", "title": "Half price", "\#(field)": \#(number), \#(rest)}"#)
      #expect(read.format == "hacker-news")
      #expect(read.threads.map(\.story.title) == ["Half price"])
      #expect(read.threads.map(\.story.published) == [nil])
      #expect(
        read.diagnostics.map { "\($0.message); \($0.remedy)" } == [EdgeNumberTests.message(number)])
    }
  }

  @Test("the last second of the calendar is a time like any other")
  func lastSecond() {
    let read = snapshot(
      #"{"id": 1, "by": "a", "title": "t", "type": "story", "text": "x", "time": 253402300799}"#)
    #expect(read.threads.first?.story.published == .endOfTime)
    #expect(read.threads.first?.story.published?.iso8601 == "9999-12-31T23:59:59+00:00")
    #expect(read.diagnostics == [])
  }

  @Test("a line with an out-of-range time is reported, and its neighbours are kept")
  func lines() {
    let line = { (id: Int, time: String) in
      #"{"subreddit": "s", "id": "\#(id)", "title": "t\#(id)", "created_utc": \#(time)}"#
    }
    let text = [line(1, "1738000000"), line(2, "-9223372036854775808"), line(3, "1738000001")]
    let read = snapshot(text.joined(separator: "\n"), file: "posts.ndjson")
    #expect(
      read.threads.map { $0.story.published?.seconds } == [1_738_000_000, nil, 1_738_000_001])
    #expect(read.diagnostics.map(\.origin.line) == [2])
  }

  @Test(
    "an absurd depth, floor, score or number of replies is reported",
    arguments: [
      (#""depth": 900000000000000000"#, "'900000000000000000' is deeper than a reply can be"),
      (
        #""depth": 99999999999999999999"#,
        "'99999999999999999999' is deeper than a reply can be"
      ),
      (
        #""floor": 900000000000000000"#,
        "'900000000000000000' is too large for the number of a floor"
      ),
      (#""score": -900000000000000000"#, "'-900000000000000000' is impossibly large"),
    ])
  func replies(field: String, message: String) {
    let read = snapshot(
      #"{"tokentape": 1, "stories": [{"title": "t", "replies": [{"text": "x", \#(field)}]}]}"#)
    #expect(read.threads.map(\.replies.count) == [1])
    #expect(read.diagnostics.map(\.message) == [message])
    #expect(read.threads[0].replies[0].depth <= Reply.allDepths.upperBound)
    #expect(read.threads[0].replies[0].score == nil && read.threads[0].replies[0].floor == nil)
  }

  @Test("a moment, a day or an offset outside the calendar can't be made")
  func clamps() {
    for seconds in [Int64.min, .max, 0] {
      for offset in [Int.min, .max, 0] {
        for precision in [Moment.Precision.day, .second] {
          let moment = Moment(seconds: seconds, offsetMinutes: offset, precision: precision)
          #expect(0..<1_440 ~= moment.minuteOfDay)
          #expect(0...10_000 ~= moment.day.date.year)
          #expect(moment.endOfDay.iso8601.utf8.count >= 24)
          #expect(moment <= moment.endOfDay)
        }
      }
    }
    #expect(Day(number: .min).weekday > 0 && Day(number: .max).weekday > 0)
  }

  /// Numbers at the limits of 64 bits, calendars and figures.
  private static let edges = [
    "-9223372036854775808", "9223372036854775807", "18446744073709551616", "253402300800",
    "-62135596801", "900000000000000000", "1e30", "-1e308", "0", "-1",
    "9999999999999999999999999999999999",
  ]

  @Test("no number in a valid document crashes the process")
  func everyNumber() throws {
    for folder in ["Dumps", "Prices"] {
      let path = Project.root + "/Tests/ReadersTests/" + folder
      for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      where !name.hasSuffix(".read") {
        let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
        for changed in changed(Array(data)) { use(read(SourceFile(name: name, bytes: changed))) }
      }
    }
  }

  /// The document with numbers from all over it replaced by edge values, four at a time, since a document
  /// takes as long to read with four as with one.
  private func changed(_ bytes: [UInt8]) -> [[UInt8]] {
    var numbers: [Range<Int>] = []
    var place = 0
    while let start = bytes[place...].firstIndex(where: { 0x30...0x39 ~= $0 }) {
      let end = bytes[start...].firstIndex { !(0x30...0x39 ~= $0) } ?? bytes.count
      numbers.append(start..<end)
      place = end
    }
    let step = max(1, numbers.count / 24)
    let chosen = stride(from: 0, to: numbers.count, by: step).map { numbers[$0] }
    let turns = (chosen.count + 3) / 4
    return (0..<turns).map { turn in
      var changed = bytes
      for index in stride(from: turn, to: chosen.count, by: turns).reversed() {
        let edge = EdgeNumberTests.edges[index % EdgeNumberTests.edges.count]
        changed.replaceSubrange(chosen[index], with: edge.utf8)
      }
      return changed
    }
  }

  /// Computes with every value as a display would.
  private func use(_ snapshot: Snapshot) {
    for thread in snapshot.threads {
      let moments = ([thread.story.published] + thread.replies.map(\.at)).compactMap(\.self)
      #expect(moments.allSatisfy { $0.endOfDay.iso8601.utf8.count >= 24 })
      #expect(thread.replies.allSatisfy { Reply.allDepths ~= $0.depth })
    }
    for quote in snapshot.quotes {
      #expect((quote.observed ?? .endOfTime).day.description.utf8.count >= 10)
      #expect((quote.released ?? .endOfTime).day.weekday > 0)
    }
  }
}
