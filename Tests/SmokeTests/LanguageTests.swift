import TestSupport
import Testing

/// The real program in a language of its reader.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct LanguageTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  private func screen(_ variables: [String], _ arguments: [String]) throws -> String {
    try Program.run(
      command: ["env", "-u", "LC_ALL"] + variables + [Program.path, "screen"] + arguments
        + [folder.path]
    ).output
  }

  @Test("a screen depends on its arguments, not on the environment")
  func arguments() throws {
    #expect(try screen(["LANG=da_DK.UTF-8"], []).contains("1 Prices"))
    #expect(try screen(["LANG=en_GB.UTF-8"], ["--language", "da"]).contains("1 Priser"))
    #expect(try screen(["LANG=C"], ["--language", "zh-Hant"]).contains("1 價格"))
  }

  @Test("settings name the language and the forms; the argument counts before them")
  func settings() throws {
    try folder.write(
      "language = \"da\"\nnumbers = \"1,234.5\"\n", to: "settings.toml")
    let settings = ["--settings", folder.path + "/settings.toml"]
    #expect(try screen([], settings).contains("Priser"))
    #expect(try screen([], settings + ["--language", "en"]).contains("Prices"))
  }

  @Test("an unknown language is refused, with what there is")
  func unknown() throws {
    let result = try Program.run(
      command: [Program.path, "screen", "--language", "dk", folder.path])
    #expect(result.status == 2)
    #expect(result.errors.contains("no language is called 'dk'; did you mean 'da'?"))
  }

  @Test(
    "the dashboard speaks the language of the environment",
    arguments: [
      ("LC_MESSAGES=da_DK.UTF-8", "Priser"), ("LC_MESSAGES=zh_TW.UTF-8", "價格"),
      ("LC_MESSAGES=zh_CN.UTF-8", "Prices"),
    ])
  func environment(variable: String, title: String) throws {
    let pty = try Pty(
      ["--archive", ":memory:", folder.path],
      variables: ["TERM=xterm-256color", variable])
    try pty.see(title)
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test("what commands print is in no language")
  func commands() throws {
    for arguments in [["prices", "--json", "--from"], ["prices", "--from"], ["keys"]] {
      let lines = try ["LANG=C.UTF-8", "LANG=da_DK.UTF-8"].map { variable in
        try Program.run(
          command: ["env", "-u", "LC_ALL", variable, Program.path] + arguments
            + (arguments == ["keys"] ? [] : [folder.path])
        ).output
      }
      #expect(lines[0] == lines[1] && !lines[0].isEmpty)
    }
  }
}
