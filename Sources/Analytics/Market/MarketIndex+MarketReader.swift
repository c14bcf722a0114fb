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
  /// The stories in sight; every one of them is looked through.
  public func feed(_ query: FeedQuery) -> FeedPage {
    var page = FeedPage(
      query, languages: Set(threads.compactMap(\.story.language)).sorted())
    for thread in threads where (thread.story.published ?? query.asOf) <= query.asOf {
      let replies = thread.replies(asOf: query.asOf)
      let found = thread.hits(of: query.search, among: replies)
      guard let found else { continue }
      if query.offset..<(query.offset + query.limit) ~= page.stories {
        let id = id(of: thread.story)
        page.rows.append(
          FeedRow(
            id: id, story: thread.story, replies: replies.count, hits: found,
            isRead: read.contains(id), isStarred: starred.contains(id)))
      }
      page.stories += 1
      page.replies += query.search.isEmpty ? replies.count : found
    }
    return page
  }

  /// A story and its first replies; none where no file holds it any more.
  public func thread(_ id: Int64, asOf moment: Moment, atMost: Int) -> Market.Thread? {
    threads.first { self.id(of: $0.story) == id }
      .map { Thread($0.story, replies: Array($0.replies(asOf: moment).prefix(atMost))) }
  }

  /// The files of which something is not younger than a moment.
  public func sources(asOf moment: Moment) -> [SourceRow] {
    snapshots.filter { ($0.earliest ?? moment) <= moment }.map(SourceRow.init)
  }

  /// What a story is known by while the program runs: where it was read says which it is.
  private func id(of story: Story) -> Int64 {
    Int64(truncatingIfNeeded: story.origin.hashValue)
  }
}

extension Market.Thread {
  /// The replies that had been written at a moment.
  fileprivate func replies(asOf moment: Moment) -> [Reply] {
    moment >= .endOfTime ? replies : replies.filter { ($0.at ?? moment) <= moment }
  }

  /// How many replies hold what is searched for; none where the story does not hold it either.
  fileprivate func hits(of search: Search, among replies: [Reply]) -> Int? {
    guard !search.isEmpty else { return 0 }
    let hits = replies.count { search.finds($0, to: story) }
    return hits > 0 || search.finds(story) ? hits : nil
  }
}

extension Snapshot {
  /// The earliest moment that anything in the file speaks of as its own; none where nothing does.
  public var earliest: Moment? {
    let moments =
      quotes.compactMap(\.observed) + threads.compactMap(\.story.published)
      + reports.map(\.until) + exchangeRates.map { Moment($0.day) }
      + scores.compactMap { $0.day.map { Moment($0) } }
    return moments.min()
  }
}

extension SourceRow {
  /// What a list of sources shows of a file.
  public init(_ snapshot: Snapshot) {
    self.init(
      file: snapshot.file, format: snapshot.format, encoding: snapshot.encoding,
      bytes: snapshot.bytes, diagnostics: snapshot.diagnostics)
    counts.quotes = snapshot.quotes.count
    counts.stories = snapshot.threads.count
    counts.replies = snapshot.threads.reduce(0) { $0 + $1.replies.count }
    counts.reports = snapshot.reports.count
    counts.exchangeRates = snapshot.exchangeRates.count
    counts.scores = snapshot.scores.count
  }
}
