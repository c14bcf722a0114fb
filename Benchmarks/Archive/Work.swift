import Analytics
import Archive
import Foundation
import Market
import Prose
import Readers

/// Runs one task with timing and peak memory; prints `name value` lines.
func perform(_ arguments: [String]) throws {
  let archive = arguments[1]
  switch arguments[0] {
  case "load": try load(arguments[2], into: archive)
  case "first": try firstPage(of: archive)
  case "search": try search(archive, for: Array(arguments.dropFirst(2)))
  case "past": try pastPage(of: archive, asOf: Moment(seconds: Int64(arguments[2]) ?? 0))
  case "feeds": for feed in arguments.dropFirst(2) { try load(feed, into: archive) }
  case "lists": try PriceYears.write(to: archive, and: arguments[2])
  case "steps": try PriceYears.step(through: archive, times: Int(arguments[2]) ?? 0)
  default: print("no such task")
  }
  print("peakMegabytes \(peakKilobytes() / 1_024)")
}

private func load(_ dump: String, into path: String) throws {
  let archive = try ArchiveFile(at: path)
  let time = try ContinuousClock().measure {
    let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: dump))
    let writer = try archive.writer(for: SnapshotSource(path: dump, read: Moment(seconds: 0)))
    var failure: (any Error)?
    read(named: dump) { () throws(Diagnostic) -> [UInt8]? in
      let block = [UInt8](unsafeUninitializedCapacity: 1 << 22) {
        $1 = Foundation.read(file.fileDescriptor, $0.baseAddress, 1 << 22)
      }
      return block.isEmpty ? nil : block
    } deliver: { batch in
      do { try writer.take(batch) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
    try writer.finish(hash: nil)
    print("added \(writer.outcome.added)")
  }
  print("seconds \(time / .seconds(1))")
}

private func firstPage(of path: String) throws {
  let clock = ContinuousClock()
  var archive: ArchiveFile?
  let open = try clock.measure { archive = try ArchiveFile(at: path) }
  guard let archive else { return }
  let query = FeedQuery(asOf: .endOfTime, limit: 40)
  var page = FeedPage(query)
  let first = try clock.measure { page = try archive.feed(query) }
  let again = try clock.measure { page = try archive.feed(query) }
  let thread = try clock.measure {
    _ = try archive.thread(page.rows[0].id, asOf: query.asOf, atMost: 10_000)
  }
  print("openMs \(open / .milliseconds(1))")
  print("firstMs \(first / .milliseconds(1))")
  print("againMs \(again / .milliseconds(1))")
  print("threadMs \(thread / .milliseconds(1))")
  print("stories \(page.stories) replies \(page.replies)")
}

private func pastPage(of path: String, asOf moment: Moment) throws {
  let clock = ContinuousClock()
  let archive = try ArchiveFile(at: path)
  let query = FeedQuery(asOf: moment, limit: 40)
  var page = FeedPage(query)
  let first = try clock.measure { page = try archive.feed(query) }
  let again = try clock.measure { page = try archive.feed(query) }
  let search = try clock.measure {
    _ = try archive.feed(FeedQuery(search: Search("price"), asOf: moment, limit: 40))
  }
  print("firstMs \(first / .milliseconds(1))")
  print("againMs \(again / .milliseconds(1))")
  print("searchMs \(search / .milliseconds(1))")
  print("stories \(page.stories) replies \(page.replies)")
}

private func search(_ path: String, for words: [String]) throws {
  let archive = try ArchiveFile(at: path)
  for word in words {
    let query = FeedQuery(
      search: Search(word), asOf: Moment(seconds: 4_000_000_000), limit: 40)
    var page = FeedPage(query)
    let times = try (0..<5).map { _ in
      try ContinuousClock().measure { page = try archive.feed(query) }
    }
    let best = (times.min() ?? .zero) / .milliseconds(1)
    print(
      "search \(word): \(page.stories) stories, \(page.replies) replies, in \(rounded(best)) ms")
  }
}

private func rounded(_ milliseconds: Double) -> String {
  String(format: "%.1f", milliseconds)
}

/// The peak memory of this process, in kilobytes.
private func peakKilobytes() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
  return Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "") ?? 0
}
