import Analytics
import Market
import Prose
import Screen

/// The last line: the keys that work now, the input line, or a notice.
struct Footer {
  let state: State

  func draw(on canvas: inout Canvas, in frame: Frame) {
    if state.prompt?.purpose == .copy {
      drawCopyChoices(on: &canvas, in: frame)
    } else if let prompt = state.prompt {
      draw(prompt, on: &canvas, in: frame)
      if let notice = state.notice { draw(notice, on: &canvas, in: frame.above) }
    } else if let notice = state.notice {
      draw(notice, on: &canvas, in: frame)
    } else {
      drawKeys(on: &canvas, in: frame)
    }
  }

  /// Draws a notice in full, over the lines above if needed.
  private func draw(_ notice: Notice, on canvas: inout Canvas, in frame: Frame) {
    if case .told(let text) = notice, frame.columns >= text.columns + 30 {
      _ = drawCounts(on: &canvas, in: frame)
      canvas.write(text, row: frame.row, column: 1, as: notice.role)
      return
    }
    let lines = notice.text.wrapped(columns: frame.columns - 2).prefix(6)
    for (place, line) in lines.enumerated() {
      let row = frame.endRow - lines.count + place
      let whole = Frame(row: row, column: 0, columns: frame.columns, rows: 1)
      canvas.clear(whole)
      canvas.note(.nothing, in: whole)
      canvas.write(line, row: row, column: 1, as: notice.role)
    }
  }

  private func draw(_ prompt: Prompt, on canvas: inout Canvas, in frame: Frame) {
    let column = canvas.write(" " + prompt.purpose.lead, row: frame.row, column: 0, as: .accent)
    // A wide character under the cursor takes another column.
    let seen = prompt.seen(columns: frame.endColumn - column - 1)
    canvas.write(
      seen.text, row: frame.row, column: column, as: prompt.isSelected ? .selected : .plain)
    let caretColumn = min(column + seen.caretColumn, frame.endColumn - 1)
    canvas.caret = Canvas.Caret(row: frame.row, column: caretColumn)
    if let problem = prompt.problem {
      // Muted, since someone who is still typing has made no mistake yet.
      canvas.writeRight(
        "\(problem.message); \(problem.remedy) ", row: frame.row, endColumn: frame.endColumn,
        from: column + seen.text.columns + 2, as: .muted)
    }
    drawCompletions(prompt.completions, on: &canvas, above: frame)
  }

  private func drawCompletions(_ completions: [String], on canvas: inout Canvas, above frame: Frame)
  {
    guard !completions.isEmpty else { return }
    let shown = completions.prefix(8)
    let more = completions.count - shown.count
    let lines = shown + (more > 0 ? [said("… \(more) more")] : [])
    let width = min(frame.columns - 4, (lines.map(\.columns).max() ?? 0) + 4)
    let box = Frame(
      row: max(0, frame.row - lines.count - 2), column: 1, columns: width, rows: lines.count + 2)
    canvas.clear(box)
    canvas.note(.nothing, in: box)
    canvas.box(box, as: .borderFocused)
    for (place, line) in lines.enumerated() {
      canvas.write(
        line.truncated(columns: width - 4), row: box.row + 1 + place, column: 3)
      if place < shown.count {
        canvas.note(
          .item("completion", place),
          in: Frame(row: box.row + 1 + place, column: 1, columns: width, rows: 1))
      }
    }
  }

  /// Draws what the next key copies.
  private func drawCopyChoices(on canvas: inout Canvas, in frame: Frame) {
    let lead = " " + Prompt.Purpose.copy.lead + " "
    var column = canvas.write(lead, row: frame.row, column: 0, as: .title)
    for choice in CopyChoice.allCases {
      let start = column
      column = canvas.write("\(choice.rawValue) ", row: frame.row, column: column, as: .accent)
      column = canvas.write(choice.word + "  ", row: frame.row, column: column, as: .caption)
      canvas.note(
        .key(.character(choice.rawValue)),
        in: Frame(row: frame.row, column: start, columns: column - 2 - start, rows: 1))
    }
    canvas.write(said("any other key: nothing"), row: frame.row, column: column, as: .muted)
  }

