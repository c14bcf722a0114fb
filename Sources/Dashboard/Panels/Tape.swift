import Analytics
import Screen

/// The second line: the latest market changes, newest first, as many as fit.
struct Tape {
  /// Newest first; corrections are not market news.
  let changes: [Change]

  func draw(on canvas: inout Canvas, in frame: Frame) {
    var column = frame.column + 1
    let items = TapeItem.items(of: changes, atMost: frame.columns / 8)
    guard !items.isEmpty else {
      canvas.write("no price has moved yet", row: frame.row, column: column, as: .muted)
      return
    }
    for (place, item) in items.enumerated() {
      if place > 0 { column = canvas.write(" ┊ ", row: frame.row, column: column, as: .border) }
      let start = column
      for (text, role) in item.parts {
        column = canvas.write(text, row: frame.row, column: column, as: role)
      }
      canvas.note(
        .item("move", place),
        in: Frame(row: frame.row, column: start, columns: column - start, rows: 1))
      guard column < frame.endColumn else { return }
    }
  }
}
