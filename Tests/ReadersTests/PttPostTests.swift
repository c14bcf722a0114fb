import Market
import TestSupport
import Testing

@testable import Readers

struct PttPostTests {
  @Test("a post as the board stores it, with marks, and a quoted reply that is not one")
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

  @Test("a post that quotes an article has its own time, in every form")
  func article() throws {
    let form = "原文標題:推論單價降到四分之一\n發布時間:2025/03/01 10:30\n原文內容:\n降到四分之一。\n"
    let address = "https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html"
    let crawled = form.replacing("\n", with: #"\n"#)
    let dumps = [
      "作者: quartz7 (石英) 看板: Example\n標題: [新聞] 推論\n時間: Sat Mar  1 12:00:00 2025\n\n" + form,
      "[新聞] 推論\n\n範例\n\n1204\n\n\(form)\n--\n※ 發信站: 批踢踢實業坊(ptt.cc) ※ 文章網址: \(address)\n",
      #"{"article_title": "[新聞] 推論", "url": "\#(address)", "content": "\#(crawled)"}"#,
    ]
    for dump in dumps {
      let story = try #require(
        read(SourceFile(name: "x", bytes: Array(dump.utf8))).threads.first?.story)
      #expect(story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
      #expect(story.articlePublished?.iso8601 == "2025-03-01T10:30:00+08:00")
    }
  }

