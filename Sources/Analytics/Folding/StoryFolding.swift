import Market

/// A way to find which stories tell one event.
///
/// A market reader keeps what it finds, so that a story is looked at once, not once a start.
public struct StoryFolding: Sendable {
  /// Another version may find other events: what was kept is found anew.
  public let version: Int
  /// The events among stories that come in the order of their publication; those of a single story
  /// may be left out.
  public let events: @Sendable (_ stories: [(id: Int64, story: Story)]) -> [[EventStory]]

  /// A way to find events.
  public init(
    version: Int,
    events: @escaping @Sendable (_ stories: [(id: Int64, story: Story)]) -> [[EventStory]]
  ) {
    self.version = version
    self.events = events
  }

  /// How much of a story's text matters, in characters: what happened stands at its beginning.
  public static let textCharacters = 1_200
}

/// What became of events when they were looked for.
public struct EventUpdate: Hashable, Sendable {
  /// Whether any event may be another than before.
  public var isOther: Bool
  /// Whether some are still to be found, since another program was writing just then.
  public var isAwaited: Bool

  /// What became of events.
  public init(isOther: Bool, isAwaited: Bool = false) {
    (self.isOther, self.isAwaited) = (isOther, isAwaited)
  }
}

/// A story of an event.
public struct EventStory: Hashable, Sendable {
  /// The story's id.
  public var story: Int64
  /// When it was published, in seconds; nil if unknown.
  public var at: Int64?
  /// Its language.
  public var language: String?
  /// What it shares with the stories before it, in words; empty where nobody asked.
  public var why: [String]
  /// Whether it states a figure that none before it did, so that it is more than a copy.
  public var addsFigure: Bool

  /// A story of an event.
  public init(
    story: Int64, at: Int64?, language: String?, why: [String] = [], addsFigure: Bool = false
  ) {
    self.story = story
    self.at = at
    self.language = language
    self.why = why
    self.addsFigure = addsFigure
  }
}

/// A story whose event the user corrected.
public struct EventCorrection: Hashable, Sendable {
  /// The story.
  public let story: Int64
  /// What they decided; nil takes back what they decided before.
  public let choice: EventChoice?

  /// A correction of a story's event.
  public init(story: Int64, choice: EventChoice?) { (self.story, self.choice) = (story, choice) }
}

/// What the user decided about a story and the event that was found for it.
public enum EventChoice: Hashable, Sendable {
  /// It tells something else, and stands alone.
  case alone
  /// It tells the same as another story.
  case with(Int64)
}
