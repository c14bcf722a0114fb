import Analytics
import Market
import Prose

/// The feed panel's stories: the visible window, the selection, and the open story.
///
/// Only a window a little larger than the visible rows is held; the rest is queried as the user
/// scrolls. A million stories therefore take no more memory than a hundred.
public struct FeedList: Sendable {
  /// The loaded window of stories, and the total count.
  public private(set) var page: FeedPage?
  /// The selected story.
  public var cursor = ListCursor()
  /// The search that a story or one of its replies must match.
  public private(set) var search = Search("")
  /// The selected story with its replies, if loaded.
  public private(set) var thread: (id: Int64, thread: Market.Thread)?
  /// The open story.
  public internal(set) var reading: StoryLines?
  /// The events whose stories are shown one by one, by the first story of each.
  var unfolded: Set<Int64> = []
  /// Stories that were marked as read or unread since the program was started.
  private(set) var marked: [Int64: Bool] = [:]
  /// What is muted and highlighted.
  var rules = FeedRules()
  /// Whether the muted stories are shown, and no others.
  var showsMuted = false
  /// The starred replies of the selected story, by where they were read.
  var starredReplies: Set<Origin> = []
  /// Whether there may be stories whose events are still to be found.
  var wantsEvents = true
  /// What the user corrected of events, until it is kept.
  var corrections: [EventCorrection] = []
  /// The next unread story that is sought beyond the loaded rows.
  var seeking: SoughtStory?
  /// What the user corrected of events since the program was started.
  var decided: [Int64: EventChoice?] = [:]
  /// When events could not be found since another program was writing; nil if they could.
  var awaitingEvents: Moment?
  /// What is to be joined to another story's event.
  var joining: TakenUp?
  /// Whether to open the selected story once its replies arrive.
  private var wantsToRead = false
  /// The last page query, so that it is not repeated.
  private var asked: FeedQuery?
  /// The last thread query, so that it is not repeated.
  private var askedThread: ThreadQuestion?

  private struct ThreadQuestion: Hashable {
    var id: Int64
    var asOf: Moment
  }

  /// How many stories to load above and below the visible ones.
  static let margin = 120

  /// An empty feed.
  public init() {}

  /// How many rows the list has: stories that match the search, those of one event in one row.
  public var count: Int { page?.count ?? 0 }

  /// The story at an index, if loaded.
  public subscript(place: Int) -> FeedRow? {
    guard let page else { return nil }
    let index = place - page.query.offset
    return page.rows.indices.contains(index) ? page.rows[index] : nil
  }

  /// The selected story, if any.
  public var chosen: FeedRow? { self[cursor.index] }

  /// The replies of the selected story, if loaded.
  var chosenThread: Market.Thread? { thread?.id == chosen?.id ? thread?.thread : nil }
}

extension FeedList {
  /// Starts a new search, from the top.
  mutating func search(for text: String) {
    search = Search(text)
    cursor = ListCursor()
    joining = nil
  }

  /// Forgets the last queries, since their results are out of date.
  mutating func forgetAnswers() {
    asked = nil
    askedThread = nil
  }

  /// The queries needed to show the visible rows as of a moment.
  mutating func queries(rows: Int, asOf moment: Moment) -> [Query] {
    var queries: [Query] = []
    if let query = missing(rows: rows, asOf: moment) {
      if page?.query.asOf != moment { joining = nil }
      asked = query
      queries.append(.feed(query))
    }
    if let id = chosen?.id {
      let query = ThreadQuestion(id: id, asOf: moment)
      if query != askedThread {
        askedThread = query
        queries.append(.thread(id, asOf: moment))
      }
    }
    return queries
  }

  /// The window to query, or nil if the last one queried covers all visible rows.
  private func missing(rows: Int, asOf moment: Moment) -> FeedQuery? {
    let inSight = cursor.window(rows: max(rows, 1), of: max(count, 1))
    if let asked, asked.search == search, asked.asOf == moment, asked.unfolded == unfolded,
      asked.rules == rules, asked.showsMuted == showsMuted, asked.offset <= inSight.lowerBound,
      inSight.upperBound <= asked.offset + asked.limit
    {
      return nil
    }
    let offset = max(0, inSight.lowerBound - FeedList.margin)
    return query(
      asOf: moment, from: offset, limit: inSight.upperBound - offset + FeedList.margin)
  }

