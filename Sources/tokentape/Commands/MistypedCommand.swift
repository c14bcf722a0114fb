import ArgumentParser
import Glibc
import Market

extension KeptOptions {
  /// Ends the program if the first path is no file, and is nearly the name of a command: whoever
  /// types `tokentape price` wants no dashboard of a file that is not there.
  ///
  /// - Throws: The exit code, after printing which command was probably meant.
  func refuseMistypedCommand() throws {
    guard let word = paths.first, access(word, F_OK) != 0,
      word.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return }
    let commands = Tokentape.configuration.subcommands
      .filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    let remedy = suggestion(for: word, among: commands)
    // Otherwise it lists all of them.
    guard remedy.hasPrefix("did") else { return }
    throw Output.end(
      with: Diagnostic(
        .error, at: Origin(file: "tokentape", line: 0),
        "there is neither a command nor a file '\(word)'", remedy: remedy))
  }
}
