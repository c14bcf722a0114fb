import Market
import TestSupport
import Testing

@testable import Readers

/// Records whose form nobody told us of, told by the names of their members.
struct RecordsTests {
  struct Given: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let mapping: String
    let wanted: [String]

    init(_ name: String, _ text: String, _ mapping: String, _ wanted: String...) {
      (testDescription, self.text, self.mapping, self.wanted) = (name, text, mapping, wanted)
    }
  }

  @Test("records are read, and their mapping is told once", arguments: given)
  func records(given: Given) {
    let snapshot = snapshot(given.text, file: "x")
    #expect(snapshot.format == "records")
    #expect(snapshot.threads.flatMap(\.digest) == given.wanted)
    #expect(
      snapshot.diagnostics.map(\.description) == [
        "x: note: no known format; its members are taken by their names: \(given.mapping); "
          + "if that is wrong, say what they are in the settings, under [[format]]"
      ])
  }

  static let given = [
    Given(
      "one a line, in milliseconds, with the author in an object",
      #"{"headline": "Half price", "body": "Opal said so.", "writer": {"id": 7, "name": "Ida"}, "ts": 1740992700000, "likes": "3"}"#
        + "\n"
        + #"{"headline": "Full price", "body": "Opal &amp; co.", "writer": {"id": 8, "name": "Bo"}, "ts": 1740992760000}"#,
      "title ← headline, text ← body, author ← writer, at ← ts (ms), score ← likes",
      "Half price | Ida | 2025-03-03T09:05:00+00:00 | Opal said so. | 3",
      "Full price | Bo | 2025-03-03T09:06:00+00:00 | Opal & co. |"),
    Given(
      "a list deep inside, with replies in replies",
      #"{"meta": {"page": 1, "tags": ["a"]}, "result": {"items": [{"post_id": 1, "Title": "Half price", "content": "<p>one</p><p>two</p>", "#
        + #""user": {"nick": "ida"}, "created_at": "2025-03-03T09:05:00Z", "comments": [{"id": 5, "text": "hi", "user": "bo", "#
        + #""date": "2025-03-03 09:06", "replies": [{"id": 6, "text": "ho", "user": "cy", "date": "2025-03-03 09:07"}]}]}]}}"#,
      "title ← Title, text ← content, author ← user, at ← created_at, replies ← comments",
      "Half price | ida | 2025-03-03T09:05:00+00:00 | one\n\ntwo |",
      "  0 bo hi", "    1 cy ho"),
    Given(
      "a flat list with the ids of parents, in seconds as text",
      #"[{"cid": "a", "message": "one", "by": "ida", "time": "1740992700"}, {"cid": "b", "message": "two", "by": "bo", "time": "1740992760", "#
        + #""reply_to": "a"}, {"cid": "c", "message": "six", "by": "cy", "time": "1740992820", "reply_to": "b"}]"#,
      "text ← message, author ← by, at ← time (s), parent ← reply_to",
      "one | ida | 2025-03-03T09:05:00+00:00 | one |", "  0 bo two", "    1 cy six"),
    Given(
      "objects by their ids, and one that is none",
      #"{"17": {"subject": "Half price", "sender": "Ida", "sent": "Mon, 3 Mar 2025 09:05:00 GMT"}, "#
        + #""18": {"subject": "Full price", "sender": "Bo", "sent": "3. marts 2025 kl. 9.06"}, "x": {"y": 1}}"#,
      "title ← subject, author ← sender, at ← sent",
      "Half price | Ida | 2025-03-03T09:05:00+00:00 | |",
      "Full price | Bo | 2025-03-03T09:06:00+00:00 | |"),
    Given(
      "a chat under its name",
      #"{"name": "Tally", "messages": [{"name": "Ida", "text": "hi", "at": "2025-03-03"}, {"name": "Bo", "text": "ho", "at": "2025-03-04"}]}"#,
      "title ← name, replies ← messages", "Tally | | | |", "  0 Ida hi", "  0 Bo ho"),
    Given(
      "wrapped in another object each, with the text by paragraphs",
      #"[{"node": {"title": {"rendered": "Half &#8211; price"}, "content": ["one", "two"], "link": "https://a.example", "date": "2025-03-03T09:05:00"}}]"#,
      "title ← title, text ← content, at ← date, url ← link",
      "Half – price | | 2025-03-03T09:05:00+00:00 | one\n\ntwo |"),
    Given(
      "a table with semicolons, quotation marks and line ends in a field",
      "id;parent_id;author;date;text\r\n1;;ida;2025-03-03 09:05;\"Half; price,\nsays \"\"Opal\"\"\"\r\n2;1;bo;03.03.2025 09:06;ho\r\n",
      "text ← text, author ← author, at ← date, parent ← parent_id",
      "Half; price, | ida | 2025-03-03T09:05:00+00:00 | Half; price,\nsays \"Opal\" |", "  0 bo ho"),
    Given(
      "a table with tabs, names in Chinese, and empty fields",
      "標題\t作者\t時間\t內容\t連結\n半價\t玉\t2025/03/03 09:05\t便宜\thttps://a.example/1\n全價\t\t\t貴\t\n",
      "title ← 標題, text ← 內容, author ← 作者, at ← 時間, url ← 連結",
      "半價 | 玉 | 2025-03-03T09:05:00+00:00 | 便宜 |", "全價 | | | 貴 |"),
    Given(
      "a table of stories and what answers them, by the ids of parents",
      "title,url,text,poster,score,time,id,parent,descendants\n"
        + "Half price,https://a.example,,ida,9,1740992700,1,,1\n"
        + ",,\"Cheap, isn&#x27;t it?\",bo,,1740992760,2,1,\n",
      "title ← title, text ← text, author ← poster, at ← time (s), url ← url, score ← score, replyCount ← descendants, parent ← parent",
      "Half price | ida | 2025-03-03T09:05:00+00:00 | | 9", "  0 bo Cheap, isn't it?"),
  ]

  @Test(
    "what cannot be told by names is no record",
    arguments: [
      #"[{"title": 1, "text": 2}]"#, #"[{"name": "x"}, {"name": "y"}]"#, #"{"text": "x"}"#,
      #"[{"title": "x", "date": "soon"}]"#, #"[{"pricing": {"a": 1}, "id": "x"}]"#, "[1, 2]", "{}",
      #"[["a", "b"], ["c", "d"]]"#, #"{"users": [{"name": "x"}], "total": 1}"#,
    ])
  func others(text: String) {
    #expect(snapshot(text, file: "x").format != "records")
  }

  @Test(
    "a number is a time only if its digits can tell its unit",
    arguments: [
      (1_740_992_700, "s"), (1_740_992_700_000, "ms"), (1_740_992_700_000_000, "µs"),
      (1_740_992_700_000_000_000, "ns"), (2025, nil), (20_250_303, nil), (-1, nil), (0, nil),
      (Int64.max, "ns"), (Int64.min, nil),
    ])
  func units(number: Int64, unit: String?) {
    #expect(epoch(number)?.unit == unit)
  }

  @Test("a table is read block by block as at once, and says what is wrong with a row")
  func blocks() throws {
    let marked = Marked(
      "id,title,author,date\n1,Half price,ida,2025-03-03\n«1»2,Full, price,bo,2025-03-04\n"
        + "3,\"a\nb\",cy,2025-03-05\n4,\"never closed,x,2025-03-06\n5,Last,dy,2025-03-07\n")
    let bytes = Array(marked.text.utf8)
    let whole = snapshot(marked.text, file: "x.csv")
    #expect(whole.threads.map(\.story.title) == ["Half price", "a b", "Last"])
    #expect(
      whole.diagnostics.filter(\.isProblem).map(\.description) == [
        "x.csv:3: error: 5 fields under 4 columns; put texts with the separator in double quotes; the row is left out",
        "x.csv:6: error: 2 fields under 4 columns; put texts with the separator in double quotes; the row is left out",
      ])
    for size in [1, 5, 40] {
      var table = try #require(RecordTable(SourceFile(name: "x.csv", bytes: bytes)))
      var joined: Snapshot?
      var rest = bytes[...]
      while !rest.isEmpty {
        let block = Array(rest.prefix(size))
        rest = rest.dropFirst(size)
        for batch in table.read(block, isLast: rest.isEmpty) {
          if joined == nil { joined = batch } else { joined?.add(batch) }
        }
      }
      #expect(joined?.threads == whole.threads)
      #expect(joined?.diagnostics.count == whole.diagnostics.count)
    }
  }

  @Test("a table read on all cores keeps the order of its rows, and the last explains all dates")
  func shares() {
    let rows = (1...3_000).map { "Post \($0),ida,0\($0 % 9 + 1)/02/2025" } + ["Last,ida,28/02/2025"]
    let read = snapshot("title,author,date\n\(rows.joined(separator: "\n"))\n", file: "x.csv")
    #expect(read.threads.map(\.story.title) == (1...3_000).map { "Post \($0)" } + ["Last"])
    #expect(read.threads.map(\.story.origin.line) == Array(2...3_002))
    #expect(read.threads.allSatisfy { $0.story.published?.day.date.month == 2 })
    #expect(read.diagnostics.count == 1)
  }

  @Test("no records trap, however they are truncated or shuffled")
  func any() {
    var random = Seeded(3)
    for given in RecordsTests.given {
      let bytes = Array(given.text.utf8)
      for _ in 0..<100 {
        var damaged = Array(bytes[..<Int.random(in: 0...bytes.count, using: &random)])
        for _ in 0..<3 where !damaged.isEmpty {
          damaged.swapAt(
            Int.random(in: damaged.indices, using: &random),
            Int.random(in: damaged.indices, using: &random))
        }
        _ = read(SourceFile(name: "x", bytes: damaged))
      }
    }
  }
}

extension Market.Thread {
  fileprivate var digest: [String] {
    let facts = [
      story.title, story.author ?? "", story.published?.iso8601 ?? "", story.text,
      story.score.map { "\($0)" } ?? "",
    ]
    let line = facts.joined(separator: " | ").replacing("  ", with: " ")
    return [line.hasSuffix(" ") ? String(line.dropLast()) : line]
      + replies.map { reply in
        String(repeating: "  ", count: reply.depth + 1)
          + "\(reply.depth) \(reply.author ?? "") \(reply.text)"
      }
  }
}