  /// Some rows of the feed.
  func query(asOf moment: Moment, from offset: Int, limit: Int) -> FeedQuery {
    var query = plainQuery(asOf: moment)
    (query.search, query.offset, query.limit) = (search, offset, limit)
    return query
  }

  /// The whole feed without a search.
  func plainQuery(asOf moment: Moment) -> FeedQuery {
    var query = FeedQuery(
      asOf: moment, limit: 1, folds: true, unfolded: unfolded, rules: rules)
    query.showsMuted = showsMuted
    return query
  }

  /// Takes over a page, and keeps the selected story selected if it moved within the window.
  mutating func take(_ page: FeedPage) {
    guard page.query == asked else { return }
    let before = cursor.index > 0 && self.page?.query.search == page.query.search ? chosen : nil
    self.page = page
    if let before, let place = page.rows.place(of: before) {
      cursor.index = page.query.offset + place
    }
    cursor.move(by: 0, of: count)
  }

  /// Takes over the replies of a story.
  mutating func take(
    _ thread: Market.Thread?, _ starred: Set<Origin>, of id: Int64, columns: Int
  ) {
    guard id == askedThread?.id else { return }
    self.thread = thread.map { (id, $0) }
    starredReplies = starred
    if var reading, reading.id == id, let thread {
      reading.starred = starred
      var fold = reading.fold
      fold.muted = rules.mutedReplies(of: thread)
      self.reading = reading.rebuilt(thread, fold: fold)
    } else if wantsToRead {
      read(columns: columns)
    }
  }
}

extension FeedPage {
  fileprivate mutating func star(_ id: Int64, _ isStarred: Bool) {
    guard let place = rows.firstIndex(where: { $0.id == id }) else { return }
    rows[place].isStarred = isStarred
  }
}

extension FeedList {
  /// Opens the selected story on a page of so many columns, as soon as its replies are loaded.
  ///
  /// - Returns: The ids of the stories that it reads: if it was unread, those without a read mark.
  mutating func open(columns: Int) -> [Int64] {
    guard let chosen else { return [] }
    let new = isRead(chosen) ? [] : unread(in: chosen)
    wantsToRead = true
    mark(new, isRead: true)
    read(columns: columns)
    return new
  }

  /// Counts stories as read, or no longer.
  mutating func mark(_ stories: [Int64], isRead: Bool) {
    for story in stories { marked[story] = isRead }
  }

  private mutating func read(columns: Int) {
    guard let chosen, let thread = chosenThread else { return }
    reading = StoryLines(
      thread, id: chosen.id, columns: columns, search: search, starred: starredReplies,
      fold: ThreadFold(muted: rules.mutedReplies(of: thread)))
  }

  /// Stars or unstars a visible story.
  mutating func star(_ id: Int64, _ isStarred: Bool) {
    page?.star(id, isStarred)
  }

  /// Returns to the list.
  mutating func close() {
    reading = nil
    wantsToRead = false
  }

  /// Goes to the next or previous match in the open story.
  ///
  /// - Returns: Whether there is one.
  mutating func turnHit(by step: Int, rows: Int) -> Bool {
    reading?.turnHit(by: step, rows: rows) ?? false
  }

  /// Searches within the open story.
  mutating func searchStory(for text: String, rows: Int) {
    reading?.search(for: text, rows: rows)
  }

  /// Whether the open story has a different search from the list.
  var hasOwnSearch: Bool { reading.map { $0.search != search } ?? false }

  /// Scrolls the page.
  mutating func scroll(by lines: Int, rows: Int) {
    reading?.scroll(by: lines, rows: rows)
  }

  /// Wraps the page's lines again if its width has changed.
  mutating func settle(columns: Int, rows: Int) {
    guard let page = reading else { return }
    if page.columns != columns, let thread, thread.id == page.id {
      reading = page.rebuilt(thread.thread, columns: columns)
    }
    reading?.scroll(by: 0, rows: rows)
  }
}
