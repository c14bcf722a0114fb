import Market
import TestSupport
import Testing

@testable import Readers

struct PttCrawlerTests {
  @Test("articles on a line each are all read, however long the first one is")
  func lines() {
    func post(_ number: Int, content: String = "x") -> String {
      #"{"article_title": "[心得] \#(number)", "content": "\#(content)", "messages": "#
        + #"[{"push_tag": "推 ", "push_userid": "jade", "push_content": ": a", "#
        + #""push_ipdatetime": " 03/01 12:01"}], "#
        + #""url": "https://www.ptt.cc/bbs/Example/M.174080160\#(number).A.0AB.html"}"#
    }
    let long = String(repeating: "降", count: 60_000)
    let files = [
      [post(1), post(2), post(3)], [post(1, content: long), post(2), post(3)],
      [#"{"error": "invalid url"}"#, post(1), post(2), post(3)],
      ["\u{FEFF}" + post(1), post(2) + "\r", post(3), ""],
    ]
    for lines in files {
      let text = lines.joined(separator: "\n")
      let snapshot = read(SourceFile(name: "a.ndjson", bytes: Array(text.utf8)))
      #expect(snapshot.format == "ptt-crawler")
      #expect(snapshot.threads.map(\.story.title) == ["[心得] 1", "[心得] 2", "[心得] 3"])
      #expect(snapshot.threads.map(\.replies.count) == [1, 1, 1])
      #expect(
        snapshot.diagnostics.map(\.message)
          == lines.filter { $0.contains("error") }.map { _ in
            "the crawler did not get this post: 'invalid url'"
          })
    }
  }

