import Market
import TestSupport
import Testing

@testable import Readers

/// Tables and lists of records that programs and services write: what they are is said by name, and
/// nobody is asked whether their columns were understood.
struct KnownTableTests {
  struct Case: CustomTestStringConvertible {
    let format: String
    var file = "x.csv"
    let text: String
    let threads: [String]
    var testDescription: String { format }
  }

  /// Each thread as `title|author|day|source < replies`.
  private func threads(_ snapshot: Snapshot) -> [String] {
    snapshot.threads.map { thread in
      let story = thread.story
      let head = [
        story.title, story.author, story.published?.day.description,
        story.source.flatMap { $0.isEmpty ? nil : $0 },
      ]
      return
        ([head.compactMap(\.self).joined(separator: "|")]
        + thread.replies.map { "\($0.author ?? "-"): \($0.text)" }).joined(separator: " < ")
    }
  }

  @Test("a known table has its name, and no mapping to be checked", arguments: tables)
  func table(_ given: Case) {
    let snapshot = snapshot(given.text, file: given.file)
    #expect(snapshot.format == given.format)
    #expect(threads(snapshot) == given.threads)
    #expect(snapshot.diagnostics.isEmpty)
  }

  private static let tables = [
    Case(
      format: "discord-table",
      text: "AuthorID,Author,Date,Content,Attachments,Reactions\n"
        + "1,asta,2025-01-27T10:20:00.0+01:00,cheap,https://cdn.example/a/chart.png?x=1,\n",
      threads: ["x|2025-01-27|Discord < asta: cheap\n[file: chart.png]"]),
    Case(
      format: "discord-table",
      text: "Author;Date;Content;Attachments;\n\"bo#0002\";\"27-Jan-21 10:22 PM\";\"太貴了吧\";\"\";\n",
      threads: ["x|2021-01-27|Discord < bo#0002: 太貴了吧"]),
    Case(
      format: "kakaotalk-table", file: "KakaoTalk_Terra.csv",
      text: "Date,User,Message\n2025-01-27 09:20:00,\"아스타\",\"싸다\"\n",
      threads: ["KakaoTalk_Terra|2025-01-27|KakaoTalk < 아스타: 싸다"]),
    Case(
      format: "youtube-takeout-table",
      text: "Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Video ID,"
        + "Comment Text\nk1,UC1,2025-01-27T09:20:00Z,0,,v1,\"{\"\"text\"\":\"\"cheap\"\"}\"\n",
      threads: ["https://www.youtube.com/watch?v=v1|YouTube < UC1: cheap"]),
    Case(
      format: "reddit-data",
      text: "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
        + "k1,https://www.reddit.com/r/x/comments/p1/a/k1/,2025-01-27 09:20:00 UTC,,x,0,"
        + "https://www.reddit.com/r/x/comments/p1/a/,,cheap,\n",
      threads: ["https://www.reddit.com/r/x/comments/p1/a/|Reddit < -: cheap"]),
    Case(
      format: "reddit-table",
      text: "title,score,id,url,comms_num,created,body,timestamp\n"
        + "R1 price,10,abc,https://e.example/1,3,1737969600.0,Cheap,2025-01-27 09:20:00\n",
      threads: ["R1 price|2025-01-27|Reddit"]),
    Case(
      format: "hacker-news-table",
      text:
        "title,url,text,dead,by,score,time,timestamp,type,id,parent,descendants,ranking,deleted\n"
        + "R1,https://e.example,,,asta,4,1737969600,2025-01-27 09:20:00 UTC,story,1,,1,,\n"
        + ",,It&#x27;s cheap,,bo,,1737969900,2025-01-27 09:25:00 UTC,comment,2,1,,,\n",
      threads: ["R1|asta|2025-01-27|Hacker News < bo: It's cheap"]),
    Case(
      format: "pocket-table",
      text: "title,url,time_added,tags,status\n模型價格,https://e.example/2,1737969700,,archive\n",
      threads: ["模型價格|2025-01-27"]),
    Case(
      format: "raindrop-table",
      text: "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        + "1,R1 price,,An excerpt,https://e.example/1,AI,,2025-01-27T09:20:00.123Z,,,false\n",
      threads: ["R1 price|2025-01-27"]),
    Case(
      format: "instapaper-table",
      text: "URL,Title,Selection,Folder,Timestamp,Tags\n"
        + "https://e.example/1,R1 price,,Unread,1737969600,[]\n",
      threads: ["R1 price|2025-01-27"]),
    Case(
      format: "gdelt-articles",
      text: "URL,MobileURL,Date,Title\nhttps://e.example/1,,2025-01-27 09:15:00,R1 falls\n",
      threads: ["R1 falls|2025-01-27"]),
    Case(
      format: "weibo-table",
      text: "id,bid,user_id,用户昵称,微博正文,转发数,评论数,点赞数,发布时间\n"
        + "51,P9,1,小波,太便宜了,1,2,3,2025-01-27 17:25\n",
      threads: ["太便宜了|小波|2025-01-27|Weibo"]),
    Case(
      format: "zhihu-table", text: "回答者,回答时间,赞同数,评论数,回答内容\n小波,2025-01-27 17:25,3,2,太便宜了\n",
      threads: ["太便宜了|小波|2025-01-27|Zhihu"]),
  ]

