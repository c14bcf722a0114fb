import Analytics
@testable import Archive
import Glibc
import Market
import TestSupport
import Testing

/// Four times the input takes at most 5.3 times the work, or 2.3 times per doubling.
@Suite(.serialized) struct GrowthTests {
  private func expectLinear(
    _ few: Int, _ measured: (Int) throws -> Void, _ place: SourceLocation = #_sourceLocation
  ) rethrows {
    var ratios: [Double] = []
    // Tests beside it take caches and memory away for a while.
    while ratios.count < 3, !ratios.contains(where: { $0 < 5.3 }) {
      let once = try leastThreadSeconds { try measured(few) }
      let fourTimes = try leastThreadSeconds { try measured(few * 4) }
      ratios.append(fourTimes / once)
    }
    #expect(ratios.contains { $0 < 5.3 }, "\(ratios)", sourceLocation: place)
  }

  @Test("checking for damage, in the replies of a story")
  func check() throws {
    var archives: [Int: ArchiveFile] = [:]
    for count in [3_000, 12_000] {
      let archive = try ArchiveFile()
      let replies = (0..<count).map { OnceTests.reply("reply \($0)", line: $0) }
      try archive.write(Market.Thread(OnceTests.page, replies: replies), in: "a")
      archives[count] = archive
    }
    try expectLinear(3_000) { count in
      let problems = try archives[count]?.check()
      #expect(problems == [])
    }
  }

  @Test("loading lists of one source, in each of which prices change", arguments: [true, false])
  func lists(areNewestFirst: Bool) throws {
    try expectLinear(60) { count in
      let archive = try ArchiveFile()
      for number in 0..<count {
        let day = areNewestFirst ? count - number : number
        let prices = (0..<4).map { (day * 7 + $0) % 90 + 1 }
        try archive.load(GrowthTests.list("\(number).json", of: day, prices: prices))
      }
      try archive.settle()
      #expect(try archive.facts().counts.quotes == count * 4)
    }
  }

  @Test("a small list unsettles the listings that it speaks of", arguments: [true, false])
  func smallLists(areOfOneDay: Bool) throws {
    let archive = try ArchiveFile()
    for number in 0..<80 {
      let day = areOfOneDay ? 0 : number * 37 % 80
      try archive.load(
        GrowthTests.list("\(number).json", of: day, prices: [1, 2, 3], first: number * 3),
        settling: false)
    }
    try archive.settle()
    try archive.load(
      GrowthTests.list("last.json", of: areOfOneDay ? 0 : 40, prices: [1, 2, 3], first: 240),
      settling: false)
    let noted = try archive.reading { database in
      try Prepared("SELECT count(*) FROM unsettled", on: database).first { $0.count(0) }
    }
    #expect(noted == 3)
    try archive.settle()
    #expect(try archive.view(asOf: .endOfTime).offers.count == 243)
  }

  /// A list of one source and day: a listing for each price.
  private static func list(
    _ file: String, of day: Int, prices: [Int], first: Int = 0
  ) -> Snapshot {
    var snapshot = Snapshot(file: file)
    snapshot.quotes = prices.enumerated().map { place, price in
      var quote = Quote(
        listing: Listing(provider: "p", model: "\(first + place)"), rate: Rate(), source: "s",
        observed: Moment(Day(number: 20_000 + day)), origin: Origin(file: file, line: place + 1))
      quote.rate.prices.input = .known(Figure(price))
      return quote
    }
    return snapshot
  }

  @Test("leaving files out of the book, all at once")
  func leavingOut() {
    var books: [Int: MarketIndex] = [:]
    for count in [200, 800] {
      books[count] = MarketIndex(
        (0..<count).map { number in
          var snapshot = Snapshot(file: "\(number).json")
          snapshot.threads = [Market.Thread(OnceTests.page)]
          return snapshot
        })
    }
    expectLinear(200) { count in
      var market = books[count] ?? MarketIndex()
      market.leaveOut(Set((0..<count).map { "\($0).json" }))
      #expect(market.threads.isEmpty)
    }
  }
}

extension ArchiveFile {
  /// Keeps a snapshot as the program does while more files wait.
  fileprivate func load(_ snapshot: Snapshot, settling: Bool = true) throws {
    let writer = try writer(for: SnapshotSource(path: snapshot.file, read: Moment(seconds: 0)))
    try writer.take(snapshot)
    try writer.finish(hash: nil, settling: false)
    if settling { try settleIfDue() }
  }
}
