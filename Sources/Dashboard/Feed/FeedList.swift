import Analytics
import Market
import Prose

/// The stories of the feed panel: those in sight, which of them is chosen, and what is being read.
///
/// Only a window of the feed is known here, a little larger than what is in sight; the rest is
/// asked for as the person moves. So a million stories take no more room than a hundred.
public struct FeedList: Sendable {
  /// The stories around those in sight, and how many there are in all.
  public private(set) var page: FeedPage?
  /// The chosen story.
  public var cursor = ListCursor()
  /// What a story or one of its replies must hold.
  public private(set) var search = Search("")
  /// The chosen story with its replies, where they are known already.
  public private(set) var thread: (id: Int64, thread: Market.Thread)?
  /// The story that is being read.
  public internal(set) var reading: StoryLines?
  /// Stories that were opened since the page was asked for.
  private var opened: Set<Int64> = []
  /// Whether the chosen story is to be read as soon as its replies are known.
  private var wantsToRead = false
  /// The last question for a page, so that it is not asked twice.
  private var asked: FeedQuery?
  /// The last question for a story's replies, so that it is not asked twice.
  private var askedThread: ThreadQuestion?

  private struct ThreadQuestion: Hashable {
    var id: Int64
    var asOf: Moment
  }

  /// How many stories above and below those in sight are asked for along with them.
  static let margin = 120

  /// A feed without stories.
  public init() {}

  /// How many stories the search finds.
  public var count: Int { page?.stories ?? 0 }

  /// The story at a place, where it is known.
  public subscript(place: Int) -> FeedRow? {
    guard let page else { return nil }
    let index = place - page.query.offset
    return page.rows.indices.contains(index) ? page.rows[index] : nil
  }

  /// The chosen story, if there is any.
  public var chosen: FeedRow? { self[cursor.index] }

  /// The replies of the chosen story, as far as they are known.
  var chosenThread: Market.Thread? { thread?.id == chosen?.id ? thread?.thread : nil }

  /// Whether somebody has opened a story.
  func isRead(_ row: FeedRow) -> Bool { row.isRead || opened.contains(row.id) }
}

extension FeedList {
  /// Looks for something else, from the top.
  mutating func search(for text: String) {
    search = Search(text)
    cursor = ListCursor()
  }

  /// Forgets what was asked, since other answers are to be expected now.
  mutating func forgetAnswers() {
    asked = nil
    askedThread = nil
  }

  /// What has to be asked so that what is in sight can be shown, as of a moment.
  mutating func queries(rows: Int, asOf moment: Moment) -> [Query] {
    var queries: [Query] = []
    if let query = missing(rows: rows, asOf: moment) {
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

  /// The window to ask for, unless what was asked for last holds all that is in sight.
  private func missing(rows: Int, asOf moment: Moment) -> FeedQuery? {
    let inSight = cursor.window(rows: max(rows, 1), of: max(count, 1))
    if let asked, asked.search == search, asked.asOf == moment, asked.offset <= inSight.lowerBound,
      inSight.upperBound <= asked.offset + asked.limit
    {
      return nil
    }
    let offset = max(0, inSight.lowerBound - FeedList.margin)
    return FeedQuery(
      search: search, asOf: moment, offset: offset,
      limit: inSight.upperBound - offset + FeedList.margin)
  }

  /// Takes an answer over, and keeps the chosen story chosen where it moved within the window.
  mutating func take(_ page: FeedPage) {
    guard page.query == asked else { return }
    let before = cursor.index > 0 && self.page?.query.search == page.query.search ? chosen?.id : nil
    self.page = page
    if let before, let place = page.rows.firstIndex(where: { $0.id == before }) {
      cursor.index = page.query.offset + place
    }
    cursor.move(by: 0, of: count)
  }

  /// Takes the replies of a story over.
  mutating func take(_ thread: Market.Thread?, of id: Int64, columns: Int) {
    guard id == askedThread?.id else { return }
    self.thread = thread.map { (id, $0) }
    if let reading, reading.id == id, let thread {
      self.reading = StoryLines(
        thread, id: id, columns: reading.columns, search: reading.search, cursor: reading.cursor)
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
  /// Opens the chosen story on a page of so many columns, as soon as its replies are known.
  ///
  /// - Returns: The story, if it had not been read before.
  mutating func open(columns: Int) -> Int64? {
    guard let chosen else { return nil }
    let isNew = !isRead(chosen)
    wantsToRead = true
    opened.insert(chosen.id)
    read(columns: columns)
    return isNew ? chosen.id : nil
  }

  private mutating func read(columns: Int) {
    guard let chosen, let thread = chosenThread else { return }
    reading = StoryLines(thread, id: chosen.id, columns: columns, search: search)
  }

  /// Marks a story in sight to find it again, or takes the mark off.
  mutating func star(_ id: Int64, _ isStarred: Bool) {
    page?.star(id, isStarred)
  }

  /// Goes back to the list.
  mutating func close() {
    reading = nil
    wantsToRead = false
  }

  /// Goes to the next or previous place in the story in which stands what is looked for.
  ///
  /// - Returns: Whether there is one.
  mutating func turnHit(by step: Int, rows: Int) -> Bool {
    reading?.turnHit(by: step, rows: rows) ?? false
  }

  /// Looks for something in the story that is being read.
  mutating func searchStory(for text: String, rows: Int) {
    reading?.search(for: text, rows: rows)
  }

  /// Whether something else is looked for in the open story than in the list.
  var hasOwnSearch: Bool { reading.map { $0.search != search } ?? false }

  /// Scrolls the page.
  mutating func scroll(by lines: Int, rows: Int) {
    reading?.scroll(by: lines, rows: rows)
  }

  /// Breaks the page's lines anew where its width has changed.
  mutating func settle(columns: Int, rows: Int) {
    guard let page = reading else { return }
    if page.columns != columns, let thread, thread.id == page.id {
      reading = StoryLines(
        thread.thread, id: page.id, columns: columns, search: page.search, cursor: page.cursor)
    }
    reading?.scroll(by: 0, rows: rows)
  }
}
