import Market

/// The numbers of replies at a moment, for stories that got more replies later.
///
/// A few replies are counted one by one. Of many, whole blocks lie before or after the moment, and
/// only in the others are single replies checked.
struct PastReplies {
  /// The number of replies by story id; negative if the story got none later.
  private var counts: [Int32] = []
  /// The same for stories with large ids, which only a damaged file has.
  private var others: [Int64: Int32] = [:]
  private static let nearIDs: Range<Int64> = 0..<1 << 24
  private let moment: Int64

  /// Counts the replies up to a moment, of stories published by then.
  ///
  /// - Parameters:
  ///   - database: The archive.
  ///   - moment: The seconds.
  ///   - few: The most replies to count one by one; by default as many as take the time of a frame.
  /// - Throws: If the archive can't be read.
  init(_ database: Database, asOf moment: Int64, few: Int = 10_000) throws {
    self.moment = moment
    guard moment < Moment.endOfTime.seconds else { return }
    var replies = 0
    try Prepared("SELECT id, replies FROM stories WHERE \(PastReplies.isUnfinished)", on: database)
      .bound(moment).each { row in
        note(row.number(0))
        replies &+= row.count(1)
        return true
      }
    if replies > few {
      try countBlocks(of: database)
    } else if replies > 0 {
      try countEach(of: database)
    }
  }

  /// Whether a story existed, and got more replies later.
  private static let isUnfinished =
    "(published > ?1) IS NOT TRUE AND last_reply_at > ?1"

  /// The total number of replies to those stories.
  var total: Int {
    counts.reduce(0) { $0 + Int(max(0, $1)) } + others.values.reduce(0) { $0 + Int(max(0, $1)) }
  }

  /// The number of replies of a story; nil if all of its replies existed.
  func count(of story: Int64) -> Int? {
    guard PastReplies.nearIDs ~= story else { return others[story].map { Int($0) } }
    guard story < counts.count, case let count = counts[Int(story)], count >= 0 else { return nil }
    return Int(count)
  }

  private mutating func note(_ story: Int64) {
    guard PastReplies.nearIDs ~= story else { return others[story] = 0 }
    while counts.count <= story { counts.append(-1) }
    counts[Int(story)] = 0
  }

  private mutating func add(_ count: Int32, to story: Int64) {
    guard PastReplies.nearIDs ~= story else {
      if let before = others[story] { others[story] = before &+ count }
      return
    }
    guard story < counts.count, counts[Int(story)] >= 0 else { return }
    counts[Int(story)] = max(0, counts[Int(story)] &+ count)
  }
}

extension PastReplies {
  private mutating func countEach(of database: Database) throws {
    try Prepared(
      """
      SELECT stories.id, count(*) FROM stories CROSS JOIN reply_keys ON reply_keys.story = stories.id
      CROSS JOIN replies ON replies.id = reply
      WHERE \(PastReplies.isUnfinished) AND (at IS NULL OR at <= ?1) GROUP BY stories.id
      """, on: database
    ).bound(moment).each { row in
      add(Int32(clamping: row.number(1)), to: row.number(0))
      return true
    }
  }

  private mutating func countBlocks(of database: Database) throws {
    let dated = try Prepared(
      "SELECT story FROM replies WHERE id >= ?1 AND id < ?2 AND (at IS NULL OR at <= ?3)",
      on: database)
    let undated = try Prepared(
      "SELECT story FROM replies WHERE at IS NULL AND id >= ?1 AND id < ?2", on: database)
    try Prepared(
      "SELECT first, entries, oldest, newest, stories FROM blocks WHERE kind = 1", on: database
    ).each { row in
      let (first, end) = (row.number(0), row.number(0) &+ row.number(1))
      if row.optional(3).map({ $0 <= moment }) ?? true {
        StoryRunReader.each(in: row.bytes(4)) { story, _, count in
          add(Int32(clamping: count), to: story)
        }
      } else if let oldest = row.optional(2), oldest > moment {
        try countRows(of: undated.bound(first, end))
      } else {
        for span in unfinished(row.bytes(4)) {
          try countRows(
            of: dated.bound(first &+ span.lowerBound, first &+ span.upperBound, moment))
        }
      }
      return true
    }
  }

  private mutating func countRows(of statement: Prepared) throws {
    try statement.each { row in
      add(1, to: row.number(0))
      return true
    }
  }

  /// The entries of a block whose stories got more replies later.
  private func unfinished(_ runs: UnsafeRawBufferPointer) -> [Range<Int64>] {
    var spans: [Range<Int64>] = []
    StoryRunReader.each(in: runs) { story, first, count in
      guard self.count(of: story) != nil else { return }
      if let last = spans.last, last.upperBound == first {
        spans[spans.count - 1] = last.lowerBound..<first + count
      } else {
        spans.append(first..<first + count)
      }
    }
    return spans
  }
}
