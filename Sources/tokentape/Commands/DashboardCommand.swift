import ArgumentParser
import Dashboard

/// `tokentape`: the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Show the dashboard for files and folders, and follow their changes.",
    discussion: "Without a terminal that can show it, prints a plain report instead.")

  @Option(
    help: ArgumentHelp("The view to open, as :link copies it.", valueName: "view"))
  var view: String?

  @OptionGroup var kept: KeptOptions

  mutating func run() throws {
    try kept.showDashboard(view: try view.map { try ViewLine($0) })
  }
}
