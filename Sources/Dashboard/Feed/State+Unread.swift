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
  func counts(of searches: [String], asOf moment: Moment) throws -> [String: EventCounts] {
    try Dictionary(
      searches.map { text in
        let page = try feed(FeedQuery(search: Search(text), asOf: moment, limit: 0, folds: true))
        return (text, EventCounts(events: page.events, unread: page.unread))
      }
    ) { first, _ in first }
  }
}

extension FeedList {
  /// Selects the next unread row, as far as the rows are loaded.
  ///
  /// - Returns: Whether there is one; nil if it may be beyond the loaded rows.
  mutating func toNextUnread() -> Bool? {
    guard let page else { return false }
    let loaded = page.query.offset..<page.query.offset + page.rows.count
    for index in max(cursor.index + 1, loaded.lowerBound)..<max(cursor.index + 1, loaded.upperBound)
    {
      guard let row = self[index], !isRead(row), row.event?.part != .part else { continue }
      cursor.index = index
      return true
    }
    guard loaded.upperBound < count, loaded.upperBound > cursor.index else { return false }
    cursor.index = loaded.upperBound - 1
    return nil
  }
}

extension State {
  /// Goes to the next unread story, and opens it if a story is open.
  mutating func nextUnread() {
    seekUnread(opens: shows(ReaderPage.self))
  }

  /// Seeks on once more rows are loaded.
  mutating func goOnSeeking() {
    if let opens = feed.seeking { seekUnread(opens: opens) }
  }

  private mutating func seekUnread(opens: Bool) {
    feed.seeking = nil
    switch feed.toNextUnread() {
    case true?: if opens { openStory() }
    case false?: notice = .told("no unread story follows")
    case nil: feed.seeking = opens
    }
  }

  /// Marks all rows down to the selected one as read, once it is known which stories those are.
  mutating func readUpToHere() {
    let last = feed.cursor.index + 1
    guard feed.count > 0 else { return }
    let first = max(0, last - State.mostReadAtOnce)
    ask(
      .rows(
        FeedQuery(
          search: feed.search, asOf: latest, offset: first, limit: last - first, folds: true,
          unfolded: feed.unfolded)))
  }

  /// How many rows are marked at once: as many as take a second.
  private static let mostReadAtOnce = 10_000

  /// Counts the stories in some rows as read.
  mutating func takeRead(_ stories: [Int64]) {
    let unread = stories.filter { feed.marked[$0] != true }
    guard !unread.isEmpty else { return }
    feed.mark(unread, isRead: true)
    feed.forgetAnswers()
    hands.undo.note(.read(unread, wasRead: false))
    effects.append(.keep(.read(unread, true)))
    let which = unread.count == 1 ? "a story" : "\(unread.count) stories"
    notice = .told("marked \(which) as read: \(keyNames[.undo]) takes that back")
  }
}
