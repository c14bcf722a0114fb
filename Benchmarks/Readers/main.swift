import Foundation
import Market
import Readers
import TestSupport

/// Times the reading of files: `BenchReaders [FILE…]`, or a generated price map if no file is
/// given.
let runs = 15

func seconds(runs: Int = runs, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in clock.measure(work) }
  return (times.min() ?? .zero) / .seconds(1)
}

/// A map with as many listings as litellm's, and as many fields each.
func madeUpMap(listings: Int) -> String {
  let entries = (0..<listings).map { number in
    """
        "provider-\(number % 150)/model-\(number)": {
            "cache_read_input_token_cost": \(number % 90 + 1)e-09,
            "input_cost_per_token": \(number % 900 + 1)e-08,
            "input_cost_per_token_batches": \(number % 450 + 1)e-08,
            "litellm_provider": "provider-\(number % 150)",
            "max_input_tokens": \(number % 32 * 8192 + 8192),
            "max_output_tokens": 8192,
            "mode": "chat",
            "output_cost_per_token": \(number % 900 + 1).5e-07,
            "source": "https://provider-\(number % 150).example/pricing/model-\(number)",
            "supported_modalities": ["text", "image"],
            "supports_function_calling": true,
            "supports_parallel_function_calling": true,
            "supports_prompt_caching": true,
            "supports_response_schema": true,
            "supports_system_messages": true,
            "supports_tool_choice": true
        }
    """
  }
  return "{\n" + entries.joined(separator: ",\n") + "\n}\n"
}

/// What another program would decode from an entry.
struct Entry: Decodable {
  var litellm_provider: String?
  var input_cost_per_token: Decimal?
  var output_cost_per_token: Decimal?
  var cache_read_input_token_cost: Decimal?
}

func report(_ file: SourceFile) {
  var snapshot = read(file)
  let own = seconds { snapshot = read(file) }
  let megabytes = Double(file.bytes.count) / 1e6
  print(file.name)
  print(
    "  \(snapshot.format ?? "no format"): \(snapshot.quotes.count) quotes, "
      + "\(snapshot.exchangeRates.count) rates, \(snapshot.diagnostics.count) diagnostics")
  print(String(format: "  %.2f ms, %.0f MB/s", own * 1e3, megabytes / own))
  guard snapshot.format == "litellm" else { return }
  let data = Data(file.bytes)
  let foundation = seconds {
    _ = try? JSONDecoder().decode([String: Entry].self, from: data)
  }
  print(
    String(
      format: "  Foundation's JSONDecoder, four fields: %.2f ms, %.1f times as long",
      foundation * 1e3, foundation / own))
}

func report(_ feeds: [SourceFile], _ name: String) {
  var stories = 0
  let own = seconds(runs: 5) { stories = feeds.reduce(0) { $0 + read($1).threads.count } }
  let megabytes = Double(feeds.reduce(0) { $0 + $1.bytes.count }) / 1e6
  print("\(feeds.count) made-up feeds, \(name): \(stories) stories")
  print(String(format: "  %.0f MB in %.0f ms, %.0f MB/s", megabytes, own * 1e3, megabytes / own))
}

/// Writes the feeds to a folder, for other programs to read as well.
func writeFeeds(into folder: String) throws {
  for number in 1...10 {
    let feed = Data(madeUpFeed(items: 5_000, seed: UInt64(number), isMixed: true))
    try feed.write(to: URL(fileURLWithPath: folder + "/feed-\(number).xml"))
  }
}

var paths = CommandLine.arguments.dropFirst()
if paths.first == "--write-feeds", let folder = paths.last {
  try writeFeeds(into: folder)
  paths = []
} else if paths.isEmpty {
  for (name, isMixed) in [("English", false), ("Chinese and English mixed", true)] {
    let feeds = (1...10).map {
      SourceFile(
        name: "feed-\($0).xml", bytes: madeUpFeed(items: 5_000, seed: $0, isMixed: isMixed))
    }
    report(feeds, name)
  }
  reportLines()
  report(SourceFile(name: "made-up map", bytes: Array(madeUpMap(listings: 4_500).utf8)))
}
for path in paths {
  guard let data = FileManager.default.contents(atPath: path) else {
    print("\(path): cannot be read; name a file that exists")
    continue
  }
  report(SourceFile(name: path, bytes: [UInt8](data)))
}
