import GRDB
import Market
import Synchronization

extension ArchiveFile {
  /// Works out the changes that were put off while files were loaded.
  ///
  /// - Throws: If the archive can't be written to.
  public func settle() throws(Diagnostic) {
    guard try reading({ try $0.hasUnsettled() }) else { return }
    let began = ContinuousClock.now
    try writing { try $0.settle() }
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

  /// Works out the changes of the marked listings.
  func settle() throws {
    let listings = try Prepared("SELECT listing FROM unsettled", on: self).all { $0.number(0) }
    guard !listings.isEmpty else { return }
    let sources = try rankedSources()
    let lists = try priceLists(sources.mapValues(\.name))
    try writeChanges(of: Set(listings), sources, lists)
    try execute(sql: "DELETE FROM unsettled")
  }
}
