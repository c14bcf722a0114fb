import Foundation
import Market
import Readers
import TestSupport

/// What another program would decode from a reply.
struct DumpedReply: Decodable {
  var author: String?
  var body: String?
  var created_utc: Int?
  var score: Int?
  var link_id: String?
  var parent_id: String?
  var subreddit: String?
}

/// Reads a dump with this program and with two others.
func reportLines() {
  let bytes = madeUpReplies(300_000)
  let megabytes = Double(bytes.count) / 1e6
  let path = NSTemporaryDirectory() + "tokentape-bench-replies.ndjson"
  guard (try? Data(bytes).write(to: URL(fileURLWithPath: path))) != nil else { return }
  defer { try? FileManager.default.removeItem(atPath: path) }
  var replies = 0
  let own = fastest(of: 5) { replies = readReplies(path) }
  print(String(format: "300,000 replies, one a line, %.0f MB", megabytes))
  print(String(format: "  %d replies in %.0f ms, %.0f MB/s", replies, own * 1e3, megabytes / own))
  let foundation = fastest(of: 1) {
    let decoder = JSONDecoder()
    for line in bytes.split(separator: 10) {
      _ = try? decoder.decode(DumpedReply.self, from: Data(line))
    }
  }
  print(
    String(
      format: "  Foundation's JSONDecoder: %.0f ms, %.1f times as long", foundation * 1e3,
      foundation / own))
  guard let jq = fastestRun(of: 2, "jq", ["-c", ".", path]) else {
    print("  jq is not here")
    return
  }
  print(String(format: "  jq -c: %.0f ms, %.1f times as long", jq * 1e3, jq / own))
}

/// Reads a file from disk in blocks, and releases each batch.
private func readReplies(_ path: String) -> Int {
  guard let file = fopen(path, "r") else { return 0 }
  defer { fclose(file) }
  var count = 0
  read(named: path) {
    let room = 1 << 22
    let block = [UInt8](unsafeUninitializedCapacity: room) {
      $1 = fread($0.baseAddress, 1, room, file)
    }
    return block.isEmpty ? nil : block
  } deliver: { batch in
    count += batch.threads.reduce(0) { $0 + $1.replies.count }
  }
  return count
}

private func fastest(of runs: Int, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  return ((0..<runs).map { _ in clock.measure(work) }.min() ?? .zero) / .seconds(1)
}

/// The fastest of several runs of another program; nil if it is not installed.
private func fastestRun(of runs: Int, _ program: String, _ arguments: [String]) -> Double? {
  var isThere = true
  let time = fastest(of: runs) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard isThere, (try? process.run()) != nil else { return }
    process.waitUntilExit()
    isThere = process.terminationStatus == 0
  }
  return isThere ? time : nil
}
