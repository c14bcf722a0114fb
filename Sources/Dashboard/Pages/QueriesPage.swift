import Analytics
import Market
import Prose
import Screen

/// The kept searches of the feed, with how many events match each and are unread.
struct QueriesPage: Page {
  /// The selected search.
  var cursor = ListCursor()

  static let name = "query"
  static let title = "Kept searches"
  static let bindings = [Binding(["d"], .own("delete-query"), "delete the search")]

  /// Without an argument, all searches; with a name, that search applies or, if none has it, the
  /// present one is kept under it; with `!` before the name in any case.
  static func opened(_ argument: String, in state: inout State) -> QueriesPage? {
    let name = argument.first == "!" ? String(argument.dropFirst()).trimmed : argument
    if name.isEmpty { return QueriesPage() }
    if argument.first != "!", let search = state.searches[name] {
      state.apply(search, named: name)
    } else {
      state.keep(searchAs: name)
    }
    return nil
  }

  static func candidates(in state: State) -> [String] { state.searches.keys.sorted() }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    canvas.write(" Kept searches ", row: frame.row, column: frame.column + 1, as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    let searches = state.searches.sorted { $0.key < $1.key }
    guard !searches.isEmpty else {
      canvas.write(
        "none yet: search the feed, then :query NAME keeps that", row: inside.row,
        column: inside.column, endColumn: inside.endColumn, as: .muted)
      return
    }
    let width = min(24, searches.map(\.key.columns).max() ?? 0)
    for (place, index) in cursor.window(rows: inside.rows, of: searches.count).enumerated() {
      let row = inside.row + place
      canvas.note(line: index, selected: cursor.index, row: row, in: inside)
      if index == cursor.index { canvas.write("▸", row: row, column: inside.column, as: .accent) }
      draw(searches[index], width, on: &canvas, in: inside, row: row, of: state)
      if index == cursor.index { canvas.mark(row: row, in: inside, as: .selected) }
    }
  }

  private func draw(
    _ search: (key: String, value: String), _ width: Int, on canvas: inout Canvas,
    in frame: Frame, row: Int, of state: State
  ) {
    canvas.write(
      search.key.truncated(columns: width), row: row, column: frame.column + 2,
      endColumn: frame.endColumn)
    let counts = state.counts(of: search.value)
    let column = frame.column + 4 + width
    if let counts {
      canvas.writeRight("\(counts.unread)", row: row, endColumn: column + 6, as: .accent)
      canvas.write("of \(counts.events)", row: row, column: column + 7, as: .caption)
    }
    canvas.write(
      search.value.truncated(columns: max(0, frame.endColumn - column - 17)), row: row,
      column: column + 17, endColumn: frame.endColumn, as: .muted)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let names = state.searches.keys.sorted()
    let chosen = names[at: cursor.index]
    switch command {
    case .open:
      guard let chosen, let search = state.searches[chosen] else { return .done }
      state.apply(search, named: chosen)
      return .closed
    case .own("delete-query"): if let chosen { state.drop(searchNamed: chosen) }
    case .back, .quit: return .closed
    default:
      guard let lines = command.lines(page: max(1, state.size.rows - 6)) else { return .general }
      cursor.move(by: lines, of: names.count)
    }
    return .done
  }

  mutating func settle(in state: State) {
    let inside = frame(in: state.layout).inset(columns: 2, rows: 1)
    cursor.settle(rows: inside.rows, of: state.searches.count)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.open], "search"), Hint([.own("delete-query")], "delete"),
      Hint([.moveDown, .moveUp], "line"), Hint([.back], "back"),
    ] + Hint.general
  }
}

extension State {
  /// The kept searches, by name.
  var searches: [String: String] { hands.kept[.query] ?? [:] }

  /// How many events match a search as of the moment shown, once that is known.
  func counts(of search: String) -> EventCounts? {
    guard let known = hands.counts, known.asOf == latest else { return nil }
    return known.counts[search]
  }

  /// Counts what matches the kept searches, while they are shown.
  mutating func askForCounts() {
    guard shows(QueriesPage.self), !queries.open.contains(.counts) else { return }
    let wanted = Set(searches.values)
    guard hands.counts?.asOf != latest || !wanted.isSubset(of: (hands.counts?.counts ?? [:]).keys)
    else { return }
    ask(.counts(wanted.sorted(), asOf: latest))
  }

  fileprivate mutating func apply(_ search: String, named name: String) {
    focus = .feed
    feed.search(for: search)
    notice = .told("search '\(name)'")
  }

  fileprivate mutating func keep(searchAs name: String) {
    guard name.count <= State.longestName else {
      return tell("the name is longer than \(State.longestName) characters", "choose a shorter one")
    }
    guard !feed.search.isEmpty else {
      return tell("nothing is searched for", "search the feed first, then :query \(name)")
    }
    keep(OwnText(.query, name, feed.search.text))
    notice = .told("kept this search: :query \(name) applies it, :query lists all")
  }

  fileprivate mutating func drop(searchNamed name: String) {
    keep(OwnText(.query, name, nil))
    notice = .told("deleted search '\(name)'")
  }
}
