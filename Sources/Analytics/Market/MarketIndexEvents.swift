import Market
import Prose
import Synchronization

/// The events of an index, found when they are first wanted.
///
/// Copies of an index share them until one of them gets other stories and starts anew.
final class MarketIndexEvents: Sendable {
  private struct Found {
    var version = -1
    var stories: [[EventStory]] = []
    var corrections: [EventCorrection] = []
    var book: EventBook?
  }

  private let found: Mutex<Found>

  /// No events yet, and what the user has corrected.
  init(correcting corrections: [EventCorrection] = []) {
    found = Mutex(Found(corrections: corrections))
  }

  /// What the user has corrected, the newest last, each story once.
  var corrections: [EventCorrection] { found.withLock(\.corrections) }

  /// Finds the events, unless they were found before, and takes corrections over.
  func find(
    by folding: StoryFolding, _ corrections: [EventCorrection],
    _ stories: () -> [(id: Int64, story: Story)]
  ) -> Bool {
    found.withLock { found in
      guard found.version != folding.version || !corrections.isEmpty else { return false }
      if found.version != folding.version {
        found.stories = folding.events(stories())
        found.version = folding.version
      }
      for correction in corrections {
        found.corrections.removeAll { $0.story == correction.story }
        if correction.choice != nil { found.corrections.append(correction) }
      }
      found.book = nil
      return true
    }
  }

  /// The events as the user corrected them.
  func book(_ eventStories: () -> [Int64: EventStory]) -> EventBook {
    found.withLock { found in
      if let book = found.book { return book }
      let stories = found.corrections.isEmpty ? [:] : eventStories()
      let choices = found.corrections.compactMap { correction in
        stories[correction.story].flatMap { story -> (story: EventStory, with: EventStory?)? in
          guard case .with(let other) = correction.choice else { return (story, nil) }
          return stories[other].map { (story, $0) }
        }
      }
      let book = EventBook(found.stories, corrected: choices)
      found.book = book
      return book
    }
  }

  /// What a story shares with those of its event before it.
  func why(_ story: Int64) -> [String] {
    found.withLock { found in
      found.stories.lazy.joined().first { $0.story == story }?.why ?? []
    }
  }
}

extension MarketIndex {
  /// Finds the events of the stories, unless they were found before.
  public func updateEvents(
    by folding: StoryFolding, correcting: [EventCorrection]
  ) -> EventUpdate {
    let isOther = foundEvents.find(by: folding, correcting) {
      threads.map { (id: id(of: $0.story), story: $0.story) }.sorted {
        ($0.story.published?.seconds ?? .max) < ($1.story.published?.seconds ?? .max)
      }
    }
    return EventUpdate(isOther: isOther)
  }

  /// The events of the stories; none until they were found.
  public var events: EventBook {
    foundEvents.book {
      Dictionary(
        threads.map { thread in
          let id = id(of: thread.story)
          return (
            id,
            EventStory(
              story: id, at: thread.story.published?.seconds, language: thread.story.language)
          )
        }
      ) { first, _ in first }
    }
  }

  /// The row of a story in the feed of a query, with its event unfolded; nil if it is not there.
  public func place(of story: Int64, in query: FeedQuery) -> FeedPlace? {
    let book = query.folds ? events : EventBook()
    var query = query
    let event = book.event(of: story)
    if let event { query.unfolded.insert(event) }
    (query.offset, query.limit) = (0, .max)
    let rows = folded(query, hiding(query, in: book)).folding.rows
    return rows.firstIndex { $0.story == story }.map { FeedPlace(row: $0, event: event) }
  }

