import Screen

/// Rows of text with their columns aligned by what they take on a screen.
struct TextTable {
  /// How a column stands.
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// A table whose first row names the columns.
  init(_ columns: [(name: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    rows = [columns.map(\.name)]
  }

  /// A table without names above its columns.
  init(_ alignments: [Alignment]) { self.alignments = alignments }

  /// Adds a row, with one text for each column.
  mutating func add(_ row: [String]) {
    precondition(row.count == alignments.count, "a row needs a text for every column")
    rows.append(row.map { SafeText.text($0.split(separator: "\n").joined(separator: " ")) })
  }

  /// The table, a line a row, two blanks between columns and before the first.
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
