import Analytics
@testable import Archive
import Market
import Prose
import TestSupport
import Testing

/// What two dumps share is stored once; what one dump has twice stays twice.
struct OnceTests {
  static let page = Story(
    title: "[新聞] DeepSeek低成本破壞價格", source: "Ptt", board: "Stock", author: "ann",
    published: Moment(seconds: 1_738_043_880, offsetMinutes: 480, precision: .minute),
    url: "https://www.ptt.cc/bbs/Stock/M.1.html", text: "body",
    origin: Origin(file: "page.html", line: 3))

  static func reply(_ text: String, at seconds: Int64 = 1_738_050_000, line: Int = 1) -> Reply {
    Reply(
      author: "bob", text: text, at: Moment(seconds: seconds, offsetMinutes: 480),
      origin: Origin(file: "page.html", line: line))
  }

  @Test("loading the same dump twice stores it once")
  func twice() throws {
    let archive = try ArchiveFile()
    var madeUp = MadeUp(7)
    let snapshot = madeUp.snapshot(file: "a.json", threads: 30)
    let first = try archive.write(snapshot)
    let second = try archive.write(snapshot)
    #expect(first.known == 0)
    #expect(second.added == 0)
    #expect(second.known == first.added)
    #expect(Set(try archive.threads()) == Set(snapshot.threads))
    try archive.expectSound()
  }

  @Test(
    "one thread in two formats is stored once, whichever comes first", arguments: [false, true])
  func twoFormats(isReversed: Bool) throws {
    var bare = Self.page
    bare.url = nil
    bare.origin = Origin(file: "post.txt", line: 1)
    // One format has seconds, the other only minutes, and surrounding spaces differ.
    var exact = Self.reply("  cheap  ", at: 1_738_050_017)
    exact.origin.file = "post.txt"
    let dumps = [
      ("page.html", Market.Thread(Self.page, replies: [Self.reply("cheap"), Self.reply("more")])),
      ("post.txt", Market.Thread(bare, replies: [exact])),
    ]
    let archive = try ArchiveFile()
    for (file, thread) in isReversed ? dumps.reversed() : dumps {
      try archive.write(thread, in: file)
    }
    let threads = try archive.threads()
    #expect(threads.count == 1)
    #expect(threads.first?.story.url == Self.page.url)
    #expect(threads.first.map { Set($0.replies.map(\.text.count)) }?.count == 2)
    try archive.expectSound()
  }

  @Test(
    "addresses that differ only in insignificant parts are one",
    arguments: [
      "http://www.ptt.cc/bbs/Stock/M.1.html", "https://ptt.cc/bbs/Stock/M.1.html#comments",
      "https://WWW.PTT.CC/bbs/Stock/M.1.html/",
      "https://www.ptt.cc/bbs/Stock/M.1.html?utm_source=x",
    ])
  func addresses(url: String) throws {
    let archive = try ArchiveFile()
    var other = Self.page
    other.url = url
    other.title = "another title"
    try archive.write(Market.Thread(Self.page), in: "a")
    #expect(try archive.write(Market.Thread(other), in: "b").known == 1)
  }

  @Test("a Reddit post is one under each of its addresses, and another post is another")
  func redditAddresses() throws {
    let archive = try ArchiveFile()
    for (url, known) in [
      ("https://www.reddit.com/r/LocalLLaMA/comments/1abc/prices_fell/", 0),
      ("https://www.reddit.com/r/LocalLLaMA/comments/1abc/", 1),
      ("https://old.reddit.com/r/LocalLLaMA/comments/1ABC?sort=new", 1),
      ("https://www.reddit.com/r/LocalLLaMA/comments/1abd/", 0),
      ("https://example.com/comments/1abc/", 0),
    ] {
      var post = Self.page
      post.url = url
      #expect(try archive.write(Market.Thread(post), in: url).known == known, "\(url)")
    }
  }

