import Analytics
import Market
import Prose
import Screen
import Tone
import Verdicts

/// The list of stories, or the open one.
struct FeedPanel: Panel {
  let feed: FeedList
  let isFocused: Bool
  let isWhole: Bool
  let keys: KeyNames
  /// What the replies of the open or selected story have in common, once known.
  var crowd: Crowd?

  var subtitle: String {
    if feed.reading == nil, let taken = feed.joining {
      return said("\(keys[.joinStory]) joins \(taken.headline.truncated(columns: 30))")
    }
    let search = feed.reading?.search ?? feed.search
    let muted = feed.showsMuted && feed.reading == nil ? said("muted stories") : ""
    return [muted, search.isEmpty ? "" : said("search \(search.text)")].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  var caption: String {
    if let page = feed.reading {
      let match = page.hit.map { said("match \($0 + 1) of \(page.hits.count)") + " · " } ?? ""
      return match + said("\(feed.cursor.index + 1) of \(feed.count)")
    }
    let (stories, replies) = (feed.page?.stories ?? 0, feed.page?.replies ?? 0)
    let (events, unread, muted) = (feed.page?.events ?? 0, feed.unread, feed.page?.muted ?? 0)
    let parts = [
      stories.of("story", "stories"),
      events == stories
        ? "" : events.of("event", "events") + foldedSince,
      unread == 0 ? "" : unread.of("unread", "unread"),
      replies == 0
        ? "" : replies.of("reply", "replies"),
      muted == 0 ? "" : muted.of("muted", "muted"),
      // Where the other panels are named there is little room.
      isWhole ? "" : feed.page?.languages.languages.joined(separator: " ") ?? "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// From when on events are told, if not from the first story on.
  private var foldedSince: String {
    feed.page?.foldedSince.map { " " + said("since \($0.day.shownText)") } ?? ""
  }

  var briefCaption: String {
    if feed.reading != nil { return caption }
    let stories = feed.page?.stories ?? 0
    return stories.of("story", "stories")
      + (feed.unread == 0 ? "" : " · " + feed.unread.of("unread", "unread"))
      + (feed.page.map { $0.muted == 0 ? "" : " · " + $0.muted.of("muted", "muted") } ?? "")
  }

  /// The widest page that is comfortable to read.
  private static let widestPage = 96
  /// The width of the column beside an open story.
  private static let sideColumns = 42

  static func pageFrame(in frame: Frame) -> Frame {
    let page = frame.inset(columns: 1, rows: 0)
    let side = hasSide(in: frame) ? sideColumns : 0
    return page.splitColumns(at: min(widestPage, page.columns - side)).left
  }

  /// Whether there is room for a column beside an open story.
  static func hasSide(in frame: Frame) -> Bool { frame.columns >= 112 }

  /// Rows for the list; in a high panel half is left for the beginning of the story.
  static func listRows(in frame: Frame, _ feed: FeedList) -> Int {
    if hasText(beside: frame) { return frame.rows }
    let rest = frame.rows - (showsReplyTimeline(in: frame, feed) ? 2 : 0)
    return max(0, rest < 8 ? rest : min(rest, max(feed.count, rest / 2)))
  }

  /// Whether the selected story is beside the list, and not below it.
  private static func hasText(beside frame: Frame) -> Bool { frame.columns >= 156 }

  private static func showsReplyTimeline(in frame: Frame, _ feed: FeedList) -> Bool {
    frame.rows >= 8 && frame.columns >= 50 && (feed.chosen?.replies ?? 0) > 1
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    if let page = feed.reading {
      draw(page, on: &canvas, in: frame)
    } else if feed.count == 0 {
      let text =
        feed.showsMuted
        ? said("nothing is muted: \(keys[.back]) goes back")
        : feed.search.isEmpty
          ? said("no stories yet: \(keys[.openPath]) opens a file or folder")
          : said("no matches: \(keys[.back]) clears the search")
      canvas.write(
        text, row: frame.row + 1, column: frame.column + 1, endColumn: frame.endColumn, as: .muted)
    } else {
      drawList(on: &canvas, in: frame)
    }
  }

  private func drawList(on canvas: inout Canvas, in frame: Frame) {
    guard FeedPanel.hasText(beside: frame) else {
      return drawList(on: &canvas, in: frame, textIn: nil)
    }
    let (left, right) = frame.splitColumns(at: max(frame.columns / 2, frame.columns - 104))
    for row in right.row..<right.endRow {
      canvas.write("│", row: row, column: right.column, as: .border)
    }
    drawList(on: &canvas, in: left, textIn: right.splitColumns(at: 1).right)
  }

  /// Draws the list, and the beginning of the selected story in its own frame or below.
  private func drawList(on canvas: inout Canvas, in frame: Frame, textIn textFrame: Frame?) {
    let rows = textFrame == nil ? FeedPanel.listRows(in: frame, feed) : frame.rows
    let window = feed.cursor.window(rows: rows, of: feed.count)
    let statedColumns = frame.columns < 60 ? 0 : statedColumns(of: window.compactMap { feed[$0] })
    for (place, index) in window.enumerated() {
      let row = frame.row + place
      canvas.note(line: index, selected: feed.cursor.index, row: row, in: frame)
      if let story = feed[index] {
        draw(
          story, on: &canvas, in: frame, row: row, statedColumns: statedColumns)
      }
      guard index == feed.cursor.index else { continue }
      canvas.write("▸", row: row, column: frame.column, as: .accent)
      if isFocused { canvas.mark(row: row, in: frame, as: .selected) }
    }
    drawChosen(
      on: &canvas, in: textFrame ?? frame,
      from: textFrame == nil ? min(rows, feed.count) + 1 : 0)
  }

  /// Draws the beginning of the selected story, and what its replies have in common.
  private func drawChosen(on canvas: inout Canvas, in frame: Frame, from row: Int) {
    guard let chosen = feed.chosen else { return }
    let showsReplyTimeline = FeedPanel.showsReplyTimeline(in: frame, feed)
    if showsReplyTimeline, let thread = feed.chosenThread {
      ReplyTimeline(replies: thread.replies).draw(on: &canvas, in: frame, row: frame.endRow - 1)
    }
    let (_, below) = frame.splitRows(at: row)
    let free = below.splitRows(at: below.rows - (showsReplyTimeline ? 2 : 0)).upper
    let lines = CrowdLines(crowd: crowd, columns: free.columns - 4).lines.prefix(
      max(0, free.rows - 3))
    drawBeginning(
      of: chosen, on: &canvas, in: free.splitRows(at: free.rows - lines.count).upper)
    for (place, line) in lines.enumerated() {
      line.draw(
        on: &canvas, row: free.endRow - lines.count + place, column: free.column + 3,
        endColumn: free.endColumn)
    }
  }

  /// As much of the selected story as fits.
  private func drawBeginning(of row: FeedRow, on canvas: inout Canvas, in frame: Frame) {
    guard frame.rows >= 2 else { return }
    let columns = min(FeedPanel.widestPage, frame.columns - 4)
    // A list has only the beginning of a long text.
    let story = feed.chosenThread?.story ?? row.story
    let snippet = Snippet(
      of: feed.search, in: story, feed.chosenThread?.replies ?? [], found: row.found)
    let room = columns * frame.rows
    let text = snippet?.text(columns: room) ?? String(row.story.text.prefix(room))
    for (place, line) in text.wrapped(columns: columns).prefix(frame.rows).enumerated() {
      let (row, column) = (frame.row + place, frame.column + 3)
      canvas.write(line, row: row, column: column, endColumn: frame.endColumn, as: .muted)
      canvas.mark(feed.search, in: line, row: row, column: column, endColumn: frame.endColumn)
    }
  }

  /// The match in a story, unless the headline shows it.
  func snippet(of row: FeedRow, columns: Int) -> String? {
    guard columns >= 16, feed.search.matches(in: row.story.headline).isEmpty else { return nil }
    return Snippet(of: feed.search, in: row.story, row.found.map { [$0] } ?? [], found: row.found)
      .map { "  " + $0.text(columns: columns - 2) }
  }

  /// The width of the column of stated replies; zero if no visible story lacks replies.
  private func statedColumns(of rows: [FeedRow]) -> Int {
    rows.map { stated($0).columns }.max() ?? 0
  }

  /// The number of replies that a story had, if more than are here.
  ///
  /// It was counted when the dump was made, and says nothing about an earlier day.
  func stated(_ row: FeedRow) -> String {
    guard feed.page?.query.asOf == .endOfTime, let count = row.story.replyCount,
      count > row.replies
    else { return "" }
    return " " + said("of \(count)")
  }
}
