import ArgumentParser
import Market

/// `tokentape check`: only what is wrong.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print only what is wrong with files and folders.",
    discussion:
      "Ends with 0 where nothing is, 1 where something is, 2 where a path can't be opened.")

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  mutating func run() throws {
    var told: Set<String> = []
    let gathered = Gathered(paths, keepsValues: false) { batch in
      Output.complain(batch.diagnostics)
      Output.complain(ofAgeOf: batch, told: &told)
    }
    if !gathered.unopened.isEmpty { throw Outcome.couldNotRun.exitCode }
    if gathered.hasProblems { throw Outcome.problems.exitCode }
  }
}