  /// A page of stories; every story is scanned.
  public func feed(_ query: FeedQuery) -> FeedPage {
    let book = hiding(query, in: query.folds ? events : EventBook())
    var page = FeedPage(query, languages: Set(threads.compactMap(\.story.language)).sorted())
    let (folding, found, all, muted) = folded(query, book)
    page.muted = query.showsMuted ? 0 : muted
    page.stories = found.count
    page.replies = found.values.reduce(0) {
      $0 + (query.search.isEmpty ? $1.replies.count : $1.hits.count)
    }
    let events = folding.rows.filter { $0.event?.part != .part }
    (page.count, page.events) = (folding.count, events.count)
    page.unread = events.count { !($0.event?.isRead(read) ?? read.contains($0.story)) }
    page.rows = folding.rows.dropFirst(query.offset).prefix(query.limit).compactMap { row in
      all[row.story].map { feedRow(row, $0, found, all) }
    }
    page.note(book)
    page.note(query.rules.highlighted)
    return page
  }

  /// The rows of a page by their stories alone, and the stories that were read.
  public func rows(of query: FeedQuery) -> FeedRows {
    let rows = folded(query, hiding(query, in: query.folds ? events : EventBook())).folding.rows
    return FeedRows(Array(rows.dropFirst(query.offset).prefix(query.limit)), read: read)
  }

  /// A story of the feed, with its replies by then and how many of them match.
  private typealias Found = (thread: Market.Thread, replies: [Reply], hits: Hits)

  /// The events without the stories that a query hides.
  private func hiding(_ query: FeedQuery, in book: EventBook) -> EventBook {
    guard !query.rules.muted.isEmpty || query.showsMuted else { return book }
    let hidden = threads.lazy.filter {
      query.hides($0.story, replies: $0.replies(asOf: query.asOf).count)
    }
    return book.hiding(Set(hidden.map { id(of: $0.story) }))
  }

  private func feedRow(
    _ row: FeedFolding.Row, _ own: Found, _ found: [Int64: Found], _ all: [Int64: Found]
  ) -> FeedRow {
    var feedRow = FeedRow(
      id: row.story, story: own.thread.story, replies: own.replies.count,
      hits: found[row.story]?.hits.count ?? 0,
      isRead: read.contains(row.story), isStarred: starred.contains(row.story), event: row.event)
    feedRow.found = found[row.story]?.hits.first
    guard let event = row.event else { return feedRow }
    guard event.isFolded else {
      feedRow.event?.why = foundEvents.why(row.story)
      return feedRow
    }
    feedRow.isRead = event.isRead(read)
    feedRow.event?.read = read.intersection(event.stories.map(\.story))
    for story in event.stories where story.story != row.story {
      feedRow.replies += all[story.story]?.replies.count ?? 0
      feedRow.hits += found[story.story]?.hits.count ?? 0
    }
    return feedRow
  }

  /// All rows of a query, the stories that match it, and all that there are.
  private func folded(
    _ query: FeedQuery, _ book: EventBook
  ) -> (folding: FeedFolding, found: [Int64: Found], all: [Int64: Found], muted: Int) {
    var (found, all): ([Int64: Found], [Int64: Found]) = ([:], [:])
    var (order, hidden): ([Int64], Int) = ([], 0)
    for thread in threads where (thread.story.published ?? query.asOf) <= query.asOf {
      let replies = thread.replies(asOf: query.asOf)
      let id = self.id(of: thread.story)
      all[id] = (thread, replies, Hits())
      guard let hits = thread.hits(of: query.search, among: replies, stars(of: id)) else {
        continue
      }
      guard !query.hides(thread.story, replies: replies.count) else {
        hidden += 1
        continue
      }
      if found.updateValue((thread, replies, hits), forKey: id) == nil { order.append(id) }
    }
    func size(_ id: Int64) -> Int {
      guard let story = found[id] else { return .min }
      return query.search.order == .score ? story.thread.story.score ?? .min : story.replies.count
    }
    if query.search.order != nil {
      order = order.enumerated().sorted {
        (size($1.element), $0.offset) < (size($0.element), $1.offset)
      }.map(\.element)
    }
    var whole = query
    (whole.offset, whole.limit) = (0, .max)
    var folding = FeedFolding(whole, book) { found[$0] != nil }
    for id in order { _ = folding.take(id) }
    return (folding, found, all, hidden)
  }
}
