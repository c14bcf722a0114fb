import ArgumentParser
import Market

/// `tokentape read`: what the readers make of a file.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print what is read from files and folders: values, and what is wrong with them.",
    discussion: "A file that cannot be opened is left out, and the command ends with 2.")

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(help: "Print one JSON object a file, in the shape of our own snapshots.")
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
