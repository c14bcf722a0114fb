import Market
import TestSupport
import Testing

@testable import Readers

/// Odd lines and elements of files in known forms, which are kept, or told.
struct NothingDroppedTests {
  @Test("a message of Discord may hold lines like those of the file itself")
  func discordText() {
    let frame = String(repeating: "=", count: 62)
    let replies = snapshot(
      """
      \(frame)
      Guild: Prices
      Channel: news
      \(frame)

      [1/27/2025 9:20 AM] asta
      ==========
      { "input": 15 }
      {Note}
      \(frame)
      that was all

      [1/27/2025 9:21 AM] bo

      {Attachments}
      https://cdn.example/1/chart.png

      \(frame)
      Exported 2 message(s)
      \(frame)
      """, file: "x.txt"
    ).threads.first?.replies
    #expect(
      replies?.map(\.text) == [
        "==========\n{ \"input\": 15 }\n{Note}\n\(frame)\nthat was all", "[file: chart.png]",
      ])
  }

  @Test(
    "a file from which nothing was read says so",
    arguments: [
      ("hacker-news", #"{"hits": [{"objectID": "1", "created_at_i": 1737969600}]}"#),
      (
        "hacker-news",
        #"{"id": 1, "type": "story", "time": 1}"# + "\n" + #"{"id": 2, "type": "job", "time": 2}"#
      ),
    ])
  func nothingRead(format: String, text: String) {
    #expect(
      snapshot(text, file: "x").diagnostics.map(\.description) == [
        "x: warning: it was read as \(format), and nothing was found in it; if there should be "
          + "something, see what the file is; 'tokentape formats' lists what is read"
      ])
  }

  @Test("a feed that has just begun is no problem")
  func emptyFeed() {
    let feed = snapshot("<rss version=\"2.0\"><channel><title>Tally</title></channel></rss>")
    #expect(feed.diagnostics.map(\.severity) == [.note])
  }

  @Test("a table of Discord keeps messages of files only")
  func discordTable() {
    let replies = snapshot(
      "AuthorID,Author,Date,Content,Attachments,Reactions\n1,asta,2025-01-27T09:20:00Z,cheap,,\n"
        + "2,bo,2025-01-27T09:21:00Z,,\"https://cdn.example/1/chart.png?ex=1,https://cdn.example/2/b.pdf\",\n",
      file: "x.csv"
    ).threads.first?.replies
    #expect(replies?.map(\.text) == ["cheap", "[file: chart.png]\n[file: b.pdf]"])
  }

  @Test("a page of Discord has times with the month in letters")
  func discordPageTime() {
    let page =
      "<html><body><div class=chatlog__message-group><div data-message-id=1><span class=chatlog__author>bo</span>"
      + "<span class=chatlog__timestamp>27-Jan-25 09:22 PM</span><div class=chatlog__content>x</div></div></div></body></html>"
    let at = snapshot(page, file: "x.html").threads.first?.replies.first?.at
    #expect(at?.iso8601.hasPrefix("2025-01-27T21:22") == true)
  }

  @Test("who forwards something on a page of Telegram is not whom it is from")
  func telegramForwards() {
    func message(_ id: Int, _ kind: String, _ body: String) -> String {
      "<div class='message default \(kind)' id=message\(id)><div class=body><div class='pull_right date details' "
        + "title='27.01.2025 09:2\(id):00'>09:2\(id)</div>\(body)</div></div>"
    }
    let page =
      "<html><body><div class=history>"
      + message(1, "", "<div class=from_name>Asta</div><div class=text>one</div>")
      + message(
        2, "joined",
        "<div class='forwarded body'><div class=from_name>News <span class='date details' title='26.01.2025 08:00:00'>26.01.2025 08:00:00</span></div>"
          + "<div class=text>two</div></div>")
      + message(3, "joined", "<div class=text>three</div>")
      + message(
        4, "",
        "<div class=from_name>Bo<span class=details> via @gif</span></div><div class=text>four</div>"
      )
      + "</div></body></html>"
    let replies = snapshot(page, file: "x.html").threads.first?.replies
    #expect(
      replies?.map { "\($0.author ?? "-"): \($0.text)" } == [
        "Asta: one", "Asta: two", "Asta: three", "Bo: four",
      ])
  }

  @Test(
    "an archive keeps answers without a reason, resources and prices, and goes on behind what is none"
  )
  func webRecords() {
    func record(_ kind: String, _ body: String, type: String = "application/http") -> String {
      "WARC/1.0\r\nWARC-Type: \(kind)\r\nWARC-Target-URI: https://fjord.example/1\r\nContent-Type: \(type)\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
    }
    func page(_ title: String) -> String {
      "<html><head><title>\(title)</title></head><body><article><h1>\(title)</h1>"
        + RecognitionTests.sentences + RecognitionTests.sentences + "</article></body></html>"
    }
    let prices =
      #"{"openai/o1": {"litellm_provider": "openai", "mode": "chat", "input_cost_per_token": 1.5e-05, "output_cost_per_token": 6e-05}}"#
    let archive =
      record(
        "response",
        "HTTP/1.1 200\r\nContent-Type: text/html\r\n\r\n" + page("Opal halves its prices"))
      + record("response", "HTTP/2 200\r\n\r\n" + page("Opal doubles its prices"))
      + String(repeating: "x", count: 100_000) + "\n"
      + record("resource", page("Opal keeps its prices"), type: "text/html")
      + "a few bytes\n"
      + record("resource", prices, type: "application/json")
      + record("resource", "<html><body>log in</body></html>", type: "text/html")
    let read = snapshot(archive, file: "x.warc")
    #expect(
      read.threads.map(\.story.title) == [
        "Opal halves its prices", "Opal doubles its prices", "Opal keeps its prices",
      ])
    #expect(read.quotes.count == 1 && (read.quotes.first?.origin.line ?? 0) > 10)
    #expect(read.diagnostics.contains { $0.message == "what stands here is no record" })
    #expect(
      read.diagnostics.contains {
        $0.message == "1 page without an article is passed over, such as front pages and forms"
      })
  }

  @Test(
    "YAML is read however it is written",
    arguments: [
      "\u{FEFF}- model: opal\n  pass_rate_1: 10\n",
      "%YAML 1.2\n---\n- model: opal\n  pass_rate_1: 10\n",
      "[{model: opal, pass_rate_1: 10}]\n",
      "---\n- model: opal\n  pass_rate_1: 10\n---\n- model: beryl\n  pass_rate_1: 20\n",
      "- model: opal\n  pass_rate_1: 10\n  note: |\n    " + String(repeating: "-", count: 130)
        + "\n    [[[ {{{\n",
      "- model: opal\n  pass_rate_1: 10\n" + (0..<80).map { "  n\($0): \"[ {\"\n" }.joined(),
    ])
  func yaml(text: String) {
    let wanted = text.contains("beryl") ? ["opal", "beryl"] : ["opal"]
    #expect(snapshot(text, file: "x.yml").scores.map(\.model) == wanted)
    let wide =
      [UInt8](arrayLiteral: 0xFF, 0xFE) + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    if !text.hasPrefix("\u{FEFF}") {
      #expect(read(SourceFile(name: "x.yml", bytes: wide)).scores.map(\.model) == wanted)
    }
  }

  @Test("what is wrong with YAML is told with its line")
  func brokenYAML() {
    let read = snapshot("- model: opal\n  pass_rate_1: 10\n  model: beryl\n", file: "x.yml")
    #expect(
      read.diagnostics.map(\.message) == ["this is not valid YAML: a name 'model' is given twice"])
    #expect(read.diagnostics.map(\.severity) == [.error])
    #expect((read.diagnostics.first?.origin.line ?? 0) > 0)
  }

  @Test("bookmarks are kept without a day, and with odd ones")
  func bookmarks() {
    let threads = snapshot(
      """
      <!DOCTYPE NETSCAPE-Bookmark-file-1>
      <DL><p>
      <DT><A HREF="https://a.example/1">no day</A>
      <DD>It is <b>half</b> the price.
      <DT><A HREF="https://a.example/2" ADD_DATE="0">zero</A>
      <DT><A HREF="https://a.example/3" ADD_DATE="1737966000000000">microseconds</A>
      <DT><A HREF="javascript:void(0)" ADD_DATE="1737966000">script</A>
      <DT><A HREF="place:sort=8" ADD_DATE="1737966000">place</A>
      </DL><p>
      """, file: "x.html"
    ).threads
    #expect(threads.map(\.story.title) == ["no day", "zero", "microseconds"])
    #expect(threads.map { $0.story.published?.day.description } == [nil, nil, "2025-01-27"])
    #expect(threads.first?.story.text == "It is half the price.")
  }

  @Test("comments of Stack Exchange are together by their posts, and a tag's wiki is no story")
  func stackExchange() {
    let comments = [(1, "a"), (2, "b"), (1, "c")].map {
      "<row Id=\"9\" PostId=\"\($0.0)\" Text=\"\($0.1)\" CreationDate=\"2025-01-27T09:20:00\" />"
    }
    let read = snapshot("<comments>\(comments.joined())</comments>", file: "Comments.xml")
    #expect(read.threads.map { $0.replies.map(\.text) } == [["a", "c"], ["b"]])
    let posts = snapshot(
      "<posts><row Id=\"1\" PostTypeId=\"1\" Title=\"Why?\" Body=\"x\" /><row Id=\"2\" PostTypeId=\"5\" Body=\"wiki\" /></posts>",
      file: "Posts.xml")
    #expect(posts.threads.map(\.story.title) == ["Why?"])
  }

  @Test("an edited message of Matrix is one message")
  func matrixEdit() {
    func event(_ id: String, _ content: String) -> String {
      #"{"type": "m.room.message", "event_id": "\#(id)", "sender": "@bo:a.example", "origin_server_ts": 1737966000000, "content": \#(content)}"#
    }
    let read = snapshot(
      #"{"messages": [\#(event("$1", #"{"msgtype": "m.text", "body": "0.50"}"#)), \#(event("$2", #"{"msgtype": "m.text", "body": "cheap"}"#)), "#
        + event(
          "$3",
          #"{"msgtype": "m.text", "body": "* 0.55", "m.new_content": {"msgtype": "m.text", "body": "0.55"}, "m.relates_to": {"rel_type": "m.replace", "event_id": "$1"}}"#
        ) + "]}", file: "x.json")
    #expect(read.threads.first?.replies.map(\.text) == ["0.55", "cheap"])
  }

  @Test("a broken post of 5ch keeps the numbers of the others, and a clock past 24 keeps the day")
  func fiveChannel() {
    let read = snapshot(
      "a<>sage<>2025/01/27(月) 09:20:00.12 ID:AbCd<> one <>Prices\nbroken\nb<><>2025/01/27(月) 24:30:00.12 ID:Ab<> &gt;&gt;1 three <>\n",
      file: "1.dat")
    let reply = read.threads.first?.replies.first
    #expect(reply?.floor == 3 && reply?.at?.day.description == "2025-01-27")
    #expect(read.diagnostics.map(\.origin.line) == [2])
  }

  @Test("a saved page of Discourse is its topic", arguments: [true, false])
  func discourse(isForMachines: Bool) {
    func post(_ number: Int, _ name: String, _ text: String) -> String {
      isForMachines
        ? "<div id=post_\(number) class='topic-body crawler-post'><div class=crawler-post-meta><span class=creator>"
          + "<a href=/u/\(name)><span itemprop=name>\(name)</span></a></span><time itemprop=datePublished "
          + "datetime='2025-01-27T09:2\(number):00Z'>x</time></div><div class=post itemprop=text><p>\(text)</p></div></div>"
        : "<article id=post_\(number) class='boxed onscreen-post'><div class=names><span class='first username'>"
          + "<a href=/u/\(name) data-user-card=\(name)>\(name)</a></span></div><a class=post-date><span "
          + "data-time=\(1_737_969_600_000 + number * 60_000)>x</span></a><div class=cooked><p>\(text)</p></div></article>"
    }
    let read = snapshot(
      "<!DOCTYPE html><html><head><title>Opal halves - Acme Forum</title><link rel=canonical href=https://f.example/t/opal/12>"
        + "</head><body><h1><a href=/t/12>Opal halves</a></h1>\(post(1, "asta", "half"))\(post(2, "bo", "cheap"))</body></html>",
      file: "x.html")
    let thread = read.threads.first
    #expect(read.format == "discourse-page" && read.threads.count == 1)
    #expect(thread?.story.title == "Opal halves" && thread?.story.author == "asta")
    #expect(thread?.story.text == "half" && thread?.story.url == "https://f.example/t/opal/12")
    #expect(thread?.story.published?.iso8601.hasPrefix("2025-01-27T09:21") == true)
    #expect(
      thread?.replies.map { "\($0.floor ?? 0) \($0.author ?? "-") \($0.text)" } == ["2 bo cheap"])
    #expect(thread?.replies.first?.at?.iso8601.hasPrefix("2025-01-27T09:22") == true)
  }

  @Test("posts in an answer's 'data' are posts, and V2EX's replies are no stories")
  func wrapped() {
    let weibo = snapshot(
      #"{"data": {"list": [{"mid": "1", "text": "半价", "created_at": "Mon Jan 27 09:20:00 +0800 2025", "#
        + #""user": {"screen_name": "asta"}, "attitudes_count": 5}]}}"#, file: "x.json")
    #expect(weibo.threads.map(\.story.author) == ["asta"])
    let v2ex = snapshot(
      #"{"success": true, "result": [{"id": 5, "content": "cheap", "content_rendered": "cheap", "created": 1737970200, "#
        + #""member": {"username": "bo"}}]}"#, file: "x.json")
    #expect(v2ex.format == "v2ex-replies" && v2ex.threads.first?.replies.map(\.author) == ["bo"])
  }

  @Test(
    "the lists beside Slack's messages are no mistakes, and a day's file is of its folder's channel"
  )
  func slack() {
    for text in [
      #"[{"id": "U1", "name": "asta", "profile": {"real_name": "Asta"}}]"#,
      #"[{"id": "C1", "name": "prices", "created": 1737969600, "members": ["U1"]}]"#,
    ] {
      #expect(snapshot(text, file: "users.json").diagnostics.map(\.severity) == [.note])
    }
    let day = snapshot(
      #"[{"type": "message", "user": "U1", "text": "half", "ts": "1737969600.000100"}]"#,
      file: "export/prices/2025-01-27.json")
    #expect(day.threads.first?.story.title == "prices")
  }

  @Test("the first lists of ruby_llm, and KakaoTalk's chats of an iPhone")
  func others() {
    let models = snapshot(
      #"[{"id": "opal", "display_name": "Opal", "provider": "acme", "family": "opal", "input_price_per_million": 0.55, "output_price_per_million": 2.19}]"#,
      file: "models.json")
    #expect(models.amounts(of: "acme/opal") == ["0.55", nil, "2.19"])
    for colon in [" : ", ": "] {
      let chat = snapshot(
        "2016. 5. 3. 오후 3:21, 아스타\(colon)반값\n2016. 5. 3. 오후 3:22, 보\(colon)싸다\n", file: "x.txt")
      #expect(chat.threads.first?.replies.map(\.author) == ["아스타", "보"])
      #expect(chat.threads.first?.replies.first?.at?.iso8601.hasPrefix("2016-05-03T15:21") == true)
    }
  }

  @Test("an archive of a thousand broken records ends, and says where")
  func brokenArchive() {
    let read = snapshot(
      "WARC/1.0\n" + String(repeating: "x\n\nWARC/1.0\nx", count: 2_000), file: "x.warc")
    #expect(
      read.diagnostics.contains {
        $0.message == "what stands here is no record, as in 1000 places before"
      })
  }

  @Test(
    "languages named by three letters are known",
    arguments: [
      ("zho-TW", "zh-Hant"), ("chi_CN", "zh-Hans"), ("dan", "da"),
    ])
  func languages(written: String, tag: String) {
    #expect(languageTag(written) == tag)
  }
}