  @Test("a list of records that a service answers has its name, too", arguments: lists)
  func list(_ given: Case) {
    table(given)
  }

  private static let lists = [
    Case(
      format: "finnhub", file: "x.json",
      text:
        #"[{"category": "technology", "datetime": 1737969600, "headline": "R1 falls", "id": 1, "image": "", "related": "NVDA", "source": "CNBC", "summary": "Shares fell", "url": "https://e.example/1"}]"#,
      threads: ["R1 falls|2025-01-27|CNBC"]),
    Case(
      format: "event-registry", file: "x.json",
      text:
        #"{"articles": {"results": [{"uri": "1", "lang": "dan", "dateTime": "2025-01-27T09:20:00Z", "url": "https://e.example/1", "title": "Prisen falder", "body": "Det er billigt", "source": {"uri": "e.dk", "title": "E DK"}, "authors": [{"name": "Søren"}, {"name": "Bo"}]}], "totalResults": 1}}"#,
      threads: ["Prisen falder|Søren, Bo|2025-01-27|E DK"]),
    Case(
      format: "news-please", file: "x.json",
      text:
        #"{"authors": ["Bo Li"], "date_download": "2025-01-28 10:00:00", "date_publish": "2025-01-27 09:20:00", "language": "en", "maintext": "It cut prices.", "source_domain": "e.example", "title": "R1 cut", "url": "https://e.example/1"}"#,
      threads: ["R1 cut|Bo Li|2025-01-27|e.example"]),
    Case(
      format: "newspaper", file: "x.json",
      text:
        #"{"title": "R1 cut", "text": "It cut prices.", "authors": ["Bo Li", "An Yu"], "publish_date": "2025-01-27T09:20:00", "top_image": "", "url": "https://e.example/1"}"#,
      threads: ["R1 cut|Bo Li, An Yu|2025-01-27"]),
    Case(
      format: "cc-news", file: "x.json",
      text:
        #"{"title": "R1 cut", "text": "It cut prices.", "domain": "e.example", "date": "2025-01-27 09:20:00", "description": "", "url": "https://e.example/1", "image_url": ""}"#,
      threads: ["R1 cut|2025-01-27|e.example"]),
    Case(
      format: "miniflux", file: "x.json",
      text:
        #"{"total": 1, "entries": [{"id": 1, "feed_id": 2, "title": "R1 price", "url": "https://e.example/1", "author": "Asta", "content": "<p>cheap</p>", "hash": "x", "published_at": "2025-01-27T10:20:00+01:00", "feed": {"title": "AI Nyt"}}]}"#,
      threads: ["R1 price|Asta|2025-01-27|AI Nyt"]),
    Case(
      format: "raindrop", file: "x.json",
      text:
        #"{"result": true, "items": [{"_id": 1, "link": "https://e.example/1", "title": "R1", "excerpt": "x", "created": "2025-01-27T09:20:00Z", "lastUpdate": "2025-01-27T09:20:00Z", "domain": "e.example"}]}"#,
      threads: ["R1|2025-01-27|e.example"]),
    Case(
      format: "github-graph", file: "x.json",
      text:
        #"[{"author": {"login": "asta"}, "body": "How much?", "comments": [{"id": "y", "author": {"login": "bo"}, "body": "太便宜了吧", "createdAt": "2025-01-27T09:25:00Z", "url": "https://github.com/a/b/issues/1#issuecomment-1"}], "createdAt": "2025-01-27T09:20:00Z", "number": 1, "title": "Pricing", "url": "https://github.com/a/b/issues/1"}]"#,
      threads: ["Pricing|asta|2025-01-27|GitHub < bo: 太便宜了吧"]),
    Case(
      format: "v2ex", file: "x.json",
      text:
        #"{"success": true, "result": [{"id": 1, "title": "R1 的價格", "content": "每百萬", "url": "https://www.v2ex.com/t/1", "replies": 2, "last_reply_by": "bo", "created": 1737969600, "last_touched": 1737970000}]}"#,
      threads: ["R1 的價格|2025-01-27|V2EX"]),
  ]

