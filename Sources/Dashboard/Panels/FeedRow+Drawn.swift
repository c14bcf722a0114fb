import Analytics
import Market
import Prose
import Screen

extension FeedPanel {
  /// The columns that a headline keeps, however many languages its event has.
  private static let leastHeadline = 12

  func draw(
    _ chosen: FeedRow, on canvas: inout Canvas, in frame: Frame, row: Int, statedColumns: Int
  ) {
    let story = chosen.story
    let isNew = !feed.isRead(chosen)
    var column = drawBeginning(of: chosen, isNew, on: &canvas, in: frame, row: row)
    let hits = feed.search.isEmpty || chosen.hits == 0 ? "" : "\(chosen.hits)/"
    let stated = statedColumns > 0 ? stated(chosen) : ""
    let count = chosen.replies == 0 && stated.isEmpty ? "" : "\(hits)\(chosen.replies) ↵"
    let endColumn = frame.endColumn - 1 - statedColumns
    var end = endColumn - max(5, count.columns) - 1
    if let event = chosen.event {
      let sign = event.sign(columns: max(0, end - column - FeedPanel.leastHeadline))
      canvas.writeRight(sign, row: row, endColumn: end, as: .accent)
      end -= sign.isEmpty ? 0 : sign.columns + 1
      if event.part == .part {
        column = canvas.write("╰ ", row: row, column: column, endColumn: end, as: .caption)
      }
    }
    let snippet = snippet(of: chosen, columns: (end - column) / 2)
    let headline = story.headline.truncated(columns: end - column - (snippet?.columns ?? 0))
    let behind = canvas.write(
      headline, row: row, column: column, endColumn: end, as: isNew ? .plain : .aged)
    canvas.highlight(
      feed.highlighting(chosen), in: headline, row: row, column: column, endColumn: end)
    canvas.mark(feed.search, in: headline, row: row, column: column, endColumn: end)
    if let snippet {
      canvas.write(snippet, row: row, column: behind, endColumn: end, as: .muted)
      canvas.mark(feed.search, in: snippet, row: row, column: behind, endColumn: end)
    }
    canvas.writeRight(count, row: row, endColumn: endColumn, as: .caption)
    canvas.writeRight(stated, row: row, endColumn: frame.endColumn - 1, as: .muted)
  }
}

extension FeedPanel {
  /// Draws the signs, the day and the language of a row; returns the column behind them.
  private func drawBeginning(
    of row: FeedRow, _ isNew: Bool, on canvas: inout Canvas, in frame: Frame, row place: Int
  ) -> Int {
    let sign = row.isStarred ? "★" : isNew ? "●" : " "
    canvas.write(sign, row: place, column: frame.column + 1, as: .accent)
    if feed.joining?.stories.contains(where: { $0.story == row.id }) == true {
      canvas.write("&", row: place, column: frame.column + 2, as: .accent)
    }
    canvas.write(
      row.story.published?.day.shownText ?? said("no date"), row: place, column: frame.column + 3,
      as: .muted)
    let column = frame.column + 5 + Day.shownColumns
    guard frame.columns >= 60 else { return column }
    let language = row.story.language.map { LanguageTag($0).readingText } ?? ""
    canvas.write(language.truncated(columns: 8), row: place, column: column, as: .caption)
    return column + 9
  }
}

extension EventRow {
  /// How many stories the event has, and in which languages: `×5 en da zh`; only the number where
  /// there is little room, and nothing for one of the stories.
  fileprivate func sign(columns: Int) -> String {
    guard part != .part else { return "" }
    let count = "×\(stories.count)"
    let languages = languages.map { LanguageTag($0).readingText }
    let whole = ([count] + languages).joined(separator: " ")
    return [whole, count].first { $0.columns <= columns } ?? ""
  }
}
