import Analytics
import Dispatch
import Glibc
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

@Suite struct LoaderTests {
  @Test func `a waiting path is not queued twice, and a missing one is reported`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "slow")
    try scratch.write("x", to: "a")
    let begun = DispatchSemaphore(value: 0)
    let gate = DispatchSemaphore(value: 0)
    let finished = DispatchSemaphore(value: 0)
    let loader = Loader(
      MemoryStore { path, deliver throws(Diagnostic) in
        if path.hasSuffix("slow") {
          begun.signal()
          gate.wait()
        }
        if path.hasSuffix("none") { throw .failure(ENOENT, at: path) }
        _ = deliver(Snapshot(file: path, bytes: 1))
      }, wake: { finished.signal() })
    loader.load([scratch.path + "/slow"])
    // The next file is read ahead, and may be requested again then.
    begun.wait()
    loader.load(["a", "a", "none"].map { scratch.path + "/" + $0 })
    loader.load([scratch.path + "/a"])
    #expect(loader.isBusy)
    gate.signal()
    for _ in 0..<3 { finished.wait() }
    while loader.isReading { finished.wait() }
    let (outcomes, progress) = loader.take()
    #expect(outcomes.map(\.file) == ["slow", "a", "none"].map { scratch.path + "/" + $0 })
    #expect(progress == nil)
    #expect(!loader.isBusy)
  }

  @Test func `stopping keeps what was found so far, and leaves the waiting files`() throws {
    let scratch = try Scratch()
    for name in ["long", "next"] { try scratch.write("xxxx", to: name) }
    let batch = DispatchSemaphore(value: 0)
    let goOn = DispatchSemaphore(value: 0)
    let memory = MemoryStore { path, deliver in
      for _ in 0..<4 {
        batch.signal()
        goOn.wait()
        guard deliver(Snapshot(file: path, bytes: 1)) else { return }
      }
    }
    let loader = Loader(memory, wake: {})
    loader.load(["long", "next"].map { scratch.path + "/" + $0 })
    batch.wait()
    goOn.signal()
    batch.wait()
    #expect(loader.stop() == ["long", "next"].map { scratch.path + "/" + $0 })
    goOn.signal()
    while loader.isReading { usleep(1_000) }
    let outcomes = loader.take().outcomes
    #expect(outcomes.map(\.file) == [scratch.path + "/long"])
    let long = try #require(try memory.market.sources(asOf: .endOfTime).first)
    #expect(long.bytes == 2)
    #expect(
      long.diagnostics.map(\.description) == [
        "\(scratch.path)/long: warning: reading was stopped after 0 MB; open it again to read the rest"
      ])
  }

  @Test func `a damaged file keeps its last good values`() {
    var good = Snapshot(file: "a")
    good.exchangeRates = [
      ExchangeRate(
        base: .usd, currency: .eur, rate: Figure(1), day: Day(number: 0), source: "x",
        origin: Origin(file: "a", line: 1))
    ]
    var bad = Snapshot(file: "a")
    bad.diagnostics = [Diagnostic(.error, at: Origin(file: "a", line: 0), "empty", remedy: "wait")]
    let kept = bad.keeping(good)
    #expect(kept.exchangeRates == good.exchangeRates)
    #expect(kept.diagnostics == bad.diagnostics)
    #expect(bad.keeping(nil) == bad)
    #expect(good.keeping(bad) == good)
    #expect(Snapshot(file: "a").keeping(good).hasNoValues, "empty without an error is meant so")
  }
}

extension Loader.Outcome {
  fileprivate var file: String? {
    switch self {
    case .landed(let arrival): arrival.file
    case .gone(let file): file
    case .refused(let diagnostic): diagnostic.origin.file
    case .found, .themes, .completed, .settings, .unread, .waits: nil
    }
  }
}
