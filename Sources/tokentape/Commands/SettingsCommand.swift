import ArgumentParser
import Dashboard
import Market

/// `tokentape settings`: what a person has set up, as it is understood.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Print what your settings say as they are understood, and what is wrong with them.",
    discussion: """
      They are one file of TOML, and every line of it can be left out. To begin one: \
      tokentape settings --example > ~/.config/tokentape/settings.toml. Ends with 1 where something \
      is wrong, 2 where a file that was named can't be read.
      """)

  @Flag(help: "Print an example with everything that can be set.")
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
