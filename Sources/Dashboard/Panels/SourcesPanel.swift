import Analytics
import Market
import Screen

/// The files that were read, what each contained, and its problems.
struct SourcesPanel: Panel {
  let files: [SourceRow]
  let cursor: ListCursor
  let isFocused: Bool
  let keys: KeyNames
  /// The folder shared by all files, so that each row has room for what differs.
  private let folder: String

  /// The panel for some files.
  init(files: [SourceRow], cursor: ListCursor, isFocused: Bool, keys: KeyNames) {
    self.files = files
    self.cursor = cursor
    self.isFocused = isFocused
    self.keys = keys
    folder = SourcesPanel.folder(of: files)
  }

  var subtitle: String { folder }

  var caption: String {
    let problems = files.reduce(0) { $0 + $1.problemCount }
    return "\(files.count.of("file", "files")) · \(problems.of("problem", "problems"))"
  }

  /// Problems get the lower part: as much as they need, but at most half.
  static func listRows(in frame: Frame, _ files: [SourceRow]) -> Int {
    let problems = files.reduce(0) { $0 + $1.problemCount }
    let lower = problems == 0 ? 0 : min(frame.rows / 2, problems * 2 + 1)
    return max(0, frame.rows - 1 - lower)
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    guard !files.isEmpty else {
      canvas.write(
        said("no files yet: \(keys[.openPath]) opens a file or folder"), row: frame.row + 1,
        column: frame.column + 1,
        endColumn: frame.endColumn, as: .muted)
      return
    }
    let rows = SourcesPanel.listRows(in: frame, files)
    let (list, problems) = frame.splitRows(at: rows + 1)
    drawCaptions(on: &canvas, in: list)
    let window = cursor.window(rows: rows, of: files.count)
    // The common folder is omitted; other folders tell files of the same name apart.
    let shared = folder.utf8.count
    let names = window.map { String(files[$0].file.utf8.dropFirst(shared)) ?? "" }
    let short = ShortNames(names, columns: nameColumns(in: list))
    for (place, index) in window.enumerated() {
      let row = list.row + 1 + place
      canvas.note(line: index, selected: cursor.index, row: row, in: list)
      draw(files[index], as: short[names[place]], on: &canvas, in: list, row: row)
      guard index == cursor.index else { continue }
      canvas.write("▸", row: row, column: list.column, as: .accent)
      if isFocused { canvas.mark(row: row, in: list, as: .selected) }
    }
    drawProblems(on: &canvas, in: problems)
  }

  private static let counts: [(title: String, width: Int, count: @Sendable (SourceRow) -> Int)] = [
    ("prices", 8, { $0.counts.quotes }), ("stories", 8, { $0.counts.stories }),
    ("reports", 8, { $0.counts.reports }), ("rates", 8, { $0.counts.exchangeRates }),
    ("problems", 9, { $0.problemCount }),
  ]

  /// The counts that fit; problems are the last to be dropped.
  private func counts(_ frame: Frame)
    -> [(title: String, width: Int, count: @Sendable (SourceRow) -> Int)]
  {
    let all = SourcesPanel.counts.map { column in
      let title = said(term: column.title)
      return (title, max(column.width, title.columns), column.count)
    }
    return switch frame.columns {
    case ..<50: [all[0], all[4]]
    case ..<66: [all[0], all[1], all[4]]
    default: all
    }
  }

  private func drawCaptions(on canvas: inout Canvas, in frame: Frame) {
    canvas.write(said("file"), row: frame.row, column: frame.column + 2, as: .caption)
    var end = frame.endColumn - 1
    for column in counts(frame).reversed() {
      canvas.writeRight(column.title, row: frame.row, endColumn: end, as: .caption)
      end -= column.width + 1
    }
    if frame.columns >= 90 {
      canvas.writeRight(said("format"), row: frame.row, endColumn: end, as: .caption)
    }
  }

  /// The width left for a name.
  private func nameColumns(in frame: Frame) -> Int {
    let others = counts(frame).reduce(frame.columns >= 90 ? 14 : 0) { $0 + $1.width + 1 }
    return max(0, frame.columns - 3 - others)
  }

  private func draw(
    _ file: SourceRow, as name: String, on canvas: inout Canvas, in frame: Frame, row: Int
  ) {
    var end = frame.endColumn - 1
    for column in counts(frame).reversed() {
      let count = column.count(file)
      let isBad = column.title == said(term: "problems") && count > 0
      canvas.writeRight(
        count == 0 ? "–" : Figure(count).grouped(places: 0), row: row, endColumn: end,
        as: count == 0 ? .muted : isBad ? .warning : .plain)
      end -= column.width + 1
    }
    if frame.columns >= 90 {
      canvas.writeRight(file.format ?? said("unknown"), row: row, endColumn: end, as: .caption)
      end -= 14
    }
    canvas.write(name, row: row, column: frame.column + 2, endColumn: end)
  }

  private func drawProblems(on canvas: inout Canvas, in frame: Frame) {
    guard !frame.isEmpty else { return }
    canvas.write(
      String(repeating: "─", count: frame.columns), row: frame.row, column: frame.column,
      as: .border)
    var row = frame.row + 1
    let bytes = folder.utf8.count
    for diagnostic in worst(frame.endRow - row) {
      let isInside = diagnostic.origin.file.utf8.starts(with: folder.utf8)
      let text = String("\(diagnostic)".utf8.dropFirst(isInside ? bytes : 0)) ?? ""
      for (place, line) in text.wrapped(columns: frame.columns - 2).enumerated() {
        guard row < frame.endRow else { return }
        canvas.write(
          line, row: row, column: frame.column + 1, endColumn: frame.endColumn,
          as: place > 0 || !diagnostic.isProblem
            ? .muted : diagnostic.severity == .error ? .error : .warning)
        row += 1
      }
    }
  }

  /// The folder that some files share, with the slash at its end; empty if there is none.
  private static func folder(of files: [SourceRow]) -> String {
    guard files.count > 1, let first = files.first?.file else { return "" }
    var common = first.utf8[...]
    for file in files {
      while !file.file.utf8.starts(with: common) { common.removeLast() }
    }
    guard let slash = common.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(first[...slash])
  }

  /// Some of the selected file's problems, then of the others'.
  private func worst(_ most: Int) -> [Diagnostic] {
    let chosen = files.indices.contains(cursor.index) ? files[cursor.index].file : ""
    let all = files.lazy.flatMap(\.diagnostics)
    let own = Array(all.filter { $0.origin.file == chosen }.prefix(most))
    return own + all.filter { $0.origin.file != chosen }.prefix(most - own.count)
  }
}
