import Foundation
import TestSupport

/// Ten feeds of 5,000 items each, like those of someone who follows the news.
func compareFeeds(in folder: String) throws {
  let feeds = (1...10).map { "\(folder)/feed-\($0).xml" }
  for (number, feed) in feeds.enumerated() {
    let bytes = Data(madeUpFeed(items: 5_000, seed: UInt64(number + 1)))
    try bytes.write(to: URL(fileURLWithPath: feed))
  }
  let archive = folder + "/archive.sqlite"
  _ = try task("feeds", archive, feeds)
  print(
    String(format: "50,000 items of ten feeds, %.0f MB", feeds.reduce(0) { $0 + megabytes(of: $1) })
  )
  let first = try task("first", archive)
  print(
    String(
      format: "  opened in %.1f ms; first page in %.1f ms, again in %.1f ms",
      number("openMs", in: first), number("firstMs", in: first), number("againMs", in: first)))
  for word in ["price", madeUpFeedRareWord] {
    let search = try task("search", archive, word)
    for line in search.split(separator: "\n") where line.hasPrefix("search") { print("  \(line)") }
    let grep = try run("grep", ["-c", word] + feeds, input: "")?.seconds ?? 0
    print(String(format: "  grep -c %@: %.0f ms", word, grep * 1e3))
  }
}
