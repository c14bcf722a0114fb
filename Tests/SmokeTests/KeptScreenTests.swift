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
    for _ in 0..<2 { _ = try start() }
  }

  private var archive: String { home.path + "/a.sqlite" }

  /// What a start writes, from the first byte to the last.
  private func start(_ arguments: [String] = [], columns: UInt16 = 100) throws -> String {
    let pty = try Pty(["--archive", archive] + arguments, home: home, columns: columns)
    var output = try pty.see(" tokentape")
    pty.settle()
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

  /// Puts something into the kept screens that no data say, so that it tells where a screen is from.
  private func sign() throws {
    for file in try kept {
      let name = "tokentape/screens/" + file
      let text = home.text(of: name)
      #expect(text.contains("openai/o1 "))
      try home.write(text.replacing("openai/o1 ", with: "openai/oX "), to: name)
    }
  }

  @Test("an unchanged archive opens with the kept screen, and what it does not say is put right")
  func unchanged() throws {
    #expect(try kept.count == 1)
    let plain = try start()
    #expect(!plain.contains("openai/oX"))
    try sign()
    #expect(try start().contains("openai/oX"))
    // It was not confirmed, so the right one was kept instead.
    #expect(try !start().contains("openai/oX"))
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
