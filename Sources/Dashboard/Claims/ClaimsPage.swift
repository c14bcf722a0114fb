import Analytics
import Claims
import Market
import Screen
import Verdicts

/// The figures that a story and its replies state, with what the loaded data say of each.
struct ClaimsPage: Page {
  let story: Int64
  let headline: String
  /// The selected claim.
  private var cursor = ListCursor()

  static let name = "claims"
  static let title = "Claims"
  static func opened(_ argument: String, in state: inout State) -> ClaimsPage? {
    guard let row = state.feed.chosen else {
      state.tell(said("no story is chosen"), said("choose one in the feed"))
      return nil
    }
    return ClaimsPage(story: row.id, headline: row.story.headline)
  }

  private init(story: Int64, headline: String) {
    (self.story, self.headline) = (story, headline)
  }

  // A story has no name that would find it again.
  var link: String? { nil }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    canvas.clear(frame)
    canvas.box(frame, as: .borderFocused)
    let claims = state.claims(of: story)
    let tally = claims.map { " \(VerdictCounts($0).shownText) " } ?? ""
    let room = max(0, frame.columns - tally.columns - 8)
    canvas.write(
      " \(said("Claims")) ─ \(headline) ".truncated(columns: room), row: frame.row,
      column: frame.column + 1,
      as: .title)
    canvas.write(
      tally, row: frame.row, column: frame.endColumn - tally.columns - 2, as: .caption)
    let inside = frame.inset(columns: 2, rows: 1)
    guard let claims, !claims.isEmpty else {
      let text =
        claims == nil
        ? said("reading …") : said("neither the story nor its replies state a figure")
      canvas.write(
        text, row: inside.row, column: inside.column, endColumn: inside.endColumn, as: .muted)
      return
    }
    let (list, sum) = inside.splitRows(at: max(1, inside.rows - ClaimsPage.sumRows))
    draw(claims, on: &canvas, in: list)
    if let chosen = claims[at: cursor.index] { draw(sumOf: chosen, on: &canvas, in: sum) }
  }

  /// How many rows the sum of the selected claim takes.
  private static let sumRows = 7

  private func draw(_ claims: [JudgedClaim], on canvas: inout Canvas, in frame: Frame) {
    let words = min(48, frame.columns * 2 / 5)
    for row in 0..<frame.rows {
      let index = cursor.top + row
      guard let claim = claims[at: index] else { return }
      canvas.note(line: index, selected: cursor.index, row: frame.row + row, in: frame)
      let line = frame.row + row
      let verdict = claim.judgement.verdict
      if index == cursor.index { canvas.write("▸", row: line, column: frame.column, as: .accent) }
      canvas.write(verdict.sign, row: line, column: frame.column + 2, as: verdict.role)
      canvas.write(
        claim.shownWords.truncated(columns: words), row: line, column: frame.column + 4)
      let found = [claim.shownValue, claim.judgement.note ?? ""].filter { !$0.isEmpty }
        .joined(separator: " · ")
      canvas.write(
        found.truncated(columns: max(0, frame.columns - words - 6)), row: line,
        column: frame.column + words + 6, endColumn: frame.endColumn, as: .muted)
      if index == cursor.index { canvas.mark(row: line, in: frame, as: .selected) }
    }
  }

  private func draw(sumOf claim: JudgedClaim, on canvas: inout Canvas, in frame: Frame) {
    for (place, line) in claim.sumLines.prefix(max(0, frame.rows - 1)).enumerated() {
      canvas.write(
        line.truncated(columns: frame.columns), row: frame.row + 1 + place, column: frame.column,
        endColumn: frame.endColumn, as: place == 0 ? .title : .plain)
    }
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let rows = rows(in: state)
    switch command {
    case .back, .quit, .storyClaims: return .closed
    case .scrollUp, .scrollDown:
      cursor.scroll(
        by: command == .scrollUp ? -1 : 1, rows: rows, of: state.claims(of: story)?.count ?? 0)
    default:
      guard let lines = command.lines(page: max(1, rows)) else { return .general }
      cursor.move(by: lines, of: state.claims(of: story)?.count ?? 0)
    }
    return .done
  }

  mutating func settle(in state: State) {
    cursor.settle(rows: rows(in: state), of: state.claims(of: story)?.count ?? 0)
  }

  private func rows(in state: State) -> Int {
    max(1, state.layout.middle.rows - 2 - ClaimsPage.sumRows)
  }

  func hints(in state: State) -> [Hint] {
    [Hint([.back], "back"), Hint([.moveDown, .moveUp], "claim")] + Hint.general
  }
}
