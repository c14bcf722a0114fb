import TestSupport
import Testing

/// The README's picture is what the program shows.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct ReadmeTests {
  @Test("the README lists the keys as the program does")
  func keys() throws {
    let readme = try Program.run(command: ["cat", Project.root + "/README.md"]).output
    let home = try Scratch()
    try home.write("", to: "empty.toml")
    let settings = ["--settings", home.path + "/empty.toml"]
    let printed = try Program.run(["keys", "--markdown"] + settings).output
    #expect(printed.contains("| `P`") && printed.contains("| `y`"), "\(printed.prefix(200))")
    #expect(
      readme.contains(printed), "README.md: error: the keys are not those of 'tokentape keys'")
  }

  @Test("the README's picture shows the samples as they are")
  func picture() throws {
    let picture = try Program.run(command: ["cat", Project.root + "/docs/screen.svg"]).output
    let command = ["screen", "--svg", "--size", "112x30", "--at", "2026-11-22", "samples"]
    let screen = try Program.run(
      command: ["env", "-C", Project.root, Program.path] + command
    ).output
    #expect(screen.hasPrefix("<svg") && screen.hasSuffix("</svg>\n"))
    #expect(
      picture == screen,
      "docs/screen.svg: error: it is not what tokentape shows now; look at it, and: make picture")
    let readme = try Program.run(command: ["cat", Project.root + "/README.md"]).output
    #expect(readme.contains("](docs/screen.svg)"))
  }
}