  @Test("a list of posts, with the missing years of replies inferred")
  func container() throws {
    let marked = Marked(
      """
      {"articles": [{
        "article_id": "M.1767193200.A.0C4", "article_title": "[討論] 推論單價",
        "author": "quartz7 (石英)", "board": "Example", "content": "降到四分之一",
        "date": "Wed Dec 31 23:00:00 2025", "message_conut": {"all": 3},
        "messages": «1»[
          {"push_tag": "推", "push_userid": "opal21", "push_content": "192.0.2.1 is a test",
           "push_ipdatetime": "192.0.2.8 12/31 23:58"},
          {"push_tag": "噓 ", "push_userid": "jade", "push_content": "", "push_ipdatetime": "01/01 00:00"}]},
        «2»{"error": "invalid url"}]}
      """)
    let snapshot = snapshot(marked.text, file: "posts.json")
    #expect(snapshot.format == "ptt-crawler")
    let thread = try #require(snapshot.threads.first)
    #expect(thread.story.title == "[討論] 推論單價" && thread.story.author == "quartz7")
    #expect(thread.story.url == "https://www.ptt.cc/bbs/Example/M.1767193200.A.0C4.html")
    #expect(thread.replies.map(\.text) == ["192.0.2.1 is a test", ""])
    #expect(thread.replies.map(\.mark) == [.push, .boo])
    #expect(
      thread.replies.map { $0.at?.iso8601 } == [
        "2025-12-31T23:58:00+08:00", "2026-01-01T00:00:00+08:00",
      ])
    #expect(
      snapshot.diagnostics.map(\.description) == [
        marked.line(
          "1: warning: the post has 3 replies, but 2 are here; fetch it again", file: "posts.json"),
        marked.line(
          "2: warning: the crawler did not get this post: 'invalid url'; fetch it again",
          file: "posts.json"),
      ])
  }

  @Test(
    "posts in the forms of other crawlers",
    arguments: [
      """
      {"article_title": "[討論] 推論單價", "author": "quartz7", "board": "Example",
       "date": "Sat Mar  1 12:00:00 2025", "content": "x", "messages": []}
      """,
      """
      {"articles": [{"TITLE": "[討論] 推論單價", "AUTHOR": "quartz7", "TIME": "Sat Mar  1 12:00:00 2025",
       "LINK": "https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html",
       "CONTENT": "作者quartz7 (看板)看板Example標題[討論] 推論單價時間Sat Mar  1 12:00:00 2025\\nx"}]}
      """,
      """
      [{"title": "[討論] 推論單價", "author": "quartz7 (石英)", "url": "/bbs/Example/M.1740801600.A.0AB.html",
       "content": "x", "upvotes": 6, "downvotes": 1}]
      """,
      """
      {"url": {"0": "https:\\/\\/www.ptt.cc\\/bbs\\/Example\\/M.1740801600.A.0AB.html"},
       "title": {"0": "[討論] 推論單價"}, "author": {"0": "quartz7 (石英)"}, "content": {"0": "\\nx\\n"}}
      """,
    ])
  func variants(text: String) throws {
    let snapshot = snapshot(text, file: "posts.json")
    #expect(snapshot.diagnostics.isEmpty && snapshot.threads.count == 1)
    let story = try #require(snapshot.threads.first?.story)
    #expect(story.title == "[討論] 推論單價" && story.author == "quartz7")
    #expect(story.board == "Example" && story.text == "x")
    #expect(story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
  }

  @Test("a list of titles with their day is kept, the year left open")
  func titles() {
    let snapshot = snapshot(
      """
      [{"title": "[討論] 推論單價", "day": "5/03", "popularity": "爆"},
       {"title": "[公告] 板規", "day": "12/31", "popularity": null}]
      """)
    #expect(snapshot.threads.map(\.story.title) == ["[討論] 推論單價", "[公告] 板規"])
    #expect(snapshot.threads.allSatisfy { $0.story.published == nil })
  }

  @Test("replies by subject")
  func groups() {
    let snapshot = snapshot(
      """
      [{"name": "石英", "pushes": [
         {"tag": "推", "userid": "opal21", "content": "a", "date": "2026/05/12"},
         {"tag": "→", "userid": "jade", "content": "b", "date": "2026/05/13"}]},
       {"name": "玉", "pushes": [{"tag": "噓", "userid": "opal21", "content": "c", "date": ""}]}]
      """)
    #expect(snapshot.threads.map(\.story.title) == ["石英", "玉"])
    #expect(snapshot.threads.map { $0.replies.map(\.text) } == [["a", "b"], ["c"]])
    #expect(snapshot.threads.first?.replies.last?.at?.day.description == "2026-05-13")
  }

  @Test("content with the whole page gives its replies")
  func wholePage() {
    let snapshot = snapshot(
      """
      [{"title": "[討論] 推論單價", "url": "https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html",
        "content": "x\\n--\\n※ 發信站: 批踢踢實業坊(ptt.cc)\\n推 opal21: a 03/01 12:01\\n"}]
      """)
    #expect(snapshot.threads.first?.story.text == "x")
    #expect(snapshot.threads.first?.replies.map(\.text) == ["a"])
  }

  @Test(
    "lookalikes are left to other formats",
    arguments: [
      "{\"articles\": [{\"title\": \"a\", \"author\": \"b\", \"url\": \"https://a.example/1\"}]}",
      "[{\"title\": \"a\", \"comments\": []}]", "[{\"tag\": \"x\", \"userid\": 3}]",
      "{\"a\": {\"0\": 1}, \"b\": {\"0\": 2}}", "[[1]]", "[]",
    ])
  func others(text: String) {
    #expect(snapshot(text).format != "ptt-crawler")
  }

  @Test("a page whose words were run together is a post")
  func joined() throws {
    let thread = try #require(
      readText(
        """
        批踢踢實業坊›看板 Example
        作者quartz7 (石英)看板Example標題[討論] 推論單價時間Sat Mar  1 12:00:00 2025
        降到四分之一
        --
        ※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)
        推 opal21: a 03/01 12:01
        """
      ).threads.first)
    #expect(thread.story.title == "[討論] 推論單價" && thread.story.author == "quartz7")
    #expect(thread.story.board == "Example" && thread.story.text == "降到四分之一")
    #expect(thread.replies.map(\.origin.line) == [6])
  }

  @Test(
    "PyPtt's words and numbers for a mark are understood, in both of its versions",
    arguments: [
      ("comments", "\"PUSH\"", "\"BOO\"", "\"ARROW\""), ("push_list", "1", "2", "3"),
      ("push_list", "\"推\"", "\"噓 \"", "\"→ \""),
    ])
  func marksOfPyPtt(list: String, push: String, boo: String, arrow: String) throws {
    func reply(_ mark: String, _ minute: Int) -> String {
      #"{"type": \#(mark), "author": "jade", "content": "x", "ip": null, "time": "03/01 12:0\#(minute)"}"#
    }
    let snapshot = snapshot(
      """
      {"board": "Example", "aid": "1abcDEFg", "author": "quartz7 (石英)", "title": "推論單價",
      "date": "Sat Mar  1 12:00:00 2025", "content": "降", "money": 5,
      "\(list)": [\(reply(push, 1)), \(reply(boo, 2)), \(reply(arrow, 3))]}
      """, file: "post.json")
    let thread = try #require(snapshot.threads.first)
    #expect(snapshot.format == "ptt-crawler" && snapshot.diagnostics.isEmpty)
    #expect(thread.replies.map(\.mark) == [.push, .boo, .arrow])
    #expect(thread.replies.last?.at?.iso8601 == "2025-03-01T12:03:00+08:00")
  }
}
