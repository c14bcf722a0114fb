import Market
import Testing

@testable import Readers

struct PttPostTests {
  @Test("a post as the board keeps it, with marks, and a quoted reply that is none")
  func post() throws {
    let snapshot = readText(
      """
      作者: quartz7 (石英 看板: 不是這裡) 看板: Example
      標題: [討論] 推論單價
      時間: Sat Mar  1 12:00:00 2025

      推 opal21: quoted from elsewhere                            01/02 10:00
      降到四分之一
      --
      ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)
      ※ 文章網址: https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html
      推 opal21: first: one                          192.0.2.8 03/01 12:01
      \u{1B}[1;31m→ \u{1B}[33mjade\u{1B}[m\u{1B}[33m:second    \u{1B}[m 03/01 12:02
      the author's own words in between
      噓 quartz7     :                                            01/02 08:00
      """)
    #expect(snapshot.format == "ptt")
    let thread = try #require(snapshot.threads.first)
    #expect(thread.story.author == "quartz7" && thread.story.board == "Example")
    #expect(thread.story.title == "[討論] 推論單價")
    #expect(thread.story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
    #expect(thread.replies.map(\.text) == ["first: one", "second", ""])
    #expect(thread.replies.map(\.mark) == [.push, .arrow, .boo])
    #expect(thread.replies.map(\.author) == ["opal21", "jade", "quartz7"])
    #expect(thread.replies.last?.at?.iso8601 == "2026-01-02T08:00:00+08:00")
  }

  @Test("a header in one line is taken apart")
  func oneLine() throws {
    let story = try #require(
      readText(
        """
        [心得] 推論單價

        看板Example (範例)作者opal21 (歐帕)時間3小時前 (2025/03/01 12:00), 編輯
        降到四分之一。
        """
      ).threads.first?.story)
    #expect(story.title == "[心得] 推論單價" && story.author == "opal21")
    #expect(story.board == "Example" && story.text == "降到四分之一。")
    #expect(story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
  }
}
