import Glibc
import Market

extension Tokentape {
  /// Why the arguments can't be meant for the dashboard: the first is no file, and nearly the name
  /// of a command, so that whoever types `tokentape price` wants no file that is not there.
  static func mistypedCommand(in arguments: [String]) -> Diagnostic? {
    guard let word = arguments.first, !commandNames.contains(word), access(word, F_OK) != 0,
      word.first?.isLetter == true, word.allSatisfy({ $0.isLetter || $0 == "-" }),
      let name = nearest(to: word, among: commandNames.filter { $0 != "manual" })
    else { return nil }
    return Diagnostic(
      .error, at: Origin(file: "tokentape", line: 0),
      "there is neither a command nor a file '\(word)'", remedy: "did you mean '\(name)'?")
  }
}
