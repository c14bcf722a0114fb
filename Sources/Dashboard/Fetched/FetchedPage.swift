import Market
import Screen

/// The sources on the web: how fresh each is, when it comes next, and what is wrong.
struct FetchedPage: Page {
  /// The selected source.
  var cursor = ListCursor()

  static let name = "fetched"
  static let title = "Fetched sources"
  static func opened(_ argument: String, in state: inout State) -> FetchedPage? { FetchedPage() }

  /// The rows below the list that tell of the selected source.
  private static let detailRows = 3

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    canvas.write(
      " \(said("Fetched sources")) ", row: frame.row, column: frame.column + 1, as: .title)
    let inside = frame.inset(columns: 2, rows: 1)
    guard !state.web.isEmpty else {
      canvas.write(
        said("none: tokentape sources enable litellm switches one on"), row: inside.row,
        column: inside.column, endColumn: inside.endColumn, as: .muted)
      return
    }
    let table = FetchedTable(rows: state.web, now: state.now, columns: inside.columns)
    canvas.write(
      table.head, row: inside.row, column: inside.column, endColumn: inside.endColumn, as: .caption)
    let list = FetchedPage.list(in: inside)
    for (place, index) in cursor.window(rows: list.rows, of: state.web.count).enumerated() {
      let row = list.row + place
      canvas.note(line: index, selected: cursor.index, row: row, in: list)
      if index == cursor.index { canvas.write("▸", row: row, column: list.column, as: .accent) }
      table.write(state.web[index], on: &canvas, row: row, in: list)
      if index == cursor.index { canvas.mark(row: row, in: list, as: .selected) }
    }
    tell(of: state, on: &canvas, in: inside)
  }

  /// Tells of the selected source: what it is, what is wrong, and what can be done.
  private func tell(of state: State, on canvas: inout Canvas, in inside: Frame) {
    guard inside.rows > 2 * FetchedPage.detailRows, state.web.indices.contains(cursor.index) else {
      return
    }
    let row = state.web[cursor.index]
    let checked = row.checked.map {
      said("fresh at \($0.on(offsetMinutes: state.now.offsetMinutes).shownText)")
    }
    let lines: [(String, Role)] = [
      (row.title + " · " + (checked ?? said("never fetched")), .muted),
      (row.problem ?? "", .warning), (row.remedy ?? "", .caption),
    ]
    for (place, (text, role)) in lines.enumerated() {
      canvas.write(
        text, row: inside.endRow - FetchedPage.detailRows + place, column: inside.column,
        endColumn: inside.endColumn, as: role)
    }
  }

  private static func list(in inside: Frame) -> Frame {
    let rest = inside.rows > 2 * detailRows ? detailRows + 2 : 1
    return Frame(
      row: inside.row + 1, column: inside.column, columns: inside.columns,
      rows: max(0, inside.rows - rest))
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    switch command {
    case .fetch, .open:
      guard state.web.indices.contains(cursor.index) else { return .general }
      state.fetch(state.web[cursor.index].name)
    case .back, .quit: return .closed
    default:
      guard let lines = command.lines(page: max(1, state.size.rows - 8)) else { return .general }
      cursor.move(by: lines, of: state.web.count)
    }
    return .done
  }

  mutating func settle(in state: State) {
    let list = FetchedPage.list(in: frame(in: state.layout).inset(columns: 2, rows: 1))
    cursor.settle(rows: list.rows, of: state.web.count)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.fetch], "fetch it now"), Hint([.moveDown, .moveUp], "source"), Hint([.back], "back"),
    ] + Hint.general
  }
}

/// The columns of the sources on the web.
private struct FetchedTable {
  let rows: [FetchedSourceRow]
  let now: Moment
  let nameColumns: Int

  init(rows: [FetchedSourceRow], now: Moment, columns: Int) {
    (self.rows, self.now) = (rows, now)
    let widest = rows.map(\.name.columns).max() ?? 0
    nameColumns = max(6, min(widest, 24, columns - 50))
  }

  var head: String {
    "  " + said("source").padded(columns: nameColumns) + said("every").paddedAtStart(columns: 7)
      + said("fresh").paddedAtStart(columns: 11) + said("next").paddedAtStart(columns: 11)
      + said("size").paddedAtStart(columns: 9) + "  " + said("what is wrong")
  }

  func write(_ row: FetchedSourceRow, on canvas: inout Canvas, row line: Int, in frame: Frame) {
    var column = frame.column + 2
    func cell(_ text: String, _ width: Int, _ role: Role, isRight: Bool = true) {
      let text = text.truncated(columns: width)
      let start = isRight ? column + max(0, width - text.columns) : column
      canvas.write(text, row: line, column: start, endColumn: frame.endColumn, as: role)
      column += width
    }
    let role: Role = row.isOn ? .plain : .muted
    cell(row.name, nameColumns, role, isRight: false)
    cell(shortSpan(row.every), 7, role)
    let age =
      row.age(at: now).map { said("\(shortSpan($0)) ago") } ?? (row.isOn ? said("never") : "")
    cell(age, 11, row.isStale(at: now) ? .warning : role)
    cell(next(row), 11, row.progress == nil ? role : .accent)
    cell(row.bytes > 0 ? shortBytes(row.bytes) : "", 9, role)
    column += 2
    cell(row.problem ?? "", max(0, frame.endColumn - column), .warning, isRight: false)
  }

  private func next(_ row: FetchedSourceRow) -> String {
    if let progress = row.progress { return said("page \(progress.done + 1)/\(progress.total)") }
    guard row.isOn else { return said("off") }
    guard let next = row.next else { return said("never") }
    return next <= now
      ? said("due") : said("in \(shortSpan(next.seconds - now.seconds))\(of: "time")")
  }
}
