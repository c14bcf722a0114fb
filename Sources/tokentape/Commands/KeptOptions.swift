import ArgumentParser
import Curses
import Dashboard
import Market

/// What the dashboard shows: files and folders, or the samples.
struct KeptOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Files and folders; the samples where none is named.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  /// Shows the dashboard until somebody leaves it; without a terminal, prints what it would show.
  ///
  /// - Parameter replay: A period to pass by, where one is wanted.
  /// - Throws: Where the program may open no more files.
  func showDashboard(replay: Replay? = nil) throws {
    let paths = paths.isEmpty ? [Bundled.samples].compactMap(\.self) : paths
    try MainActor.assumeIsolated {
      do {
        try Session(Memory()).run(paths, replay: replay)
      } catch let refusal as Terminal.Refusal {
        Output.complain("tokentape: \(refusal)")
        Output.print(plainReport(paths))
      }
    }
  }
}
