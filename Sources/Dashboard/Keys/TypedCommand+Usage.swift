/// A command of the command line, as the manual describes it.
public struct TypedUsage: Hashable, Sendable {
  /// The command with what it takes: `at DAY`.
  public var form: String
  /// What it does.
  public var help: String

  /// Every command that is not the name of a page.
  public static let all = TypedCommand.Word.allCases.map { word in
    let (argument, text) = word.help
    return TypedUsage(form: word.rawValue + (argument.isEmpty ? "" : " " + argument), help: text)
  }
}

extension Pages {
  /// The pages that are opened by typing their names, except where a command has the same name.
  public static var typed: [TypedUsage] {
    all.filter { $0.isTyped && TypedCommand.Word(rawValue: $0.name) == nil }
      .map { TypedUsage(form: $0.name, help: "open the page: " + $0.title) }
  }
}
