import Analytics
import Market
import Prose
import Screen
import Tone
import Verdicts

extension FeedPanel {
  /// Draws the open story.
  func draw(_ page: StoryLines, on canvas: inout Canvas, in frame: Frame) {
    let text = FeedPanel.pageFrame(in: frame)
    let rules = feed.highlightingOpen
    for (place, line) in page.lines.dropFirst(page.cursor).prefix(text.rows).enumerated() {
      let row = text.row + place
      let column = canvas.write(
        line.lead, row: row, column: text.column, endColumn: text.endColumn,
        as: line.reply != nil && line.reply == page.current ? .selected : line.leadRole)
      if line.role == .link {
        canvas.write(address: line.text, row: row, column: column, endColumn: text.endColumn)
      } else {
        canvas.write(line.text, row: row, column: column, endColumn: text.endColumn, as: line.role)
      }
      for mark in page.showsTone ? page.toneMarks[page.cursor + place] ?? [] : [] {
        let words = Frame(
          row: row, column: column + mark.columns.lowerBound, columns: mark.columns.count, rows: 1)
        canvas.mark(row: row, in: words.intersection(text), as: mark.tone == .for ? .good : .error)
      }
      canvas.highlight(
        rules, in: line, row: row, from: text.column, column: column, endColumn: text.endColumn)
      drawMarks(of: page, page.cursor + place, on: &canvas, row: row, column: column, in: text)
      if page.hasStar(page.cursor + place) {
        canvas.write("★", row: row, column: text.column - 1, as: .accent)
      }
      canvas.mark(
        page.search, in: line.lead, row: row, column: text.column, endColumn: text.endColumn)
      canvas.mark(page.search, in: line.text, row: row, column: column, endColumn: text.endColumn)
    }
    drawScrollMark(page, on: &canvas, in: frame, rows: text.rows)
    guard frame.endColumn - text.endColumn >= 30, let thread = feed.chosenThread else { return }
    let side = Frame(
      row: frame.row, column: text.endColumn + 2, columns: frame.endColumn - text.endColumn - 3,
      rows: frame.rows)
    canvas.within(side) {
      StorySide(thread: thread, claims: page.claims?.claims ?? [], crowd: crowd)
        .draw(on: &$0, in: side)
    }
  }

  /// Marks the words of claims in a line, and puts the sign of the weightiest verdict before it.
  private func drawMarks(
    of page: StoryLines, _ line: Int, on canvas: inout Canvas, row: Int, column: Int, in text: Frame
  ) {
    guard let claims = page.claims, let marks = claims.marks[line] else { return }
    let verdicts = marks.map { claims.claims[$0.claim].judgement.verdict }
    for (mark, verdict) in zip(marks, verdicts) {
      let words = Frame(
        row: row, column: column + mark.columns.lowerBound, columns: mark.columns.count, rows: 1)
      canvas.mark(row: row, in: words.intersection(text), as: verdict.wordsRole)
    }
    guard let verdict = verdicts.min(by: { $0.weight < $1.weight }) else { return }
    canvas.write(verdict.sign, row: row, column: text.column - 1, as: verdict.role)
  }

  /// The scroll position, on the right border.
  private func drawScrollMark(
    _ page: StoryLines, on canvas: inout Canvas, in frame: Frame, rows: Int
  ) {
    guard page.lines.count > rows, rows > 0 else { return }
    let place = page.cursor * (rows - 1) / max(1, page.lines.count - rows)
    canvas.write("┃", row: frame.row + place, column: frame.endColumn, as: .accent)
  }
}
