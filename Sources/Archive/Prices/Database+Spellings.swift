import Analytics
import Cores
import Market

/// A listing as stored, with the listing that stands for it.
struct NumberedListing: Sendable {
  let number: Int64
  let listing: Listing
  let main: Listing
}

/// A listing as stored, with its spelling if that was read.
private struct SpelledListing: Sendable {
  let number: Int64
  let listing: Listing
  let spelling: Spelling?
}

extension Database {
  /// Which listings are one.
  ///
  /// What a load wrote is used if it still holds; else it is worked out anew, and if even the table
  /// of names is another one, every id is read, which takes most of a second for fifteen thousand.
  func spellings(_ reader: SpellingReader?) throws -> Spellings {
    guard let reader else { return Spellings() }
    return try hasSpellings(by: reader) ? storedSpellings() : workedOut(try spelled(by: reader))
  }

  /// Whether what is stored was derived by a table of names, from the price spans that there are.
  func hasSpellings(by reader: SpellingReader) throws -> Bool {
    let spans = try spanState()
    return try Prepared("SELECT version, spans FROM spelled_by", on: self)
      .first { $0.text(0) == reader.version && $0.text(1) == spans } ?? false
  }

  /// Writes how the listings are spelled, and which of them are one.
  func spell(by reader: SpellingReader?) throws {
    guard let reader, try !hasSpellings(by: reader) else { return }
    if try spellingVersion() != reader.version {
      try execute(sql: "UPDATE listings SET words = NULL")
    }
    let spelled = try spelled(by: reader, storing: true)
    let numbers = Dictionary(spelled.map { ($0.listing, $0.number) }) { one, _ in one }
    try execute(sql: "UPDATE listings SET main = NULL WHERE main NOT NULL; DELETE FROM spelled_by")
    let write = try Prepared("UPDATE listings SET main = ? WHERE id = ?", on: self)
    for (listing, main) in try workedOut(spelled).main {
      guard let listing = numbers[listing], let main = numbers[main] else { continue }
      try write.bound(main, listing).run()
    }
    let note = try Prepared("INSERT INTO spelled_by (version, spans) VALUES (?, ?)", on: self)
    note.bind(1, reader.version)
    note.bind(2, try spanState())
    try note.run()
  }

  /// The listings, by the listings that stand for them; with some, these and their other spellings.
  func numberedListings(
    _ spellings: Spellings, only: [Listing]? = nil
  ) throws -> [NumberedListing] {
    func numbered(_ number: Int64, _ listing: Listing) -> NumberedListing {
      NumberedListing(number: number, listing: listing, main: spellings.main(of: listing))
    }
    let found =
      try only.map { only in
        try Set(only.flatMap { spellings.all(of: $0) }).compactMap { listing in
          try number(of: listing).map { numbered($0, listing) }
        }
      }
      ?? Prepared("SELECT id, provider, model FROM listings", on: self)
      .all { numbered($0.number(0), Listing(provider: $0.text(1), model: $0.text(2))) }
    return found.sorted { ($0.main, $0.number) < ($1.main, $1.number) }
  }

  /// Identifies a state of the price spans: each gets a new number, and none comes back.
  private func spanState() throws -> String {
    try Prepared(
      """
      SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'stints'), (SELECT count(*) FROM stints)
      """, on: self
    ).first { "\($0.number(0)) \($0.number(1))" } ?? ""
  }

  private func spellingVersion() throws -> String? {
    try Prepared("SELECT version FROM spelled_by", on: self).first { $0.text(0) }
  }

  /// Which listings are one, as stored: all, or the spellings of some.
  func storedSpellings(only wanted: [Listing]? = nil) throws -> Spellings {
    let isWanted = try wanted.map { "IN (\(try mains(of: $0)))" } ?? "NOT NULL"
    let rows = try Prepared(
      """
      SELECT one.provider, one.model, other.provider, other.model
      FROM listings AS one JOIN listings AS other ON other.id = one.main
      WHERE one.main \(isWanted) ORDER BY one.provider, one.model
      """, on: self
    ).all { row in
      (
        Listing(provider: row.text(0), model: row.text(1)),
        main: Listing(provider: row.text(2), model: row.text(3))
      )
    }
    return Spellings(joined: rows)
  }

  /// The numbers of the listings that stand for some, separated by commas.
  private func mains(of listings: [Listing]) throws -> String {
    let statement = try Prepared(
      "SELECT coalesce(main, id) FROM listings WHERE provider = ? AND model = ?", on: self)
    let numbers = try Set(listings).compactMap { listing -> Int64? in
      statement.bind(1, listing.provider)
      statement.bind(2, listing.model)
      return try statement.first { $0.number(0) }
    }
    return Set(numbers).sorted().map(String.init).joined(separator: ",")
  }

  /// The spelling of each listing: as stored, if by the same table, and read where it is not.
  private func spelled(
    by reader: SpellingReader, storing: Bool = false
  ) throws -> [SpelledListing] {
    let isCurrent = try storing || spellingVersion() == reader.version
    let stored = try Prepared(
      "SELECT id, provider, model, words, distance FROM listings", on: self
    ).all { row in
      SpelledListing(
        number: row.number(0), listing: Listing(provider: row.text(1), model: row.text(2)),
        spelling: isCurrent
          ? row.optionalText(3).map { Spelling(words: $0, distance: Int(clamping: row.number(4))) }
          : nil)
    }
    let unread = stored.filter { $0.spelling == nil }
    let read = onAllCores(unread.count) { part in
      unread[part].map { one in
        SpelledListing(
          number: one.number, listing: one.listing, spelling: reader.spelling(of: one.listing))
      }
    }
    if storing { try store(read) }
    return stored.filter { $0.spelling != nil } + read
  }

  private func store(_ read: [SpelledListing]) throws {
    let write = try Prepared("UPDATE listings SET words = ?, distance = ? WHERE id = ?", on: self)
    for one in read {
      guard let spelling = one.spelling else { continue }
      write.bind(1, spelling.words)
      write.bind(2, Int64(spelling.distance))
      write.bind(3, one.number)
      try write.run()
    }
  }

  private func workedOut(_ spelled: [SpelledListing]) throws -> Spellings {
    let names = try priceSources()
    var sources: [Int64: Set<String>] = [:]
    try Prepared("SELECT DISTINCT listing, source FROM stints", on: self).each { row in
      sources[row.number(0), default: []].insert(names[row.number(1)] ?? "")
      return true
    }
    return Spellings(
      spelled.compactMap { one in
        one.spelling.map { (one.listing, $0, sources[one.number] ?? []) }
      })
  }
}
