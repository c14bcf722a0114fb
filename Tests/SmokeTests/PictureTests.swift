import Glibc
import TestSupport
import Testing

/// Compares what ncurses shows on a real terminal with the screen as text.
@Suite(
  .enabled(if: Program.isBuilt, "tokentape is not built"),
  .enabled(if: Program.finds("tmux"), "tmux is not installed"))
struct PictureTests {
  @Test(arguments: [[], ["--ascii"]])
  func `tmux shows exactly the screen that the program prints as text`(signs: [String]) throws {
    let folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
    let written = try Program.run(["screen", "--size", "80x24", folder.path] + signs).output
    #expect(written.utf8.allSatisfy { $0 < 0x80 } == !signs.isEmpty)
    let tmux = ["tmux", "-L", "tokentape-\(getpid())\(signs.count)", "-f", "/dev/null"]
    defer { _ = try? Program.run(command: tmux + ["kill-server"]) }
    let command =
      "XDG_CONFIG_HOME=/none '\(Program.path)' --archive :memory: '\(folder.path)' \(signs.joined())"
    try Program.run(command: tmux + ["new-session", "-d", "-x", "80", "-y", "24", command])
    var shown = ""
    for _ in 0..<100 where !shown.contains("opal") {
      usleep(50_000)
      shown = try Program.run(command: tmux + ["capture-pane", "-p"]).output
    }
    #expect(trimmed(shown) == trimmed(written))
  }

  /// The lines without trailing spaces, which tmux drops.
  private func trimmed(_ picture: String) -> [String] {
    picture.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
