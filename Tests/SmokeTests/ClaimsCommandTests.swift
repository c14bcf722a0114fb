import Foundation
import TestSupport
import Testing

/// The `claims` command as a script sees it.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct ClaimsCommandTests {
  private let samples = Project.root + "/samples"
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  private let draft = """
    R1 against o1
    By Orla Fennimore, Quayside Ledger
    28 January 2025

    On its own API a million output tokens of R1 cost $2.19. The same from o1 costs $15.

    ChatGPT Pro costs $200 a month.
    """

  static let endings: [(options: [String], status: Int32)] = [
    (["--fail-on", "contradicted"], 3), ([], 0), (["--fail-on", "roughly"], 0),
    (["--fail-on", "contradicted", "--where", "verdict:supported"], 0),
    (["--where", "verdikt:x"], 2),
  ]

  @Test(
    "claims exits with 3 if the data deny a figure, 0 if not, 2 if a filter is wrong",
    arguments: endings)
  func ends(options: [String], status: Int32) throws {
    try folder.write(draft, to: "draft.txt")
    let result = try Program.run(
      ["claims", folder.path + "/draft.txt", "--from", samples] + options)
    #expect(result.status == status, "\(result.errors)")
  }

  @Test("each claim has its verdict, its sum, and the line and column of its words")
  func json() throws {
    try folder.write(draft, to: "draft.txt")
    let result = try Program.run([
      "claims", folder.path + "/draft.txt", "--from", samples, "--json",
    ])
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let claims = try #require((json as? [String: Any])?["claims"] as? [[String: Any]])
    #expect(
      claims.map { $0["verdict"] as? String } == ["supported", "contradicted", "cannot-say"])
    #expect(
      claims.map { ($0["origin"] as? String)?.split(separator: "/").last } == [
        "draft.txt:5:51", "draft.txt:5:81", "draft.txt:7:19",
      ])
    #expect(claims[1]["formula"] as? String == "output openai/o1 60")
  }

  @Test("lines of statements are answered one by one")
  func lines() throws {
    try folder.write(
      #"{"id": "7", "language": "da", "date": "2025-03-03", "text": "DeepSeeks bruttomargin er 545 procent."}"#
        + "\n", to: "lines.ndjson")
    let result = try Program.run([
      "claims", "--lines", folder.path + "/lines.ndjson", "--from", samples,
    ])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains(#""verdict":"contradicted""#))
    #expect(result.output.contains("84.51 %"))
  }

  @Test func `a draft without a day is said to have none, and is checked as of another`() throws {
    let folder = try Scratch()
    try folder.write("DeepSeek says that its gross margin is 545 %.\n", to: "draft.txt")
    let words = [
      "claims", folder.path + "/draft.txt", "--from", Project.root + "/samples", "--fail-on",
      "contradicted",
    ]
    let undated = try Program.run(words)
    #expect(undated.status == 0 && undated.output.contains("cannot-say"))
    #expect(
      undated.errors.contains(
        "note: the text states no day, so its figures can't be checked; put one into its head, or "
          + "give --as-of"))
    let dated = try Program.run(words + ["--as-of", "2025-03-05"])
    #expect(dated.status == 3 && !dated.errors.contains("states no day"))
  }
}
