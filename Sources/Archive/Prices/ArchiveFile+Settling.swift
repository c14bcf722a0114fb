import Market
import Synchronization

extension ArchiveFile {
  /// Works out the changes that were put off while files were loaded.
  ///
  /// - Throws: If the archive can't be written to.
  public func settle() throws(Diagnostic) {
    guard try reading({ try $0.hasUnsettled() }) else { return }
    let began = ContinuousClock.now
    try writing { database in
      try database.settle()
      try database.spell(by: spellingReader)
    }
    let end = ContinuousClock.now
    settled.withLock { $0 = (end, end - began) }
  }

  /// Works out the changes if that takes little time compared with the loading since the last time.
  ///
  /// - Throws: If the archive can't be written to.
  public func settleIfDue() throws(Diagnostic) {
    let (last, took) = settled.withLock { $0 }
    if ContinuousClock.now - last >= took * ArchiveFile.leastShare { try settle() }
  }

  /// How many times longer than settling a load must run before settling again.
  private static let leastShare = 4
}

extension Database {
  func hasUnsettled() throws -> Bool {
    try Prepared("SELECT 1 FROM unsettled LIMIT 1", on: self).first { _ in true } ?? false
  }

  /// Marks listings of which something new is known.
  func unsettle(_ listings: Set<Int64>) throws {
    let statement = try Prepared(
      "INSERT INTO unsettled (listing) VALUES (?) ON CONFLICT DO NOTHING", on: self)
    for listing in listings { try statement.bound(listing).run() }
  }

  /// Notes that listings of a source last seen in a range of moments may have come or gone.
  ///
  /// - Precondition: One of its listings is noted as well.
  func unsettle(_ source: Int64, seenIn moments: Range<Int64>) throws {
    try Prepared(
      """
      INSERT INTO unsettled_sources (source, first, "end") VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET first = min(first, excluded.first), "end" = max("end", excluded."end")
      """, on: self
    ).bound(source, moments.lowerBound, moments.upperBound).run()
  }

  /// Works out the changes of the noted listings.
  func settle() throws {
    let listings = try Prepared(
      """
      SELECT listing FROM unsettled
      UNION SELECT listing FROM unsettled_sources JOIN stints USING (source)
      WHERE rival = 0 AND last >= unsettled_sources.first AND last < "end"
      """, on: self
    ).all { $0.number(0) }
    guard !listings.isEmpty else { return }
    let sources = try rankedSources()
    let lists = try priceLists(sources.mapValues(\.name))
    try writeChanges(of: Set(listings), sources, lists)
    try execute(sql: "DELETE FROM unsettled; DELETE FROM unsettled_sources")
  }
}
