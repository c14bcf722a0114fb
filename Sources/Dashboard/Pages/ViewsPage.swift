import Analytics
import Market
import Screen

/// The kept views: opens, keeps and deletes them.
struct ViewsPage: Page {
  /// The selected view.
  var cursor = ListCursor()

  static let name = "view"
  static let title = "Kept views"
  static let bindings = [Binding(["D"], .own("delete-view"), "delete the view")]

  /// Without an argument, all views; with a name, that view opens or, if none has it, the present
  /// one is kept under it; with `!` before the name in any case.
  static func opened(_ argument: String, in state: inout State) -> ViewsPage? {
    let name = argument.first == "!" ? String(argument.dropFirst()).trimmed : argument
    if name.isEmpty { return ViewsPage() }
    if argument.first != "!", let line = state.views[name] {
      state.open(viewNamed: name, line)
    } else {
      state.keep(viewAs: name)
    }
    return nil
  }

  static func candidates(in state: State) -> [String] { state.views.keys.sorted() }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    canvas.write(" Kept views ", row: frame.row, column: frame.column + 1, as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    let views = state.views.sorted { $0.key < $1.key }
    guard !views.isEmpty else {
      canvas.write(
        "none yet: :view NAME keeps what you see", row: inside.row, column: inside.column,
        endColumn: inside.endColumn, as: .muted)
      return
    }
    let width = min(24, views.map(\.key.columns).max() ?? 0)
    for (place, index) in cursor.window(rows: inside.rows, of: views.count).enumerated() {
      let row = inside.row + place
      canvas.note(line: index, selected: cursor.index, row: row, in: inside)
      if index == cursor.index {
        canvas.write("▸", row: row, column: inside.column, as: .accent)
      }
      let name = views[index].key.truncated(columns: width)
      canvas.write(name, row: row, column: inside.column + 2, endColumn: inside.endColumn)
      let column = inside.column + 4 + width
      canvas.write(
        views[index].value.truncated(columns: max(0, inside.endColumn - column)), row: row,
        column: column, endColumn: inside.endColumn, as: .muted)
      if index == cursor.index { canvas.mark(row: row, in: inside, as: .selected) }
    }
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let names = state.views.keys.sorted()
    let chosen = names.indices.contains(cursor.index) ? names[cursor.index] : nil
    switch command {
    case .open:
      if let chosen, let line = state.views[chosen] { state.open(viewNamed: chosen, line) }
    case .own("delete-view"): if let chosen { state.drop(viewNamed: chosen) }
    case .back, .quit: return .closed
    default:
      guard let lines = command.lines(page: max(1, state.size.rows - 6)) else { return .general }
      cursor.move(by: lines, of: names.count)
    }
    return .done
  }

  mutating func settle(in state: State) {
    let inside = frame(in: state.layout).inset(columns: 2, rows: 1)
    cursor.settle(rows: inside.rows, of: state.views.count)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.open], "open"), Hint([.own("delete-view")], "delete"),
      Hint([.moveDown, .moveUp], "view"), Hint([.back], "back"),
    ] + Hint.general
  }
}

extension State {
  /// The kept views, by name.
  var views: [String: String] { hands.kept[.view] ?? [:] }

  fileprivate mutating func open(viewNamed name: String, _ line: String) {
    do throws(Diagnostic) {
      open(try ViewLine(line, in: name))
      notice = .told("view '\(name)'")
    } catch {
      notice = .problem(error)
    }
  }

  fileprivate mutating func keep(viewAs name: String) {
    guard name.count <= State.longestName else {
      return tell("the name is longer than \(State.longestName) characters", "choose a shorter one")
    }
    keep(OwnText(.view, name, viewLine.text))
    notice = .told("kept this view: :view \(name) opens it")
  }

  fileprivate mutating func drop(viewNamed name: String) {
    keep(OwnText(.view, name, nil))
    notice = .told("deleted view '\(name)'")
  }

  /// The longest name of something kept, in characters.
  static let longestName = 100

  /// Keeps a text under a name, or deletes it.
  mutating func keep(_ text: OwnText) {
    hands.kept[text.kind, default: [:]][text.name] = text.text
    effects.append(.keep(.own(text)))
  }
}
