import Analytics
import Market
import Screen
import Verdicts

/// The side column of an open story: its facts and its replies.
struct StorySide {
  let thread: Market.Thread
  let claims: [JudgedClaim]
  let crowd: Crowd?

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let story = thread.story
    let facts: [(String, String?)] = [
      (said("published\(of: "a story")"), story.published?.readingText),
      (said("article of"), story.articlePublished?.readingText),
      (said("by"), story.author), (said("source"), story.source), (said("board"), story.board),
      (said("language"), story.language), (said("replies"), replies),
      (said("score"), story.score.map { Figure($0).grouped(places: 0) }),
      (said("read from"), story.origin.description),
    ]
    var row = frame.row
    for (caption, text) in facts {
      guard let text else { continue }
      canvas.write(caption, row: row, column: frame.column, as: .caption)
      for line in text.wrapped(columns: frame.columns - captionColumns) {
        canvas.write(
          line, row: row, column: frame.column + captionColumns, endColumn: frame.endColumn)
        row += 1
      }
    }
    ReplyTimeline(replies: thread.replies).draw(
      on: &canvas,
      in: Frame(row: row + 1, column: frame.column - 2, columns: frame.columns + 2, rows: 1),
      row: row + 1)
    row = drawCrowd(on: &canvas, in: frame, from: row + 2)
    row = drawClaims(on: &canvas, in: frame, from: row + 1)
    drawVoices(on: &canvas, in: frame, from: drawMoves(on: &canvas, in: frame, from: row))
  }

  /// The columns before the facts.
  private var captionColumns: Int { 11 }

  /// The votes, the tone, and whom the replies name.
  ///
  /// - Returns: The row after them.
  private func drawCrowd(on canvas: inout Canvas, in frame: Frame, from row: Int) -> Int {
    guard let crowd, row < frame.endRow else { return row }
    let names = crowd.shownNames(columns: 2 * (frame.columns - captionColumns))
    let lines = [
      (said("votes"), crowd.shownVotes), (said("tone"), crowd.shownTones),
      ("", crowd.heard > 0 ? "\(crowd.shownHeard), \(crowd.shownUnclear)" : nil),
      (said("speaks of"), names.isEmpty ? nil : names),
    ]
    var row = row
    for (caption, text) in lines {
      guard let text else { continue }
      canvas.write(caption, row: row, column: frame.column, as: .caption)
      for line in text.wrapped(columns: frame.columns - captionColumns) {
        canvas.write(
          line, row: row, column: frame.column + captionColumns, endColumn: frame.endColumn)
        row += 1
      }
    }
    return row
  }

  /// What moved from three days before the story to seven after it, of what it names.
  ///
  /// - Returns: The row after them.
  private func drawMoves(on canvas: inout Canvas, in frame: Frame, from row: Int) -> Int {
    guard let moves = crowd?.moves, !moves.isEmpty, row + 1 < frame.endRow else { return row }
    canvas.write(
      said("moved from 3 days before to 7 after"), row: row, column: frame.column, as: .caption)
    var row = row + 1
    for move in moves.prefix(StorySide.mostMoves) {
      for line in move.shownBriefly.wrapped(columns: frame.columns - 2) where row < frame.endRow {
        canvas.write(
          line, row: row, column: frame.column + 2, endColumn: frame.endColumn, as: move.role)
        row += 1
      }
    }
    return row + 1
  }

  /// How many moves stand beside a story: the voices below want room, too.
  private static let mostMoves = 6

  /// What the story and its replies state; two lines each, as far as they fit.
  ///
  /// - Returns: The row after them.
  private func drawClaims(on canvas: inout Canvas, in frame: Frame, from row: Int) -> Int {
    guard !claims.isEmpty, row < frame.endRow else { return row }
    canvas.write(
      said("states") + " " + VerdictCounts(claims).shownText, row: row, column: frame.column,
      endColumn: frame.endColumn, as: .caption)
    var row = row + 1
    for claim in claims {
      let finding = claim.shownFinding
      guard row + (finding.isEmpty ? 0 : 1) < frame.endRow else { break }
      let verdict = claim.judgement.verdict
      canvas.write(verdict.sign, row: row, column: frame.column, as: verdict.role)
      canvas.write(
        claim.shownWords.truncated(columns: frame.columns - 2), row: row, column: frame.column + 2,
        endColumn: frame.endColumn)
      row += 1
      guard !finding.isEmpty else { continue }
      canvas.write(
        finding.truncated(columns: frame.columns - 4), row: row, column: frame.column + 4,
        endColumn: frame.endColumn, as: .muted)
      row += 1
    }
    return row + 1
  }

  /// The number of replies here, the number stated, and how many have a guessed year.
  private var replies: String {
    let (here, stated) = (thread.replies.count, thread.story.replyCount ?? 0)
    let guesses = thread.replies.count(where: \.isYearUncertain)
    let shown = here.shownReplies
    return (stated > here ? said("\(shown) of \(stated)") : shown)
      + (guesses > 0 ? ", " + said("\(guesses) with a guessed year") : "")
  }

  /// The most frequent authors.
  private func drawVoices(on canvas: inout Canvas, in frame: Frame, from row: Int) {
    let counts = Dictionary(grouping: thread.replies.compactMap(\.author)) { $0 }
      .mapValues(\.count).filter { $0.value > 1 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard !counts.isEmpty else { return }
    canvas.write(said("most active"), row: row, column: frame.column, as: .caption)
    for (place, (name, count)) in counts.prefix(min(8, max(0, frame.endRow - row - 1))).enumerated()
    {
      canvas.writeRight("\(count)", row: row + 1 + place, endColumn: frame.column + 4, as: .accent)
      canvas.write(
        name, row: row + 1 + place, column: frame.column + 6, endColumn: frame.endColumn)
    }
  }
}
