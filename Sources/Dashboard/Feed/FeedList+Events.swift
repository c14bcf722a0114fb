import Analytics
import Market

extension [FeedRow] {
  /// The place of a row: its own or, where its event was folded or begins with another story, the
  /// event's.
  func place(of row: FeedRow) -> Int? {
    firstIndex { $0.id == row.id }
      ?? firstIndex { other in
        other.event.map { $0.stories.contains { $0.story == row.id } } ?? false
      }
  }
}

/// A row that was taken up, to be joined to another's event.
struct TakenUp: Sendable {
  /// The headline of its story.
  let headline: String
  /// Its stories, with what the user decided of them before.
  let stories: [EventCorrection]
}

extension FeedList {
  /// Whether the story, or the event of a folded row, has been read.
  func isRead(_ row: FeedRow) -> Bool {
    guard let event = row.event, event.isFolded else { return marked[row.id] ?? row.isRead }
    return event.isRead(Set(row.stories.filter { isRead($0, in: row) }))
  }

  /// The stories of a row without a read mark.
  func unread(in row: FeedRow) -> [Int64] {
    row.stories.filter { !isRead($0, in: row) }
  }

  private func isRead(_ story: Int64, in row: FeedRow) -> Bool {
    guard let event = row.event, event.isFolded else { return marked[story] ?? row.isRead }
    return marked[story] ?? event.read.contains(story)
  }

  /// How many events are unread, each story that stands alone being one.
  var unread: Int {
    let rows = (page?.rows ?? []).filter { $0.event?.part != .part && isRead($0) != $0.isRead }
    return max(0, (page?.unread ?? 0) - rows.reduce(0) { $0 + ($1.isRead ? -1 : 1) })
  }

  /// Shows the stories of an event one by one, or in one row again.
  mutating func toggleFold(_ event: Int64) {
    if unfolded.remove(event) == nil { unfolded.insert(event) }
  }

  /// Folds all events.
  mutating func foldAll() { unfolded = [] }

  /// Selects a story, whose event has to be unfolded for it.
  mutating func reveal(_ place: FeedPlace) {
    if let event = place.event { unfolded.insert(event) }
    cursor.index = place.row
  }

  /// Takes over that events were found, and corrections kept: the oldest of those that wait.
  mutating func take(_ update: EventUpdate, _ kept: [EventCorrection], at now: Moment) {
    corrections.removeFirst(min(kept.count, corrections.count))
    if update.isOther { forgetAnswers() }
    if update.isAwaited { awaitingEvents = now }
  }

  /// Forgets corrections that could not be kept.
  mutating func dropCorrections() { (corrections, decided) = ([], [:]) }

  /// What the user decided of the stories of a row and their events, as the next undo restores it.
  func choices(of row: FeedRow) -> [EventCorrection] {
    row.stories.map { EventCorrection(story: $0, choice: decided[$0] ?? row.choices[$0]) }
  }

  /// Corrects the events of stories.
  mutating func correct(_ corrections: [EventCorrection]) {
    self.corrections += corrections
    for correction in corrections { decided[correction.story] = .some(correction.choice) }
  }
}
