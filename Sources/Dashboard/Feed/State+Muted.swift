import Analytics
import Market

extension State {
  /// Shows the muted stories and no others, or the others again; in an open story, the muted replies
  /// as well.
  mutating func toggleMuted() {
    guard !feed.rules.muted.isEmpty else {
      return tell(
        said("nothing is muted"),
        said("write mute = [\"author:lan\"] under [feed] in your settings"))
    }
    if shows(ReaderPage.self), feed.reading != nil { return toggleMutedReplies() }
    popToPanels()
    focus = .feed
    show(muted: !feed.showsMuted)
  }

  /// Leaves the muted stories.
  ///
  /// - Returns: Whether they were shown.
  mutating func leaveMuted() -> Bool {
    guard feed.showsMuted else { return false }
    show(muted: false)
    return true
  }

  /// Shows only the muted stories, or the others.
  mutating func show(muted: Bool) {
    feed.showsMuted = muted
    feed.cursor = ListCursor()
    feed.joining = nil
  }

  private mutating func toggleMutedReplies() {
    guard let reading = feed.reading, !reading.fold.muted.isEmpty else {
      return notice = .told(said("no reply to this story is muted"))
    }
    hands.undo.note(.foldedReplies(reading.id, reading.fold))
    var fold = reading.fold
    fold.showsMuted.toggle()
    feed.fold(fold, at: reading.replyInSight ?? 0)
    notice = .told(
      fold.showsMuted ? said("muted replies are shown") : said("muted replies are hidden"))
  }

  /// Takes over what is muted and highlighted.
  mutating func take(_ rules: FeedRules) {
    guard rules != feed.rules else { return }
    feed.rules = rules
    if rules.muted.isEmpty { feed.showsMuted = false }
    feed.forgetAnswers()
    hands.counts = nil
  }
}
