import Analytics
import Market

/// What the user did that can be undone, the newest last.
struct UndoList: Sendable {
  private var deeds: [Deed] = []

  /// Something done, as what takes it back.
  enum Deed: Hashable, Sendable {
    /// Stories were marked as read, or as unread.
    case read([Int64], wasRead: Bool)
    /// A story was starred, or its star taken off.
    case starred(Int64, wasStarred: Bool)
    /// A reply was starred, or its star taken off.
    case starredReply(Int64, Origin, wasStarred: Bool)
    /// Replies were hidden or shown; how they were before.
    case foldedReplies(Int64, ThreadFold)
    /// An event was unfolded or folded.
    case folded(Int64)
    /// Stories were split from events or joined to them; what had been decided of each before.
    case corrected([EventCorrection])
    /// Alerts were acknowledged, or no longer are.
    case acknowledged([Alert.Key], wasSeen: Bool)
  }

  /// How many deeds are remembered: nobody goes further back by pressing a key.
  private static let most = 100

  /// Remembers a deed.
  mutating func note(_ deed: Deed) {
    deeds.append(deed)
    if deeds.count > UndoList.most { deeds.removeFirst() }
  }

  /// The last deed, which is then forgotten.
  mutating func takeLast() -> Deed? { deeds.popLast() }
}

extension State {
  private mutating func restore(_ fold: ThreadFold, of story: Int64) {
    guard let reading = feed.reading, reading.id == story else {
      return notice = .told(said("the story whose replies were hidden is closed"))
    }
    var fold = fold
    fold.muted = reading.fold.muted
    feed.fold(fold, at: reading.replyInSight ?? 0)
    notice = .told(said("the replies are as they were"))
  }

  /// Takes back what was last read, starred, folded, split, joined or acknowledged.
  mutating func undo() {
    switch hands.undo.takeLast() {
    case nil: notice = .told(said("there is nothing to undo"))
    case .read(let stories, let wasRead):
      feed.mark(stories, isRead: wasRead)
      feed.forgetAnswers()
      effects.append(.keep(.read(stories, wasRead)))
      let count = Figure(stories.count).grouped(places: 0)
      let text =
        switch (stories.count, wasRead) {
        case (1, true): said("the story is read again")
        case (1, false): said("the story is unread again")
        case (_, true): said("\(count) stories are read again")
        case (_, false): said("\(count) stories are unread again")
        }
      notice = .told(text)
    case .starred(let story, let wasStarred):
      feed.star(story, wasStarred)
      effects.append(.keep(.starred(story, wasStarred)))
      notice = .told(wasStarred ? said("starred again") : said("the star is off again"))
    case .starredReply(let story, let reply, let wasStarred):
      star(replyTo: story, at: reply, wasStarred)
      notice = .told(
        wasStarred ? said("the reply is starred again") : said("the reply's star is off again"))
    case .foldedReplies(let story, let fold): restore(fold, of: story)
    case .folded(let event): feed.toggleFold(event)
    case .corrected(let corrections):
      feed.correct(corrections)
      let isAsFound = corrections.allSatisfy { $0.choice == nil }
      notice = .told(
        isAsFound ? said("the event is as it was found") : said("the event is as it was before"))
    case .acknowledged(let keys, let wasSeen):
      log.keep(keys, as: wasSeen)
      effects.append(.keep(.acknowledged(keys, wasSeen)))
      notice = .told(wasSeen ? said("acknowledged again") : said("no longer acknowledged"))
    }
  }
}
