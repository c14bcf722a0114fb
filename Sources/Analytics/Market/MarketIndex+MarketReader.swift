import Market
import Prose

extension MarketIndex: MarketReader {
  /// The nearest moment at which a price changed, a report ended or a story was published.
  public func turningPoint(_ direction: TimeDirection, of moment: Moment) -> Moment? {
    let stories = threads.compactMap { $0.story.published }
    let prices = priceTurningPoint(direction, of: moment)
    switch direction {
    case .before: return (stories.filter { $0 < moment } + [prices].compactMap { $0 }).max()
    case .after: return (stories.filter { $0 > moment } + [prices].compactMap { $0 }).min()
    }
  }
}

extension MarketIndex {
  /// A story and its first replies; `nil` if no file holds it any more.
  public func thread(_ id: Int64, asOf moment: Moment, atMost: Int) -> Market.Thread? {
    threads.first { self.id(of: $0.story) == id }
      .map { Thread($0.story, replies: Array($0.replies(asOf: moment).prefix(atMost))) }
  }

  /// The files with any content from no later than a moment.
  public func sources(asOf moment: Moment) -> [SourceRow] {
    snapshots.filter { ($0.earliest ?? moment) <= moment }.map(SourceRow.init)
  }

  /// A story's id while the program runs, derived from where it was read.
  func id(of story: Story) -> Int64 {
    Int64(truncatingIfNeeded: story.origin.hashValue)
  }
}

extension Market.Thread {
  /// The replies written by a moment.
  func replies(asOf moment: Moment) -> [Reply] {
    moment >= .endOfTime ? replies : replies.filter { ($0.at ?? moment) <= moment }
  }

  /// The replies that match the search; `nil` if neither they nor the story match.
  func hits(of search: Search, among replies: [Reply], _ stars: Stars) -> Hits? {
    guard search.admits(score: story.score, replies: replies.count) else { return nil }
    guard !search.isEmpty, !search.isOfCountsOnly else { return Hits() }
    var hits = Hits()
    for reply in replies
    where search.finds(reply, to: story)
      && search.admits(isStarred: stars.replies.contains(reply.origin))
    {
      hits.count += 1
      if hits.first == nil { hits.first = reply }
    }
    let isItself = search.admits(isStarred: stars.isItself) && search.finds(story)
    return hits.count > 0 || isItself ? hits : nil
  }
}

/// The replies to a story that match a search.
struct Hits {
  /// How many do.
  var count = 0
  /// The first that does.
  var first: Reply?
}

/// What the user starred of a thread.
struct Stars {
  /// Whether the story is starred.
  var isItself: Bool
  /// Its starred replies, by where they were read.
  var replies: Set<Origin>
}

extension MarketIndex {
  /// What the user starred of a thread.
  func stars(of story: Int64) -> Stars {
    Stars(isItself: starred.contains(story), replies: starredReplies(of: story))
  }
}

extension Snapshot {
  /// The earliest moment of anything in the file; `nil` if nothing is dated.
  public var earliest: Moment? {
    let moments =
      quotes.compactMap(\.observed) + threads.compactMap(\.story.published)
      + reports.map(\.until) + exchangeRates.map { Moment($0.day) }
      + rents.map { Moment($0.day) } + scores.compactMap { $0.day.map { Moment($0) } }
    return moments.min()
  }
}

extension SourceRow {
  /// The row of a snapshot in the list of sources.
  public init(_ snapshot: Snapshot) {
    self.init(
      file: snapshot.file, format: snapshot.format, encoding: snapshot.encoding,
      bytes: snapshot.bytes, diagnostics: snapshot.diagnostics)
    counts.quotes = snapshot.quotes.count
    counts.stories = snapshot.newStories
    counts.replies = snapshot.threads.reduce(0) { $0 + $1.replies.count }
    counts.reports = snapshot.reports.count
    counts.exchangeRates = snapshot.exchangeRates.count
    counts.scores = snapshot.scores.count
    counts.rents = snapshot.rents.count
  }
}
