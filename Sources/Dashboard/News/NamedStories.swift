import Analytics
import Events
import Market
import Names
import Synchronization

/// The dated stories of some time, by the names in them.
struct NamedStories: Sendable {
  /// The names of each, by its place among the stories.
  private(set) var near: NearStories<Int>
  private(set) var stories: [NearStory] = []
  /// Whether there are older ones, which were not looked at.
  private(set) var isCut = false

  /// The most stories that are looked at, the newest first.
  static let most = 20_000
  private static let pageSize = 500

  /// The stories of a market from a moment to another, as known at a third.
  ///
  /// - Throws: If the stored data can't be read.
  init(
    from first: Moment? = nil, to last: Moment? = nil, asOf: Moment, of reader: some MarketReader,
    _ catalogue: NameCatalogue
  ) throws {
    near = NearStories(NameSpotter(catalogue))
    var query = FeedQuery(asOf: asOf, limit: NamedStories.pageSize)
    while stories.count < NamedStories.most, case let page = try reader.feed(query),
      !page.rows.isEmpty
    {
      for row in page.rows {
        guard let at = row.story.articlePublished ?? row.story.published,
          (first ?? at) <= at, at <= (last ?? at)
        else { continue }
        near.add(row.story, id: stories.count)
        stories.append(
          NearStory(day: at.day, language: row.story.language, headline: row.story.headline))
      }
      query.offset += page.rows.count
      // The newest come first; undated ones are near nothing.
      if let first, let oldest = page.rows.last?.story.published, oldest < first { break }
    }
    isCut = stories.count >= NamedStories.most
    near.arrange()
  }
}

extension KnownNames {
  /// The stories of a market by the names in them, which takes a second for very many; those of the
  /// last look are returned until they are forgotten.
  func stories(asOf moment: Moment, of reader: some MarketReader) throws -> NamedStories {
    if let known = stories.withLock({ $0 }), known.asOf == moment { return known.stories }
    let found = try NamedStories(asOf: moment, of: reader, catalogue)
    stories.withLock { $0 = (moment, found) }
    return found
  }

  /// Forgets the stories: others may have come.
  func forgetStories() { stories.withLock { $0 = nil } }
}