  @Test("the header of the oldest posts, with spaces in a label and the time after the host")
  func oldest() throws {
    let thread = try #require(
      readText(
        """
        發信人: opal21 (歐帕), 看板: Example
        標  題: [心得] 推論單價
        發信站: 批踢踢實業坊 (Sat Mar  1 12:00:00 2003)

        降到四分之一
        --
        ※ 發信站: 批踢踢實業坊(ptt.csie.ntu.edu.tw)
        ◆ From: 192.0.2.7
        → jade:so it is            推  192.0.2.8 03/02
        """
      ).threads.first)
    #expect(thread.story.title == "[心得] 推論單價" && thread.story.author == "opal21")
    #expect(thread.story.board == "Example" && thread.story.text == "降到四分之一")
    #expect(thread.story.published?.iso8601 == "2003-03-01T12:00:00+08:00")
    #expect(thread.replies.map(\.text) == ["so it is"])
    #expect(thread.replies.first?.at?.day.description == "2003-03-02")
  }

  @Test("a single-line header is parsed")
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

  @Test("with the board's colours, only its own lines are replies")
  func colors() throws {
    let replies = try #require(
      readText(
        head
          + """
          \u{1B}[1;37m推 \u{1B}[33mopal21\u{1B}[m\u{1B}[33m:seen   \u{1B}[m 03/01 12:01
          推 jade: the author repeats it              03/01 12:01
          \u{1B}[1;31m→ \u{1B}[33mgranite\u{1B}[m\u{1B}[33m:too   \u{1B}[m 03/01 12:02
          """
      ).threads.first?.replies)
    #expect(replies.map(\.author) == ["opal21", "granite"])
  }

  @Test("without colours a line among timed replies needs a time, too")
  func untimed() throws {
    let replies = try #require(
      readText(head + "推 opal21: a 03/01 12:01\n推 jade: no reply\n→ jade: b 03/01 12:02")
        .threads.first?.replies)
    #expect(replies.map(\.text) == ["a", "b"])
  }

  @Test(
    "lines of 2002 end with their verdict, followed by a host and no time",
    arguments: [
      ("→ easy1:text            推  192.0.2.31 11/19", "push", "text"),
      ("→ easy1:that too          quarry 11/19", "arrow", "that too          quarry"),
      ("→ easy1:worse            噓  quarry 11/19", "boo", "worse"),
      ("→ easy1:            推 11/19", "push", ""),
      ("推 easy1:             IPv4 192.0.2.31 11/19", "push", ""),
    ])
  func old(line: String, mark: String, text: String) throws {
    let reply = try #require(PttReply(line[...]))
    #expect(reply.mark?.rawValue == mark && reply.text == text && reply.author == "easy1")
    #expect(reply.stamp?.moment(in: 2002)?.iso8601 == "2002-11-19T00:00:00+08:00")
    #expect(reply.stamp?.moment(in: 2002)?.precision == .day)
  }

  @Test("the old words of a header, and the old line of the sender")
  func oldHeader() throws {
    let story = try #require(
      readText(
        """
        發信人: easy1 (石英), 站內: Example
        標題: Re: 推論單價
        時間: Tue Nov 19 08:05:00 2002

        降到四分之一
        --
        ※ 發信站: 批踢踢實業坊(ptt.csie.ntu.edu.tw)
        ◆ From: 192.0.2.31
        """
      ).threads.first?.story)
    #expect(story.author == "easy1" && story.board == "Example")
    #expect(story.title == "Re: 推論單價" && story.text == "降到四分之一")
    #expect(story.published?.iso8601 == "2002-11-19T08:05:00+08:00")
  }

  @Test("edit notes carry the year over a long silence")
  func edits() throws {
    let replies = try #require(
      readText(
        head
          + """
          推 opal21: a 03/01 12:01
          ※ 編輯: quartz7 (192.0.2.7 臺灣), 05/02/2027 08:00:00
          → jade: b 06/01 09:00
          """
      ).threads.first?.replies)
    #expect(
      replies.map { $0.at?.day.description } == ["2025-03-01", "2027-06-01"])
  }

  @Test("replies to a forwarded post have its year, and those below the new one's")
  func crossPost() throws {
    let thread = try #require(
      readText(
        """
        作者: quartz7 (石英) 看板: Example
        標題: Fw: [討論] 推論單價
        時間: Sat Mar  1 12:00:00 2025

        ※ [本文轉錄自 Quarry 看板 #1abcDEFg ]

        作者: jade (玉) 看板: Quarry
        標題: [討論] 推論單價
        時間: Mon Jul  3 10:00:00 2023

        降到四分之一
        --
        ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.9 (臺灣)
        推 opal21: below the first 07/03 10:05
        → opal21: in its winter 01/04 09:00
        ※ 發信站: 批踢踢實業坊(ptt.cc)
        ※ 轉錄者: quartz7 (192.0.2.7 臺灣), 03/01/2025 12:00:00
        推 granite: below the second 03/01 12:30
        """
      ).threads.first)
    #expect(thread.story.author == "quartz7" && thread.story.board == "Example")
    #expect(
      thread.replies.map { $0.at?.day.description } == ["2023-07-03", "2024-01-04", "2025-03-01"])
  }

  @Test("a post without its header is recognised by its sender and its replies")
  func headless() throws {
    let thread = try #require(
      readText(
        """
        降到四分之一
        --
        ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)
        ※ 文章網址: https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html
        推 opal21: a 03/01 12:01
        """
      ).threads.first)
    #expect(thread.story.title == "降到四分之一" && thread.story.board == "Example")
    #expect(thread.story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
    #expect(thread.replies.map(\.origin.line) == [5])
  }

  @Test("the author's answers between the replies are kept in the text, and take no floor")
  func answers() throws {
    let thread = try #require(
      snapshot(
        """
        作者: quartz7 (石英) 看板: Example
        標題: [心得] 推論單價
        時間: Sat Mar  1 12:00:00 2025

        每百萬 0.55 美元。

        --
        ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)
        ※ 文章網址: https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html
        推 opal21: 晚上更便宜嗎?                                         03/01 12:01

        晚上是 0.135 美元
        (jade 刪除 jade 的推文: 誤植)
        ※ 編輯: quartz7 (192.0.2.7 臺灣), 03/01/2025 12:05:00
        推 jade: 謝謝                                                    03/01 12:06

        返回看板
        """, file: "post.txt"
      ).threads.first)
    #expect(thread.story.text == "每百萬 0.55 美元。\n\n晚上是 0.135 美元")
    #expect(thread.replies.map(\.floor) == [1, 2])
  }

  @Test("a post that was passed on is one, with or without its author and colons")
  func forwarded() throws {
    for author in ["作者  quartz7 (石英)\n", ""] {
      let thread = try #require(
        snapshot(
          """
          ※ 本文為 jade 轉寄自 ptt.cc 更新時間: 2025-03-02 10:00:00

          看板 Example
          \(author)標題  [心得] 推論單價
          時間  Sat Mar  1 12:00:00 2025
          ───────────────────────────────────────

          每百萬 0.55 美元。

          --
          ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)
          推 opal21: 便宜 03/01 12:01
          """, file: "mail.txt"
        ).threads.first)
      #expect(thread.story.title == "[心得] 推論單價" && thread.story.board == "Example")
      #expect(thread.story.author == (author.isEmpty ? nil : "quartz7"))
      #expect(thread.story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
      #expect(thread.story.text == "每百萬 0.55 美元。" && thread.replies.count == 1)
    }
  }

  @Test("direction marks between the parts of a reply are passed over")
  func directions() {
    for line in [
      "\u{200E}推 opal21: x 03/01 12:01", "推\u{200E} \u{202A}opal21\u{202C}: x 03/01 12:01",
    ] {
      let reply = PttReply(line[...])
      #expect(reply?.author == "opal21" && reply?.text == "x" && reply?.stamp != nil)
    }
  }

  @Test("no post traps, however it is truncated or shuffled")
  func anyPost() {
    let whole = head + "推 opal21: a 03/01 12:01\n→ jade :b 推 x 02/29\n※ 轉錄者: q, 03/01/2026 1:2:3\n"
    var random = Seeded(33)
    for _ in 0..<300 {
      var lines = whole.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if Bool.random(using: &random) { lines.shuffle(using: &random) }
      let bytes = Array(lines.joined(separator: "\n").utf8)
      let cut = Int.random(in: 0...bytes.count, using: &random)
      let snapshot = readText(SourceFile(name: "dump.txt", bytes: Array(bytes[..<cut])))
      #expect(snapshot.threads.count < 2)
    }
  }

  private let head = """
    作者: quartz7 (石英) 看板: Example
    標題: [討論] 推論單價
    時間: Sat Mar  1 12:00:00 2025

    降到四分之一
    --
    ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)

    """
}
