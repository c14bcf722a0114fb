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
  /// Takes back what was last read, starred, folded, split, joined or acknowledged.
  mutating func undo() {
    switch hands.undo.takeLast() {
    case nil: notice = .told("there is nothing to undo")
    case .read(let stories, let wasRead):
      feed.mark(stories, isRead: wasRead)
      feed.forgetAnswers()
      effects.append(.keep(.read(stories, wasRead)))
      let count = Figure(stories.count).grouped(places: 0)
      let which = stories.count == 1 ? "the story is" : "\(count) stories are"
      notice = .told("\(which) \(wasRead ? "read" : "unread") again")
    case .starred(let story, let wasStarred):
      feed.star(story, wasStarred)
      effects.append(.keep(.starred(story, wasStarred)))
      notice = .told(wasStarred ? "starred again" : "the star is off again")
    case .folded(let event): feed.toggleFold(event)
    case .corrected(let corrections):
      feed.correct(corrections)
      let isAsFound = corrections.allSatisfy { $0.choice == nil }
      notice = .told("the event is as it was \(isAsFound ? "found" : "before")")
    case .acknowledged(let keys, let wasSeen):
      log.keep(keys, as: wasSeen)
      effects.append(.keep(.acknowledged(keys, wasSeen)))
      notice = .told(wasSeen ? "acknowledged again" : "no longer acknowledged")
    }
  }
}
