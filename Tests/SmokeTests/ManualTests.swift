import TestSupport
import Testing

/// The manual pages say what the program says, and groff has nothing against them.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct ManualTests {
  private static let names = [
    "tokentape.1", "tokentape-settings.5", "tokentape-formats.5", "tokentape-keys.7",
  ]
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    let result = try Program.run(["manual", folder.path])
    try #require(result.status == 0 && result.errors == "", "\(result.errors)")
  }

  @Test(
    .enabled(if: Program.finds("man") && Program.finds("groff"), "man or groff is not installed"),
    arguments: names)
  func `groff has nothing against a page, and shows all of it`(name: String) throws {
    let page = try Program.run(
      command: ["env", "MANWIDTH=100", "LANG=C.UTF-8", "man", "--warnings", "-l", path(name)])
    #expect(page.status == 0 && page.errors == "", "\(page.errors.prefix(500))")
    let title = name.prefix { $0 != "." }.uppercased()
    #expect(page.output.hasPrefix(title), "\(page.output.prefix(200))")
    #expect(page.output.split(separator: "\n").count > 40)
  }

  @Test func `a page has every command, option and line that help has`() throws {
    let page = folder.text(of: "tokentape.1")
    let help = try Program.run(["--help"]).output
    let commands = help.split(separator: "\n").filter {
      $0.hasPrefix("  ") && $0.prefix(3) != "   "
    }
    .compactMap { $0.split(separator: " ").first }.filter {
      $0 != "See" && $0.allSatisfy(\.isLetter)
    }
    #expect(commands.count > 20)
    for command in commands {
      #expect(page.contains(".SS \"tokentape \(command)\"\n"), "\(command)")
    }
    for option in ["\\-\\-what\\-if <assumptions>", "\\-\\-as\\-of <YYYY\\-MM\\-DD>", "\\-\\-json"]
    {
      #expect(page.contains(".B \"\(option)\"\n"), "\(option)")
    }
    #expect(page.contains(".SS \"tokentape archive forget\"\n"))
    #expect(!page.contains("tokentape manual") && !page.contains("-h, --help"))
  }

  @Test func `the pages have the tables of settings, formats and keys`() throws {
    let settings = folder.text(of: "tokentape-settings.5")
    #expect(settings.contains("columns = \"in cached out blend vs held\""))
    #expect(settings.contains(".SS \"[filters]\"\n.PP\nNamed filters"))
    let formats = folder.text(of: "tokentape-formats.5")
    for line in try Program.run(["formats"]).output.split(separator: "\n") {
      guard let name = line.split(separator: " ").first, !line.hasPrefix("   ") else { continue }
      let plain = name.split(separator: "-", omittingEmptySubsequences: false)
        .joined(separator: "\\-")
      #expect(formats.contains(".B \"\(plain)\"\n"), "\(name)")
    }
    let keys = folder.text(of: "tokentape-keys.7")
    #expect(keys.contains(".B \"j  ↓\"\nnext line\n"))
    #expect(keys.contains(".B \"at DAY\"\n") && keys.contains(".B \"hosts\"\n"))
    // Every command says what it does.
    #expect(!keys.contains("\"\n \n"))
  }

  @Test func `every variable that the program heeds is told`() throws {
    let read = try Program.run(
      command: [
        "grep", "-rhoE", "(getenv|variable)\\(\"[A-Za-z_]+\"", Project.root + "/Sources",
      ]
    ).output
    let names = Set(read.split(separator: "\n").compactMap { $0.split(separator: "\"").last })
    #expect(names.count > 10)
    let page = folder.text(of: "tokentape.1")
    // Only the scripts that complete set this, for the program itself.
    for name in names where name != "SAP_SHELL" {
      #expect(page.contains(name), "\(name) is not under ENVIRONMENT")
    }
  }

  @Test func `the exit codes of the manual are those of the documentation`() throws {
    let page = folder.text(of: "tokentape.1")
    let table = try Program.run(command: ["cat", Project.root + "/docs/output.md"]).output
    let rows = table.split(separator: "\n").filter { $0.wholeMatch(of: /\| [0-9] \| .+ \|/) != nil }
    #expect(rows.count == 4)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.drop { $0 == " " }.dropLast() }
      let words = cells[1].split(separator: "-", omittingEmptySubsequences: false)
        .joined(separator: "\\-")
      #expect(page.contains(".B \"\(cells[0])\"\n\(words)\n"), "\(row)")
    }
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }
}
