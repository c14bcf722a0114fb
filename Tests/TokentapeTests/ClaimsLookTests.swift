import Analytics
import Archive
import Dashboard
import Foundation
import Market
import Names
import Readers
import Screen
import TestSupport
import Testing
import Verdicts

/// The claims panel of the last start comes before the claims are checked, and is the same.
struct ClaimsLookTests {
  private let now = Moment(Day(number: 20_779))

  /// An archive of the samples' prices and stories.
  private func archive() throws -> ArchiveFile {
    let archive = try ArchiveFile()
    for path in try FileManager.default.subpathsOfDirectory(atPath: RoundTripTests.folder).sorted()
    {
      guard path.hasPrefix("news/") || path.hasPrefix("reports/") || path.hasPrefix("prices/"),
        let bytes = FileManager.default.contents(atPath: RoundTripTests.folder + "/" + path)
      else { continue }
      let file = SourceFile(name: path, bytes: [UInt8](bytes), readAt: now)
      try write(read(file), into: archive)
    }
    return archive
  }

  private func write(_ snapshot: Snapshot, into archive: ArchiveFile) throws {
    let source = SnapshotSource(path: snapshot.file, hash: nil, read: Moment(seconds: 0))
    try archive.writer(for: source).finish(snapshot)
  }

  /// A start on an archive, and what it wants to have kept of its claims.
  private func start(
    on archive: ArchiveFile, size: Size = Size(columns: 120, rows: 36), upTo last: Query.Kind? = nil
  ) throws -> (state: State, looks: [ClaimsLook]) {
    var state = State(size: size, now: now)
    var looks: [ClaimsLook] = []
    var open = state.apply(.names(shippedNames)) + state.apply(.landed(files: 1))
    while !open.isEmpty {
      switch open.removeFirst() {
      case .ask(let query) where query.kind != last:
        open += state.apply(.answered(try archive.answer(query), to: query.kind))
      case .keepClaims(let look): looks.append(look)
      default: break
      }
    }
    return (state, looks)
  }

  @Test("a second start shows its claims before it has checked one, as the first showed them")
  func looks() throws {
    // The samples take seconds to load, so that one archive serves for all that is asked of it.
    let archive = try archive()
    let (waiting, _) = try start(on: archive, upTo: .ledger)
    #expect(waiting.screen.text.contains("one moment"), "a first start waits for the claims")

    let (whole, looks) = try start(on: archive)
    let look = try #require(looks.first)
    #expect(looks.count == 1 && whole.screen.text.contains("✓"))
    try archive.keep(look)
    #expect(try archive.claimsLook() == look)
    let (unchecked, _) = try start(on: archive, upTo: .ledger)
    #expect(unchecked.screen.text == whole.screen.text)
    #expect((unchecked.screen == whole.screen) as Bool, "in the same roles")
    let (checked, again) = try start(on: archive)
    #expect((checked.screen == whole.screen) as Bool)
    #expect(again.isEmpty, "what is kept already is not kept again")

    var fewer = look
    fewer.claims.removeSubrange(40...)
    try archive.keep(fewer)
    let (counted, _) = try start(on: archive, upTo: .ledger)
    #expect(
      counted.screen.text == whole.screen.text, "the counts are of all claims, however few are kept"
    )

    var snapshot = Snapshot(file: "later.txt")
    let story = Story(
      title: "R1 costs 5 % of o1", source: "paper", author: nil, published: now, language: "en",
      url: nil, text: "", origin: Origin(file: "later.txt", line: 1))
    snapshot.threads = [Market.Thread(story, replies: [])]
    try write(snapshot, into: archive)
    #expect(
      try archive.claimsLook() == nil, "after something was loaded, claims are not what they were")
    try archive.keep(look)
    #expect(try archive.claimsLook() == nil, "what was found before is of other data")
  }
}

private let shippedNames = KnownNames { NameCatalogue(readNames(shippedNameFiles).table) }
