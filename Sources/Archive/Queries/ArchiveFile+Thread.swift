import Market

extension ArchiveFile {
  /// A story and a limited number of its replies, up to a moment; nil if it is gone.
  ///
  /// Replies without a time are always included; those of one dump keep its order.
  public func thread(
    _ id: Int64, asOf moment: Moment, atMost: Int
  ) throws(Diagnostic) -> Market.Thread? {
    try reading { database in
      let stories = try Prepared(
        "SELECT \(StoryColumns.list) FROM \(StoryColumns.tables) WHERE stories.id = ?",
        on: database)
      guard let story = try stories.bound(id).first({ $0.story() }) else { return nil }
      return Market.Thread(
        story, replies: try database.replies(to: id, asOf: moment.seconds, atMost: atMost))
    }
  }
}

extension Database {
  /// The replies to a story written by a moment, all of them or those of one snapshot.
  func replies(
    to story: Int64, asOf seconds: Int64, of snapshot: Int64? = nil, atMost limit: Int = -1
  ) throws -> [Reply] {
    var paths: [Int64: String] = [:]
    let statement = try Prepared(
      """
      SELECT floor, name, mark, text, at, clock, depth, score, snapshot, line, "column", url,
        replies.id, parent
      FROM reply_keys JOIN replies ON replies.id = reply_keys.reply
      LEFT JOIN authors ON authors.id = author
      LEFT JOIN reply_links ON reply_links.reply = replies.id
      WHERE reply_keys.story = ?1 AND (at IS NULL OR at <= ?2)
        AND (?3 IS NULL OR snapshot = ?3)
      ORDER BY reply_keys.reply LIMIT ?4
      """, on: self)
    statement.bind(3, snapshot)
    statement.bind(4, limit)
    let found = try statement.bound(story, seconds).all { row in
      let snapshot = row.number(8)
      let path = try paths[snapshot] ?? path(of: snapshot)
      paths[snapshot] = path
      let reply = Reply(
        floor: row.optional(0).map { Int($0) }, author: row.optionalText(1),
        mark: Reply.Mark(number: row.optional(2)), text: row.text(3), at: row.moment(4),
        isYearUncertain: Moment.isYearUncertain(clock: row.number(5)),
        depth: row.count(6, in: 0...1 << 24), score: row.optional(7).map { Int($0) },
        url: row.optionalText(11), origin: row.origin(9, in: path))
      return (id: row.number(12), parent: row.optional(13), reply: reply)
    }
    return arranged(found)
  }

  /// The path that a snapshot was read from.
  func path(of snapshot: Int64) throws -> String {
    let statement = try Prepared("SELECT path FROM snapshots WHERE id = ?", on: self)
    return try statement.bound(snapshot).first { $0.text(0) } ?? ""
  }
}

/// Replies in the order of their ids, but for those from other files, which stand below what they
/// answer.
private func arranged(_ found: [(id: Int64, parent: Int64?, reply: Reply)]) -> [Reply] {
  guard found.contains(where: { $0.parent != nil }) else { return found.map(\.reply) }
  let known = Set(found.map(\.id))
  var answers: [Int64: [Int]] = [:]
  var roots: [Int] = []
  for (place, row) in found.enumerated() {
    if let parent = row.parent, known.contains(parent) {
      answers[parent, default: []].append(place)
    } else {
      roots.append(place)
    }
  }
  var replies: [Reply] = []
  // An id is larger than that of what it answers, so that there is no circle.
  var waiting = Array(roots.reversed())
  while let place = waiting.popLast() {
    replies.append(found[place].reply)
    waiting += (answers[found[place].id] ?? []).reversed()
  }
  return replies
}
