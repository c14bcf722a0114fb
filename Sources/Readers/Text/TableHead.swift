import Prose

/// The first line of a table whose columns go by their names.
struct TableHead {
  let separator: Character
  /// The names, in lower case and with a sign in place of blanks.
  let names: [String]

  /// The longest line that may be one, in bytes.
  private static let longest = 4_096

  /// The head of a table; `nil` if the text is empty, or its first line too long to be one.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - sign: What stands between the words of a name, whether the table has a blank there or `_`.
  init?(_ text: Text, wordsJoinedBy sign: Character = "_") {
    guard let first = text.lines.first, first.utf8.count < TableHead.longest else { return nil }
    separator = first.contains("\t") ? "\t" : first.contains(";") ? ";" : ","
    names = CSVLine.fields(first, separatedBy: separator).map { name in
      String(name.trimmed.lowercased().map { $0 == " " || $0 == "_" ? sign : $0 })
    }
  }
}
