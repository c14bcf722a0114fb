import TestSupport
import Testing

/// Every block of commands in README.md and docs/ does what it says.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct DocsTests {
  static let pages =
    ["README.md"]
    + ((try? Program.run(command: ["ls", Project.root + "/docs"]).output) ?? "")
    .split(separator: "\n").filter { $0.hasSuffix(".md") }.map { "docs/" + $0 }

  private static let pagesWithJq = pages.filter { (try? text(of: $0).contains("jq -r")) == true }

  @Test(arguments: pages.filter { !pagesWithJq.contains($0) })
  func `the commands of a page run`(page: String) throws { try run(page) }

  @Test(.enabled(if: Program.finds("jq"), "jq is not installed"), arguments: pagesWithJq)
  func `the commands of a page that uses jq run`(page: String) throws { try run(page) }

  private func run(_ page: String) throws {
    let blocks = try Self.blocks(of: page)
    guard !blocks.isEmpty else { return }
    let place = try Scratch()
    try Self.furnish(place)
    for (number, block) in blocks.enumerated() { try place.write(block, to: "block-\(number)") }
    let result = try Program.run(
      command: ["bash", Project.root + "/Tests/SmokeTests/run-blocks", Program.path, Project.root],
      input: place.path)
    #expect(result.status == 0, "\(page): error: \(result.errors)\(result.output)")
    let typed = blocks.flatMap { $0.split(separator: "\n") }.count { $0.hasPrefix("tokentape") }
    let ran = place.text(of: "ran").split(separator: "\n").count
    #expect(ran >= typed, "\(page): error: \(ran) of \(typed) commands were run")
  }

  @Test func `the pages lead to each other, and to what is there`() throws {
    for page in Self.pages {
      let folder = page.hasPrefix("docs/") ? "docs/" : ""
      for link in try Self.text(of: page).matches(of: /\]\(([^)#:]+)[^):]*\)/) {
        let target = Project.root + "/" + folder + link.1
        let found = try Program.run(command: ["ls", target]).status == 0
        #expect(found, "\(page): error: it leads to '\(link.1)', which is not there")
      }
      let index = try Self.text(of: "docs/README.md") + Self.text(of: "README.md")
      #expect(
        page == "README.md" || index.contains("(\(page.dropFirst(5)))") || page == "docs/README.md",
        "docs/README.md: error: it does not lead to \(page)")
    }
  }

  @Test(arguments: pages)
  func `no line for cron has a percent sign that would end its command`(page: String) throws {
    let parts = try Self.text(of: page).split(separator: "```crontab\n").dropFirst()
    for block in parts.compactMap({ $0.split(separator: "```").first }) {
      #expect(block.firstMatch(of: /(^|[^\\])%/) == nil, "\(page): error: \(block)")
    }
  }

  @Test func `README and manual show the same examples`() throws {
    let folder = try Scratch()
    try Program.run(command: [Program.path, "manual", folder.path])
    let manual = folder.text(of: "tokentape.1")
    let examples = manual.split(separator: ".SH \"EXIT STATUS\"")[0]
      .split(separator: ".SH \"EXAMPLES\"")[1].matches(of: /\.B "(.+)"\n/)
    #expect(examples.count > 5)
    let readme = try Self.text(of: "README.md")
    for example in examples {
      let plain = String(example.1).replacing("\\-", with: "-").replacing("\\(aq", with: "'")
        .replacing("\\(ti", with: "~")
      #expect(readme.contains(plain), "README.md: error: it lacks '\(plain)'")
    }
  }

  /// The blocks of a page that are commands: marked as such, or of lines that begin with ours.
  private static func blocks(of page: String) throws -> [String] {
    var blocks: [String] = []
    var block: String?
    for line in try text(of: page).split(separator: "\n", omittingEmptySubsequences: false) {
      if let begun = block {
        if line == "```" { blocks.append(begun) }
        block = line == "```" ? nil : begun + line + "\n"
      } else if line == "```sh" {
        block = ""
      } else {
        #expect(line != "```console" && line != "```bash", "\(page): error: mark commands with sh")
      }
    }
    return blocks
  }

  private static func text(of page: String) throws -> String {
    try Program.run(command: ["cat", Project.root + "/" + page]).output
  }

  /// A home with the folders and files of which the pages speak.
  private static func furnish(_ place: Scratch) throws {
    place.makeFolder("home")
    try place.write("DeepSeek puts its profit on cost at 545 percent.", to: "draft.txt")
    let text = #"{"id": "1", "language": "en", "target": "R1", "text": "R1 costs $2.19."}"#
    for name in ["texts.ndjson", "replies.ndjson", "news.ndjson"] {
      try place.write(text + "\n", to: name)
    }
    try place.write("Prices\n\nR1 is cheap.", to: "dump.txt")
  }
}
