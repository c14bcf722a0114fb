import Market

/// Rows of the feed by their stories alone, for what is done to many of them at once.
///
/// What a row shows takes hundreds of times as long to read as which stories it stands for.
public struct FeedRows: Hashable, Sendable {
  /// The rows.
  public let rows: [FeedFolding.Row]
  /// The stories that were read, those of other rows among them.
  public let read: Set<Int64>

  /// Rows, and the stories that were read.
  public init(_ rows: [FeedFolding.Row], read: Set<Int64>) { (self.rows, self.read) = (rows, read) }
}

extension FeedRow {
  /// The stories that the row stands for: all of a folded event.
  public var stories: [Int64] {
    guard let event, event.isFolded else { return [id] }
    return event.stories.map(\.story)
  }
}

extension FeedPage {
  /// Notes what the user decided of the stories in its rows, and which are folded.
  public mutating func note(_ book: EventBook) {
    foldedSince = book.since
    guard !book.choices.isEmpty else { return }
    for place in rows.indices {
      for story in rows[place].stories { rows[place].choices[story] = book.choices[story] }
    }
  }
}

extension FeedFolding.Row {
  /// The stories that the row stands for: all of a folded event.
  public var stories: [Int64] {
    guard let event, event.isFolded else { return [story] }
    return event.stories.map(\.story)
  }

  /// Whether the row was read, by the stories that were: the event of a folded one, else its story.
  public func isRead(_ read: Set<Int64>) -> Bool {
    guard let event, event.isFolded else { return read.contains(story) }
    return event.isRead(read)
  }
}
