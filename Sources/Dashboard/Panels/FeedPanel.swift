import Analytics
import Market
import Prose
import Screen
import Verdicts

/// The list of stories, or the open one.
struct FeedPanel: Panel {
  let feed: FeedList
  let isFocused: Bool
  let isWhole: Bool
  let keys: KeyNames

  var subtitle: String {
    let search = feed.reading?.search ?? feed.search
    return search.isEmpty ? "" : "search \(search.text)"
  }

  var caption: String {
    if let page = feed.reading {
      let match = page.hit.map { "match \($0 + 1) of \(page.hits.count) · " } ?? ""
      return match + "\(feed.cursor.index + 1) of \(feed.count)"
    }
    let (stories, replies) = (feed.count, feed.page?.replies ?? 0)
    let parts = [
      "\(Figure(stories).grouped(places: 0)) \(stories == 1 ? "story" : "stories")",
      "\(Figure(replies).grouped(places: 0)) \(replies == 1 ? "reply" : "replies")",
      feed.page?.languages.languages.joined(separator: " ") ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The widest page that is comfortable to read.
  private static let widestPage = 96
  /// The width of the column beside an open story.
  private static let sideColumns = 42

  static func pageFrame(in frame: Frame) -> Frame {
    let page = frame.inset(columns: 1, rows: 0)
    let side = page.columns >= 110 ? sideColumns : 0
    return page.splitColumns(at: min(widestPage, page.columns - side)).left
  }

  /// Rows for the list; in a high panel half is left for the beginning of the story.
  static func listRows(in frame: Frame, _ feed: FeedList) -> Int {
    let rest = frame.rows - (showsReplyTimeline(in: frame, feed) ? 2 : 0)
    return max(0, rest < 8 ? rest : min(rest, max(feed.count, rest / 2)))
  }

  private static func showsReplyTimeline(in frame: Frame, _ feed: FeedList) -> Bool {
    frame.rows >= 8 && frame.columns >= 50 && (feed.chosen?.replies ?? 0) > 1
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    if let page = feed.reading {
      draw(page, on: &canvas, in: frame)
    } else if feed.count == 0 {
      let text =
        feed.search.isEmpty
        ? "no stories yet: \(keys[.openPath]) opens a file or folder"
        : "no matches: \(keys[.back]) clears the search"
      canvas.write(
        text, row: frame.row + 1, column: frame.column + 1, endColumn: frame.endColumn, as: .muted)
    } else {
      drawList(on: &canvas, in: frame)
    }
  }

  private func drawList(on canvas: inout Canvas, in frame: Frame) {
    let rows = FeedPanel.listRows(in: frame, feed)
    let window = feed.cursor.window(rows: rows, of: feed.count)
    let statedColumns = frame.columns < 60 ? 0 : statedColumns(of: window.compactMap { feed[$0] })
    for (place, index) in window.enumerated() {
      let row = frame.row + place
      canvas.note(line: index, selected: feed.cursor.index, row: row, in: frame)
      if let story = feed[index] {
        draw(story, on: &canvas, in: frame, row: row, statedColumns: statedColumns)
      }
      guard index == feed.cursor.index else { continue }
      canvas.write("▸", row: row, column: frame.column, as: .accent)
      if isFocused { canvas.mark(row: row, in: frame, as: .selected) }
    }
    guard let chosen = feed.chosen else { return }
    let showsReplyTimeline = FeedPanel.showsReplyTimeline(in: frame, feed)
    if showsReplyTimeline, let thread = feed.chosenThread {
      ReplyTimeline(replies: thread.replies).draw(on: &canvas, in: frame, row: frame.endRow - 1)
    }
    let (_, below) = frame.splitRows(at: min(rows, feed.count) + 1)
    drawBeginning(
      of: chosen.story, on: &canvas,
      in: below.splitRows(at: below.rows - (showsReplyTimeline ? 2 : 0)).upper)
  }

  /// As much of the selected story as fits.
  private func drawBeginning(of story: Story, on canvas: inout Canvas, in frame: Frame) {
    guard frame.rows >= 2 else { return }
    let columns = min(FeedPanel.widestPage, frame.columns - 4)
    let snippet = Snippet(of: feed.search, in: story, feed.chosenThread?.replies ?? [])
    let room = columns * frame.rows
    let text = snippet?.text(columns: room) ?? String(story.text.prefix(room))
    for (place, line) in text.wrapped(columns: columns).prefix(frame.rows).enumerated() {
      let (row, column) = (frame.row + place, frame.column + 3)
      canvas.write(line, row: row, column: column, endColumn: frame.endColumn, as: .muted)
      canvas.mark(feed.search, in: line, row: row, column: column, endColumn: frame.endColumn)
    }
  }

  /// The match in a story, unless the headline shows it.
  private func snippet(of row: FeedRow, columns: Int) -> String? {
    guard columns >= 16, feed.search.matches(in: row.story.headline).isEmpty else { return nil }
    let replies = row.id == feed.chosen?.id ? feed.chosenThread?.replies ?? [] : []
    return Snippet(of: feed.search, in: row.story, replies)
      .map { "  " + $0.text(columns: columns - 2) }
  }

  /// The width of the column of stated replies; zero if no visible story lacks replies.
  private func statedColumns(of rows: [FeedRow]) -> Int {
    rows.map { stated($0).columns }.max() ?? 0
  }

  /// The number of replies that a story had, if more than are here.
  ///
  /// It was counted when the dump was made, and says nothing about an earlier day.
  private func stated(_ row: FeedRow) -> String {
    guard feed.page?.query.asOf == .endOfTime, let count = row.story.replyCount,
      count > row.replies
    else { return "" }
    return " of \(count)"
  }

  private func draw(
    _ chosen: FeedRow, on canvas: inout Canvas, in frame: Frame, row: Int, statedColumns: Int
  ) {
    let story = chosen.story
    let isNew = !feed.isRead(chosen)
    canvas.write(
      chosen.isStarred ? "★" : isNew ? "●" : " ", row: row, column: frame.column + 1, as: .accent)
    let date = story.published?.day.shownText ?? "no date"
    canvas.write(date, row: row, column: frame.column + 3, as: .muted)
    var column = frame.column + 16
    if frame.columns >= 60 {
      let language = story.language.map { LanguageTag($0).readingText } ?? ""
      canvas.write(
        language.truncated(columns: 8), row: row, column: column, as: .caption)
      column += 9
    }
    let hits = feed.search.isEmpty || chosen.hits == 0 ? "" : "\(chosen.hits)/"
    let stated = statedColumns > 0 ? stated(chosen) : ""
    let count = chosen.replies == 0 && stated.isEmpty ? "" : "\(hits)\(chosen.replies) ↵"
    let endColumn = frame.endColumn - 1 - statedColumns
    let end = endColumn - max(5, count.columns) - 1
    let snippet = snippet(of: chosen, columns: (end - column) / 2)
    let headline = story.headline.truncated(columns: end - column - (snippet?.columns ?? 0))
    let behind = canvas.write(
      headline, row: row, column: column, endColumn: end, as: isNew ? .plain : .aged)
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
  private func draw(_ page: StoryLines, on canvas: inout Canvas, in frame: Frame) {
    let text = FeedPanel.pageFrame(in: frame)
    for (place, line) in page.lines.dropFirst(page.cursor).prefix(text.rows).enumerated() {
      let row = text.row + place
      let column = canvas.write(
        line.lead, row: row, column: text.column, endColumn: text.endColumn, as: line.leadRole)
      if line.role == .link {
        canvas.write(address: line.text, row: row, column: column, endColumn: text.endColumn)
      } else {
        canvas.write(line.text, row: row, column: column, endColumn: text.endColumn, as: line.role)
      }
      drawMarks(of: page, page.cursor + place, on: &canvas, row: row, column: column, in: text)
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
      StorySide(thread: thread, claims: page.claims?.claims ?? []).draw(on: &$0, in: side)
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
