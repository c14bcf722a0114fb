import Analytics
import Archive
import Foundation
import Market
import TestSupport

/// The cost of steps in time: a weekly price list over more than two years.
enum PriceYears {
  static let weeks = 112
  static let listings = 3_000
  /// How many weeks a listing's price holds, for some 5,000 changes in all.
  private static let weeksBetweenChanges = 67

  /// Writes the lists to an archive, and the last one as JSON in litellm's format.
  static func write(to archive: String, and json: String) throws {
    var random = Seeded(20_250_127)
    var inputs = (0..<listings).map { _ in Int.random(in: 10...15_000, using: &random) }
    let file = try ArchiveFile(at: archive)
    for week in 0..<weeks {
      for listing in inputs.indices
      where week > 0 && Int.random(in: 0..<weeksBetweenChanges, using: &random) == 0 {
        inputs[listing] = max(1, inputs[listing] * Int.random(in: 5...14, using: &random) / 10)
      }
      let snapshot = list(of: inputs, week)
      let source = SnapshotSource(path: snapshot.file, read: Moment(seconds: 0))
      try file.writer(for: source).finish(snapshot)
    }
    try text(of: inputs).write(toFile: json, atomically: true, encoding: .utf8)
  }

  private static func list(of inputs: [Int], _ week: Int) -> Snapshot {
    let file = "litellm-\(week).json"
    var snapshot = Snapshot(file: file, format: "litellm")
    snapshot.quotes = inputs.enumerated().map { number, millis in
      var quote = Quote.madeUp(
        number, millis: millis, day: 20_000 + week * 7,
        at: Origin(file: file, line: 2 + number, column: 3))
      quote.contextTokens = 128_000
      return quote
    }
    return snapshot
  }

  private static func text(of inputs: [Int]) -> String {
    let lines = inputs.enumerated().map { number, millis in
      "  \"model-\(number)\": {\"litellm_provider\": \"provider\(number % 150)\", "
        + "\"input_cost_per_token\": \(millis)e-9, \"cache_read_input_token_cost\": "
        + "\(millis)e-10, \"output_cost_per_token\": \(millis * 4)e-9, \"mode\": \"chat\"}"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// Goes some steps back and the same number forward, running every query of a dashboard.
  static func step(through path: String, times: Int) throws {
    let archive = try ArchiveFile(at: path)
    let clock = ContinuousClock()
    var moment = try archive.newestObservation ?? Moment(seconds: 0)
    func ask() throws -> MarketView {
      _ = try archive.sources(asOf: moment)
      _ = try archive.feed(FeedQuery(asOf: moment, limit: 40))
      return try archive.view(asOf: moment)
    }
    let first = try clock.measure { _ = try ask() }
    var (durations, offers) = ([Duration](), 0)
    for number in 0..<times {
      let direction: TimeDirection = number < times / 2 ? .before : .after
      durations.append(
        try clock.measure {
          moment = try archive.turningPoint(direction, of: moment) ?? moment
          offers = try ask().offers.count
        })
    }
    durations.sort()
    print("firstMs \(first / .milliseconds(1))")
    print("medianMs \(durations[times / 2] / .milliseconds(1))")
    print("worstMs \(durations[times - 1] / .milliseconds(1))")
    print("offers \(offers)")
    print("changes \(try archive.facts().counts.quotes - listings)")
  }
}

/// Steps in time, next to reading one of the lists from disk.
func compareSteps(in folder: String) throws {
  let (archive, json) = (folder + "/archive.sqlite", folder + "/litellm.json")
  _ = try task("lists", archive, json)
  let steps = try task("steps", archive, "50")
  print(
    String(
      format: "%d price lists of %d listings, %.1f MB, %.0f changes of price", PriceYears.weeks,
      PriceYears.listings, megabytes(of: archive), number("changes", in: steps)))
  print(
    String(
      format: "  opened on the last of them in %.1f ms; 50 steps: median %.1f ms, worst %.1f ms",
      number("firstMs", in: steps), number("medianMs", in: steps), number("worstMs", in: steps)))
  let filter = "to_entries[] | [.key, .value.input_cost_per_token] | @tsv"
  guard let jq = try run("jq", ["-r", filter, json], input: "") else {
    print("  jq is not here; nothing to hold it against")
    return
  }
  print(String(format: "  jq reads the prices of one list: %.0f ms", jq.seconds * 1e3))
}
