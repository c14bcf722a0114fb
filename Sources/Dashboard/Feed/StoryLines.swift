import Analytics
import Market
import Prose
import Screen

/// A story and its replies, wrapped into the lines that the reader scrolls through.
public struct StoryLines: Hashable, Sendable {
  /// The story's id in the market reader.
  public let id: Int64
  /// The width of the lines.
  public let columns: Int
  /// The first visible line.
  public internal(set) var cursor: Int
  /// The search.
  public private(set) var search: Search
  /// The lines with a match.
  private(set) var hits: [Int]
  /// The match last visited.
  var hit: Int?
  /// The lines.
  private(set) var lines: [Line]
  /// What the story and its replies state, once it is known.
  var claims: StoryClaims?
  /// The reply that was gone to; nil once the page was scrolled.
  var current: Int?
  /// Which replies are hidden.
  let fold: ThreadFold
  /// The crowd that was last shown.
  var crowd: Crowd?
  /// What that crowd is of; nil if it is to be shown anew once another is known.
  var crowdWish: CrowdWish?
  /// The line above which the crowd is shown: the first reply, or the day over it.
  private let firstReplyLine: Int
  /// How many lines show the crowd.
  private(set) var crowdLines = 0
  /// The starred replies, by where they were read.
  var starred: Set<Origin>
  /// Whether the words that decide the tone of replies are marked.
  var showsTone = false
  /// Where those words are, by line.
  var toneMarks: [Int: [ToneMark]] = [:]

  struct Line: Hashable, Sendable {
    var text: String
    var role: Role = .plain
    /// A prefix with its own role.
    var lead = ""
    var leadRole = Role.caption
    /// The place of its reply; nil outside of replies.
    var reply: Int?
    /// Where its text was read; nil for what we write ourselves.
    var origin: Origin?
  }

  init(
    _ thread: Market.Thread, id: Int64, columns: Int, search: Search = Search(""),
    starred: Set<Origin> = [], fold: ThreadFold = ThreadFold()
  ) {
    self.starred = starred
    self.fold = fold
    self.id = id
    self.columns = columns
    self.search = search
    cursor = 0
    let above = StoryLines.head(thread.story, columns) + StoryLines.body(thread.story, columns)
    let lines = above + StoryLines.replies(thread.replies, fold, columns)
    firstReplyLine = above.count + 2
    self.lines = lines
    hits = lines.places(of: search, starred)
  }

  /// Searches within the story, and goes to the first match from the cursor on, else to the very
  /// first.
  mutating func search(for text: String, rows: Int) {
    search = Search(text)
    hits = lines.places(of: search, starred)
    hit = nil
    let here = cursor
    guard let first = hits.firstIndex(where: { $0 >= here }) ?? hits.indices.first else { return }
    go(to: first, rows: rows)
  }

  private mutating func go(to hit: Int, rows: Int) {
    self.hit = hit
    let isInSight = cursor..<(cursor + rows) ~= hits[hit]
    guard !isInSight else { return }
    cursor = hits[hit]
    scroll(by: -rows / 3, rows: rows)
  }

  /// Goes to the next or previous line with a match.
  ///
  /// - Returns: Whether there is one.
  mutating func turnHit(by step: Int, rows: Int) -> Bool {
    let next = hit.map { $0 + step } ?? (step > 0 ? 0 : hits.count - 1)
    guard hits.indices.contains(next) else { return false }
    hit = next
    cursor = hits[next]
    scroll(by: -rows / 3, rows: rows)
    return true
  }

  /// Shows the crowd between the story and its replies.
  mutating func show(_ crowd: [CrowdLines.Line], of wish: CrowdWish?) {
    crowdWish = wish
    let place = min(firstReplyLine, lines.count)
    lines.replaceSubrange(
      place..<place + crowdLines,
      with: crowd.map { Line(text: $0.text, lead: $0.caption.isEmpty ? "" : $0.caption + "  ") })
    let step = crowd.count - crowdLines
    if cursor >= place + crowdLines { cursor += step }
    claims?.move(from: place + crowdLines, by: step)
    crowdLines = crowd.count
    hits = lines.places(of: search, starred)
  }

  /// Scrolls the first line of a reply to the top.
  mutating func show(reply: Int, rows: Int) {
    guard let line = lines.firstIndex(where: { $0.reply == reply }) else { return }
    current = reply
    cursor = line
    scroll(by: 0, rows: rows)
  }

