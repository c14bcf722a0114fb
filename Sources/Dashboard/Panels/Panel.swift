import Screen

/// A part of the screen: a value that holds what it shows, and draws it on a canvas.
///
/// It names roles, never colours; it cannot fail, and it clips.
protocol Panel {
  /// What is shown just now: the text after the title in the border.
  var subtitle: String { get }
  /// How much there is: the text at the right of the border.
  var caption: String { get }
  /// A shorter caption for narrow panels.
  var briefCaption: String { get }
  /// Draws the inside of the panel.
  func draw(on canvas: inout Canvas, in frame: Frame)
}

extension Panel {
  /// The caption, which is usually short enough.
  var briefCaption: String { caption }
}

/// A panel's border, with its number, title and caption.
struct Border {
  let number: Int
  let title: String
  let subtitle: String
  let caption: String
  let briefCaption: String
  let isFocused: Bool
  /// The hidden panels, named if there is room.
  let others: [PanelName]

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let role = isFocused ? Role.borderFocused : .border
    canvas.box(frame, as: role)
    let end = frame.endColumn - 2
    var column = frame.column + 1
    column = canvas.write(
      String(number) + " ", row: frame.row, column: column, endColumn: end, as: role)
    column = canvas.write(title, row: frame.row, column: column, endColumn: end, as: .title)
    column = canvas.write(" ", row: frame.row, column: column, endColumn: end, as: role)
    if !subtitle.isEmpty {
      column = canvas.write("─ ", row: frame.row, column: column, endColumn: end, as: role)
      let room = max(0, end - column - 1)
      column = canvas.write(
        subtitle.truncated(columns: room) + " ", row: frame.row, column: column, endColumn: end,
        as: .caption)
    }
    drawCaption(on: &canvas, in: frame, from: column)
  }

  private func drawCaption(on canvas: inout Canvas, in frame: Frame, from column: Int) {
    let names = others.map { "\($0.rawValue) \($0.shownTitle)" }.joined(separator: "  ")
    for (place, text) in [
      [caption, names].filter { !$0.isEmpty }.joined(separator: " ─ "), caption,
      [briefCaption, names].filter { !$0.isEmpty }.joined(separator: " ─ "), briefCaption, names,
    ].enumerated()
    where !text.isEmpty && column + text.columns + 3 < frame.endColumn - 1 {
      let start = frame.endColumn - 3 - text.columns
      canvas.write(" " + text + " ", row: frame.row, column: start, as: .caption)
      if [0, 2, 4].contains(place) { noteOthers(on: &canvas, in: frame) }
      return
    }
  }

  /// A click on another panel's name leads there; the names end where the caption does.
  private func noteOthers(on canvas: inout Canvas, in frame: Frame) {
    var end = frame.endColumn - 2
    for name in others.reversed() {
      let width = "\(name.rawValue) \(name.shownTitle)".columns
      canvas.note(
        .panel(name.rawValue),
        in: Frame(row: frame.row, column: end - width, columns: width, rows: 1))
      end -= width + 2
    }
  }
}

extension Canvas {
  /// Writes a text so that it ends before a column.
  mutating func writeRight(
    _ text: String, row: Int, endColumn: Int, from column: Int = 0, as role: Role = .plain
  ) {
    let start = max(column, endColumn - text.columns)
    write(text, row: row, column: start, endColumn: endColumn, as: role)
  }
}

/// A panel whose first result is still awaited.
struct AwaitingPanel: Panel {
  var subtitle: String { "" }
  var caption: String { "" }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    canvas.write(
      said("one moment …"), row: frame.row + 1, column: frame.column + 1,
      endColumn: frame.endColumn,
      as: .muted)
  }
}
