import Screen

/// A figure in digits of three rows, with its unit beside it.
///
/// Each digit is three blocks wide and five half blocks high, so that it stands on a line and reaches
/// the top of the next but one.
struct BigFigure {
  /// The digits, and what follows them: ` %` or `×`.
  private let digits: String
  private let unit: String

  static let rows = 3

  /// A figure as text, such as `545.5 %` or `6.45×`.
  init(_ text: String) {
    let end = text.firstIndex { BigFigure.shapes[$0] == nil } ?? text.endIndex
    (digits, unit) = (String(text[..<end]), String(text[end...]))
  }

  /// The width of all of it.
  var columns: Int {
    digits.reduce(0) { $0 + (BigFigure.shapes[$1]?[0].count ?? 0) + 1 } + unit.columns
      - (digits.isEmpty ? 0 : 1)
  }

  func draw(on canvas: inout Canvas, row: Int, column: Int, endColumn: Int, as role: Role) {
    let text = digits + unit
    canvas.note(
      words: text,
      in: Frame(row: row, column: column, columns: max(columns, text.columns), rows: BigFigure.rows)
    )
    var place = column
    for digit in digits {
      guard let shape = BigFigure.shapes[digit], place + shape[0].count <= endColumn else { return }
      for (line, part) in shape.enumerated() {
        canvas.write(part, row: row + line, column: place, endColumn: endColumn, as: role)
      }
      place += shape[0].count + 1
    }
    canvas.write(
      unit, row: row + BigFigure.rows - 1, column: digits.isEmpty ? place : place - 1,
      endColumn: endColumn, as: role)
  }

  private static let shapes: [Character: [String]] = [
    "0": ["█▀█", "█ █", "▀▀▀"], "1": ["▄█ ", " █ ", "▀▀▀"], "2": ["▀▀█", "█▀▀", "▀▀▀"],
    "3": ["▀▀█", "▀▀█", "▀▀▀"], "4": ["█ █", "▀▀█", "  ▀"], "5": ["█▀▀", "▀▀█", "▀▀▀"],
    "6": ["█▀▀", "█▀█", "▀▀▀"], "7": ["▀▀█", "  █", "  ▀"], "8": ["█▀█", "█▀█", "▀▀▀"],
    "9": ["█▀█", "▀▀█", "▀▀▀"], ".": [" ", " ", "▀"], ",": [" ", " ", "█"],
    "−": ["  ", "▀▀", "  "],
  ]
}
