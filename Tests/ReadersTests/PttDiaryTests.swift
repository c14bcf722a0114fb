import Market
import TestSupport
import Testing

@testable import Readers

struct PttDiaryTests {
  struct Thread: CustomTestStringConvertible {
    let testDescription: String
    let replies: String
    let wanted: [String]
  }

  @Test(
    "the order of the lines tells where ids end and floors begin",
    arguments: [
      Thread(
        testDescription: "ids that end in digits",
        replies: """
          opal21樓first 03/01 10:00
          opal22樓second 03/01 10:01
          quartz3樓third 03/01 10:02
          opal24樓 03/01 10:03
          """,
        wanted: ["1 opal2 first", "2 opal2 second", "3 quartz third", "4 opal2 "]),
      Thread(
        testDescription: "texts that begin with digits or with a floor",
        replies: """
          opal1樓21 days later 03/01 10:00
          quartz2樓1樓 is right 03/01 10:01
          jade3樓at 12/24 10:00 03/01 10:02
          """,
        wanted: ["1 opal 21 days later", "2 quartz 1樓 is right", "3 jade at 12/24 10:00"]),
      Thread(
        testDescription: "a gap, and an id that is known from elsewhere",
        replies: """
          opal21樓a 03/01 10:00
          quartz2樓b 03/01 10:01
          opal25樓c 03/01 10:02
          quartz6樓d 03/01 10:03
          """,
        wanted: ["1 opal2 a", "2 quartz b", "5 opal2 c", "6 quartz d"]),
      Thread(
        testDescription: "a page that begins in the middle",
        replies: """
          opal58樓a 03/01 10:00
          quartz59樓b 03/01 10:01
          jade60樓c 03/01 10:02
          """,
        wanted: ["58 opal a", "59 quartz b", "60 jade c"]),
    ])
  func floors(thread: Thread) {
    let replies = readText(post(thread.replies)).threads.first?.replies ?? []
    #expect(
      replies.map { "\($0.floor ?? 0) \($0.author ?? "") \($0.text)" } == thread.wanted)
  }

  @Test("the year of a reply follows from the order")
  func years() {
    let snapshot = readText(
      post(
        """
        opal1樓same evening 03/01 23:59
        quartz2樓a minute before, by an edit 03/01 23:58
        jade3樓new year 01/02 08:00
        opal4樓leap day 02/29 08:00
        """))
    #expect(
      snapshot.threads.first?.replies.map { $0.at?.iso8601 } == [
        "2025-03-01T23:59:00+08:00", "2025-03-01T23:58:00+08:00", "2026-01-02T08:00:00+08:00",
        "2028-02-29T08:00:00+08:00",
      ])
  }

  @Test("after a long silence a reply gets the earliest year, marked as uncertain")
  func uncertainYears() {
    let replies = [
      "opal1樓soon 03/01 12:10", "quartz2樓weeks later 03/25 08:00",
      "jade3樓months later 07/01 08:00", "opal4樓and at once 07/01 08:01",
    ]
    let close = "※ 編輯: opal (192.0.2.7 臺灣), 06/28/2025 08:00:00"
    let late = "※ 編輯: opal (192.0.2.7 臺灣), 06/28/2029 08:00:00"
    let cases: [(lines: [String], years: [Int], uncertain: [Bool])] = [
      (replies, [2025, 2025, 2025, 2025], [false, false, true, true]),
      (
        Array(replies[..<2]) + [close] + replies[2...], [2025, 2025, 2025, 2025],
        [false, false, false, false]
      ),
      (
        Array(replies[..<2]) + [late] + replies[2...], [2025, 2025, 2029, 2029],
        [false, true, false, false]
      ),
    ]
    for (lines, years, uncertain) in cases {
      let head = "作者: opal (石英) 看板: Example\n標題: [心得] x\n時間: Sat Mar  1 12:00:00 2025\n\nx\n"
      let lines = lines.map { line in
        guard line.hasPrefix("※") == false else { return line }
        let parts = line.split(separator: "樓")
        return "推 \(parts[0].prefix { $0.isLetter }): \(parts[1])"
      }
      let text = head + "※ 發信站: 批踢踢實業坊(ptt.cc)\n" + lines.joined(separator: "\n")
      let found = readText(text).threads.first?.replies ?? []
      #expect(found.map { $0.at?.day.date.year } == years)
      #expect(found.map(\.isYearUncertain) == uncertain)
    }
    let found = readText(post(replies.joined(separator: "\n"))).threads.first?.replies ?? []
    #expect(found.map(\.isYearUncertain) == [false, false, true, true])
  }

  @Test("replies quoted from an older post keep their own year")
  func quoted() {
    let snapshot = readText(
      post(
        """
        opal1樓quoted 11/20 10:00
        quartz2樓quoted 11/20 10:05
        jade3樓the first own one 03/01 12:30
        opal4樓the next 03/02 08:00
        """))
    #expect(
      snapshot.threads.first?.replies.compactMap { $0.at?.day.description } == [
        "2024-11-20", "2024-11-20", "2025-03-01", "2025-03-02",
      ])
  }

  @Test("a line among the replies that is not one is named and left out")
  func strangeLine() {
    let (source, place) = marked(
      post("opal1樓a 03/01 10:00\n«1»what is this\nquartz2樓b 03/01 10:01"))
    let snapshot = readText(source)
    #expect(snapshot.threads.first?.replies.count == 2)
    #expect(
      snapshot.diagnostics.map(\.description) == [
        "dump.txt:\(place.prefix { $0 != ":" }): warning: "
          + "the line among the replies is not a reply and was left out; "
          + "write it as id, floor, 樓, text and MM/DD HH:MM"
      ])
  }

  @Test("a post without replies, form or title is still a story")
  func bare() {
    let story = readText(post("")).threads.first?.story
    #expect(story?.title == "[心得] 推論單價")
    #expect(story?.text == "降到四分之一")
    #expect(story?.board == "Example")
    #expect(story?.published?.iso8601 == "2025-03-01T12:00:00+08:00")
    #expect(story?.articlePublished == nil)
    let untitled = post("").split(separator: "\n").dropFirst().joined(separator: "\n")
    #expect(readText(untitled).threads.first?.story.title == "")
  }

  @Test("no dump traps, however it is truncated or shuffled, and floors rise")
  func anyDump() {
    let whole = post(
      """
      opal21樓a 03/01 10:00
      quartz2樓1樓 03/01 10:01
      opal25樓 03/01 10:02
      jade99999樓d 02/29 10:03
      """)
    var random = Seeded(30)
    for _ in 0..<400 {
      var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if Bool.random(using: &random) { lines.shuffle(using: &random) }
      let bytes = Array(lines.joined(separator: "\n").utf8)
      let cut = Int.random(in: 0...bytes.count, using: &random)
      let snapshot = readText(SourceFile(name: "dump.txt", bytes: Array(bytes[..<cut])))
      for thread in snapshot.threads {
        let floors = thread.replies.compactMap(\.floor)
        #expect(zip(floors, floors.dropFirst()).allSatisfy { $0 < $1 }, "\(lines)")
      }
    }
  }

  @Test("a thread of thousands is read in one pass")
  func long() {
    let replies = (1...3_000).map { "user\($0 % 97)x\($0 % 7)\($0)樓text 03/01 10:00" }
    let snapshot = readText(post(replies.joined(separator: "\n")))
    #expect(snapshot.threads.first?.replies.compactMap(\.floor) == Array(1...3_000))
  }

  private func post(_ replies: String) -> String {
    """
    [心得] 推論單價

    科技

    1204

    降到四分之一

    --
    ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣) ※ 文章網址: https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html
    \(replies)
    更多心得
    [心得] 住在3樓的伺服器
    """
  }
}
