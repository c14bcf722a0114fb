import Analytics
import Archive
import Market
import TestSupport
import Testing

/// Items that a dump has one a file, each of which names only what it answers.
struct JoiningTests {
  /// A post and comments, by what each answers.
  private struct Items {
    /// The number of what an item answers; the post, number 0, answers nothing.
    let answered: [Int]

    init(_ random: inout Seeded) {
      answered = [-1] + (1...12).map { Int.random(in: 0..<$0, using: &random) }
    }

    private func address(_ item: Int) -> String { "https://forum.example/item?id=\(item)" }

    private func reply(_ item: Int, depth: Int) -> Reply {
      Reply(
        author: "user\(item)", text: "reply \(item)", at: Moment(seconds: Int64(item) * 60),
        depth: depth, url: address(item), origin: Origin(file: "\(item).json", line: 1))
    }

    private func post(_ file: Int, isAbsent: Bool) -> Story {
      let origin = Origin(file: "\(file).json", line: 1)
      return isAbsent
        ? Story(
          title: address(answered[file]), url: address(answered[file]), text: "", origin: origin)
        : Story(
          title: "The post", author: "op", url: "https://paper.example/prices",
          discussion: address(0), text: "Prices fall.", origin: origin)
    }

    /// The file of each item.
    var snapshots: [Snapshot] {
      answered.indices.map { item in
        var snapshot = Snapshot(file: "\(item).json")
        snapshot.threads = [
          item == 0
            ? Thread(post(0, isAbsent: false))
            : Thread(post(item, isAbsent: true), replies: [reply(item, depth: 0)])
        ]
        return snapshot
      }
    }

    /// The thread that they are.
    var thread: Market.Thread {
      func replies(to item: Int, depth: Int) -> [Reply] {
        answered.indices.filter { answered[$0] == item }.flatMap {
          [reply($0, depth: depth)] + replies(to: $0, depth: depth + 1)
        }
      }
      return Thread(post(0, isAbsent: false), replies: replies(to: 0, depth: 0))
    }
  }

  @Test("each stands below what it answers, in the archive as in memory", arguments: 1...20)
  func oneThread(seed: UInt64) throws {
    var random = Seeded(seed)
    let items = Items(&random)
    let archive = try ArchiveFile()
    for snapshot in items.snapshots { try archive.write(snapshot) }
    #expect(try archive.threads() == [items.thread])
    let index = MarketIndex(items.snapshots)
    #expect(
      index.feed(FeedQuery(asOf: .endOfTime, limit: 10)).rows.map(\.story.title) == ["The post"])
    #expect(index.threads == [items.thread])
    try archive.expectSound()
  }

  @Test("so they do if they are in batches of one file, gathered or not", arguments: 1...5)
  func batches(seed: UInt64) throws {
    var random = Seeded(seed)
    let items = Items(&random)
    let archive = try ArchiveFile()
    let source = SnapshotSource(path: "all.ndjson", hash: nil, read: Moment(seconds: 0))
    let writer = try archive.writer(for: source)
    for snapshot in items.snapshots {
      var batch = snapshot
      batch.file = source.path
      try writer.take(batch)
    }
    try writer.finish(hash: nil)
    let depths = { (thread: Market.Thread) in thread.replies.map { "\($0.text) \($0.depth)" } }
    #expect(try archive.threads().map(depths) == [depths(items.thread)])
    try archive.expectSound()
  }

  @Test("in memory their order does not matter", arguments: 1...20)
  func anyOrder(seed: UInt64) {
    var random = Seeded(seed)
    let items = Items(&random)
    let index = MarketIndex(items.snapshots.shuffled(using: &random))
    #expect(index.threads.count == 1)
    let depths = { (thread: Market.Thread) in
      Dictionary(uniqueKeysWithValues: thread.replies.map { ($0.text, $0.depth) })
    }
    #expect(index.threads.map(depths) == [depths(items.thread)])
  }

  @Test("comments that came before their post are given to it", arguments: 1...5)
  func postLast(seed: UInt64) throws {
    var random = Seeded(seed)
    let items = Items(&random)
    let archive = try ArchiveFile()
    for snapshot in items.snapshots.dropFirst() + items.snapshots.prefix(1) {
      try archive.write(snapshot)
    }
    #expect(try archive.threads() == [items.thread])
    try archive.expectSound()
  }

  @Test("replies that answer each other in a circle are kept")
  func circle() {
    let threads = [1, 2].map { item in
      let other = "https://forum.example/item?id=\(3 - item)"
      return Thread(
        Story(title: other, url: other, text: "", origin: Origin(file: "x", line: 1)),
        replies: [
          Reply(
            text: "reply \(item)", url: "https://forum.example/item?id=\(item)",
            origin: Origin(file: "x", line: item))
        ])
    }
    var joined = threads
    joined.join()
    #expect(joined.map { $0.replies.map(\.depth) } == [[0, 1]])
  }

  @Test("a file that is forgotten takes its comment and the way to it along")
  func forgotten() throws {
    var random = Seeded(3)
    let items = Items(&random)
    let archive = try ArchiveFile()
    for snapshot in items.snapshots { try archive.write(snapshot) }
    let last = try #require(items.snapshots.last?.file)
    let number = try #require(try archive.history().first { $0.path == last }?.id)
    try archive.forget(number)
    #expect(try archive.threads().map(\.replies.count) == [11])
    try archive.expectSound()
  }

  @Test("a file that another has brought already adds no reply")
  func twice() throws {
    var random = Seeded(7)
    let items = Items(&random)
    let copies = items.snapshots.map { snapshot in
      var copy = Snapshot(file: "copy/\(snapshot.file)")
      copy.threads = snapshot.threads
      for place in copy.threads.indices {
        copy.threads[place].story.origin.file = copy.file
        for reply in copy.threads[place].replies.indices {
          copy.threads[place].replies[reply].origin.file = copy.file
        }
      }
      return copy
    }
    let archive = try ArchiveFile()
    for snapshot in items.snapshots + copies { try archive.write(snapshot) }
    #expect(try archive.threads() == [items.thread])
    try archive.expectSound()
  }
}
