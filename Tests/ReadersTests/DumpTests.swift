import Foundation
import Market
import Readers
import TestSupport
import Testing

/// Small dumps in each format, each with its expected reading next to it.
///
/// `UPDATE_DUMPS=1` rewrites those files and fails: review the diff before you commit it.
struct DumpTests {
  @Test("every dump gives its expected reading")
  func asWritten() throws {
    let paths = files(in: "Tests/ReadersTests/Dumps", "").filter { !$0.hasSuffix(".read") }
    #expect(paths.count > 8)
    for path in paths {
      let name = String(path.split(separator: "/").last ?? "")
      let snapshot = read(SourceFile(name: name, bytes: try sourceFile(path).bytes))
      try check(snapshot.digest, path + ".read")
      // Of the forms that have a name, nobody is asked to check how they were understood.
      let isKnown = !snapshot.diagnostics.contains { $0.message.hasPrefix("no known format") }
      #expect(isKnown || name.hasPrefix("records-") || name.hasPrefix("plain-"), "\(path)")
    }
  }

  @Test("a truncated or shuffled dump does not crash the program")
  func damaged() throws {
    var random = Seeded(11)
    for path in files(in: "Tests/ReadersTests/Dumps", "") where !path.hasSuffix(".read") {
      let bytes = try sourceFile(path).bytes
      for _ in 0..<12 {
        var damaged = Array(bytes[..<Int.random(in: 0...bytes.count, using: &random)])
        for _ in 0..<4 where !damaged.isEmpty {
          let one = Int.random(in: damaged.indices, using: &random)
          let other = Int.random(in: damaged.indices, using: &random)
          damaged.swapAt(one, other)
        }
        let snapshot = read(SourceFile(name: "cut", bytes: damaged))
        #expect(snapshot.format != nil || !snapshot.diagnostics.isEmpty, "\(path)")
      }
    }
  }

  private func check(_ digest: String, _ path: String) throws {
    let url = URL(fileURLWithPath: Project.root + "/" + path)
    let written = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    #expect(digest == written, "\(path)")
    if digest != written, ProcessInfo.processInfo.environment["UPDATE_DUMPS"] != nil {
      try digest.write(to: url, atomically: true, encoding: .utf8)
    }
  }
}

extension Snapshot {
  /// The reading, for people.
  fileprivate var digest: String {
    var lines = ["\(format ?? "no format"), \(encoding ?? "no encoding")"]
    for thread in threads {
      let story = thread.story
      let facts = [
        story.fullTitle, story.source, story.board, story.author, story.published?.iso8601,
        story.language, story.url, story.replyCount.map { "\($0) replies stated" },
        story.score.map { "\($0) votes" },
        story.articlePublished.map { "article of \($0.iso8601)" },
      ]
      lines += ["", "\(story.origin.line): \(story.title)"]
      lines.append("  " + facts.compactMap { $0 }.joined(separator: " · "))
      lines += story.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        "  | \($0)"
      }
      lines += thread.replies.map(\.digest)
    }
    if !diagnostics.isEmpty { lines += [""] + diagnostics.map(\.description) }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Reply {
  fileprivate var digest: String {
    let facts = [
      author, at.map { $0.iso8601 + (isYearUncertain ? " or years later" : "") },
      score.map { "\($0) votes" },
    ].compactMap { $0 }
    let text = text.replacing("\n", with: "⏎")
    return String(repeating: "  ", count: depth + 1) + "\(origin.line): "
      + facts.joined(separator: " · ") + " | " + text
  }
}
