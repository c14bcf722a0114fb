import Market
import Screen

/// Which replies of a thread are hidden.
struct ThreadFold: Hashable, Sendable {
  /// The deepest level shown; nil for all.
  var level: Int?
  /// The replies whose answers are hidden, by where they were read: their places change as others
  /// come.
  var closed: Set<Origin> = []
  /// The replies that the user's rules mute.
  var muted: Set<Origin> = []
  /// Whether these are shown all the same.
  var showsMuted = false

  /// The places of the replies that are shown, each with how many answers to it are hidden.
  func shown(_ replies: [Reply]) -> [(place: Int, hidden: Int)] {
    var shown: [(place: Int, hidden: Int)] = []
    var limit = Int.max
    for (place, reply) in replies.enumerated() {
      if !showsMuted, muted.contains(reply.origin) { continue }
      if reply.depth <= limit { limit = .max }
      if reply.depth > limit || level.map({ reply.depth > $0 }) ?? false {
        if !shown.isEmpty { shown[shown.count - 1].hidden += 1 }
        continue
      }
      shown.append((place, 0))
      if closed.contains(reply.origin) { limit = reply.depth }
    }
    return shown
  }

  /// How many replies are left out since they are muted.
  func hiddenByRules(_ replies: [Reply]) -> Int {
    muted.isEmpty || showsMuted ? 0 : replies.count { muted.contains($0.origin) }
  }
}

extension [Reply] {
  /// The reply that another one answers; nil if that answers the story.
  func parent(of place: Int) -> Int? {
    guard indices.contains(place) else { return nil }
    return self[..<place].lastIndex { $0.depth < self[place].depth }
  }

  /// The next or previous reply at the level of another, under the same one.
  func sibling(of place: Int, by step: Int) -> Int? {
    guard indices.contains(place) else { return nil }
    let depth = self[place].depth
    let others: [Int] = step > 0 ? .init(place + 1..<count) : .init((0..<place).reversed())
    for other in others {
      if self[other].depth == depth { return other }
      if self[other].depth < depth { return nil }
    }
    return nil
  }

  /// The deepest level.
  var deepest: Int { lazy.map(\.depth).max() ?? 0 }
}

extension State {
  /// Hides, shows or walks the replies of the open story.
  mutating func performOnThread(_ command: Command) {
    guard let thread = feed.chosenThread, let reading = feed.reading else { return }
    let replies = thread.replies
    guard let here = reading.replyInSight else {
      return notice = .told(said("the story has no replies"))
    }
    var fold = reading.fold
    let deepest = replies.deepest
    switch command {
    case .collapse: fold.level = max(0, (fold.level ?? deepest) - 1)
    case .expand:
      fold.level = fold.level.map { $0 + 1 }
      if fold.level ?? deepest >= deepest { (fold.level, fold.closed) = (nil, []) }
    case .mark:
      guard replies.indices.contains(here) else { return }
      let reply = replies[here].origin
      if fold.closed.remove(reply) == nil { fold.closed.insert(reply) }
    case .parentReply: return go(to: replies.parent(of: here), said("it answers the story itself"))
    case .nextReply:
      return go(to: replies.sibling(of: here, by: 1), said("no reply follows at this level"))
    case .previousReply:
      return go(
        to: replies.sibling(of: here, by: -1), said("this is the first reply at this level"))
    default: return
    }
    guard deepest > 0 else { return notice = .told(said("no reply answers another")) }
    hands.undo.note(.foldedReplies(reading.id, reading.fold))
    feed.fold(fold, at: here)
    let hidden = fold.shown(replies).reduce(0) { $0 + $1.hidden }
    notice = .told(
      hidden == 0
        ? said("all replies are shown")
        : hidden == 1 ? said("a reply is hidden") : said("\(hidden) replies are hidden"))
  }

  private mutating func go(to reply: Int?, _ none: String) {
    guard let reply else { return notice = .told(none) }
    let rows = storyFrame.rows
    feed.reading?.show(reply: reply, rows: rows)
  }
}

extension FeedList {
  /// Hides and shows replies of the open story, with one of them staying in sight.
  mutating func fold(_ fold: ThreadFold, at place: Int) {
    guard let reading, let thread = chosenThread else { return }
    var lines = reading.rebuilt(thread, fold: fold)
    let shown = fold.shown(thread.replies).last { $0.place <= place }?.place ?? place
    lines.show(reply: shown, rows: 1)
    self.reading = lines
  }
}

extension StoryLines {
  /// The reply that was gone to or, by its place, the first in sight.
  var replyInSight: Int? {
    current ?? lines.dropFirst(cursor).lazy.compactMap(\.reply).first
      ?? lines.lazy.compactMap(\.reply).last
  }
}
