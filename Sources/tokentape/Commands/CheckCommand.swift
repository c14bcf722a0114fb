import ArgumentParser
import Market

/// `tokentape check`: prints problems only.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print only the problems in files and folders.",
    discussion:
      "Exits with 0 if there are none, 1 if there are some, 2 if a path can't be opened.")

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
