import ArgumentParser
import Glibc
import Market

/// The program: a dashboard, and commands that print what it stands on.
@main
struct Tokentape: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokentape",
    abstract: "The ticker tape of the AI-model market: prices, margins, and what is said of them.",
    version: "0.1.0",
    subcommands: [
      DashboardCommand.self, ReadCommand.self, CheckCommand.self, PricesCommand.self,
      MarginCommand.self, QualityCommand.self, AlertsCommand.self, FeedCommand.self,
      ScreenCommand.self, ReplayCommand.self, LoadCommand.self, ArchiveCommand.self,
      FormatsCommand.self, NamesCommand.self, SettingsCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  /// Runs the command that the arguments ask for.
  ///
  /// What could not run ends with 2, a command line that is not understood as well; the library
  /// would have it 1 or 64.
  static func main() {
    Output.open()
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let code as ExitCode {
      Glibc.exit(code.rawValue)
    } catch {
      end(with: error)
    }
  }

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
  /// The words behind the program's name; paths among them need not be UTF-8.
  private static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { place in
      CommandLine.unsafeArgv[place].map { String(fileName: $0) }
    }
  }
}

/// How a command ended, for the shell.
enum Outcome: Int32 {
  /// Everything was done, and nothing is wrong.
  case clean = 0
  /// Something is wrong with what was read.
  case problems = 1
  /// What was asked for could not be done, or not all of it.
  case couldNotRun = 2
  /// A rule that somebody set up fires.
  case fired = 3

  /// Ends the command so.
  var exitCode: ExitCode { ExitCode(rawValue) }
}
