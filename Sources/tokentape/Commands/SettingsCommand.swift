import ArgumentParser
import Dashboard
import Market

/// `tokentape settings`: prints the settings as they are understood.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Print your settings as they are understood, and their problems.",
    discussion: """
      Settings are one TOML file, and every line of it is optional. To start one: \
      tokentape settings --example > ~/.config/tokentape/settings.toml. Exits with 1 if there are \
      problems, 2 if a file given with --settings can't be read.
      """)

  @Flag(help: "Print an example with every setting.")
  var example = false

  @OptionGroup var settings: SettingsOption

  mutating func run() throws {
    guard !example else { return Output.print(SettingsFile.example) }
    guard let file = try settings.read(tellingAll: true) else {
      let place = SettingsFile.standard ?? "~/.config/tokentape/settings.toml"
      return Output.print("\(place): not there, so nothing is set\n")
    }
    Output.print(file.text)
    if !file.diagnostics.isEmpty { throw Outcome.problems.exitCode }
  }
}
