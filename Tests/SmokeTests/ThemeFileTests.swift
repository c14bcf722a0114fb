import Glibc
import TestSupport
import Testing

/// Themes are files, and seen at once when they are saved.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct ThemeFileTests {
  private let folder: Scratch
  private var themes: String { "root/share/tokentape/themes/" }

  /// A copy of the program below a prefix of its own, with the project's files beside it, but themes
  /// that may be changed.
  init() throws {
    folder = try Scratch()
    for name in ["root", "root/bin", "root/share", "root/share/tokentape", "tokentape"] {
      folder.makeFolder(name)
    }
    let share = folder.path + "/root/share/tokentape"
    for name in ["names", "samples", "languages"] {
      symlink(Project.root + "/" + name, share + "/" + name)
    }
    for command in [
      ["cp", Program.path, folder.path + "/root/bin/tokentape"],
      ["cp", "-r", Project.root + "/themes", share + "/themes"],
    ] {
      let copied = try Program.run(command: command)
      try #require(copied.status == 0, "\(copied)")
    }
    try folder.write("theme = \"dark\"\n", to: "tokentape/settings.toml")
  }

  private func start() throws -> Pty {
    let pty = try Pty(
      ["--archive", ":memory:", Project.root + "/samples"],
      variables: ["TERM=xterm-256color", "COLORTERM="], home: folder,
      command: [folder.path + "/root/bin/tokentape"])
    try pty.see("live")
    pty.settle()
    return pty
  }

  @Test func `a theme's file that is saved colours the open screen`() throws {
    let dark = folder.text(of: themes + "dark.toml")
    try #require(dark.contains("title = \"bold #f0f2f5\""))
    let pty = try start()
    try folder.write(
      dark.replacing("title = \"bold #f0f2f5\"", with: "title = \"bold #00ff00\""),
      to: themes + "dark.toml")
    // The nearest of the 256 colours.
    try pty.see("38;5;46m")
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test func `one that can't be read leaves the colours, and says where it is wrong`() throws {
    let pty = try start()
    try folder.write("title = \"boldd\"\n", to: themes + "dark.toml")
    try pty.see("dark.toml:1:")
    pty.press("q")
    #expect(try pty.end() == 0)
  }
}
