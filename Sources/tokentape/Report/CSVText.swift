import Market

/// A table of comma-separated values that a spreadsheet opens without harm.
///
/// A text that begins as a formula does (`=`, `+`, `-`, `@`, a tab or a line end, in any width) gets an
/// apostrophe before it, as OWASP advises; numbers stay numbers, in plain digits.
struct CSVText {
  /// A cell; one of what is not known is empty.
  enum Cell {
    case text(String?)
    case number(Figure?)
  }

  /// The table so far, each line with its end.
  private(set) var text = ""
  private let columns: Int

  /// A table whose first line names the columns.
  init(_ columns: [String]) {
    self.columns = columns.count
    add(columns.map { .text($0) })
  }

  /// Adds a line, with a cell for each column.
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
