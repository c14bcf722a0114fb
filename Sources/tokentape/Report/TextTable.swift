import Screen

/// Rows of text in aligned columns, by their width on a screen.
struct TextTable {
  /// The alignment of a column.
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// Creates a table whose first row names the columns.
  init(_ columns: [(name: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    rows = [columns.map(\.name)]
  }

  /// Creates a table without column names.
  init(_ alignments: [Alignment]) { self.alignments = alignments }

  /// Adds a row, with one text per column.
  mutating func add(_ row: [String]) {
    precondition(row.count == alignments.count, "a row needs a text for every column")
    rows.append(row.map { SafeText.text($0.split(separator: "\n").joined(separator: " ")) })
  }

  /// The table, one line per row, with two spaces before each column.
  var text: String {
    let widths = alignments.indices.map { column in
      rows.map { $0[column].columns }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let blanks = String(repeating: " ", count: widths[column] - text.columns)
        line += "  " + (alignments[column] == .left ? text + blanks : blanks + text)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
