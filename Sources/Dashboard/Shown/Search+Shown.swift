import Prose
import Screen

extension Canvas {
  /// Highlights the matches in a text that was written at a place.
  mutating func mark(
    _ search: Search, in text: String, row: Int, column: Int, endColumn: Int,
    as role: Role = .match
  ) {
    guard !search.isEmpty else { return }
    mark(
      search.matches(in: text), of: text, row: row, column: column, endColumn: endColumn, as: role)
  }

  /// Marks parts of a text that was written at a place.
  mutating func mark(
    _ ranges: [Range<String.Index>], of text: String, row: Int, column start: Int, endColumn: Int,
    as role: Role
  ) {
    for range in ranges {
      let column = start + text[..<range.lowerBound].columns
      let width = min(text[range].columns, endColumn - column)
      guard width > 0 else { return }
      mark(row: row, in: Frame(row: row, column: column, columns: width, rows: 1), as: role)
    }
  }
}
