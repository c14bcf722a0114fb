import Prose
import Screen

extension Canvas {
  /// Highlights the matches in a text that was written at a place.
  mutating func mark(
    _ search: Search, in text: String, row: Int, column start: Int, endColumn: Int
  ) {
    guard !search.isEmpty else { return }
    for range in search.matches(in: text) {
      let column = start + text[..<range.lowerBound].columns
      let width = min(text[range].columns, endColumn - column)
      guard width > 0 else { return }
      mark(row: row, in: Frame(row: row, column: column, columns: width, rows: 1), as: .match)
    }
  }
}