  private func drawKeys(on canvas: inout Canvas, in frame: Frame) {
    let hints = state.shownHints
    let hintColumns = hints.reduce(1) { $0 + $1.keys.columns + $1.word.columns + 3 }
    let end = drawCounts(on: &canvas, in: frame, beside: hintColumns)
    var column = 1
    for (names, word, keys) in fitting(hints, before: end) {
      note(keys, word, on: &canvas, row: frame.row, from: column)
      column = canvas.write(names + " ", row: frame.row, column: column, as: .accent)
      column = canvas.write(word + "  ", row: frame.row, column: column, as: .caption)
    }
  }

  /// The first hints that there is room for, and always the one that leads to all others.
  private func fitting(
    _ hints: [(keys: String, word: String, pressed: [Key])], before end: Int
  ) -> [(keys: String, word: String, pressed: [Key])] {
    let widths = hints.map { $0.keys.columns + $0.word.columns + 3 }
    let help = hints.lastIndex { $0.pressed.first == state.key(for: .help) }
    var room = end - 1 - (help.map { widths[$0] } ?? 0)
    let fits = hints.indices.prefix { place in
      if place != help { room -= widths[place] }
      return place == help || room > 0
    }
    return (fits + [help].compactMap { $0.flatMap { fits.contains($0) ? nil : $0 } }).map {
      hints[$0]
    }
  }

  /// A click presses the key whose name is under the pointer; on the word, the first one.
  private func note(
    _ keys: [Key], _ word: String, on canvas: inout Canvas, row: Int, from start: Int
  ) {
    let names = Keymap.shortText(keys)
    if let first = keys.first {
      canvas.note(
        .key(first),
        in: Frame(row: row, column: start, columns: names.columns + 1 + word.columns, rows: 1))
    }
    for (key, columns) in Keymap.places(of: keys) {
      canvas.note(
        .key(key),
        in: Frame(row: row, column: start + columns.lowerBound, columns: columns.count, rows: 1))
    }
  }

  /// Draws the number of files, problems and alerts and, if that takes no room from the keys, how old
  /// the exchange rates are.
  ///
  /// - Returns: The column before which there is room for other things.
  private func drawCounts(
    on canvas: inout Canvas, in frame: Frame, beside hintColumns: Int? = nil
  ) -> Int {
    let problems = state.problemCount
    let files = state.files.count.of("file", "files")
    let count = "\(files), \(problems.of("problem", "problems")) "
    var end = frame.endColumn - count.columns
    if let hintColumns, let age = state.prices.ratesAge, case let text = "· \(age.text) ",
      hintColumns + text.columns < end
    {
      let role: Role = age.isStale ? .warning : .muted
      canvas.writeRight(text, row: frame.row, endColumn: frame.endColumn, as: role)
      end -= text.columns
    }
    canvas.write(count, row: frame.row, column: end, as: problems > 0 ? .warning : .muted)
    if let key = state.key(for: .focus(.sources)) {
      canvas.note(
        .key(key), in: Frame(row: frame.row, column: end, columns: count.columns, rows: 1))
    }
    return drawAlerts(on: &canvas, row: frame.row, to: end)
  }

  /// Draws the number of unacknowledged alerts.
  private func drawAlerts(on canvas: inout Canvas, row: Int, to end: Int) -> Int {
    let alerts = state.log.unseen.count
    guard alerts > 0 else { return end }
    let text = "! \(alerts.of("alert", "alerts"))  "
    canvas.write(text, row: row, column: end - text.columns, as: .warning)
    return end - text.columns
  }
}

extension Frame {
  /// The line above.
  fileprivate var above: Frame { Frame(row: row - 1, column: column, columns: columns, rows: rows) }
}

/// What a screen shows that is too small for anything else.
struct TooSmallPage {
  let size: Size

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let lines = ["tokentape", said("\(size) is too small,"), said("\(Layout.smallest) will do")]
    for (place, line) in lines.enumerated() {
      let column = max(0, (frame.columns - line.columns) / 2)
      canvas.write(
        line, row: max(0, (frame.rows - lines.count) / 2) + place, column: column,
        as: place == 0 ? .title : .plain)
    }
  }
}

extension Notice {
  fileprivate var text: String {
    switch self {
    // What the dashboard says of itself needs no name and no kind, which the colour tells.
    case .problem(let diagnostic) where diagnostic.origin.file == "tokentape":
      "\(diagnostic.message); \(diagnostic.remedy)"
    case .problem(let diagnostic): "\(diagnostic)"
    case .told(let text): text
    }
  }

  fileprivate var role: Role {
    switch self {
    case .problem(let diagnostic): diagnostic.severity == .error ? .error : .warning
    case .told: .accent
    }
  }
}
