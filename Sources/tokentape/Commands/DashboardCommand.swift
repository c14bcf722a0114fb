import ArgumentParser

/// `tokentape`: the dashboard.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard",
    abstract: "Show the dashboard on files and folders, and follow their changes.",
    discussion: "Without a terminal that can show it, a plain report is printed instead.")

  @OptionGroup var kept: KeptOptions

  mutating func run() throws { try kept.showDashboard() }
}
