import Analytics
import Archive
import Glibc
import Market
import TestSupport
import Testing

/// Four times the input takes at most 5.3 times the work, or 2.3 times per doubling.
@Suite(.serialized) struct GrowthTests {
  /// The lowest of several measurements of this thread's CPU time, in seconds: other load only adds
  /// to it.
  private func work(_ measured: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<3 {
      let began = threadSeconds()
      try measured()
      least = min(least, threadSeconds() - began)
    }
    return least
  }

  private func threadSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func expectLinear(
    _ few: Int, _ measured: (Int) throws -> Void, _ place: SourceLocation = #_sourceLocation
  ) rethrows {
    let (once, fourTimes) = (try work { try measured(few) }, try work { try measured(few * 4) })
    #expect(fourTimes / once < 5.3, "\(once) s, \(fourTimes) s", sourceLocation: place)
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

  @Test("loading lists of one source, in each of which prices change")
  func lists() throws {
    try expectLinear(100) { count in
      let archive = try ArchiveFile()
      for day in 0..<count {
        var snapshot = Snapshot(file: "\(day).json")
        snapshot.quotes = (0..<4).map { number in
          var quote = Quote(
            listing: Listing(provider: "p", model: "\(number)"), rate: Rate(), source: "s",
            observed: Moment(Day(number: 20_000 + day)),
            origin: Origin(file: snapshot.file, line: number + 1))
          quote.rate.prices.input = .known(Figure((day * 7 + number) % 90 + 1))
          return quote
        }
        let writer = try archive.writer(
          for: SnapshotSource(path: snapshot.file, read: Moment(seconds: 0)))
        try writer.take(snapshot)
        try writer.finish(hash: nil, settling: false)
        try archive.settleIfDue()
      }
      try archive.settle()
      let offers = try archive.view(asOf: .endOfTime).offers
      #expect(offers.count == 4)
    }
  }

  @Test("forgetting all files at once")
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
