import ArgumentParser

/// `tokentape`: the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Show the dashboard for files and folders, and follow their changes.",
    discussion: "Without a terminal that can show it, prints a plain report instead.")

  @OptionGroup var kept: KeptOptions

  mutating func run() throws { try kept.showDashboard() }
}