  @Test("a thread of Reddit that was loaded under a former key does not come twice")
  func redditFormerKeys() throws {
    let archive = try ArchiveFile()
    let plain = "https://www.reddit.com/r/LocalLLaMA/comments/1abc"
    var (post, absent) = (Self.page, Story(title: "", text: "", origin: Self.page.origin))
    (post.url, absent.url) = (plain + "/prices_fell/", plain)
    absent.title = plain
    let replies = [Self.reply("one"), Self.reply("two")]
    try archive.write(Market.Thread(post), in: "old posts")
    try archive.writing { database in
      try database.execute(sql: "UPDATE stories SET address_key = NULL")
    }
    try archive.write(Market.Thread(absent, replies: replies), in: "old replies")
    // As a program wrote them that knew posts by their whole address.
    try archive.writing { database in
      for (story, url) in [post, absent].enumerated() {
        let update = try Prepared(
          "UPDATE stories SET address_key = ? WHERE id = ?", on: database)
        update.bind(1, StoryKeys(url).formerAddress)
        update.bind(2, story + 1)
        try update.run()
      }
    }
    for name in ["new", "again"] {
      #expect(
        try archive.write(
          Market.Thread(post), Market.Thread(absent, replies: replies), in: name
        ).added == 0)
    }
    #expect(try archive.facts().counts.replies == 2)
    #expect(try archive.facts().counts.stories == 2)
    try archive.expectSound()
  }

  @Test("two addresses are two stories, under whatever title")
  func otherAddress() throws {
    let archive = try ArchiveFile()
    var other = Self.page
    other.url = "https://www.ptt.cc/bbs/Stock/M.2.html"
    try archive.write(Market.Thread(Self.page), Market.Thread(other), in: "a")
    #expect(try archive.threads().count == 2)
  }

  @Test("repeated words in a dump stay repeated, in every later dump of it")
  func alike() throws {
    let archive = try ArchiveFile()
    let three = Market.Thread(Self.page, replies: (1...3).map { Self.reply("+1", line: $0) })
    #expect(try archive.write(three, in: "a").added == 4)
    #expect(try archive.write(three, in: "b").added == 0)
    var four = three
    four.replies.append(Self.reply("+1", line: 9))
    #expect(try archive.write(four, in: "c").added == 1)
    #expect(try archive.threads().first?.replies.count == 4)
  }

  @Test("the same words some batches later are not the same reply")
  func alikeInLaterBatches() throws {
    let archive = try ArchiveFile()
    let writer = try archive.writer(for: SnapshotSource(path: "a", read: Moment(seconds: 0)))
    for line in 1...4 {
      var batch = Snapshot(file: "a")
      batch.threads = [Market.Thread(Self.page, replies: [Self.reply("+1", line: line)])]
      if line == 2 { batch.threads[0].replies[0].text = "in between" }
      if line == 3 { batch.threads[0].replies[0].text = "and so on" }
      try writer.take(batch)
    }
    try writer.finish(hash: nil)
    #expect(
      try archive.threads().first?.replies.map(\.text) == ["+1", "in between", "and so on", "+1"])
    try archive.expectSound()
  }

  @Test("a later dump of a live thread adds what is new")
  func living() throws {
    let archive = try ArchiveFile()
    let replies = (0..<10).map { Self.reply("reply \($0)", at: 1_738_050_000 + Int64($0) * 60) }
    for count in [3, 7, 7, 10] {
      try archive.write(Market.Thread(Self.page, replies: Array(replies[..<count])), in: "\(count)")
    }
    let thread = try #require(try archive.threads().first)
    #expect(thread.replies.map(\.text) == replies.map(\.text))
    #expect(
      thread.replies.map(\.origin.file) == ["3", "3", "3", "7", "7", "7", "7", "10", "10", "10"])
    try archive.expectSound()
  }

  @Test("replies come under their story, whichever is read first", arguments: [false, true])
  func absentStory(isReversed: Bool) throws {
    let absent = Story(
      title: "https://www.ptt.cc/bbs/Stock/M.1.html", source: "Ptt", url: Self.page.url, text: "",
      origin: Origin(file: "replies", line: 1))
    let dumps = [
      ("replies", Market.Thread(absent, replies: [Self.reply("cheap")])),
      ("page.html", Market.Thread(Self.page)),
    ]
    let archive = try ArchiveFile()
    for (file, thread) in isReversed ? dumps.reversed() : dumps {
      try archive.write(thread, in: file)
    }
    let thread = try #require(try archive.threads().first)
    #expect(thread.story == Self.page)
    #expect(thread.replies.count == 1)
    #expect(
      try archive.feed(FeedQuery(search: Search("破壞"), asOf: .endOfTime, limit: 9)).stories == 1)
  }

  @Test("a file is known by its content, under any name")
  func hash() throws {
    let archive = try ArchiveFile()
    let hash = ContentHash(of: Array("one".utf8))
    #expect(try !archive.knows(hash))
    #expect(try !archive.note(SnapshotSource(path: "a", read: .endOfTime), says: hash))
    var snapshot = Snapshot(file: "a", bytes: 3)
    snapshot.diagnostics = [
      Diagnostic(.error, at: Origin(file: "a", line: 1), "wrong", remedy: "mend it")
    ]
    let writer = try archive.writer(for: SnapshotSource(path: "a", hash: hash, read: .endOfTime))
    try writer.finish(snapshot)
    #expect(try archive.knows(hash))
    #expect(try archive.note(SnapshotSource(path: "b", read: .endOfTime), says: hash))
    let sources = try archive.sources(asOf: .endOfTime)
    #expect(sources.map(\.file) == ["a", "b"])
    #expect(sources.map(\.diagnostics.first?.origin.file) == ["a", "b"])
  }

  @Test("a changed file has its new content, and keeps its history")
  func changed() throws {
    let archive = try ArchiveFile()
    let (one, two) = (ContentHash(of: [1]), ContentHash(of: [2]))
    for (hash, bytes) in [(one, 10), (two, 20)] {
      try archive.write(Snapshot(file: "a", bytes: bytes), hash: hash)
    }
    #expect(try archive.sources(asOf: .endOfTime).map(\.bytes) == [20])
    #expect(try archive.history().map(\.isOutdated) == [true, false])
    #expect(try archive.note(SnapshotSource(path: "a", read: .endOfTime), says: one))
    #expect(try archive.sources(asOf: .endOfTime).map(\.bytes) == [10])
  }

  @Test("items of a feed that share one address are stories of their own, and each is kept once")
  func sharedAddress() throws {
    func item(_ version: String, day: Int64) -> Market.Thread {
      var story = Self.page
      (story.title, story.url) = (version, "https://terra.example/")
      story.published = Moment(seconds: 1_738_000_000 + day * 86_400)
      return Market.Thread(story)
    }
    let archive = try ArchiveFile()
    var snapshot = Snapshot(file: "monday.xml")
    snapshot.threads = [item("1.2", day: 2), item("1.1", day: 1), item("1.2", day: 2)]
    try archive.write(snapshot)
    #expect(try archive.threads().count == 2)
    // The feed of another day has lost the older item, or has it alone.
    for (file, threads) in [
      ("a", [item("1.2", day: 2)]), ("b", [item("1.3", day: 3), item("1.2", day: 2)]),
    ] {
      var later = Snapshot(file: file)
      later.threads = threads
      try archive.write(later)
    }
    #expect(Set(try archive.threads().map(\.story.title)) == ["1.1", "1.2", "1.3"])
    try archive.expectSound()
  }
}
