import Foundation
import TestSupport

/// Runs every task and prints what came of it.
func compare(replies: Int) throws {
  let dump = NSTemporaryDirectory() + "tokentape-bench-\(replies).ndjson"
  if !FileManager.default.fileExists(atPath: dump) {
    _ = FileManager.default.createFile(atPath: dump, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: dump))
    for first in stride(from: 0, to: replies, by: 50_000) {
      try file.write(contentsOf: Data(madeUpReplies(min(50_000, replies - first), from: first)))
    }
  }
}
