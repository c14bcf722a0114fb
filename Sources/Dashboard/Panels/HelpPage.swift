import Screen

/// The keys, as the key table has them.
struct HelpPage {
  let top: Int

  private struct Line {
    var keys = ""
    var help = ""
    var isTitle = false
  }

  /// How many rows the page takes; on a wide screen it stands in two columns.
  static func rows(columns: Int) -> Int {
    columns >= 100 ? (allLines.count + 1) / 2 : allLines.count
  }

  private static let allLines: [Line] = Binding.Chapter.allCases.flatMap { chapter in
    [Line(keys: chapter.rawValue, isTitle: true)]
      + Keymap.bindings.filter { $0.chapter == chapter }.map {
        Line(keys: $0.keys.map(\.name).joined(separator: " "), help: $0.help)
      } + [Line()]
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    canvas.write(" Help ", row: frame.row, column: frame.column + 1, as: .title)
    let inside = frame.inset(columns: 3, rows: 1)
    let rows = HelpPage.rows(columns: frame.columns)
    let halves = frame.columns >= 100 ? 2 : 1
    for half in 0..<halves {
      let column = inside.column + half * inside.columns / 2
      let end = half + 1 < halves ? inside.column + inside.columns / 2 - 2 : inside.endColumn
      let lines = HelpPage.allLines.dropFirst(half * rows).prefix(rows)
      for (place, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
        canvas.write(
          line.keys, row: inside.row + place, column: column, endColumn: end,
          as: line.isTitle ? .title : .accent)
        canvas.write(line.help, row: inside.row + place, column: column + 16, endColumn: end)
      }
    }
  }
}
