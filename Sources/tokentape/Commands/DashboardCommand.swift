import ArgumentParser
import Curses
import Market

/// `tokentape`: the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Show the dashboard on files and folders, and follow their changes.",
    discussion: "Without a terminal that can show it, a plain report is printed instead.")

  @Argument(
    help: ArgumentHelp("Files and folders; the samples where none is named.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  mutating func run() throws {
    let paths = paths.isEmpty ? [Bundled.samples].compactMap(\.self) : paths
    try MainActor.assumeIsolated {
      do {
        try Session(Memory()).run(paths)
      } catch let refusal as Terminal.Refusal {
        Output.complain("tokentape: \(refusal)")
        Output.print(plainReport(paths))
      }
    }
  }
}
