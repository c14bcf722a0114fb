import ArgumentParser
import Testing

@testable import tokentape

/// The dashboard starts without reading the declarations of all commands.
struct CommandNamesTests {
  @Test("every command is known by its name")
  func names() {
    let names = Tokentape.configuration.subcommands.map { $0._commandName }
    #expect(Tokentape.commandNames == Set(names + ["help"]))
  }

  @Test(
    "arguments that begin with no command are the dashboard's",
    arguments: [[], ["--archive", "a.sqlite"], ["samples"], ["--plain", "--ascii", "a", "b"]])
  func dashboard(arguments: [String]) throws {
    #expect(try Tokentape.command(arguments) is DashboardCommand)
  }

  @Test("others are a command's, or wrong")
  func commands() throws {
    #expect(try Tokentape.command(["prices", "r1"]) is PricesCommand)
    #expect(!(try Tokentape.command(["--help"]) is DashboardCommand))
    #expect(throws: (any Error).self) { try Tokentape.command(["--version"]) }
    #expect(throws: (any Error).self) { try Tokentape.command(["--no-such-option"]) }
  }
}
