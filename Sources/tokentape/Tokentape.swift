import ArgumentParser
import CSystem
import Glibc
import Market

/// The program: the dashboard, and commands that print its data.
@main
struct Tokentape: ParsableCommand {
  /// The version.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "tokentape",
    abstract: "The ticker tape of the AI-model market: prices, margins, and the news about them.",
    version: version,
    subcommands: [
      DashboardCommand.self, ReadCommand.self, CheckCommand.self, PricesCommand.self,
      MarginCommand.self, QualityCommand.self, AlertsCommand.self, FeedCommand.self,
      ScreenCommand.self, ReplayCommand.self, LoadCommand.self, ArchiveCommand.self,
      FetchCommand.self, SourcesCommand.self, FormatsCommand.self, NamesCommand.self,
      ClaimsCommand.self, ChangesCommand.self, ClustersCommand.self, ToneCommand.self,
      SettingsCommand.self, KeysCommand.self, DoctorCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  /// Runs the command that the arguments name.
  ///
  /// Exits with 2 if it could not run or the command line is invalid; the library would use 1 or
  /// 64.
  static func main() {
    // The library's own steps of 132 KB ask the kernel for memory again and again during a start.
    heap_grow_by(8 << 20)
    Output.open()
    do {
      var command = try command(arguments)
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// The command that the arguments name; the dashboard if they name none.
  ///
  /// Reading the declarations of all commands would take longer than anything else before the
  /// dashboard's first picture, so they are read only if there is need.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    if let mistyped = mistypedCommand(in: arguments) { throw mistyped }
    guard !arguments.contains(where: commandNames.contains) else {
      return try parseAsRoot(arguments)
    }
    do {
      return try DashboardCommand.parse(arguments)
    } catch {
      // What is wrong is better told by who knows all commands.
      return try parseAsRoot(arguments)
    }
  }

  /// The names of the commands, and of what the library adds.
  static let commandNames: Set<String> = [
    "dashboard", "read", "check", "prices", "margin", "quality", "alerts", "feed", "screen",
    "replay", "load", "archive", "fetch", "sources", "formats", "names", "claims", "changes",
    "clusters", "tone", "settings", "keys", "doctor", "manual", "help",
  ]

  private static func end(with error: any Error) -> Never {
    switch (error, exitCode(for: error)) {
    case (_, .success):
      Output.print(ours: fullMessage(for: error) + "\n")
      Glibc.exit(Outcome.clean.rawValue)
    case (_, .validationFailure): Output.complain(fullMessage(for: error))
    case (let diagnostic as Diagnostic, _): Output.complain([diagnostic])
    default: Output.complain("tokentape: error: \(error)")
    }
    Glibc.exit(Outcome.couldNotRun.rawValue)
  }
}

extension Tokentape {
  /// The command-line arguments; paths among them need not be UTF-8.
  private static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      CommandLine.unsafeArgv[place].map { String(fileName: $0) }
    }
  }
}

/// How a command ended, as an exit code.
enum Outcome: Int32, CaseIterable {
  /// Success, without problems.
  case clean = 0
  /// There were problems in what was read.
  case problems = 1
  /// The command could not do all that was asked.
  case couldNotRun = 2
  /// A rule fired.
  case fired = 3

  /// What the code says, as the manual tells it.
  var meaning: String {
    switch self {
    case .clean: "success; for check, no problems; for doctor, nothing is wrong"
    case .problems:
      "problems in what check, archive check, load or settings read; a name unknown to names; "
        + "a bad line in what --lines names; something that doctor calls wrong; a source whose test "
        + "fails or, in fetch, that was not fetched"
    case .couldNotRun: "the command could not do what was asked, or a file could not be opened"
    case .fired: "a rule of alerts fires, or a claim has a verdict of claims --fail-on"
    }
  }

  /// The error that exits with this code.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
