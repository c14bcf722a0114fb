import ArgumentParser
import Claims
import Market
import Readers

/// `tokentape claims`: the figures that texts state.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Print the figures that texts state.",
    discussion: """
      A figure is an amount of money, a share, a multiple, tokens, or whatever is counted, in \
      digits or words of thirteen languages, with what the words around it say: its bounds, how \
      sure the text is, and what it is for. Dates, names and versions are no figures.
      """)

  @Option(
    help: ArgumentHelp(
      """
      For each line {"id", "language", "date", "text"} of a file, print a line {"id", "claims"}; \
      - is standard input.
      """, valueName: "file"),
    completion: .file(extensions: ["ndjson", "jsonl"]))
  var lines: String

  mutating func run() throws {
    var hasProblems = false
    do throws(Diagnostic) {
      try StatementLines(at: lines).forEach { statement, diagnostics in
        Output.complain(diagnostics)
        hasProblems = hasProblems || !diagnostics.isEmpty
        if let statement { print(statement) }
      }
    } catch {
      throw Output.end(with: error)
    }
    if hasProblems { throw Outcome.problems.exitCode }
  }

  private func print(_ statement: Statement) {
    let claims = findClaims(in: statement.text, language: statement.language)
    Output.print([
      "id": .text(statement.id),
      "claims": .list(Claim.json(of: claims, in: statement.text)),
    ])
  }
}
