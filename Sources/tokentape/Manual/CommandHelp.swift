import ArgumentParser
import Prose

/// What `--help` says of a command, taken apart: the manual says the same.
struct CommandHelp {
  /// The words that run it: `tokentape archive forget`.
  var name: String
  /// The paragraphs about it.
  var paragraphs: [String] = []
  /// How it is written, one line each.
  var usage: [String] = []
  /// Its arguments and options, with what each does.
  var options: [(name: String, help: String)] = []

  /// A command and all below it, the root first.
  ///
  /// - Parameters:
  ///   - command: The command.
  ///   - before: The words before its name.
  /// - Returns: What is said of each that is not hidden.
  static func all(
    from command: any ParsableCommand.Type = Tokentape.self, after before: String = ""
  ) -> [CommandHelp] {
    let name = before + command._commandName
    return [CommandHelp(of: command, called: name)]
      + command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
      .flatMap { all(from: $0, after: name + " ") }
  }

  private init(of command: any ParsableCommand.Type, called name: String) {
    self.name = name
    // On lines this long nothing is wrapped.
    let text = Tokentape.helpMessage(for: command, columns: 100_000)
    var part = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let title = line.prefix { $0 != ":" }
      if CommandHelp.titles.contains(String(title)), line.dropFirst(title.count).first == ":" {
        part = String(title)
        add(String(line.dropFirst(title.count + 1)).trimmed, to: part)
      } else {
        add(String(line), to: part)
      }
    }
  }

  private static let titles: Set = ["OVERVIEW", "USAGE", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS"]
  /// The column in which the parser's library begins the help of an option.
  private static let helpColumn = 26
  /// What every command has, and is told once.
  private static let everywhere: Set = ["--version", "-h, --help"]

  private mutating func add(_ line: String, to part: String) {
    guard !line.trimmed.isEmpty else { return }
    switch part {
    case "OVERVIEW": paragraphs.append(line.trimmed)
    case "USAGE": usage.append(line.trimmed)
    case "ARGUMENTS", "OPTIONS": addOption(line)
    default: break
    }
  }

  /// Adds an option; the help of one with a long name is on the next line.
  private mutating func addOption(_ line: String) {
    guard line.hasPrefix("  "), line.dropFirst(2).first != " " else {
      if !options.isEmpty { options[options.count - 1].help += line.trimmed }
      return
    }
    // The help begins in a column of its own, unless the name reaches into that.
    let label = line.prefix(CommandHelp.helpColumn)
    let isAlone = line.count <= CommandHelp.helpColumn || label.last != " "
    options.append(
      isAlone
        ? (line.trimmed, "") : (label.trimmed, line.dropFirst(CommandHelp.helpColumn).trimmed))
    if CommandHelp.everywhere.contains(options.last?.name ?? "") { options.removeLast() }
  }
}
