import Analytics
import Market

/// What a writer remembers from one batch of a file to the next.
final class WriterMemory {
  var authors = AuthorBook()
  var occurrences = Occurrences()
  /// How many diagnostics were written.
  var diagnostics = 0
  /// Replies with smaller ids existed before this snapshot.
  var firstReply: Int64 = 0
  /// What the price writer remembers.
  let prices = PriceMemory()
  /// The dating of prices that state no day, and the moment it gives them.
  var sighting: (dating: Dating, seen: Moment?)?
  /// The outcome of the values so far.
  var outcome = SnapshotWriter.Outcome()

  /// Counts a value as new or already known.
  func count(_ isNew: Bool) {
    if isNew { outcome.added += 1 } else { outcome.known += 1 }
  }
}

/// Writes one batch of a file within a transaction.
struct BatchWriter {
  let database: Database
  let snapshot: Int64
  let memory: WriterMemory
  private let path: String
  private let seen: Moment?

  /// Begins or continues a snapshot.
  init(
    _ database: Database, source: SnapshotSource, snapshot: Int64?, memory: WriterMemory
  ) throws {
    self.database = database
    self.memory = memory
    path = source.path
    seen = source.seen
    if let snapshot {
      self.snapshot = snapshot
    } else {
      if try !database.hasStories() { try database.noteClaimsFound() }
      self.snapshot = try database.beginSnapshot(source)
      memory.firstReply = try database.firstReply(of: self.snapshot)
    }
  }

  /// Writes all values of a batch, with the claims of its texts.
  func write(_ batch: Snapshot, _ claims: FoundClaims) throws {
    try write(batch.diagnostics)
    try write(batch.threads, claims)
    try priceWriter.write(batch.quotes, ranks: batch.ranks)
    if memory.sighting == nil {
      memory.sighting = batch.quotes.lazy.compactMap { $0.sighting(ofFileSeen: seen) }.first
    }
    for report in batch.reports { memory.count(try database.write(report, of: snapshot)) }
    for rate in batch.exchangeRates { memory.count(try database.write(rate, of: snapshot)) }
    for rent in batch.rents { memory.count(try database.write(rent, of: snapshot)) }
    for score in batch.scores { try database.write(score, of: snapshot) }
    try database.addUp(batch, to: snapshot)
    memory.occurrences.endBatch()
  }

  private var priceWriter: PriceWriter {
    PriceWriter(database: database, snapshot: snapshot, memory: memory.prices)
  }

  /// Marks the snapshot as complete, and as the current one of its path.
  ///
  /// - Parameters:
  ///   - source: The file, with its hash.
  ///   - settles: Whether to work out the changes at once.
  /// - Throws: If the archive can't be written to.
  func markWhole(_ source: SnapshotSource, settles: Bool) throws {
    try priceWriter.noteChanges()
    if settles { try database.settle() }
    let statement = try Prepared(
      "UPDATE snapshots SET state = 1, hash = ?, known = ?, dating = ?, seen = ? WHERE id = ?",
      on: database)
    statement.bind(2, memory.outcome.known)
    statement.bind(3, memory.sighting.flatMap { Dating.allCases.firstIndex(of: $0.dating) } ?? 0)
    statement.bind(4, memory.sighting?.seen?.seconds)
    statement.bind(5, snapshot)
    if let hash = source.hash {
      try hash.withBytes { bytes in
        statement.bind(1, borrowed: bytes)
        try statement.run()
      }
    } else {
      try statement.run()
    }
    let before = try database.currentSnapshot(of: path)
    try database.point(path, to: snapshot)
    if let before { try database.removeRefusal(before) }
  }

  private func write(_ diagnostics: [Diagnostic]) throws {
    let statement = try Prepared(
      """
      INSERT INTO diagnostics (snapshot, position, severity, file, line, "column", message, remedy,
        is_note)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: database)
    for diagnostic in diagnostics {
      statement.bind(1, snapshot)
      statement.bind(2, memory.diagnostics)
      statement.bind(3, diagnostic.severity == .error ? 1 : 0)
      statement.bind(4, diagnostic.origin.file == path ? nil : diagnostic.origin.file)
      statement.bind(5, diagnostic.origin.line)
      statement.bind(6, diagnostic.origin.column)
      statement.bind(7, diagnostic.message)
      statement.bind(8, diagnostic.remedy)
      statement.bind(9, diagnostic.isProblem ? 0 : 1)
      try statement.run()
      memory.diagnostics += 1
    }
  }
}

extension Quote {
  /// The dating, if the observation comes from the file.
  fileprivate func sighting(ofFileSeen seen: Moment?) -> (dating: Dating, seen: Moment?)? {
    guard let dating, dating != .content, observed?.seconds == seen?.seconds else { return nil }
    return (dating, seen)
  }
}

extension Database {
  /// Creates a snapshot without values.
  fileprivate func beginSnapshot(_ source: SnapshotSource) throws -> Int64 {
    let statement = try Prepared(
      """
      INSERT INTO snapshots (path, state, bytes, unread_bytes, written, written_clock, read,
        read_clock, first_reply)
      VALUES (?, 0, 0, 0, ?, ?, ?, ?, (SELECT ifnull(max(id), 0) + 1 FROM replies))
      """, on: self)
    statement.bind(1, source.path)
    statement.bind(2, source.written)
    statement.bind(4, source.read)
    try statement.run()
    return lastInsertedRowID
  }

  /// The id from which on replies were brought by an unfinished snapshot.
  fileprivate func firstReply(of snapshot: Int64) throws -> Int64 {
    let statement = try Prepared("SELECT first_reply FROM snapshots WHERE id = ?", on: self)
    statement.bind(1, snapshot)
    return try statement.first { $0.number(0) } ?? 0
  }

  /// Adds the counts of a batch to its snapshot.
  fileprivate func addUp(_ batch: Snapshot, to snapshot: Int64) throws {
    let statement = try Prepared(
      """
      UPDATE snapshots SET format = ifnull(format, ?2), encoding = ifnull(encoding, ?3),
        bytes = bytes + ?4, unread_bytes = unread_bytes + ?5, quotes = quotes + ?6,
        stories = stories + ?7, replies = replies + ?8, reports = reports + ?9,
        exchange_rates = exchange_rates + ?10, scores = scores + ?11, rents = rents + ?13,
        earliest = min(ifnull(earliest, ?12), ifnull(?12, earliest))
      WHERE id = ?1
      """, on: self)
    statement.bind(1, snapshot)
    statement.bind(2, batch.format)
    statement.bind(3, batch.encoding)
    statement.bind(4, batch.bytes)
    statement.bind(5, batch.unreadBytes)
    statement.bind(6, batch.quotes.count)
    statement.bind(7, batch.newStories)
    statement.bind(8, batch.threads.reduce(0) { $0 + $1.replies.count })
    statement.bind(9, batch.reports.count)
    statement.bind(10, batch.exchangeRates.count)
    statement.bind(11, batch.scores.count)
    statement.bind(12, batch.earliest?.seconds)
    statement.bind(13, batch.rents.count)
    try statement.run()
  }
}
