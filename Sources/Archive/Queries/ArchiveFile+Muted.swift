import Analytics
import Market
import Prose
import Synchronization

/// The stories that some rules mute, and of which texts that was found.
struct MutedStories: Sendable {
  let rules: [Search]
  let texts: StoryTexts
  let stories: Set<Int64>
}

/// Which texts of stories there are: as long as these stay the same, so do the stories that a rule
/// finds.
struct StoryTexts: Hashable {
  let blocks: Int64
  let last: Int64
  /// It grows when stories are removed, since their ids are used again.
  let revision: Int64
}

extension ArchiveFile {
  /// The stories that a query leaves out, since they are muted or, where only those are shown, are
  /// not.
  ///
  /// - Throws: If the archive can't be read.
  func hidden(by query: FeedQuery) throws(Diagnostic) -> Set<Int64> {
    guard !query.rules.muted.isEmpty || query.showsMuted else { return [] }
    let muted = try muted(by: query.rules.muted, asOf: query.asOf)
    guard query.showsMuted else { return muted }
    return try reading { database in
      Set(try Prepared("SELECT id FROM stories", on: database).all { $0.number(0) })
        .subtracting(muted)
    }
  }

  private func muted(by rules: [Search], asOf moment: Moment) throws(Diagnostic) -> Set<Int64> {
    let texts = try reading { try $0.storyTexts() }
    let kept = mutedStories.withLock { $0 }
    // Points and replies change without a new text.
    let isLasting = !rules.contains(where: \.asksForCounts)
    if isLasting, let kept, kept.rules == rules, kept.texts == texts { return kept.stories }
    var stories: Set<Int64> = []
    for rule in rules { stories.formUnion(try storiesFound(by: rule, asOf: moment)) }
    let found = MutedStories(rules: rules, texts: texts, stories: stories)
    mutedStories.withLock { $0 = found }
    return stories
  }

  /// The stories that a search finds by themselves, with as many replies as they had by a moment.
  private func storiesFound(
    by search: Search, asOf moment: Moment
  ) throws(Diagnostic) -> Set<Int64> {
    let query = FeedQuery(search: search, asOf: .endOfTime, limit: 0)
    return try reading { database in
      var scan = try BlockReader(database, query)
      for block in try database.blocks() where block.kind == .stories { try scan.read(block) }
      let past = try PastReplies(database, asOf: moment.seconds)
      return Set(try scan.hits.counted(in: database, search, past).hits.stories.keys)
    }
  }
}

extension Database {
  fileprivate func storyTexts() throws -> StoryTexts {
    let revision = try foundEvents().revision
    return try Prepared("SELECT count(*), max(id) FROM blocks WHERE kind = 0", on: self).first {
      StoryTexts(blocks: $0.number(0), last: $0.number(1), revision: revision)
    } ?? StoryTexts(blocks: 0, last: 0, revision: revision)
  }

  /// How many of some stories had been published by a moment, and the replies to those.
  func sum(of stories: Set<Int64>, by seconds: Int64, _ past: PastReplies) throws -> (
    stories: Int, replies: Int
  ) {
    var sum = (stories: 0, replies: 0)
    guard !stories.isEmpty else { return sum }
    let row = try Prepared("SELECT published, replies FROM stories WHERE id = ?", on: self)
    for story in stories {
      let found = try row.bound(story).first { ($0.optional(0), $0.count(1)) }
      guard let (published, replies) = found, (published ?? .min) <= seconds else { continue }
      sum.stories += 1
      sum.replies += past.count(of: story) ?? replies
    }
    return sum
  }
}
