import Analytics
import GRDB
import Market

/// A listing as stored, with the listing that stands for it.
struct NumberedListing: Sendable {
  let number: Int64
  let listing: Listing
  var main: Listing
}

extension Database {
  /// Which listings are one; with some listings, only what concerns these.
  ///
  /// If the table of names is another than the one that the archive was written with, every id is
  /// read anew, which takes most of a second for fifteen thousand.
  func spellings(_ reader: SpellingReader?, only: [Listing]? = nil) throws -> Spellings {
    guard let reader else { return Spellings() }
    let stored = try storedSpellings(only: only)
    let isCurrent = try spellingVersion() == reader.version
    // Which ids belong to those of a part is known only if they were stored.
    if !isCurrent, only != nil { return Spellings() }
    let spelled = try onAllCores(stored.count) { part in
      stored[part].map { row in
        (
          row.number, row.listing,
          (isCurrent ? row.spelling : nil) ?? reader.spelling(of: row.listing)
        )
      }
    }
    let sources = try sourcesByListing(only == nil ? nil : spelled.map(\.0))
    return Spellings(spelled.map { ($0.1, $0.2, sources[$0.0] ?? []) })
  }

  /// Writes how listings are spelled: those that are new, or all after the table of names changed.
  func spell(by reader: SpellingReader?) throws {
    guard let reader else { return }
    if try spellingVersion() != reader.version {
      try execute(sql: "UPDATE listings SET words = NULL; DELETE FROM spelled_by")
      let version = try Prepared("INSERT INTO spelled_by (version) VALUES (?)", on: self)
      version.bind(1, reader.version)
      try version.run()
    }
    let unread = try storedSpellings(only: nil).filter { $0.spelling == nil }
    let read = try onAllCores(unread.count) { part in
      unread[part].map { reader.spelling(of: $0.listing) }
    }
    let write = try Prepared("UPDATE listings SET words = ?, distance = ? WHERE id = ?", on: self)
    for (row, spelling) in zip(unread, read) {
      write.bind(1, spelling.words)
      write.bind(2, Int64(spelling.distance))
      write.bind(3, row.number)
      try write.run()
    }
  }

  /// The listings, sorted by the listings that stand for them; with some, these and their other
  /// spellings.
  func numberedListings(
    _ spellings: Spellings, only: [Listing]? = nil
  ) throws -> [NumberedListing] {
    let found: [NumberedListing]
    if let only {
      found = try Set(only.flatMap { spellings.all(of: $0) }).compactMap { listing in
        try number(of: listing).map {
          NumberedListing(number: $0, listing: listing, main: spellings.main(of: listing))
        }
      }
    } else {
      found = try Prepared("SELECT id, provider, model FROM listings", on: self).all { row in
        let listing = Listing(provider: row.text(1), model: row.text(2))
        return NumberedListing(
          number: row.number(0), listing: listing, main: spellings.main(of: listing))
      }
    }
    return found.sorted { ($0.main, $0.number) < ($1.main, $1.number) }
  }

  func spellingVersion() throws -> String? {
    try Prepared("SELECT version FROM spelled_by", on: self).first { $0.text(0) }
  }

  private func storedSpellings(
    only: [Listing]?
  ) throws -> [(number: Int64, listing: Listing, spelling: Spelling?)] {
    func read(_ row: AnswerRow) -> (number: Int64, listing: Listing, spelling: Spelling?) {
      let spelling = row.optionalText(3).map {
        Spelling(words: $0, distance: Int(clamping: row.number(4)))
      }
      return (row.number(0), Listing(provider: row.text(1), model: row.text(2)), spelling)
    }
    let columns = "SELECT id, provider, model, words, distance FROM listings"
    guard let only else { return try Prepared(columns, on: self).all(read) }
    let statement = try Prepared(
      columns + " WHERE words IN (SELECT words FROM listings WHERE provider = ? AND model = ?)",
      on: self)
    var known: Set<Int64> = []
    return try Set(only).flatMap { listing in
      statement.bind(1, listing.provider)
      statement.bind(2, listing.model)
      return try statement.all(read).filter { known.insert($0.number).inserted }
    }
  }

  /// The sources that state each listing.
  private func sourcesByListing(_ only: [Int64]?) throws -> [Int64: Set<String>] {
    let names = try priceSources()
    var sources: [Int64: Set<String>] = [:]
    func take(_ row: AnswerRow) throws -> Bool {
      sources[row.number(0), default: []].insert(names[row.number(1)] ?? "")
      return true
    }
    guard let only else {
      try Prepared("SELECT DISTINCT listing, source FROM stints", on: self).each(take)
      return sources
    }
    let statement = try Prepared(
      "SELECT DISTINCT listing, source FROM stints WHERE listing = ?", on: self)
    for number in Set(only) { try statement.bound(number).each(take) }
    return sources
  }
}
