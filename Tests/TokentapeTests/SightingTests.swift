import Analytics
import Archive
import Glibc
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

/// A file's content and the time of its sighting are independent.
@Suite struct SightingTests {
  let folder: Scratch
  let store: ArchiveStore

  init() throws {
    folder = try Scratch()
    store = ArchiveStore(archive: try ArchiveFile(at: folder.path + "/archive.sqlite"))
  }

  private func list(_ input: Int, _ output: Int) -> String {
    #"{"tokentape": 1, "source": "s", "listings": [{"id": "p/m", "perMillion": "#
      + #"{"input": \#(input), "output": \#(output)}}]}"#
  }

  private func load(_ name: String) throws -> Taken {
    try store.load(folder.path + "/" + name) { _ in true }
  }

  private func offer(asOf moment: Moment = .endOfTime) throws -> String {
    let offers = try store.archive.view(asOf: moment).offers
    return offers.map { offer in
      "\(offer.quote.rate.prices.input.amount?.description ?? "?") "
        + "\(offer.quote.observed?.day.description ?? "?") since "
        + "\(offer.since?.day.description ?? "?") by "
        + "\(offer.quote.dating?.rawValue ?? "?")"
    }.joined(separator: "; ")
  }

  private func setDay(_ day: String, of name: String) throws {
    let day = try #require(Day(iso8601: day))
    var times = [timeval](repeating: timeval(tv_sec: day.number * 86_400, tv_usec: 0), count: 2)
    #expect(utimes(folder.path + "/" + name, &times) == 0)
  }

  @Test("the same bytes on another day are another sighting")
  func threeDays() throws {
    for (day, text) in [("01-01", list(1, 4)), ("01-05", list(2, 8)), ("02-09", list(1, 4))] {
      try folder.write(text, to: "2026-\(day).json")
      #expect(try load("2026-\(day).json") == .kept)
      #expect(try load("2026-\(day).json") == .known)
    }
    #expect(try offer() == "1 2026-02-09 since 2026-02-09 by fileName")
    #expect(try store.archive.history().count == 3)
    try folder.write(list(1, 4), to: "copy-2026-02-09.json")
    #expect(try load("copy-2026-02-09.json") == .known, "the same bytes of the same day")
    #expect(try store.archive.check() == [])
    try store.archive.forget(1)
    #expect(try offer() == "1 2026-02-09 since 2026-02-09 by fileName")
    try store.archive.forget(3)
    #expect(try offer() == "2 2026-01-05 since 2026-01-05 by fileName")
    #expect(try load("2026-02-09.json") == .kept, "what was forgotten can be read again")
    #expect(try offer() == "1 2026-02-09 since 2026-02-09 by fileName")
    #expect(try store.archive.check() == [])
  }

  @Test("an unchanged file that is fetched again refreshes its prices")
  func renewed() throws {
    try folder.write(list(1, 4), to: "prices.json")
    for day in ["2026-01-01", "2026-01-02", "2026-03-04"] {
      try setDay(day, of: "prices.json")
      #expect(try load("prices.json") == .kept)
      #expect(try load("prices.json") == .known)
      #expect(try offer() == "1 \(day) since 2026-01-01 by fileTime")
    }
    #expect(try store.archive.sources(asOf: .endOfTime).count == 1)
  }

  @Test("a file that states its own day is recognised on any other")
  func ownDay() throws {
    let text =
      #"{"tokentape": 1, "last_updated": "2026-02-03", "listings": ["#
      + #"{"id": "p/m", "perMillion": {"input": 1}}]}"#
    for (name, expected) in [("2026-03-01.json", Taken.kept), ("2026-03-02.json", .known)] {
      try folder.write(text, to: name)
      #expect(try load(name) == expected)
    }
    #expect(try offer() == "1 2026-02-03 since 2026-02-03 by content")
  }

