import Market

/// Comma-separated values that are safe to open in a spreadsheet.
///
/// Text that begins like a formula (`=`, `+`, `-`, `@`, a tab or a line end, in any width) is
/// prefixed with an apostrophe, as OWASP advises; numbers stay numbers, in plain digits.
struct CSVText {
  /// A cell; an unknown value is empty.
  enum Cell {
    case text(String?)
    case number(Figure?)
  }

  /// The lines so far, each with its line end.
  private(set) var text = ""
  private let columns: Int

  /// Creates a table whose first line names the columns.
  init(_ columns: [String]) {
    self.columns = columns.count
    add(columns.map { .text($0) })
  }

  /// Adds a line, with one cell per column.
  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns, "a line needs a cell for every column")
    text += cells.map(CSVText.field).joined(separator: ",") + "\n"
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .number(let figure): figure?.description ?? ""
    case .text(let text): field(text ?? "")
    }
  }

  private static func field(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { formulaSigns.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    return safe.unicodeScalars.contains(where: { ",\";\n\r\t".unicodeScalars.contains($0) })
      ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−",
  ]
}
