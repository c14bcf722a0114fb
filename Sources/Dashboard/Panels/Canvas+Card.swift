import Screen

extension Canvas {
  /// The columns for the lines of a card over a frame.
  static func cardColumns(in frame: Frame) -> Int { cardWidth(in: frame) - 4 }

  /// Clears a card in the middle of a frame, with a border and a title.
  ///
  /// - Parameters:
  ///   - title: The title in its border.
  ///   - lines: How many lines it is to hold.
  ///   - frame: The frame that it lies over.
  /// - Returns: The frame of the lines, with fewer rows if there is no room for all.
  mutating func card(_ title: String, lines: Int, in frame: Frame) -> Frame {
    let width = Canvas.cardWidth(in: frame)
    let rows = min(frame.rows - 2, lines + 2)
    let box = Frame(
      row: max(1, (frame.rows - rows) / 2), column: (frame.columns - width) / 2, columns: width,
      rows: rows)
    clear(box)
    note(.nothing, in: box)
    self.box(box, as: .borderFocused)
    write(" \(title) ", row: box.row, column: box.column + 1, as: .title)
    return box.inset(columns: 2, rows: 1)
  }

  private static func cardWidth(in frame: Frame) -> Int { min(frame.columns - 4, 92) }
}
