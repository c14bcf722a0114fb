import Analytics
import Market
import Screen

extension State {
  /// Performs a command on the list of stories.
  mutating func performOnFeed(_ command: Command) -> Handling {
    switch command {
    case .moveLeft, .previousStory: move(by: -1)
    case .moveRight, .nextStory: move(by: 1)
    case .open: openStory()
    case .filter: openFilter()
    case .star: star()
    case .mark: toggleFold()
    case .nextUnread: nextUnread()
    case .readUpToHere: readUpToHere()
    case .splitStory: splitStory()
    case .joinStory: joinStory()
    case .storyClaims: openClaims()
    case .openAddress: openAddress()
    default: return .general
    }
    return .done
  }

  /// Stars or unstars the selected story.
  mutating func star() {
    guard let chosen = feed.chosen else { return }
    feed.star(chosen.id, !chosen.isStarred)
    hands.undo.note(.starred(chosen.id, wasStarred: chosen.isStarred))
    effects.append(.keep(.starred(chosen.id, !chosen.isStarred)))
    // The list shows its stars, an open story does not.
    guard shows(ReaderPage.self) else { return }
    notice = .told(
      chosen.isStarred
        ? said("the story is no longer starred") : said("starred the story: has:star finds it"))
  }

  /// Goes to the next match in the open story, else to the next story.
  mutating func turnStory(by step: Int) {
    if feed.turnHit(by: step, rows: storyFrame.rows) { return }
    if feed.hasOwnSearch {
      notice = .told(step > 0 ? said("this was the last match") : said("this was the first match"))
      return
    }
    feed.cursor.move(by: step, of: feed.count)
    openStory()
  }

  mutating func openStory() {
    guard feed.chosen != nil else { return }
    if !shows(ReaderPage.self) { push(ReaderPage()) }
    let new = feed.open(columns: storyFrame.columns)
    guard !new.isEmpty else { return }
    hands.undo.note(.read(new, wasRead: false))
    effects.append(.keep(.read(new, true)))
  }
}
