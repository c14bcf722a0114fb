import Analytics
import Market
import Screen

/// The log of alerts over the panels: those that fired, newest first; below them, those that are
/// most likely corrections; and at the foot, the listings of the selected alert.
struct AlertsView {
  let log: AlertLog

  func draw(on canvas: inout Canvas, in frame: Frame) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    let end = frame.endColumn - 2
    let start = canvas.write(
      " \(said("Alerts")) ", row: frame.row, column: frame.column + 1, endColumn: end, as: .title)
    if start + caption.columns + 3 < end {
      canvas.writeRight(caption, row: frame.row, endColumn: end, as: .caption)
    }
    let inside = frame.inset(columns: 2, rows: 1)
    guard !log.rules.isEmpty, log.count > 0 else {
      drawNothing(on: &canvas, in: inside)
      return
    }
    let (list, details) = AlertsView.parts(of: inside, log)
    drawList(on: &canvas, in: list)
    drawDetails(on: &canvas, in: details)
  }

  /// The list, and the details of the selected alert: at most a third.
  private static func parts(of frame: Frame, _ log: AlertLog) -> (list: Frame, details: Frame) {
    let wanted = details(of: log, columns: frame.columns).count + 1
    let (upper, lower) = frame.splitRows(at: frame.rows - min(wanted, frame.rows / 3))
    return (upper, lower)
  }

  /// How many alerts fit on a screen; the heading of the suspected ones takes a row.
  static func rows(of size: Size, _ log: AlertLog) -> Int {
    let inside = Frame(size).inset(columns: 2, rows: 2)
    return parts(of: inside, log).list.rows - (log.suspected.isEmpty ? 0 : 1)
  }

  private var caption: String {
    let suspected = log.suspected.isEmpty ? "" : " · " + said("\(log.suspected.count) suspected")
    let rules = log.rules.count.of("rule", "rules")
    let changes = log.isCutOff ? " · " + said("only the newest \(Alerts.mostHits) of a rule") : ""
    return " " + said("\(log.unseen.count) new of \(log.fired.count)")
      + "\(suspected) · \(rules)\(changes) "
  }

  private func drawNothing(on canvas: inout Canvas, in frame: Frame) {
    let text =
      log.rules.isEmpty
      ? said("no rules: tokentape --rules FILE reads them, one per line, such as cut>20%")
      : said("no rule has fired")
    canvas.write(
      text, row: frame.row, column: frame.column, endColumn: frame.endColumn, as: .muted)
    drawDetails(on: &canvas, in: frame.splitRows(at: 1).lower)
  }

  private func drawList(on canvas: inout Canvas, in frame: Frame) {
    var row = frame.row
    let rows = frame.rows - (log.suspected.isEmpty ? 0 : 1)
    let window = log.cursor.window(rows: rows, of: log.count)
    let width = min(AlertsView.mostWhat, window.map { log[$0].what.columns }.max() ?? 0)
    for index in window {
      if index == log.fired.count {
        let heading = "─ " + said("kept apart, since they are most likely corrections") + " "
        let line = String(repeating: "─", count: max(0, frame.columns - heading.columns))
        canvas.write(
          heading + line, row: row, column: frame.column, endColumn: frame.endColumn, as: .border)
        row += 1
      }
      canvas.note(line: index, selected: log.cursor.index, row: row, in: frame)
      draw(log[index], at: index, width: width, on: &canvas, in: frame, row: row)
      row += 1
    }
  }

  private func draw(
    _ alert: Alert, at index: Int, width: Int, on canvas: inout Canvas, in frame: Frame, row: Int
  ) {
    let isSuspected = index >= log.fired.count
    let isNew = !isSuspected && !log.isSeen(alert)
    let rule = alert.rule.text.truncated(columns: max(0, frame.columns / 3))
    let end = frame.endColumn - rule.columns - 2
    if index == log.cursor.index { canvas.write("▸", row: row, column: frame.column, as: .accent) }
    canvas.write(
      isSuspected ? "?" : isNew ? "!" : "✓", row: row, column: frame.column + 1,
      as: isNew ? .warning : .muted)
    var column = frame.column + 3
    canvas.write(
      alert.day?.description ?? "–", row: row, column: column, endColumn: end, as: .caption)
    let what = canvas.write(
      alert.what, row: row, column: column + 12, endColumn: end, as: isNew ? .plain : .muted)
    column = max(what, column + 12 + width) + 2
    canvas.write(
      alert.who(inFull: true).truncated(columns: max(0, end - column)), row: row, column: column,
      endColumn: end, as: isNew ? .plain : .muted)
    canvas.writeRight(rule, row: row, endColumn: frame.endColumn, as: .muted)
    if index == log.cursor.index { canvas.mark(row: row, in: frame, as: .selected) }
  }

  /// The widest that the column for what happened gets.
  private static let mostWhat = 12

  private func drawDetails(on canvas: inout Canvas, in frame: Frame) {
    let lines = AlertsView.details(of: log, columns: frame.columns).prefix(max(0, frame.rows - 1))
    guard !lines.isEmpty else { return }
    let line = String(repeating: "─", count: frame.columns)
    canvas.write(line, row: frame.row, column: frame.column, as: .border)
    for (place, line) in lines.enumerated() {
      canvas.write(line.text, row: frame.row + 1 + place, column: frame.column, as: line.role)
    }
  }

  /// Why rules could not be evaluated, and then, from the selected listing on, what happened to
  /// each listing, according to whom, and where that was read.
  private static func details(
    of log: AlertLog, columns: Int
  ) -> [(text: String, role: Role)] {
    let hits = log.chosen?.hits ?? []
    let place = hits.firstIndex { $0.listing == log.chosenListing } ?? 0
    let problems = log.problems.prefix(mostDetails).map { (text: "\($0)", role: Role.warning) }
    let shown = hits.dropFirst(place).prefix(mostDetails).map { hit in
      (text: hit.line, role: hit.listing == log.chosenListing ? Role.accent : .plain)
    }
    return (problems + shown).flatMap { line in
      line.text.wrapped(columns: columns).map { (text: $0, role: line.role) }
    }
  }

  /// The most details of an alert; no screen has rows for more.
  private static let mostDetails = 40
}

extension Alert.Hit {
  /// The listing, what happened to it or what it costs, and the source with its origin.
  fileprivate var line: String {
    switch cause {
    case .change(let change):
      "\(listing)  \(change.shownText)  \(change.source), \(change.quote.origin)"
    case .claim(let claimed):
      "\(listing)  \"\(claimed.words)\" \(said(term: "\(claimed.verdict)"))"
        + (claimed.value.isEmpty ? "" : ", " + said("the data give \(claimed.value)"))
        + "  \(claimed.story), \(claimed.origin)"
    case .prices(let quote, let amounts):
      "\(listing)  \(amounts.map(\.shownText).joined(separator: ", "))  \(quote.source), \(quote.origin)"
    }
  }
}

extension State {
  /// How many alerts of the log fit on the screen.
  var logRows: Int { AlertsView.rows(of: size, log) }
}
