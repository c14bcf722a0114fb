import Market

/// A stored reply that replies of another file answer.
struct AnsweredReply {
  var id: Int64
  var story: Int64
  var depth: Int
}

/// Writes replies: the hot path of the archive, a few microseconds each.
struct ReplyWriter {
  private let database: Database
  private let snapshot: Int64
  private let memory: WriterMemory
  private let rows: Prepared
  private let keys: Prepared
  private let holders: Prepared
  private let sums: Prepared
  private let links: Prepared
  private var block: BlockBuilder
  private var next: Int64

  init(_ database: Database, snapshot: Int64, memory: WriterMemory) throws {
    self.database = database
    self.snapshot = snapshot
    self.memory = memory
    rows = try Prepared(
      """
      INSERT INTO replies (id, story, author, at, clock, floor, mark, depth, score, snapshot, line,
        "column", text)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: database)
    keys = try Prepared(
      "INSERT INTO reply_keys (story, key, reply) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
      on: database)
    holders = try Prepared(
      "SELECT reply FROM reply_keys WHERE story = ? AND key = ?", on: database)
    sums = try Prepared(
      """
      UPDATE stories SET replies = replies + ?2,
        first_reply_at = min(ifnull(first_reply_at, ?3), ifnull(?3, first_reply_at)),
        last_reply_at = max(ifnull(last_reply_at, ?4), ifnull(?4, last_reply_at))
      WHERE id = ?1
      """, on: database)
    links = try Prepared(
      "INSERT INTO reply_links (reply, page, url, parent) VALUES (?, ?, ?, ?)", on: database)
    let last = try Prepared("SELECT ifnull(max(id), 0) FROM replies", on: database)
    next = try (last.first { $0.number(0) } ?? 0) + 1
    block = BlockBuilder(.replies, snapshot: snapshot)
    rows.bind(10, snapshot)
  }

  /// Writes the replies to a story that are new, or to a reply to it, and tells the id and place of
  /// each.
  mutating func write(
    _ replies: [Reply], under story: Int64, below answered: AnsweredReply? = nil,
    tellNew: (_ reply: Int64, _ number: Int) -> Void
  ) throws {
    var span = ReplySpan()
    // Those that the next reply may answer, by their depth.
    var path: [(depth: Int, reply: Int64?)] = []
    rows.bind(2, story)
    keys.bind(1, story)
    holders.bind(1, story)
    for (number, given) in replies.enumerated() {
      var reply = given
      if let answered {
        reply.depth = min(given.depth + answered.depth + 1, Reply.allDepths.upperBound)
      }
      var text = reply.text
      let isNew = try text.withUTF8 { try write(reply, text: $0, under: story) }
      if isNew {
        span.take(reply.at)
        tellNew(next - 1, number)
        let parent = answered.map { path.last { $0.depth < given.depth }?.reply ?? $0.id }
        if parent != nil || reply.url != nil { try link(reply.url, below: parent) }
      }
      if answered != nil {
        path.removeAll { $0.depth >= given.depth }
        path.append((given.depth, isNew ? next - 1 : nil))
      }
      memory.count(isNew)
    }
    guard span.count > 0 else { return }
    sums.bind(1, story)
    sums.bind(2, span.count)
    sums.bind(3, span.first)
    sums.bind(4, span.last)
    try sums.run()
  }

  /// Writes the rest of the last block.
  mutating func finish() throws { try block.flush(to: database) }

  private mutating func write(
    _ reply: Reply, text: UnsafeBufferPointer<UInt8>, under story: Int64
  ) throws -> Bool {
    guard try claim(ReplyKey(reply, text: text), under: story) else { return false }
    let author = try reply.author.map { try memory.authors.number(of: $0, in: database) }
    rows.bind(1, next)
    rows.bind(3, author)
    rows.bind(4, reply.at?.seconds)
    rows.bind(5, reply.at?.clock(isYearUncertain: reply.isYearUncertain))
    rows.bind(6, reply.floor)
    rows.bind(7, reply.mark?.number)
    rows.bind(8, reply.depth)
    rows.bind(9, reply.score)
    rows.bind(11, reply.origin.line)
    rows.bind(12, reply.origin.column)
    rows.bind(13, borrowed: text)
    try rows.run()
    try block.add(reply, next, under: story, to: database)
    next += 1
    return true
  }

  /// Links the last reply to its own address, and to what it answers in another file.
  private func link(_ url: String?, below parent: Int64?) throws {
    links.bind(1, next - 1)
    links.bind(2, url.map(StoryKeys.address))
    links.bind(3, url)
    links.bind(4, parent)
    try links.run()
  }

  /// Inserts a key, unless another snapshot has brought it already.
  private func claim(_ key: ReplyKey, under story: Int64) throws -> Bool {
    let occurrence = memory.occurrences.number(of: key.under(story))
    keys.bind(3, next)
    for number in occurrence..<UInt32.max {
      let stored = key.stored(occurrence: number)
      keys.bind(2, stored)
      if try keys.run() > 0 { return true }
      holders.bind(2, stored)
      let holder = try holders.first { $0.number(0) } ?? 0
      // An identical one of this very snapshot is another reply.
      if holder < memory.firstReply { return false }
    }
    return false
  }
}

/// The number of replies, and the times of the first and last.
private struct ReplySpan {
  var count = 0
  var first: Int64?
  var last: Int64?

  mutating func take(_ moment: Moment?) {
    count += 1
    guard let seconds = moment?.seconds else { return }
    first = min(first ?? seconds, seconds)
    last = max(last ?? seconds, seconds)
  }
}

extension Reply.Mark {
  /// The stored form of the mark.
  var number: Int64 {
    switch self {
    case .push: 1
    case .boo: 2
    case .arrow: 3
    }
  }

  /// Reads a stored mark.
  init?(number: Int64?) {
    switch number {
    case 1: self = .push
    case 2: self = .boo
    case 3: self = .arrow
    default: return nil
    }
  }
}
