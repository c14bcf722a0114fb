import Analytics
import Cores
import Market
import Prose
import Synchronization

extension ArchiveFile {
  /// A page of the stories that match a search, by themselves or in a reply.
  func searchedFeed(
    _ query: FeedQuery, _ book: EventBook, _ hidden: Set<Int64>
  ) throws(Diagnostic) -> FeedPage {
    let hits = try hits(of: query)
    return try reading { try $0.page(of: hits, query, book, hidden) }
  }

  /// The stories that match a search, by themselves or in a reply.
  ///
  /// Every block is scanned: loading a dump builds no index for it, and any part of any word in any
  /// script is found.
  func hits(of query: FeedQuery) throws(Diagnostic) -> StoryHits {
    // What is stored is better than nothing, if nobody lets us write.
    if query.search.asksForClaims { do throws(Diagnostic) { try findClaims() } catch {} }
    if query.search.isOfCountsOnly { return try reading { try $0.allStories() } }
    return try scan(try reading { try $0.blocks() }, for: query)
  }

  /// Scans blocks on as many threads as there are readers.
  private func scan(_ blocks: [BlockRow], for query: FeedQuery) throws(Diagnostic) -> StoryHits {
    let next = Atomic<Int>(0)
    let found = Mutex<Result<StoryHits, Diagnostic>>(.success(StoryHits()))
    let threads = store.use != .alone ? min(ArchiveFile.searchThreads, blocks.count) : 1
    concurrently(max(1, threads)) { _ in
      do throws(Diagnostic) {
        let hits = try reading { database in
          var scan = try BlockReader(database, query)
          while case let place = next.wrappingAdd(1, ordering: .relaxed).oldValue,
            place < blocks.count
          {
            try scan.read(blocks[place])
          }
          return scan.hits
        }
        found.withLock { if case .success(let others) = $0 { $0 = .success(others.adding(hits)) } }
      } catch {
        found.withLock { $0 = .failure(error) }
      }
    }
    return try found.withLock { $0 }.get()
  }

  /// Two threads already read at memory speed.
  private static let searchThreads = 2
}

/// The matches in stories and in the replies to them.
struct StoryHits {
  /// What matches, by the story's id.
  var stories: [Int64: Hit] = [:]

  /// What matches of a thread.
  struct Hit {
    /// Whether the story itself does.
    var isItself = false
    /// How many of its replies do.
    var replies = 0
    /// The first of these.
    var first: Int64?
  }

  mutating func add(_ story: Int64, _ hit: Hit) {
    var sum = stories[story] ?? Hit()
    sum.isItself = sum.isItself || hit.isItself
    sum.replies += hit.replies
    sum.first = [sum.first, hit.first].compactMap(\.self).min()
    stories[story] = sum
  }

  func adding(_ other: StoryHits) -> StoryHits {
    var sum = self
    for (story, hit) in other.stories { sum.add(story, hit) }
    return sum
  }
}

extension StoryHits {
  /// The hits in stories with as many points and replies as wanted, and by how much each comes first.
  func counted(
    in database: Database, _ search: Search, _ past: PastReplies
  ) throws -> (hits: StoryHits, sizes: [Int64: Int]) {
    guard search.asksForCounts || search.order != nil else { return (self, [:]) }
    var (hits, sizes) = (StoryHits(), [Int64: Int]())
    let counts = try Prepared("SELECT score, replies FROM stories WHERE id = ?", on: database)
    for (story, found) in stories {
      let row = try counts.bound(story).first { row in
        (score: row.optional(0).map { Int($0) }, replies: past.count(of: story) ?? row.count(1))
      }
      guard let row, search.admits(score: row.score, replies: row.replies) else { continue }
      hits.stories[story] = found
      switch search.order {
      case .score: sizes[story] = row.score
      case .replies: sizes[story] = row.replies
      case nil: break
      }
    }
    return (hits, sizes)
  }
}

extension Database {
  /// All stories, each as if it matched.
  fileprivate func allStories() throws -> StoryHits {
    var hits = StoryHits()
    try Prepared("SELECT id FROM stories", on: self).each { row in
      hits.stories[row.number(0)] = StoryHits.Hit(isItself: true)
      return true
    }
    return hits
  }

