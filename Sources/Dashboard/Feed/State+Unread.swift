import Analytics
import Market
import Prose

/// How many events match a search.
public struct EventCounts: Hashable, Sendable {
  /// All of them.
  public var events: Int
  /// Those that are unread.
  public var unread: Int
}

extension MarketReader {
  /// How many events match each of some searches.
  func counts(
    of searches: [String], by rules: FeedRules, asOf moment: Moment
  ) throws -> [String: EventCounts] {
    try Dictionary(
      searches.map { text in
        let page = try feed(
          FeedQuery(search: Search(text), asOf: moment, limit: 0, folds: true, rules: rules))
        return (text, EventCounts(events: page.events, unread: page.unread))
      }
    ) { first, _ in first }
  }
}

/// The next unread story, while it is sought beyond the loaded rows.
struct SoughtStory: Hashable, Sendable {
  /// The selected row; whoever moves on meanwhile seeks no more.
  var row: Int
  /// Whether it is then opened.
  var opens: Bool
  /// Whether the row is found, and only waits for its story.
  var isFound = false
}

extension FeedRows {
  /// The first row that is unread, by its index; stories that lie open under their event are none.
  func firstUnread(_ marked: [Int64: Bool]) -> Int? {
    let read = self.read.filter { marked[$0] != false }
      .union(marked.lazy.filter(\.value).map(\.key))
    return rows.firstIndex { $0.event?.part != .part && !$0.isRead(read) }
  }

  /// The stories of the rows without a read mark.
  func unread(_ marked: [Int64: Bool]) -> [Int64] {
    rows.flatMap(\.stories).filter { !(marked[$0] ?? read.contains($0)) }
  }
}

extension FeedList {
  /// Selects the next unread row, as far as the rows are loaded.
  ///
  /// - Returns: Whether there is one; nil if it may be beyond the loaded rows.
  mutating func toNextUnread() -> Bool? {
    guard let page else { return false }
    let loaded = page.query.offset..<page.query.offset + page.rows.count
    var index = cursor.index + 1
    while loaded.contains(index) {
      if let row = self[index], !isRead(row), row.event?.part != .part {
        cursor.index = index
        return true
      }
      index += 1
    }
    return index < count ? nil : false
  }

  /// Whether rows asked for by a query are those of the list.
  func isOf(_ query: FeedQuery) -> Bool {
    query.search == search && query.rules == rules && query.showsMuted == showsMuted
      && query.unfolded == unfolded && query.asOf == page?.query.asOf
  }
}

extension State {
  /// Goes to the next unread story, and opens it if a story is open.
  mutating func nextUnread() {
    let opens = shows(ReaderPage.self)
    feed.seeking = nil
    switch feed.toNextUnread() {
    case true?: if opens { openStory() }
    case false?: tellThatAllIsRead()
    case nil:
      feed.seeking = SoughtStory(row: feed.cursor.index, opens: opens)
      let query = feedRows(from: feed.cursor.index + 1, limit: .max)
      ask(.nextUnread(query, marked: feed.marked))
    }
  }

  /// Selects the unread story that was found beyond the loaded rows, unless the user moved on.
  mutating func arrive(atUnread row: Int?, of query: FeedQuery) {
    defer { openFoundStory() }
    guard let sought = feed.seeking, sought.row == feed.cursor.index, feed.isOf(query) else {
      return feed.seeking = nil
    }
    feed.seeking = nil
    guard let row else { return tellThatAllIsRead() }
    feed.cursor.index = row
    if sought.opens { feed.seeking = SoughtStory(row: row, opens: true, isFound: true) }
  }

  /// Opens the unread story that was found once its row is loaded.
  mutating func openFoundStory() {
    guard let sought = feed.seeking, sought.isFound, feed.chosen != nil else { return }
    feed.seeking = nil
    if sought.row == feed.cursor.index { openStory() }
  }

  private mutating func tellThatAllIsRead() { notice = .told(said("no unread story follows")) }

  private func feedRows(from row: Int, limit: Int) -> FeedQuery {
    feed.query(asOf: latest, from: row, limit: limit)
  }

  /// Marks all rows down to the selected one as read, once it is known which stories those are.
  mutating func readUpToHere() {
    let last = feed.cursor.index + 1
    guard feed.count > 0 else { return }
    let first = max(0, last - State.mostReadAtOnce)
    ask(.rows(feedRows(from: first, limit: last - first)))
  }

  /// How many rows are marked at once, and taken back by one key.
  static let mostReadAtOnce = 10_000

  /// Counts the stories in some rows as read.
  mutating func takeRead(_ rows: FeedRows, of query: FeedQuery) {
    let unread = rows.unread(feed.marked)
    guard !unread.isEmpty else { return }
    feed.mark(unread, isRead: true)
    feed.forgetAnswers()
    hands.undo.note(.read(unread, wasRead: false))
    effects.append(.keep(.read(unread, true)))
    let count = Figure(unread.count).grouped(places: 0)
    let which = unread.count == 1 ? said("a story") : said("\(count) stories")
    let rest = Figure(rows.rows.count).grouped(places: 0)
    let undo = keyNames[.undo]
    notice = .told(
      query.offset == 0
        ? said("marked \(which) as read: \(undo) takes that back")
        : said(
          "marked \(which) as read in the last \(rest) rows, none above them: \(undo) takes that back"
        ))
  }
}
