import Analytics
import Claims
import Market

extension ArchiveFile {
  /// A page of the texts that state figures, up to a moment, newest first, undated ones last.
  ///
  /// - Throws: If the archive can't be read.
  public func claimedTexts(
    asOf moment: Moment, offset: Int, limit: Int
  ) throws(Diagnostic) -> ClaimedTexts {
    // If nobody lets us write now, what is stored is better than nothing.
    do throws(Diagnostic) { try findClaims() } catch {}
    return try reading { database in
      var page = offset == 0 ? try database.claimTotals(asOf: moment) : ClaimedTexts()
      page.rows = try database.claimedTexts(asOf: moment, offset: offset, limit: limit)
      return page
    }
  }
}

extension Database {
  /// One pass over the index; for an OR all rows would be gathered first, which takes four times as
  /// long.
  fileprivate func claimTotals(asOf moment: Moment) throws -> ClaimedTexts {
    try Prepared(
      """
      SELECT count(*), ifnull(sum(count), 0) FROM claims INDEXED BY claims_by_age
      WHERE ifnull(at, ?1) <= ?1
      """, on: self
    ).bound(moment.seconds).first { row in
      ClaimedTexts(texts: row.count(0), claims: row.count(1, in: 0...1 << 40))
    } ?? ClaimedTexts()
  }

  fileprivate func claimedTexts(
    asOf moment: Moment, offset: Int, limit: Int
  ) throws -> [ClaimedText] {
    let statement = try Prepared(
      """
      WITH page AS (
        SELECT at, story, reply FROM claims INDEXED BY claims_by_age
        WHERE at IS NULL OR at <= ?1 ORDER BY at DESC, story, reply LIMIT ?2 OFFSET ?3)
      SELECT \(ClaimColumns.list) FROM page
      JOIN claims ON claims.story = page.story AND claims.reply = page.reply
      \(ClaimColumns.tables)
      ORDER BY page.at DESC, page.story, page.reply
      """, on: self)
    return try statement.bound(moment.seconds, Int64(limit), Int64(offset)).all {
      try $0.claimedText()
    }
  }
}

/// The columns of a text that states figures, in the order in which they are selected and read.
private enum ClaimColumns {
  static let list = """
    page.story, page.reply, found, stories.language, stories.source, title, full_title,
    published, published_clock, article_published, article_published_clock,
    iif(page.reply = 0, stories.text, ''), writers.name, origins.path, stories.line,
    stories."column", replies.text, repliers.name, replies.at, replies.clock, floor, places.path,
    replies.line, replies."column"
    """
  static let tables = """
    JOIN stories ON stories.id = page.story
    JOIN snapshots AS origins ON origins.id = stories.snapshot
    LEFT JOIN authors AS writers ON writers.id = stories.author
    LEFT JOIN replies ON replies.id = page.reply
    LEFT JOIN authors AS repliers ON repliers.id = replies.author
    LEFT JOIN snapshots AS places ON places.id = replies.snapshot
    """
}

extension AnswerRow {
  fileprivate func claimedText() throws -> ClaimedText {
    let story = Story(
      title: text(5), fullTitle: optionalText(6), source: optionalText(4),
      author: optionalText(12), published: moment(7), articlePublished: moment(9),
      language: optionalText(3), text: text(11), origin: origin(14, in: text(13)))
    var found = ClaimedText(story, id: number(0))
    if number(1) != 0 {
      found = ClaimedText(
        Reply(
          floor: optional(20).map { Int($0) }, author: optionalText(17), text: text(16),
          at: moment(18), isYearUncertain: Moment.isYearUncertain(clock: number(19)),
          origin: origin(22, in: text(21))), to: story, id: number(0))
    }
    var reader = StoredReader(bytes(2))
    found.claims = reader.claims()
    guard !reader.isBroken else { throw DatabaseError.damage("a claim can't be read") }
    if !found.claimsStandInText {
      // Whoever reads the text by the places of its claims relies on them.
      var scanner = ClaimScanner()
      found.claims = scanner.claims(in: found.text, language: found.language)
    }
    return found
  }
}

extension ClaimedText {
  /// Whether the claims are in the text, in its order; in a damaged file either may be another's.
  fileprivate var claimsStandInText: Bool {
    var start = 0
    for claim in claims {
      guard claim.words.lowerBound >= start, claim.words.upperBound <= text.utf8.count else {
        return false
      }
      start = claim.words.lowerBound
    }
    return true
  }
}
