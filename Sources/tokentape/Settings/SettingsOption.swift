import ArgumentParser
import Market
import Names
import Readers

/// The option for the settings' path.
struct SettingsOption: ParsableArguments {
  @Option(
    name: .customLong("settings"),
    help: ArgumentHelp(
      "Your settings (default: ~/.config/tokentape/settings.toml).",
      valueName: "path"),
    completion: .file(extensions: ["toml"]))
  var path: String?

  /// The table of names with the user's own.
  ///
  /// - Throws: The exit code, after printing why the settings can't be read.
  func names() throws -> NameCatalogue {
    ShippedNames.catalogue(with: try read()?.settings.names ?? [])
  }

  /// The settings, if there are any; problems go to standard error, in one line unless all of them
  /// are wanted.
  ///
  /// - Returns: nil if none are named, and none are at the default path.
  /// - Throws: The exit code, after printing why they can't be read.
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
