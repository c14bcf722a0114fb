import ArgumentParser
import Market

/// `tokentape read`: prints what the readers find in a file.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print the values read from files and folders, and their problems.",
    discussion: "Skips a file that can't be opened, and then exits with 2.")

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Print one JSON object per file, in our own snapshot format.")
  var json = false

  mutating func run() throws {
    var told: Set<String> = []
    let gathered = Gathered(paths) { snapshot in
      if json { Output.print(snapshot.json) } else { Output.print(snapshot.summary) }
      Output.complain(snapshot.diagnostics)
      Output.complain(ofAgeOf: snapshot, told: &told)
    }
    if !gathered.unopened.isEmpty { throw Outcome.couldNotRun.exitCode }
  }
}
