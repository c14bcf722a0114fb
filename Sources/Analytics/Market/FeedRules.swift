import Market
import Prose

/// What the user wants to see less of in the feed, and what should catch the eye.
public struct FeedRules: Hashable, Sendable {
  /// Stories that one of these finds, by themselves and not in a reply, are muted.
  public var muted: [Search]
  /// What one of these finds is highlighted.
  public var highlighted: [Search]

  /// Rules; none by default.
  public init(muted: [Search] = [], highlighted: [Search] = []) {
    (self.muted, self.highlighted) = (muted, highlighted)
  }

  /// Whether a story with so many replies is muted.
  public func mutes(_ story: Story, replies: Int) -> Bool {
    muted.contains { $0.admits(score: story.score, replies: replies) && $0.finds(story) }
  }

  /// The replies to a story that a rule finds by what they say or who wrote them, by where they were
  /// read; none if the story is muted itself.
  public func mutedReplies(of thread: Market.Thread) -> Set<Origin> {
    let rules = muted.filter(\.isOfTextOnly)
    guard !rules.isEmpty, !thread.replies.isEmpty,
      !mutes(thread.story, replies: thread.replies.count)
    else { return [] }
    var block = SearchBlock()
    for reply in thread.replies { block.append(reply) }
    let places = Set(rules.flatMap { block.entries(of: $0) })
    return Set(
      places.lazy.filter(thread.replies.indices.contains).map { thread.replies[$0].origin })
  }
}

extension FeedPage {
  /// Notes which of some rules find the story of each row.
  public mutating func note(_ rules: [Search]) {
    guard !rules.isEmpty, !rows.isEmpty else { return }
    // Folding the texts takes the most time, so it is done once for all rules.
    var block = SearchBlock()
    for row in rows { block.append(row.story) }
    for (place, rule) in rules.enumerated() {
      for entry in block.entries(of: rule)
      where rows.indices.contains(entry) && rule.admitsFields(of: rows[entry].story)
        && rule.admits(score: rows[entry].story.score, replies: rows[entry].replies)
      {
        rows[entry].highlights.append(place)
      }
    }
  }
}
