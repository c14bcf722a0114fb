import ArgumentParser
import Market

/// Where a person's settings are read.
struct SettingsOption: ParsableArguments {
  @Option(
    name: .customLong("settings"),
    help: ArgumentHelp(
      "The person's settings; ~/.config/tokentape/settings.toml where none are named.",
      valueName: "path"),
    completion: .file(extensions: ["toml"]))
  var path: String?

  /// The settings, if there are any; what is wrong with them goes to standard error, in one line
  /// unless all of it is wanted.
  ///
  /// - Returns: None where none are named, and none lie at the usual place.
  /// - Throws: The end of the command, after it has said why they can't be read.
  func read(tellingAll tellsAll: Bool = false) throws -> SettingsFile? {
    do throws(Diagnostic) {
      let file = try SettingsFile.find(path)
      Output.complain(
        (tellsAll ? file?.diagnostics : file?.summary.map { [$0] }) ?? [])
      return file
    } catch {
      throw Output.end(with: error)
    }
  }
}