  @Test("a chat of Signal as sigtop writes it, with what a message answers left out")
  func signalText() {
    let text = """
      Conversation: AI (+4511111111)

      From: Alice (+4511111111)
      Type: incoming
      Sent: Mon, 27 Jan 2025 10:20:00 +0100
      Received: Mon, 27 Jan 2025 10:20:05 +0100

      R1 is $0.55

      From: nobody said so

      From: You
      Type: outgoing
      Sent: Mon, 27 Jan 2025 10:21:40 +0100
      Attachment: chart.png (image/png, 12345 bytes)

      > From: Alice (+4511111111)
      > Sent: Mon, 27 Jan 2025 10:20:00 +0100
      >
      > R1 is $0.55

      太便宜了吧
      """
    let snapshot = snapshot(text, file: "AI (+4511111111).txt")
    #expect(snapshot.format == "signal-text")
    #expect(
      threads(snapshot) == [
        "AI|2025-01-27|Signal < Alice: R1 is $0.55\n\nFrom: nobody said so"
          + " < You: 太便宜了吧\n[file: chart.png]"
      ])
    #expect(snapshot.threads.first?.replies.first?.at?.iso8601 == "2025-01-27T10:20:00+01:00")
  }

  @Test("LINE's older chats have blanks where newer ones have tabs")
  func spacedLine() {
    let text =
      "[LINE] 與小波的聊天記錄\n儲存日期： 2019/02/26 10:00\n\n2019.02.25 星期一\n10:00 Alice too dangerous\n10:05 小波 我不相信\n"
    #expect(
      threads(snapshot(text, file: "x.txt")) == [
        "小波|2019-02-25|LINE < Alice: too dangerous < 小波: 我不相信"
      ])
  }

  @Test("what Discord or KakaoTalk write themselves is no message")
  func notices() {
    let discord = snapshot(
      "AuthorID,Author,Date,Content,Attachments,Reactions\n1,bo,2025-01-27T09:20:00Z,Joined the server.,,\n"
        + "1,bo,2025-01-27T09:21:00Z,Opal is cheap,,\n1,bo,2025-01-27T09:22:00Z,Started a call that lasted 3 minutes.,,\n",
      file: "x.csv")
    #expect(discord.threads.flatMap(\.replies).map(\.text) == ["Opal is cheap"])
    #expect(
      discord.diagnostics.map(\.description) == [
        "x.csv:2: note: 2 entries from here on hold no messages or posts: they are notices, such as "
          + "that somebody joined, or were deleted; nothing need be done"
      ])
    let kakao = snapshot(
      "Date,User,Message\n2025-01-27 09:20:00,\"영희\",\"영희님이 들어왔습니다.\"\n"
        + "2025-01-27 09:21:00,\"영희\",\"오팔이 싸다\"\n", file: "KakaoTalk_Chat.csv")
    #expect(kakao.threads.flatMap(\.replies).map(\.text) == ["오팔이 싸다"])
    #expect(kakao.diagnostics.map(\.origin.line) == [2])
  }

  @Test("who tells in KakaoTalk that they invited somebody has written a message")
  func noNotice() {
    let said = "점심에 초대했습니다."
    let table = snapshot(
      "Date,User,Message\n2025-01-27 09:20:00,\"영희\",\"\(said)\"\n", file: "KakaoTalk_Chat.csv")
    #expect(table.threads.flatMap(\.replies).map(\.text) == [said])
    #expect(table.diagnostics.isEmpty)
  }
}
