import Analytics
import Market

/// The stories of the feed panel: which pass the filter, which is chosen, and what is being read.
public struct FeedList: Sendable {
  /// The stories that pass the filter, newest first.
  public private(set) var threads: [Market.Thread] = []
  /// The chosen story.
  public var cursor = ListCursor()
  /// The words that a story or a reply must hold, or with `!` must not.
  public var filter = Filter("")
  /// Where stories begin that were opened in this session.
  public private(set) var opened: Set<Origin> = []
  /// The story that is being read.
  public private(set) var reading: Page?

  private var all: [Market.Thread] = []
  /// What a filter looks through; made when somebody first filters, since a million replies take
  /// longer than a frame.
  private var keys: [SearchKey]?

  /// How many stories there are without the filter.
  public var threadCount: Int { all.count }

  /// A feed without stories.
  public init() {}

  /// The chosen story, if there is any.
  public var chosen: Market.Thread? {
    threads.indices.contains(cursor.index) ? threads[cursor.index] : nil
  }
}

extension FeedList {
  /// Takes over the stories of a book, and keeps the chosen one chosen.
  public mutating func rebuild(from book: Book) {
    all = book.threads
    keys = nil
    arrange()
  }

  /// Filters anew.
  public mutating func arrange() {
    let before = chosen?.story.origin
    threads = filter.isEmpty ? all : filtered()
    if let place = threads.firstIndex(where: { $0.story.origin == before }) { cursor.index = place }
    cursor.move(by: 0, of: threads.count)
    if let page = reading, let thread = threads.first(where: { $0.story.origin == page.origin }) {
      reading = Page(thread, columns: page.columns, cursor: page.cursor)
    }
  }

  private mutating func filtered() -> [Market.Thread] {
    let keys = keys ?? all.map { SearchKey($0.searchText) }
    self.keys = keys
    return all.indices.filter { filter.admits(keys[$0]) }.map { all[$0] }
  }

  /// Opens the chosen story on a page of so many columns.
  public mutating func open(columns: Int) {
    guard let chosen else { return }
    opened.insert(chosen.story.origin)
    reading = Page(chosen, columns: columns)
  }

  /// Opens the next or previous story.
  public mutating func turn(by stories: Int, columns: Int) {
    cursor.move(by: stories, of: threads.count)
    open(columns: columns)
  }

  /// Goes back to the list.
  public mutating func close() { reading = nil }

  /// Scrolls the page.
  public mutating func scroll(by lines: Int, rows: Int) {
    reading?.scroll(by: lines, rows: rows)
  }

  /// Breaks the page's lines anew where its width has changed.
  public mutating func settle(columns: Int, rows: Int) {
    guard let page = reading else { return }
    if page.columns != columns,
      let thread = threads.first(where: { $0.story.origin == page.origin })
    {
      reading = Page(thread, columns: columns, cursor: page.cursor)
    }
    reading?.scroll(by: 0, rows: rows)
  }
}

extension Market.Thread {
  /// What a filter looks through.
  fileprivate var searchText: String {
    ([story.headline, story.author, story.board, story.source, story.text].compactMap { $0 }
      + replies.flatMap { [$0.author ?? "", $0.text] })
      .joined(separator: "\n")
  }
}
