import Analytics
import Claims
import Market

extension ArchiveFile {
  /// Finds the claims of all texts, if another finder found them, or none: an older program wrote the
  /// archive.
  ///
  /// - Throws: If the archive can't be read or written to.
  public func findClaims() throws(Diagnostic) {
    guard !isReadOnly, try reading({ try !$0.hasFoundClaims() }) else { return }
    try writing { database in
      // Another process may have been faster.
      if try !database.hasFoundClaims() { try database.findClaims() }
    }
  }
}

extension Database {
  /// Whether the claims are those of the present finder.
  func hasFoundClaims() throws -> Bool {
    let version = try Prepared("SELECT version FROM claims_found", on: self).first { $0.number(0) }
    return version == Int64(ClaimScanner.version)
  }

  /// Notes that the claims are those of the present finder, if nothing is there that it has not read.
  func noteClaimsFound() throws {
    try execute(sql: "DELETE FROM claims_found")
    try Prepared("INSERT INTO claims_found (version) VALUES (?)", on: self)
      .bound(Int64(ClaimScanner.version)).run()
  }

  /// Whether there is any story.
  func hasStories() throws -> Bool {
    try Prepared("SELECT 1 FROM stories LIMIT 1", on: self).first { _ in true } ?? false
  }

  fileprivate func findClaims() throws {
    try execute(sql: "DELETE FROM claims")
    var scanner = ClaimScanner()
    try findClaims(
      """
      SELECT id, 0, snapshot, published, language, text, title, full_title FROM stories
      WHERE text <> '' OR title <> ''
      """, by: &scanner
    ) { row in
      Story(
        title: row.text(6), fullTitle: row.optionalText(7), text: row.text(5),
        origin: Origin(file: "", line: 0)
      ).claimText
    }
    try findClaims(
      """
      SELECT story, replies.id, replies.snapshot, ifnull(at, published), language, replies.text
      FROM replies JOIN stories ON stories.id = story
      """, by: &scanner
    ) { $0.text(5) }
    try noteClaimsFound()
  }

  private func findClaims(
    _ selection: String, by scanner: inout ClaimScanner, text: (AnswerRow) -> String
  ) throws {
    let writer = try ClaimWriter(self)
    try Prepared(selection, on: self).each { row in
      let (text, tag) = (text(row), row.optionalText(4))
      let claims = scanner.claims(
        in: text, language: row.number(1) == 0 ? tag : languageOfReply(text, to: tag))
      guard let found = FoundClaims.Text(claims) else { return true }
      let reply = row.number(1) == 0 ? nil : row.number(1)
      try writer.write(
        found, story: row.number(0), reply: reply, at: row.optional(3), snapshot: row.number(2))
      return true
    }
  }
}