  /// The requested page of the matching stories that had been published by then.
  fileprivate func page(
    of hits: StoryHits, _ query: FeedQuery, _ book: EventBook, _ hidden: Set<Int64>
  ) throws -> FeedPage {
    var page = FeedPage(query)
    page.languages = try languages()
    let past = try PastReplies(self, asOf: query.asOf.seconds)
    let (published, ids, muted) = try ordered(hits, query, past, hidden)
    page.muted = query.showsMuted ? 0 : muted
    page.stories = published.stories.count
    page.replies = published.stories.values.reduce(0) { $0 + $1.replies }
    guard query.folds else {
      let found = ids.dropFirst(query.offset).prefix(query.limit)
      page.rows = try rows(
        found.map { FeedFolding.Row(story: $0, event: nil) }, past, hits: hits.stories)
      return page
    }
    let read = try read(by: query)
    let folding = folded(published, ids, query, book)
    let events = folding.rows.filter { $0.event.map { $0.part != .part } ?? true }
    page.count = folding.count
    page.events = events.count
    page.unread = events.count {
      !($0.event?.isRead(read) ?? read.contains($0.story))
    }
    page.rows = try rows(
      Array(folding.rows.dropFirst(query.offset).prefix(query.limit)), past, hits: hits.stories)
    return page
  }

  /// The rows of the requested page, without what they show.
  func rows(
    of hits: StoryHits, _ query: FeedQuery, _ book: EventBook, _ hidden: Set<Int64>
  ) throws -> [FeedFolding.Row] {
    let past = try PastReplies(self, asOf: query.asOf.seconds)
    let (published, ids, _) = try ordered(hits, query, past, hidden)
    let rows = folded(published, ids, query, book).rows
    return Array(rows.dropFirst(query.offset).prefix(query.limit))
  }

  /// The rows of all matching stories, which come in order.
  private func folded(
    _ published: StoryHits, _ ids: [Int64], _ query: FeedQuery, _ book: EventBook
  ) -> FeedFolding {
    var whole = query
    (whole.offset, whole.limit) = (0, .max)
    var folding = FeedFolding(whole, book) { published.stories[$0] != nil }
    for id in ids { _ = folding.take(id) }
    return folding
  }

  /// The matching stories that had been published by then, their ids in the order of the search, and
  /// how many more are hidden.
  private func ordered(
    _ hits: StoryHits, _ query: FeedQuery, _ past: PastReplies, _ hidden: Set<Int64>
  ) throws -> (published: StoryHits, ids: [Int64], hidden: Int) {
    let counted = try hits.counted(in: self, query.search, past)
    var (published, ids) = try byAge(
      counted.hits, query,
      isWhole: query.folds || query.search.order != nil || !hidden.isEmpty)
    let all = published.stories.count
    if !hidden.isEmpty {
      published.stories = published.stories.filter { !hidden.contains($0.key) }
      ids.removeAll(where: hidden.contains)
    }
    let left = all - published.stories.count
    guard query.search.order != nil else { return (published, ids, left) }
    // Stable, so that what has as many stays newest first.
    let sorted = ids.enumerated().sorted {
      (counted.sizes[$1.element] ?? .min, $0.offset)
        < (counted.sizes[$0.element] ?? .min, $1.offset)
    }
    return (published, sorted.map(\.element), left)
  }

  /// The matches in stories published by then, and the ids of the newest of them, up to the end of
  /// the page, or of all.
  private func byAge(
    _ hits: StoryHits, _ query: FeedQuery, isWhole: Bool
  ) throws -> (StoryHits, [Int64]) {
    let all = try Prepared("SELECT count(*) FROM stories", on: self).first { $0.count(0) } ?? 0
    guard hits.stories.count > all / 16 else {
      let ids = try sorted(hits, asOf: query.asOf.seconds)
      let published = Set(ids)
      return (StoryHits(stories: hits.stories.filter { published.contains($0.key) }), ids)
    }
    // If most stories match, walking the index in order is faster than looking up each one's age.
    var published = hits
    try Prepared("SELECT id FROM stories WHERE published > ?", on: self)
      .bound(query.asOf.seconds).each { row in
        published.stories[row.number(0)] = nil
        return true
      }
    var found: [Int64] = []
    try Prepared(
      """
      SELECT id FROM stories WHERE published IS NULL OR published <= ?
      ORDER BY published DESC, id
      """, on: self
    ).bound(query.asOf.seconds).each { row in
      if published.stories[row.number(0)] != nil { found.append(row.number(0)) }
      return isWhole || found.count < query.offset + query.limit
    }
    return (published, found)
  }

  private func sorted(_ hits: StoryHits, asOf seconds: Int64) throws -> [Int64] {
    let statement = try Prepared("SELECT published FROM stories WHERE id = ?", on: self)
    var ages: [(published: Int64, id: Int64)] = []
    for id in hits.stories.keys {
      guard let published = try statement.bound(id).first({ $0.optional(0) }) else { continue }
      if let published, published > seconds { continue }
      ages.append((published ?? .min, id))
    }
    return ages.sorted { ($1.published, $0.id) < ($0.published, $1.id) }.map(\.id)
  }
}
