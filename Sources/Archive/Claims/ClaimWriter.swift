import Claims
import Market

/// Writes the claims of the stories and replies that a batch brought.
struct ClaimWriter {
  private let rows: Prepared

  init(_ database: Database) throws {
    rows = try Prepared(
      """
      INSERT OR REPLACE INTO claims (story, reply, at, count, found, snapshot)
      VALUES (?, ?, ?, ?, ?, ?)
      """, on: database)
  }

  /// Writes the claims of a text.
  ///
  /// - Parameters:
  ///   - text: The claims.
  ///   - story: The story that the text is of, or under.
  ///   - reply: The reply; nil if it is the story's own text.
  ///   - seconds: When it was written.
  ///   - snapshot: The snapshot that brought it.
  /// - Throws: If the archive can't be written to.
  func write(
    _ text: FoundClaims.Text, story: Int64, reply: Int64?, at seconds: Int64?, snapshot: Int64
  ) throws {
    rows.bind(1, story)
    rows.bind(2, reply ?? 0)
    rows.bind(3, seconds)
    rows.bind(4, text.count)
    rows.bind(6, snapshot)
    try text.bytes.withUnsafeBytes { bytes in
      rows.bind(5, borrowed: bytes)
      try rows.run()
    }
  }
}

/// The texts of a batch that are new in the archive.
struct NewTexts {
  /// A new text: where it is in the batch, and its story and reply in the archive.
  struct Entry {
    var place: FoundClaims.Place
    var story: Int64
    var reply: Int64?
  }

  private(set) var entries: [Entry] = []

  /// Adds a story.
  mutating func add(_ story: Int64, thread: Int) {
    entries.append(Entry(place: FoundClaims.Place(thread: thread, reply: -1), story: story))
  }

  /// Adds a reply.
  mutating func add(_ reply: Int64, number: Int, to story: Int64, thread: Int) {
    entries.append(
      Entry(place: FoundClaims.Place(thread: thread, reply: number), story: story, reply: reply))
  }

  /// Writes what was found in the new texts.
  func write(
    _ found: FoundClaims, of threads: [Market.Thread], to database: Database, snapshot: Int64
  ) throws {
    let all = found.all
    guard !all.isEmpty else { return }
    let writer = try ClaimWriter(database)
    for entry in entries {
      guard let text = all[entry.place] else { continue }
      let thread = threads[entry.place.thread]
      let reply = entry.reply.map { _ in thread.replies[entry.place.reply] }
      let moment = reply?.at ?? thread.story.published
      try writer.write(
        text, story: entry.story, reply: entry.reply, at: moment?.seconds, snapshot: snapshot)
    }
  }
}