  @Test("an undated file has its name's day, its folder's, or its modification time")
  func days() throws {
    folder.makeFolder("2026-08-05")
    folder.makeFolder("2026-08-05/llm")
    for (name, expected) in [
      ("2026-08-05/llm/a-2026-08-06.json", "1 2026-08-06 since 2026-08-06 by fileName"),
      ("2026-08-05/llm/b.json", "2 2026-08-05 since 2026-08-05 by folder"),
      ("c.json", "3 2026-08-09 since 2026-08-09 by fileTime"),
    ] {
      let price = Int(expected.prefix(1)) ?? 0
      try folder.write(list(price, 9), to: name)
      try setDay("2026-08-09", of: name)
      let store = ArchiveStore(archive: try ArchiveFile())
      var undated: [Diagnostic] = []
      _ = try store.load(folder.path + "/" + name) { batch in
        undated += [batch.undated].compactMap(\.self)
        #expect(batch.diagnostics.isEmpty)
        return true
      }
      #expect(undated.count == (name == "c.json" ? 1 : 0))
      #expect(try SightingTests(store, folder).offer() == expected)
    }
  }

  private init(_ store: ArchiveStore, _ folder: Scratch) {
    self.store = store
    self.folder = folder
  }

  @Test("a time in UTC that follows the day in a file's name counts, too")
  func times() {
    for (path, moment) in [
      ("litellm/2026-11-26T10-15Z.json.zst", "2026-11-26T10:15:00+00:00"),
      ("a/x-2026-11-26T10-15-07Z.json", "2026-11-26T10:15:07+00:00"),
      ("20261126T101507Z.json", "2026-11-26T10:15:07+00:00"),
      ("2026-11-26T10:15Z-2.json", "2026-11-26T10:15:00+00:00"),
      ("2026-11-26T10-15.json", "2026-11-26T00:00:00+00:00"),
      ("2026-11-26T25-15Z.json", "2026-11-26T00:00:00+00:00"),
      ("2026-11-26T1Z", "2026-11-26T00:00:00+00:00"),
      ("2026-11-26TxxxxZ", "2026-11-26T00:00:00+00:00"),
      ("2026-11-26T", "2026-11-26T00:00:00+00:00"),
    ] {
      #expect(FileDate(of: path, modified: nil)?.moment.iso8601 == moment, "\(path)")
    }
  }

  @Test("days are found in file names in common forms")
  func names() {
    for (path, day) in [
      ("a/2026-08-05.json", "2026-08-05"), ("openrouter_20260805.json", "2026-08-05"),
      ("2026_08_05-x.json", "2026-08-05"), ("x.2026.08.05.json", "2026-08-05"),
      ("2026/08/05/x.json", "2026-08-05"), ("2026-08-05/2025.json", "2026-08-05"),
      ("v2026-08-05T10-00.json", "2026-08-05"), ("120260805.json", nil), ("20261305.json", nil),
      ("gpt-4-19990101.json", nil), ("2026-13-05.json", nil), ("x.json", nil), ("", nil),
      ("2026-01-01/2026-08-05/x.json", "2026-08-05"), ("2026-08-0", nil),
    ] {
      #expect(FileDate(of: path, modified: nil)?.moment.day.description == day, "\(path)")
    }
  }

  /// Lists of many days, many of them equal, in any order: the archive answers as the index does.
  @Test("copies on many days are sighted like files", arguments: 1...6)
  func sameAsTheFiles(seed: UInt64) throws {
    var random = Seeded(seed)
    var market = MarketIndex()
    var days = Array(0..<40)
    days.shuffle(using: &random)
    for day in days {
      let text = list(Int.random(in: 1...3, using: &random), Int.random(in: 4...5, using: &random))
      let name = "\(Day(number: 20_400 + day)).json"
      try folder.write(text, to: name)
      #expect(try load(name) == .kept)
      market.take([
        read(SourceFile(name: folder.path + "/" + name, bytes: Array(text.utf8)))
      ])
    }
    try store.settle()
    for day in [0, 7, 20, 33, 50] {
      let moment = Moment(Day(number: 20_400 + day))
      let (kept, read) = (
        try store.archive.view(asOf: moment), market.view(asOf: moment)
      )
      #expect(kept.offers == read.offers)
      #expect(kept.changes == read.changes)
    }
    #expect(try store.archive.check() == [])
  }
}
