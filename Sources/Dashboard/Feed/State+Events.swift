import Analytics
import Events
import Market

extension KnownNames {
  /// Finds which stories tell one event, by the table's names.
  var folding: StoryFolding {
    StoryFolding(version: EventFolder.version) { stories in
      // One story is no event, and need not wait for the table of names.
      guard stories.count > 1 else { return [] }
      let tellings = stories.map { story in
        var telling = Telling(story.story, id: "")
        telling.text = String(telling.text.prefix(StoryFolding.textCharacters))
        return telling
      }
      return EventFolder.events(of: tellings, by: SignalFinder(self.catalogue))
        .filter { $0.members.count > 1 }.map { event in
          event.members.map { member in
            EventStory(
              story: stories[member].id, at: stories[member].story.published?.seconds,
              language: stories[member].story.language,
              why: (event.signals[member] ?? []).map(\.shown),
              addsFigure: event.adding.contains(member))
          }
        }
    }
  }
}

extension State {
  /// Finds the events of new stories, and keeps corrections, beside the loop; new stories wait until
  /// no more files come.
  mutating func askForEvents() {
    guard let table = lookups.table, !queries.open.contains(.events) else { return }
    // Prices are looked for before events.
    // Another program that was writing is given time to finish.
    if let since = feed.awaitingEvents, now.seconds - since.seconds >= State.secondsBetweenTries {
      feed.wantsEvents = true
    }
    let isDue =
      feed.wantsEvents && progress == nil
      && queries.answered.isSuperset(of: [.feed, .market])
    guard isDue || !feed.corrections.isEmpty else { return }
    if isDue { (feed.wantsEvents, feed.awaitingEvents) = (false, nil) }
    ask(.events(feed.corrections, by: table))
  }

  /// How long to wait before events are looked for again.
  private static let secondsBetweenTries: Int64 = 10

  /// Looks for events again later; what could not be kept of corrections was told.
  mutating func missEvents() {
    feed.dropCorrections()
    feed.awaitingEvents = now
  }

  /// Shows the stories of the selected event one by one, or in one row again.
  mutating func toggleFold() {
    guard let event = feed.chosen?.event else {
      notice = .told(said("no other story tells this event"))
      return
    }
    feed.toggleFold(event.event)
    hands.undo.note(.folded(event.event))
  }

  /// Splits the selected story from its event.
  mutating func splitStory() {
    guard let chosen = feed.chosen, let event = chosen.event else {
      return tell(
        said("the story stands alone"), said("\(keyNames[.joinStory]) joins it to another's event"))
    }
    guard !event.isFolded else {
      let keys = keyNames
      return tell(
        said("\(event.stories.count) stories are folded"),
        said("\(keys[.mark]) unfolds them, \(keys[.splitStory]) splits one of them off"))
    }
    correct([chosen.id], to: .alone, from: feed.choices(of: chosen))
    notice = .told(said("split from its event: \(keyNames[.undo]) takes that back"))
  }

  /// Takes the selected story up or, if some were taken up, joins those to the selected one's event.
  mutating func joinStory() {
    guard let chosen = feed.chosen else { return }
    guard let taken = feed.joining else {
      feed.joining = TakenUp(
        headline: chosen.story.headline, stories: feed.choices(of: chosen))
      notice = .told(
        said(
          "choose a story of the event that it belongs to, then \(keyNames[.joinStory]) joins them")
      )
      return
    }
    let joining = taken.stories.filter { !chosen.stories.contains($0.story) }
    feed.joining = nil
    guard !joining.isEmpty else {
      notice = .told(said("joined to nothing"))
      return
    }
    correct(joining.map(\.story), to: .with(chosen.id), from: joining)
    notice = .told(said("joined: \(keyNames[.undo]) takes that back"))
  }

  /// Joins what was taken up to nothing.
  ///
  /// - Returns: Whether anything was.
  mutating func dropJoining() -> Bool {
    guard feed.joining != nil else { return false }
    feed.joining = nil
    notice = .told(said("joined to nothing"))
    return true
  }

  private mutating func correct(
    _ stories: [Int64], to choice: EventChoice, from before: [EventCorrection]
  ) {
    feed.correct(stories.map { EventCorrection(story: $0, choice: choice) })
    hands.undo.note(.corrected(before))
  }
}
