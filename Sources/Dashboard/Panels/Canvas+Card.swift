import Screen

/// How far the lines of a card are scrolled, where it has no room for all.
struct CardScroll: Hashable {
  private var top = 0
  /// Whether there are lines out of sight.
  private var isLong = false

  /// Scrolls by a command.
  ///
  /// - Returns: Whether it scrolls a card; others are for the page beneath.
  mutating func handle(_ command: Command, in frame: Frame) -> Bool {
    guard isLong else { return false }
    let page = Canvas.cardRows(in: frame)
    switch command {
    case .pageDown: top += page
    case .pageUp: top -= page
    case .halfPageDown: top += page / 2
    case .halfPageUp: top -= page / 2
    case .scrollDown: top += 1
    case .scrollUp: top -= 1
    default: return false
    }
    return true
  }

  /// Keeps the last line at the bottom of a card with so many lines.
  mutating func settle(lines: Int, in frame: Frame) {
    isLong = lines > Canvas.cardRows(in: frame)
    top = max(0, min(top, lines - Canvas.cardRows(in: frame)))
  }

  /// Draws a card, and its lines from the first one in sight on.
  func draw<Line>(
    _ lines: [Line], titled title: String, more keys: String, on canvas: inout Canvas,
    in frame: Frame, _ write: (Line, inout Canvas, _ row: Int, _ inside: Frame) -> Void
  ) {
    let inside = canvas.card(title, lines: lines.count, in: frame)
    for (place, line) in lines.dropFirst(top).prefix(max(0, inside.rows)).enumerated() {
      write(line, &canvas, inside.row + place, inside)
    }
    guard lines.count > inside.rows else { return }
    let last = min(lines.count, top + inside.rows)
    let place = " \(top + 1)–\(last) / \(lines.count)  \(keys) "
    canvas.write(
      place, row: inside.endRow, column: max(inside.column, inside.endColumn - place.columns),
      as: .caption)
  }
}

extension Canvas {
  /// The columns for the lines of a card over a frame.
  static func cardColumns(in frame: Frame) -> Int { cardWidth(in: frame) - 4 }

  /// The most lines that a card over a frame has room for.
  static func cardRows(in frame: Frame) -> Int { max(1, frame.rows - 4) }

  /// Clears a card in the middle of a frame, with a border and a title.
  ///
  /// - Parameters:
  ///   - title: The title in its border.
  ///   - lines: How many lines it is to hold.
  ///   - frame: The frame that it lies over.
  /// - Returns: The frame of the lines, with fewer rows if there is no room for all.
  fileprivate mutating func card(_ title: String, lines: Int, in frame: Frame) -> Frame {
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
