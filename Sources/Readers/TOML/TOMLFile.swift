import Market

/// A file in TOML, flattened: every value under its whole name, with the places of both.
///
/// Read are tables, dotted and quoted names, texts of one line, numbers, true and false, lists of
/// these, and tables in braces. Dates, texts of several lines, lists of lists and lists of tables
/// are refused: nothing that a person sets needs them. What can't be read costs its entry, and a
/// header its table; the rest of the file holds.
struct TOMLFile: Sendable {
  /// The values, in the order of the file.
  var entries: [Entry] = []
  /// The headers, in the order of the file: `[workloads.mine]`.
  var headers: [[Name]] = []
  /// What was wrong.
  var diagnostics: [Diagnostic] = []

  /// A value under its whole name.
  struct Entry: Sendable {
    /// The name, with the tables that it is in before it; never empty.
    let path: [Name]
    /// What it says.
    let value: Value

    /// The last part of the name.
    var name: Name { path[path.count - 1] }
  }

  /// A part of a name, and where it stands.
  struct Name: Sendable {
    let text: String
    let origin: Origin
  }

  /// A value, and where it stands.
  struct Value: Sendable {
    let kind: Kind
    let origin: Origin

    enum Kind: Hashable, Sendable {
      case text(String)
      case number(Figure)
      case flag(Bool)
      case list
    }

    /// What a list holds.
    var items: [Value] = []

    /// The text; none where it is something else.
    var text: String? { if case .text(let text) = kind { text } else { nil } }
  }

  /// Reads a file.
  ///
  /// - Throws: A diagnostic where the bytes are no text at all.
  init(_ file: SourceFile) throws(Diagnostic) {
    let text = try Text(file)
    var scanner = TOMLScanner(text)
    self = scanner.read()
    diagnostics = text.diagnostics + diagnostics
  }

  /// An empty file.
  init() {}
}
