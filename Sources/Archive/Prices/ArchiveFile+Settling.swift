import GRDB
import Market
import Synchronization

extension ArchiveFile {
  /// Works out what changed, as far as that was put off while files were loaded.
  ///
  /// - Throws: Where the archive can't be written to.
  public func settle() throws(Diagnostic) {
    guard try reading({ try $0.hasUnsettled() }) else { return }
    let began = ContinuousClock.now
    try writing { try $0.settle() }
    let end = ContinuousClock.now
    settled.withLock { $0 = (end, end - began) }
  }

  /// Works out what changed if that took little time beside the loading since it last was.
  ///
  /// - Throws: Where the archive can't be written to.
  public func settleIfDue() throws(Diagnostic) {
    let (last, took) = settled.withLock { $0 }
    if ContinuousClock.now - last >= took * ArchiveFile.leastShare { try settle() }
  }

  /// So many times as long as settling took is loaded before it is done again.
  private static let leastShare = 4
}

extension Database {
  func hasUnsettled() throws -> Bool {
    try Prepared("SELECT 1 FROM unsettled LIMIT 1", on: self).first { _ in true } ?? false
  }

  /// Notes listings of which something else is known now.
  func unsettle(_ listings: Set<Int64>) throws {
    let statement = try Prepared(
      "INSERT INTO unsettled (listing) VALUES (?) ON CONFLICT DO NOTHING", on: self)
    for listing in listings { try statement.bound(listing).run() }
  }

  /// Works out what changed of the listings that were noted.
  func settle() throws {
    let listings = try Prepared("SELECT listing FROM unsettled", on: self).all { $0.number(0) }
    guard !listings.isEmpty else { return }
    let sources = try rankedSources()
    let lists = try priceLists(sources.mapValues(\.name))
    try writeChanges(of: Set(listings), sources, lists)
    try execute(sql: "DELETE FROM unsettled")
  }
}