  /// Scrolls a line into sight, a third below the top.
  mutating func show(line: Int, rows: Int) {
    cursor = line
    scroll(by: -rows / 3, rows: rows)
  }

  mutating func scroll(by lines: Int, rows: Int) {
    if lines != 0 { current = nil }
    cursor = max(0, min(cursor + lines, self.lines.count - rows))
  }
}

extension [StoryLines.Line] {
  /// The indices of the lines that match.
  func places(of search: Search) -> [Int] {
    guard !search.isEmpty else { return [] }
    return indices.filter { place in
      [self[place].lead, self[place].text].contains { !search.matches(in: $0).isEmpty }
    }
  }
}

extension StoryLines {
  private static func head(_ story: Story, _ columns: Int) -> [Line] {
    let facts = [
      story.source, story.author, story.published?.readingText, story.board, story.language,
    ].compactMap { $0 }.joined(separator: " · ")
    return story.headline.wrapped(columns: columns).map {
      Line(text: $0, role: .title, origin: story.origin)
    }
      + facts.wrapped(columns: columns).map { Line(text: $0, role: .muted) }
      + (story.url.map { [Line(text: $0, role: .link)] } ?? []) + [Line(text: "")]
  }

  private static func body(_ story: Story, _ columns: Int) -> [Line] {
    story.text.wrapped(columns: columns).map { Line(text: $0, origin: story.origin) }
  }

  private static func replies(
    _ replies: [Reply], _ fold: ThreadFold, _ columns: Int
  ) -> [Line] {
    guard !replies.isEmpty else {
      return [Line(text: ""), Line(text: said("no replies"), role: .muted)]
    }
    let floorColumns = String(replies.compactMap(\.floor).max() ?? replies.count).count
    let authorColumns = min(14, replies.map { ($0.author ?? "").columns }.max() ?? 0)
    let muted = fold.hiddenByRules(replies)
    let title =
      (replies.count == 1 ? said("1 reply") : said("\(replies.count.shownReplies) replies"))
      + (muted == 0 ? "" : ", " + said("\(muted) muted"))
    var lines = [Line(text: ""), Line(text: title, role: .caption)]
    var day: Day?
    for (place, hidden) in fold.shown(replies) {
      let reply = replies[place]
      if let at = reply.at, at.day != day {
        day = at.day
        lines.append(Line(text: at.day.shownText + " " + at.offset, role: .muted))
      }
      lines += StoryLines.lines(of: reply, floorColumns, authorColumns, columns).map { line in
        var line = line
        line.reply = place
        return line
      }
      guard hidden > 0 else { continue }
      let indent = String(repeating: "  ", count: min(reply.depth + 1, 8) + 1)
      lines.append(Line(text: indent + "+ " + said("\(hidden) hidden"), role: .caption))
    }
    return lines
  }

  private static func lines(
    of reply: Reply, _ floorColumns: Int, _ authorColumns: Int, _ columns: Int
  ) -> [Line] {
    let indent = String(repeating: "  ", count: min(reply.depth, 8))
    let floor = reply.floor.map(String.init) ?? ""
    let author = (reply.author ?? "").truncated(columns: authorColumns)
    let time = reply.at.map { $0.precision == .day ? "" : $0.time } ?? ""
    let lead =
      indent + String(repeating: " ", count: max(0, floorColumns - floor.count)) + floor + "  "
      + author + String(repeating: " ", count: max(0, authorColumns - author.columns)) + "  "
      + (time.isEmpty ? "" : time + "  ") + (reply.mark?.sign ?? "")
    let width = columns - lead.columns
    let blank = String(repeating: " ", count: lead.columns)
    return reply.text.wrapped(columns: width).enumerated().map { place, text in
      Line(
        text: text, lead: place == 0 ? lead : blank, leadRole: .muted, origin: reply.origin)
    }
  }
}

extension Reply.Mark {
  /// The mark as the board writes it, followed by a space.
  var sign: String {
    switch self {
    case .push: "推 "
    case .boo: "噓 "
    case .arrow: "→ "
    }
  }
}

extension Int {
  /// The number of replies of a thread; of a long one, only the first are shown.
  var shownReplies: String {
    self < MarketIndex.mostReplies
      ? "\(self)" : said("the first \(Figure(self).grouped(places: 0))")
  }
}

extension Moment {
  /// The moment as the head of a story shows it, with its time zone.
  var readingText: String {
    precision == .day ? day.description : "\(day) \(time) \(offset)"
  }
}
