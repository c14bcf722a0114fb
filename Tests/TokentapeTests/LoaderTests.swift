import Dispatch
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

@Suite struct LoaderTests {
  @Test func `a path that waits does not wait twice, and what is gone is said`() throws {
    let scratch = try Scratch()
    try scratch.write("x", to: "slow")
    try scratch.write("x", to: "a")
    let gate = DispatchSemaphore(value: 0)
    let finished = DispatchSemaphore(value: 0)
    let loader = Loader(
      read: { file in
        if file.name.hasSuffix("slow") { gate.wait() }
        return Snapshot(file: file.name, bytes: file.bytes.count)
      }, wake: { finished.signal() })
    loader.load([scratch.path + "/slow"])
    loader.load(["a", "a", "none"].map { scratch.path + "/" + $0 })
    loader.load([scratch.path + "/a"])
    #expect(loader.isBusy)
    gate.signal()
    for _ in 0..<3 { finished.wait() }
    let (outcomes, done, total) = loader.take()
    #expect(outcomes.map(\.file) == ["slow", "a", "none"].map { scratch.path + "/" + $0 })
    #expect(done == 3)
    #expect(total == 3)
    #expect(!loader.isBusy)
  }

  @Test func `a badly written file keeps its last good values`() {
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
    case .read(let snapshot): snapshot.file
    case .gone(let file): file
    case .found, .completed: nil
    }
  }
}
