import Market
import Screen

/// A list of texts that the user keeps under names, such as views and searches.
struct KeptList {
  /// The selected text.
  private var cursor = ListCursor()

  /// The key that deletes the selected text; pages with such a list share it.
  static let bindings = [Binding(["D"], delete, "delete the view or search")]
  static let delete = Command.own("delete-kept")

  /// What a page's argument asks for: a name, and whether `!` before it replaces what has it.
  static func read(_ argument: String) -> (name: String, replaces: Bool) {
    guard argument.first == "!" else { return (argument, false) }
    return (String(argument.dropFirst()).trimmed, true)
  }

  /// The name of the selected text.
  func chosen(of kept: [String: String]) -> String? { kept.keys.sorted()[at: cursor.index] }

  /// Draws names and texts, with facts between them.
  ///
  /// - Parameters:
  ///   - kept: The texts, by name.
  ///   - title: The title in the border.
  ///   - hint: What is said if there are none.
  ///   - canvas: The canvas.
  ///   - frame: Where the list lies, with its border.
  ///   - facts: Draws what is known of a text from a row and column on; returns the columns it takes.
  func draw(
    _ kept: [String: String], title: String, whenEmpty hint: String, on canvas: inout Canvas,
    in frame: Frame,
    facts: (String, inout Canvas, _ row: Int, _ column: Int) -> Int = { _, _, _, _ in 0 }
  ) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    canvas.write(" \(title) ", row: frame.row, column: frame.column + 1, as: .title)
    let inside = KeptList.inside(frame)
    let kept = kept.sorted { $0.key < $1.key }
    guard !kept.isEmpty else {
      canvas.write(
        hint, row: inside.row, column: inside.column, endColumn: inside.endColumn, as: .muted)
      return
    }
    let width = min(24, kept.map(\.key.columns).max() ?? 0)
    for (place, index) in cursor.window(rows: inside.rows, of: kept.count).enumerated() {
      let (name, text) = kept[index]
      let row = inside.row + place
      canvas.note(line: index, selected: cursor.index, row: row, in: inside)
      if index == cursor.index { canvas.write("▸", row: row, column: inside.column, as: .accent) }
      canvas.write(
        name.truncated(columns: width), row: row, column: inside.column + 2,
        endColumn: inside.endColumn)
      var column = inside.column + 4 + width
      column += facts(text, &canvas, row, column)
      canvas.write(
        text.truncated(columns: max(0, inside.endColumn - column)), row: row, column: column,
        endColumn: inside.endColumn, as: .muted)
      if index == cursor.index { canvas.mark(row: row, in: inside, as: .selected) }
    }
  }

  /// Closes the page or moves the selection; the rest is general.
  mutating func handle(_ command: Command, of kept: [String: String], in state: State) -> Handling {
    switch command {
    case .back, .quit: return .closed
    default:
      guard let lines = command.lines(page: max(1, state.size.rows - 6)) else { return .general }
      cursor.move(by: lines, of: kept.count)
      return .done
    }
  }

  /// Scrolls the selection into view.
  mutating func settle(in frame: Frame, of kept: [String: String]) {
    cursor.settle(rows: KeptList.inside(frame).rows, of: kept.count)
  }

  private static func inside(_ frame: Frame) -> Frame { frame.inset(columns: 2, rows: 1) }
}
