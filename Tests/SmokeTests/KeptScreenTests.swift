import Glibc
import TestSupport
import Testing

/// The first screen of an archive is kept, and shown at once when nothing has changed since.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct KeptScreenTests {
  private let home: Scratch

  init() throws {
    home = try Scratch()
    _ = try Program.run(["load", Project.root + "/samples", "--archive", archive])
    // The first start keeps what else it finds out in the archive, and the second its screen.
    for _ in 0..<2 { _ = try start(until: { try !kept.isEmpty }) }
  }

  private var archive: String { home.path + "/a.sqlite" }

  /// What a start writes, from the first byte to the last.
  ///
  /// The screen is kept beside the loop, so that a test may have to wait for it, a second at most.
  private func start(
    _ arguments: [String] = [], on archive: String? = nil, columns: UInt16 = 100,
    until isKept: () throws -> Bool = { true }
  ) throws -> String {
    let pty = try Pty(
      ["--archive", archive ?? self.archive] + arguments, home: home, columns: columns)
    var output = try pty.see(" tokentape")
    pty.settle()
    for _ in 0..<10 where try !isKept() { usleep(100_000) }
    pty.press("Q")
    _ = try pty.end()
    output += pty.output
    return output
  }

  /// The kept screens.
  private var kept: [String] {
    get throws {
      try Program.run(command: ["ls", home.path + "/tokentape/screens"]).output
        .split(separator: "\n").map(String.init)
    }
  }

  /// Whether a kept screen still has the sign.
  private var signed: Bool {
    get throws {
      try kept.contains { home.text(of: "tokentape/screens/" + $0).contains("openai/oX") }
    }
  }

  /// Puts something into the kept screens that no data say, so that it tells where a screen is from.
  private func sign() throws {
    for file in try kept {
      let name = "tokentape/screens/" + file
      let text = home.text(of: name)
      #expect(text.contains("openai/o1 ") || text.contains("openai/oX "))
      try home.write(text.replacing("openai/o1 ", with: "openai/oX "), to: name)
    }
  }

  @Test("an unchanged archive opens with the kept screen, and what it does not say is put right")
  func unchanged() throws {
    #expect(try kept.count == 1)
    let plain = try start()
    #expect(!plain.contains("openai/oX"))
    try sign()
    #expect(try start(until: { try !signed }).contains("openai/oX"))
    // It was not confirmed, so the right one was kept instead.
    #expect(try !start().contains("openai/oX"))
  }

  /// A kept screen without the times between which it holds.
  private func timeless(_ text: String) -> [Substring] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return Array(lines.prefix(2) + lines.dropFirst(3))
  }

  @Test(
    "a longer file, one of another size and one that is no screen are not taken, but replaced")
  func damaged() throws {
    let file = "tokentape/screens/" + (try #require(try kept.first))
    let right = home.text(of: file)
    let lines = right.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = lines.prefix(3).joined(separator: "\n") + "\n"
    for wrong in [
      right + String(repeating: "0 0 40 http://a/\n", count: 90_000), head + "2 1\nab\n..\n",
      "", head, "\u{1B}[2J" + right,
    ] {
      try home.write(wrong, to: file)
      _ = try start(until: { timeless(home.text(of: file)) == timeless(right) })
      #expect(
        timeless(home.text(of: file)) == timeless(right), "\(wrong.suffix(40).debugDescription)")
    }
  }

  @Test("an archive is known by any of its names, with what its log holds")
  func linked() throws {
    try Program.run(command: ["ln", "-s", "a.sqlite", home.path + "/l.sqlite"])
    let link = home.path + "/l.sqlite"
    _ = try start(on: link, until: { try kept.count == 2 })
    try sign()
    #expect(try start(on: link).contains("openai/oX"))
    try sign()
    let other = try Pty(["--archive", archive], home: home)
    try other.see(" tokentape")
    other.settle()
    other.press(" ")
    other.settle()
    other.signal(9)
    _ = try other.end()
    #expect(try !start(on: link).contains("openai/oX"))
  }

  @Test("an archive whose last terminal was closed, so that it has a log, has a kept screen, too")
  func logged() throws {
    let other = try Pty(["--archive", archive], home: home)
    try other.see(" tokentape")
    other.settle()
    other.press(" ")
    other.settle()
    other.signal(SIGHUP)
    _ = try other.end()
    var status = stat()
    try #require(stat(archive + "-wal", &status) == 0 && status.st_size > 0)
    try sign()
    // Once more, the first start keeps what else it finds out.
    for _ in 0..<2 { _ = try hungUp() }
    #expect(try !signed)
    try sign()
    #expect(try hungUp().contains("openai/oX"))
  }

  /// What a start writes until its terminal is closed.
  private func hungUp() throws -> String {
    let pty = try Pty(["--archive", archive], home: home)
    let output = try pty.see(" tokentape")
    pty.settle()
    for _ in 0..<10 where try signed { usleep(100_000) }
    pty.signal(SIGHUP)
    _ = try pty.end()
    return output + pty.output
  }

  @Test("another size, another view and another file show none that was kept")
  func changed() throws {
    try sign()
    #expect(try !start(columns: 120).contains("openai/oX"))
    #expect(try !start(["--view", "row=2"]).contains("openai/oX"))
    try home.write("hello", to: "b.txt")
    _ = try Program.run(["load", home.path + "/b.txt", "--archive", archive])
    #expect(try !start().contains("openai/oX"))
  }

  @Test("an archive in memory keeps nothing")
  func inMemory() throws {
    let before = try kept
    for _ in 0..<2 {
      let pty = try Pty(
        ["--archive", ":memory:", Project.root + "/samples"], home: home, columns: 90)
      _ = try pty.see(" tokentape")
      pty.settle()
      pty.press("Q")
      #expect(try pty.end() == 0)
    }
    #expect(try kept == before)
  }
}
