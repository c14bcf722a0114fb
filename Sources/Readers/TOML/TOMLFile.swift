import Market

/// A flattened TOML file: every value under its full name, with the positions of both.
///
/// Supported are tables, dotted and quoted names, single-line strings, numbers, booleans, lists of
/// these, and inline tables. Dates, multi-line strings, nested lists and arrays of tables are
/// rejected: no setting needs them. A syntax error costs its entry, or in a header its table; the
/// rest of the file is read.
struct TOMLFile: Sendable {
  /// The values, in file order.
  var entries: [Entry] = []
  /// The table headers, in file order: `[workloads.mine]`.
  var headers: [[Name]] = []
  /// The diagnostics.
  var diagnostics: [Diagnostic] = []

  /// A value under its full name.
  struct Entry: Sendable {
    /// The full name, outermost table first; never empty.
    let path: [Name]
    /// The value.
    let value: Value

    /// The last part of the name.
    var name: Name { path[path.count - 1] }
  }

  /// A part of a name, with its position.
  struct Name: Sendable {
    let text: String
    let origin: Origin
  }

  /// A value, with its position.
  struct Value: Sendable {
    let kind: Kind
    let origin: Origin

    enum Kind: Hashable, Sendable {
      case text(String)
      case number(Figure)
      case flag(Bool)
      case list
    }

    /// The elements of a list.
    var items: [Value] = []

    /// The text; `nil` for any other kind.
    var text: String? { if case .text(let text) = kind { text } else { nil } }
  }

  /// Reads a file.
  ///
  /// - Throws: A diagnostic if the bytes are not text.
  init(_ file: SourceFile) throws(Diagnostic) {
    let text = try Text(file)
    self.init(text)
    diagnostics = text.diagnostics + diagnostics
  }

  /// Reads a text, in which there may be several tables of some names: `[[format]]`.
  init(_ text: Text, tablesOfMany: Set<[String]> = [["format"]]) {
    var scanner = TOMLScanner(text, tablesOfMany: tablesOfMany)
    self = scanner.read()
  }

  /// An empty file.
  init() {}
}
