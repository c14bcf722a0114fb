import Analytics
import Market
import TestSupport
import Testing

@testable import Archive

/// The archive takes spellings together as the index in memory does.
struct SpelledTests {
  private let reader = SpellingReader(version: "1") { listing in
    Spelling(
      words: listing.id.replacing("oai/", with: "openai/"),
      distance: listing.provider == "oai" ? 100 : 0)
  }

  /// Files in which one source spells a provider its own way.
  private func snapshots(_ random: inout Seeded) -> [Snapshot] {
    RandomPrices.snapshots(&random).map { snapshot in
      guard snapshot.format == "litellm" else { return snapshot }
      var snapshot = snapshot
      for place in snapshot.quotes.indices where snapshot.quotes[place].listing.provider == "openai"
      {
        snapshot.quotes[place].listing.provider = "oai"
      }
      return snapshot
    }
  }

  @Test("any moment looks the same from the archive and from memory", arguments: 1...4)
  func parity(seed: UInt64) throws {
    let folder = try Scratch()
    var random = Seeded(seed)
    let archive = try ArchiveFile(at: folder.path + "/archive.sqlite", spelledBy: reader)
    let snapshots = snapshots(&random)
    for snapshot in snapshots { try archive.write(snapshot) }
    let index = MarketIndex(snapshots, spelledBy: reader)
    for day in stride(from: 20_095, through: 20_200, by: 7) {
      let moment = Moment(Day(number: day))
      let (stored, kept) = (try archive.view(asOf: moment), index.view(asOf: moment))
      #expect(stored.offers == kept.offers, "day \(day)")
      #expect(stored.spellings == kept.spellings)
      #expect(!stored.offers.contains { $0.quote.listing.provider == "oai" })
      #expect(Set(stored.changes) == Set(kept.changes), "day \(day)")
    }
    for listing in Set(snapshots.flatMap { $0.quotes.map(\.listing) }) where listing.model == "m1" {
      #expect(try archive.histories(of: listing) == index.histories(of: listing))
    }
  }

  @Test("ids are read once for each table of names, and by a first look not at all")
  func readOnce() throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    var random = Seeded(7)
    let archive = try ArchiveFile(at: path, spelledBy: reader)
    for snapshot in snapshots(&random) {
      let source = SnapshotSource(path: snapshot.file, hash: nil, read: Moment(seconds: 0))
      let writer = try archive.writer(for: source)
      try writer.take(snapshot)
      try writer.finish(hash: nil, settling: false)
    }
    try archive.settle()
    let expected = try archive.view(asOf: Moment(Day(number: 20_200)))
    let other = SpellingReader(version: "1") { listing in
      Issue.record("\(listing) was read again")
      return Spelling(words: listing.id, distance: 0)
    }
    let again = try ArchiveFile(at: path, for: .reading, spelledBy: other)
    #expect(try again.view(asOf: Moment(Day(number: 20_200))) == expected)
    let m1 = Listing(provider: "oai", model: "m1")
    let histories = try again.histories(of: m1)
    #expect(histories.contains { $0.source == "litellm" } && histories.count > 1)
    #expect(histories.allSatisfy { $0.listing.provider == "openai" })
    let newer = try ArchiveFile(
      at: path, for: .reading,
      spelledBy: SpellingReader(version: "2") { Spelling(words: $0.id, distance: 0) })
    #expect(try newer.view(asOf: Moment(Day(number: 20_200))).spellings == Spellings())
  }
}
