import Market
import Screen

/// The visible table, for writing to a file: columns with their units, and rows of values.
struct WrittenTable: Sendable {
  /// The column names, each with its unit if any: `in USD per 1M tokens`.
  var columns: [String]
  /// The rows.
  var rows: [[Value]]

  /// A value of a cell.
  enum Value: Hashable, Sendable {
    case text(String)
    case figure(Figure)
    /// Not known; never zero.
    case unknown
  }

  /// The output form, by file extension.
  enum Form: String, CaseIterable, Sendable {
    case csv, json
    case markdown = "md"
    case text = "txt"

    /// The form given by a path's extension.
    init?(path: String) {
      guard let point = path.lastIndex(of: ".") else { return nil }
      self.init(rawValue: path[path.index(after: point)...].lowercased())
    }
  }

  /// The table in a form.
  func text(as form: Form) -> String {
    switch form {
    case .csv: csv
    case .json: json
    case .markdown: markdown
    case .text: plain
    }
  }
}

extension WrittenTable {
  /// The rows for a spreadsheet's clipboard, without the columns' names; no cell starts like a
  /// formula, and nothing in one ends its cell or acts on a terminal.
  var tabSeparated: String {
    rows.map { $0.map(\.inCell).joined(separator: "\t") }.joined(separator: "\n")
  }

  /// The rows as CSV (RFC 4180); no cell starts like a spreadsheet formula.
  private var csv: String {
    ([columns.map(Value.text)] + rows).map { row in
      row.map(\.inCSV).joined(separator: ",") + "\r\n"
    }.joined()
  }

  private var json: String {
    let lines = rows.map { row in
      "  {" + zip(columns, row).map { "\($0.inJSON): \($1.inJSON)" }.joined(separator: ", ") + "}"
    }
    return lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
  }

  private var markdown: String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |\n" }
    return line(columns) + line(columns.map { _ in "---" })
      + rows.map { line($0.map { $0.shownText.replacing("|", with: "\\|").inOneLine }) }.joined()
  }

  private var plain: String {
    let cells = [columns] + rows.map { $0.map(\.shownText.inOneLine) }
    let widths = columns.indices.map { place in cells.map { $0[place].columns }.max() ?? 0 }
    return cells.map { row in
      zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.columns)
      }.joined(separator: "  ").trimmed + "\n"
    }.joined()
  }
}

extension WrittenTable.Value {
  /// The value as a person reads it.
  var shownText: String {
    switch self {
    case .text(let text): text
    case .figure(let figure): figure.description.asRead
    case .unknown: said("n/a")
    }
  }

  fileprivate var inCell: String {
    switch self {
    case .text(let text): text.withoutFormula.inOneSafeLine
    case .figure(let figure): figure.description
    case .unknown: ""
    }
  }

  fileprivate var inCSV: String {
    switch self {
    case .text(let text):
      let safe = text.withoutFormula
      let mustQuote = safe.contains { ",\"\n\r".contains($0) || $0 == "\r\n" }
      return mustQuote ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
    case .figure(let figure): return figure.description
    case .unknown: return ""
    }
  }

  fileprivate var inJSON: String {
    switch self {
    case .text(let text): text.inJSON
    case .figure(let figure): figure.description
    case .unknown: "null"
    }
  }
}

extension String {
  /// The text on one line, without anything that could act on a terminal or a shell's line.
  var inOneSafeLine: String { SafeText.text(inOneLine) }

  /// The text, quoted if a spreadsheet would take it for a formula.
  fileprivate var withoutFormula: String {
    let isFormula = first.map { "=+-@\t\r".contains($0) } ?? false
    return (isFormula ? "'" : "") + self
  }

  fileprivate var inOneLine: String {
    String(map { $0.isNewline ? " " : $0 })
  }

  /// The text as a JSON string; what could act on a terminal is escaped.
  fileprivate var inJSON: String {
    var text = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
