import Foundation
import Screen
import TestSupport
import Testing

/// Plays every file in Storyboards; `make stories` rewrites them, and still fails.
struct StoryBoardTests {
  static let folder = Project.root + "/Tests/DashboardTests/Storyboards"
  static let files = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".story") }.sorted()

  @Test("plays as written", arguments: files)
  func plays(file: String) throws {
    let text = try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8)
    let story = try StoryBoard(text)
    #expect(story.text == text, "\(file) is not written as story boards are")
    var player = StoryPlayer()
    let played = try player.played(story)
    guard played != story else { return }
    if ProcessInfo.processInfo.environment["UPDATE_STORYBOARDS"] == "1" {
      try played.text.write(toFile: Self.folder + "/" + file, atomically: true, encoding: .utf8)
      Issue.record("\(file) was written anew: read the difference before you commit it")
      return
    }
    for (written, seen) in zip(story.steps, played.steps) where written != seen {
      Issue.record(
        Testing.Comment(rawValue: difference(written, seen)),
        sourceLocation: SourceLocation(
          fileID: "DashboardTests/\(file)", filePath: Self.folder + "/" + file,
          line: written.line, column: 1))
    }
  }

  @Test("there are stories to play")
  func exist() {
    #expect(Self.files.count >= 10)
  }

  private func difference(_ written: StoryBoard.Step, _ played: StoryBoard.Step) -> String {
    switch (written.kind, played.kind) {
    case (.screen(_, let wanted), .screen(_, let got)), (.roles(let wanted), .roles(let got)):
      let rows = max(wanted.count, got.count)
      for row in 0..<rows {
        let (left, right) = (
          wanted.indices.contains(row) ? wanted[row] : "", got.indices.contains(row) ? got[row] : ""
        )
        guard left != right else { continue }
        let place = zip(left, right).prefix { $0 == $1 }.map { String($0.0).columns }.reduce(0, +)
        let blank = String(repeating: " ", count: place + 11)
        return
          "row \(row + 1) is not as written\n  written |\(left)|\n  played  |\(right)|\n\(blank)^"
      }
      return "not as written"
    case (_, .asks(let got)): return "asks '\(got)'"
    default: return "not as written"
    }
  }
}
