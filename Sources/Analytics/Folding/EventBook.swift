import Market

/// Which stories tell one event: what was found, as the user corrected it.
///
/// An event is named by its first story. It exists as soon as that one does, so that the past shows
/// the events of its time.
public struct EventBook: Sendable {
  private var events: [Int64: [EventStory]] = [:]
  private var eventOf: [Int64: Int64] = [:]
  /// Stories that are left out of their events.
  private var hidden: Set<Int64> = []
  /// What the user decided of single stories.
  private(set) var choices: [Int64: EventChoice] = [:]

  /// The publication of the oldest story of an event, if there are more stories than events are
  /// looked for in at once; events before it may never have been looked for.
  public private(set) var since: Moment?

  /// No events.
  public init() {}

  /// The events that were found, and what the user decided of single stories, in that order.
  public init(
    _ found: [[EventStory]], corrected choices: [(story: EventStory, with: EventStory?)] = [],
    since: Moment? = nil
  ) {
    self.since = since
    var groups = found
    var groupOf: [Int64: Int] = [:]
    // Mostly the user corrected nothing.
    for (group, stories) in groups.enumerated() where !choices.isEmpty {
      for story in stories { groupOf[story.story] = group }
    }
    for (story, other) in choices {
      self.choices[story.story] = other.map { .with($0.story) } ?? .alone
      if let group = groupOf.removeValue(forKey: story.story) {
        groups[group].removeAll { $0.story == story.story }
      }
      guard let other, other.story != story.story else { continue }
      let group = groupOf[other.story] ?? groups.count
      if group == groups.count {
        groups.append([other])
        groupOf[other.story] = group
      }
      groups[group].append(story)
      groupOf[story.story] = group
    }
    events.reserveCapacity(groups.count)
    eventOf.reserveCapacity(groups.reduce(0) { $0 + $1.count })
    for stories in groups where stories.count > 1 { take(stories) }
  }

  private mutating func take(_ stories: [EventStory]) {
    let isInOrder = zip(stories, stories.dropFirst()).allSatisfy { first, second in
      first.at ?? .max <= second.at ?? .max
    }
    let ordered =
      isInOrder
      ? stories
      : stories.indices.sorted {
        (stories[$0].at ?? .max, $0) < (stories[$1].at ?? .max, $1)
      }.map { stories[$0] }
    let event = ordered[0].story
    events[event] = ordered
    for story in stories { eventOf[story.story] = event }
  }

  /// The event that a story tells with others, by the id of its first story; nil if it stands alone.
  public func event(of story: Int64) -> Int64? { eventOf[story] }

  /// The stories of an event by a moment, in the order of their publication.
  public func stories(of event: Int64, by seconds: Int64) -> [EventStory] {
    (events[event] ?? []).filter { ($0.at ?? seconds) <= seconds && !hidden.contains($0.story) }
  }

  /// The same events without some stories.
  public func hiding(_ stories: Set<Int64>) -> EventBook {
    guard !stories.isEmpty || !hidden.isEmpty else { return self }
    var book = self
    book.hidden = stories
    return book
  }

  /// How many stories of a moment lie folded under others.
  public func folded(by seconds: Int64) -> Int {
    events.values.reduce(0) { sum, stories in
      let shown = stories.count { ($0.at ?? seconds) <= seconds && !hidden.contains($0.story) }
      return sum + max(0, shown - 1)
    }
  }
}

extension EventBook {
  /// Whether the event of some stories was read: one of its stories was, and none that adds a figure is still unread.
  ///
  /// A copy that comes later says nothing new, so it does not bring back what was read.
  static func isRead(_ stories: [EventStory], _ read: Set<Int64>) -> Bool {
    stories.contains { read.contains($0.story) }
      && !stories.contains { $0.addsFigure && !read.contains($0.story) }
  }

  /// How many of the events of a moment were read, each story of no event being one; told by the
  /// stories that were read, of those published by then.
  public func readEvents(_ read: Set<Int64>, by seconds: Int64) -> Int {
    var seen: Set<Int64> = []
    var alone = 0
    for story in read {
      if let event = eventOf[story] { seen.insert(event) } else { alone += 1 }
    }
    return alone + seen.count { EventBook.isRead(stories(of: $0, by: seconds), read) }
  }
}
