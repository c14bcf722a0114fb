import Analytics
import Market
import Prose

/// A block, as listed in its table.
struct BlockRow: Sendable {
  let id: Int64
  let kind: BlockBuilder.Kind
  /// The id of the first reply.
  let first: Int64
  let entries: Int64
  let oldest: Int64?
  let newest: Int64?
}

extension Database {
  /// The blocks, newest texts first.
  func blocks() throws -> [BlockRow] {
    let statement = try Prepared(
      "SELECT id, kind, first, entries, oldest, newest FROM blocks ORDER BY newest DESC", on: self)
    return try statement.all { row in
      BlockRow(
        id: row.number(0), kind: row.number(1) == 0 ? .stories : .replies, first: row.number(2),
        entries: row.number(3), oldest: row.optional(4), newest: row.optional(5))
    }
  }
}

/// Searches blocks one after another, on one thread.
struct BlockReader {
  private(set) var hits = StoryHits()
  private let database: Database
  private let query: FeedQuery
  private let blocks: Prepared
  private let replies: Prepared
  private let undated: Prepared
  private let stories: Prepared
  private var ends: [UInt32] = []
  /// The stories and replies that state figures, if the search asks for that.
  private var stating: (stories: Set<Int64>, replies: Set<Int64>) = ([], [])
  /// The stories and replies that the user starred, if the search asks for that.
  private var starred: (stories: Set<Int64>, replies: Set<Int64>) = ([], [])

  init(_ database: Database, _ query: FeedQuery) throws {
    self.database = database
    self.query = query
    blocks = try Prepared("SELECT stories, lengths, texts FROM blocks WHERE id = ?", on: database)
    replies = try Prepared("SELECT at, clock FROM replies WHERE id = ?", on: database)
    undated = try Prepared(
      "SELECT 1 FROM replies WHERE at IS NULL AND id >= ? AND id < ? LIMIT 1", on: database)
    stories = try Prepared(
      "SELECT published, published_clock, board, language, source FROM stories WHERE id = ?",
      on: database)
    if query.search.asksForStars {
      starred.stories = Set(
        try Prepared("SELECT story FROM marks WHERE mark = 'starred'", on: database)
          .all { $0.number(0) })
      starred.replies = Set(
        try Prepared("SELECT reply FROM starred_replies", on: database).all { $0.number(0) })
    }
    guard query.search.asksForClaims else { return }
    try Prepared("SELECT story, reply FROM claims", on: database).each { row in
      if row.number(1) == 0 {
        stating.stories.insert(row.number(0))
      } else {
        stating.replies.insert(row.number(1))
      }
      return true
    }
  }

  /// Adds the matches in a block.
  mutating func read(_ block: BlockRow) throws {
    guard try isThere(block) else { return }
    try blocks.bound(block.id).each { row in
      let texts = row.bytes(2)
      try expand(lengths: row.bytes(1), upTo: texts.count)
      let entries = ends.withUnsafeBytes { query.search.entries(in: texts, ends: $0) }
      try take(entries, of: block, StoryRunReader(row.bytes(0)))
      return false
    }
  }

  /// Whether any entry of a block may have existed at the moment; replies without a time always
  /// did.
  private func isThere(_ block: BlockRow) throws -> Bool {
    guard block.kind == .replies, let oldest = block.oldest, oldest > query.asOf.seconds else {
      return true
    }
    return try undated.bound(block.first, block.first &+ block.entries).first { _ in true } ?? false
  }

  /// Computes where each entry ends; their lengths must add up to the length of the texts.
  private mutating func expand(lengths: UnsafeRawBufferPointer, upTo count: Int) throws {
    ends.removeAll(keepingCapacity: true)
    var reader = VarintReader(lengths)
    var end: UInt64 = 0
    while let length = reader.next() {
      guard length <= UInt64(count) - end else { break }
      end += length
      ends.append(UInt32(truncatingIfNeeded: end))
    }
    guard end == UInt64(count) else { throw DatabaseError.damage("a block of texts breaks off") }
  }

  private mutating func take(_ entries: [Int], of block: BlockRow, _ runs: StoryRunReader) throws {
    var runs = runs
    let isPlain =
      !query.search.asksForFields && (block.newest ?? .min) <= query.asOf.seconds
    var hit = StoryHits.Hit()
    var story: Int64 = 0
    for entry in entries {
      let next = runs.story(of: entry)
      if next != story {
        add(story, hit)
        (story, hit) = (next, StoryHits.Hit())
      }
      guard query.search.admits(statesClaim: states(entry, of: block, story: next)),
        query.search.admits(isStarred: isStarred(entry, of: block, story: next))
      else { continue }
      guard try isPlain || admits(entry, of: block, story: next) else { continue }
      if block.kind == .stories {
        hit.isItself = true
      } else {
        hit.replies += 1
        if hit.first == nil { hit.first = block.first &+ Int64(entry) }
      }
    }
    add(story, hit)
  }

  /// Whether the user starred an entry.
  private func isStarred(_ entry: Int, of block: BlockRow, story: Int64) -> Bool {
    switch block.kind {
    case .stories: starred.stories.contains(story)
    case .replies: starred.replies.contains(block.first &+ Int64(entry))
    }
  }

  /// Whether an entry states a figure.
  private func states(_ entry: Int, of block: BlockRow, story: Int64) -> Bool {
    switch block.kind {
    case .stories: stating.stories.contains(story)
    case .replies: stating.replies.contains(block.first &+ Int64(entry))
    }
  }

  private mutating func add(_ story: Int64, _ hit: StoryHits.Hit) {
    guard hit.isItself || hit.replies > 0 else { return }
    hits.add(story, hit)
  }

  /// Whether an entry existed at the moment, and its fields match the search.
  private func admits(_ entry: Int, of block: BlockRow, story: Int64) throws -> Bool {
    var moment: Moment?
    if block.kind == .replies {
      moment = try replies.bound(block.first &+ Int64(entry)).first { $0.moment(0) } ?? nil
    }
    guard (moment ?? query.asOf) <= query.asOf else { return false }
    guard query.search.asksForFields else { return true }
    return try stories.bound(story).first { row in
      let isStory = block.kind == .stories
      return query.search.admitsFields(
        board: row.optionalText(2), source: row.optionalText(4), language: row.optionalText(3),
        at: isStory ? row.moment(0) : moment)
    } ?? false
  }
}

/// Reads what ``StoryRuns`` wrote: the story of each entry, for ascending entries.
struct StoryRunReader {
  private var numbers: VarintReader
  private var story: Int64 = 0
  private var end = 0

  init(_ bytes: UnsafeRawBufferPointer) { numbers = VarintReader(bytes) }

  /// Calls a closure with each run: the story, the index of its first entry, and the number of
  /// entries.
  static func each(
    in bytes: UnsafeRawBufferPointer,
    _ take: (_ story: Int64, _ first: Int64, _ count: Int64) -> Void
  ) {
    var numbers = VarintReader(bytes)
    var (story, first): (Int64, Int64) = (0, 0)
    while let step = numbers.next(), let count = numbers.next(), count <= mostEntries {
      story &+= Int64(zigzag: step)
      take(story, first, Int64(count))
      first += Int64(count)
    }
  }

  /// More than any block holds.
  private static let mostEntries: UInt64 = 1 << 32

  mutating func story(of entry: Int) -> Int64 {
    while end <= entry, let step = numbers.next(), let count = numbers.next(),
      count <= StoryRunReader.mostEntries
    {
      story &+= Int64(zigzag: step)
      end += Int(count)
    }
    return story
  }
}
