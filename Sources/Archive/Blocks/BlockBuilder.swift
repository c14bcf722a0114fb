import Market
import Prose

/// Collects folded texts until they fill a block, and writes it.
struct BlockBuilder {
  /// The kind of a block's texts.
  enum Kind: Int64 {
    case stories = 0
    case replies = 1
  }

  /// The size at which a block is written, in bytes: large enough for a search to run at memory
  /// speed, small enough that two of them take little memory.
  static let fullBytes = 384 << 10

  private let kind: Kind
  private let snapshot: Int64
  private var first: Int64 = 0
  private var entries = 0
  private var oldest: Int64?
  private var newest: Int64?
  private var stories = StoryRuns()
  private var texts = SearchBlock()

  init(_ kind: Kind, snapshot: Int64) {
    self.kind = kind
    self.snapshot = snapshot
  }

  /// Adds a story.
  mutating func add(_ story: Story, _ number: Int64, to database: Database) throws {
    texts.append(story)
    try noteEntry(id: number, story: number, at: story.published, to: database)
  }

  /// Adds a reply; the ids in a block are consecutive.
  mutating func add(
    _ reply: Reply, _ number: Int64, under story: Int64, to database: Database
  ) throws {
    texts.append(reply)
    try noteEntry(id: number, story: story, at: reply.at, to: database)
  }

  private mutating func noteEntry(
    id: Int64, story: Int64, at moment: Moment?, to database: Database
  ) throws {
    if entries == 0 { first = id }
    stories.take(story)
    entries += 1
    if let seconds = moment?.seconds {
      oldest = min(oldest ?? seconds, seconds)
      newest = max(newest ?? seconds, seconds)
    }
    if texts.bytes.count >= BlockBuilder.fullBytes { try flush(to: database) }
  }

  /// Writes the block, if it holds anything, and starts another.
  mutating func flush(to database: Database) throws {
    guard entries > 0 else { return }
    stories.end()
    let statement = try Prepared(
      """
      INSERT INTO blocks (snapshot, kind, first, entries, oldest, newest, stories, lengths, texts)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: database)
    statement.bind(1, snapshot)
    statement.bind(2, kind.rawValue)
    statement.bind(3, first)
    statement.bind(4, entries)
    statement.bind(5, oldest)
    statement.bind(6, newest)
    try stories.bytes.withUnsafeBytes { stories in
      statement.bind(7, borrowed: stories)
      try lengths.withUnsafeBytes { lengths in
        statement.bind(8, borrowed: lengths)
        try texts.bytes.withUnsafeBytes { texts in
          statement.bind(9, borrowed: texts)
          try statement.run()
        }
      }
    }
    self = BlockBuilder(kind, snapshot: snapshot)
  }

  /// The length of each entry, which takes fewer bytes than its end.
  private var lengths: [UInt8] {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(entries * 2)
    var begin: UInt32 = 0
    for end in texts.ends {
      lengths.append(varint: UInt64(end - begin))
      begin = end
    }
    return lengths
  }
}

/// The stories of a block's entries, run-length encoded, since entries come by story.
struct StoryRuns {
  private(set) var bytes: [UInt8] = []
  private var story: Int64 = 0
  private var written: Int64 = 0
  private var count: UInt64 = 0

  /// Adds the story of the next entry.
  mutating func take(_ next: Int64) {
    if count > 0, next != story { end() }
    story = next
    count += 1
  }

  /// Writes the last run.
  mutating func end() {
    guard count > 0 else { return }
    bytes.append(varint: (story - written).zigzag)
    bytes.append(varint: count)
    written = story
    count = 0
  }
}
