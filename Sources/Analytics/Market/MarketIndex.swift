import Market

/// The contents of all snapshots, in memory and arranged for queries.
///
/// A file that is read again replaces its earlier contents; nothing else changes.
public struct MarketIndex: Sendable {
  /// The files, in the order in which they first arrived.
  public private(set) var snapshots: [Snapshot] = []
  /// What each source said about each listing over time; a listing's sources are sorted by name.
  public private(set) var histories: [Listing: [History]] = [:]
  /// The rank of each source, as far as stated or known.
  private var ranks: [String: SourceRank] = [:]
  /// When the lists of each source were seen.
  public private(set) var lists: [String: SourceLists] = [:]
  /// The stories with their replies, newest first, undated ones last.
  public private(set) var threads: [Market.Thread] = []
  /// Serving reports, newest first.
  public private(set) var reports: [ServingReport] = []
  /// Exchange rates.
  public private(set) var exchange = Exchange()
  /// Rents of GPUs, in the order of the files.
  public private(set) var rents: [Rent] = []
  /// Benchmark scores, in the order of the files.
  public private(set) var scores: [Score] = []
  /// The ids of the stories that the user has opened.
  public private(set) var read: Set<Int64> = []
  /// The ids of the stories that the user has starred.
  public private(set) var starred: Set<Int64> = []
  /// The replies that the user has starred, by the story's id and where they were read.
  private var repliesStarred: [Int64: Set<Origin>] = [:]
  /// The user's saved scenarios.
  private var kept: [KeptScenario] = []
  /// The alerts that the user has acknowledged.
  public private(set) var acknowledged: Set<Alert.Key> = []
  /// The claims of each file, found when they are first wanted.
  private(set) var claims: [String: SnapshotClaims] = [:]
  /// Which stories tell one event, once that is found.
  private(set) var foundEvents = MarketIndexEvents()
  /// Results derived from the histories, cached until they change.
  private(set) var memory = MarketIndexMemory()

  /// Tells which ids are one listing; without it, only equal ones are.
  private var spellingReader: SpellingReader?

  /// An index of some snapshots.
  public init(_ snapshots: [Snapshot] = [], spelledBy reader: SpellingReader? = nil) {
    spellingReader = reader
    take(snapshots)
  }

  /// Which listings are one.
  var spellings: Spellings { spellingReader == nil ? Spellings() : record.spellings }

  /// What is derived from the prices, computed on first use.
  var record: PriceRecord { memory.record { PriceRecord(histories, lists, spellingReader) } }

  /// Takes together what a reader tells to be one listing.
  public mutating func spell(by reader: SpellingReader) {
    spellingReader = reader
    memory = MarketIndexMemory()
  }

  /// Adds files; a known file is replaced.
  public mutating func take(_ arrived: [Snapshot]) {
    var changed: [Snapshot] = []
    for snapshot in arrived {
      if let place = snapshots.firstIndex(where: { $0.file == snapshot.file }) {
        changed.append(snapshots[place])
        forget(quotesOf: snapshots[place])
        snapshots[place] = snapshot
      } else {
        snapshots.append(snapshot)
      }
      claims[snapshot.file] = SnapshotClaims()
      take(snapshot.ranks)
      take(snapshot.quotes)
    }
    arrange(changed + arrived)
  }

  /// Removes a file that no longer exists.
  public mutating func leaveOut(_ file: String) { leaveOut([file]) }

  /// Removes files that no longer exist, all at once.
  public mutating func leaveOut(_ files: Set<String>) {
    let gone = snapshots.filter { files.contains($0.file) }
    guard !gone.isEmpty else { return }
    snapshots.removeAll { files.contains($0.file) }
    for snapshot in gone {
      forget(quotesOf: snapshot)
      claims[snapshot.file] = nil
    }
    arrange(gone)
  }
}

extension MarketIndex {
  /// The replies to a story that the user has starred, by where they were read.
  public func starredReplies(of story: Int64) -> Set<Origin> { repliesStarred[story] ?? [] }

  /// The user's saved scenarios, by report and name.
  public func scenarios() -> [KeptScenario] {
    kept.sorted { ($0.report, $0.name) < ($1.report, $1.name) }
  }

  /// Stores a choice of the user.
  public mutating func keep(_ choice: UserChoice) {
    switch choice {
    case .read(let stories, true): read.formUnion(stories)
    case .read(let stories, false): read.subtract(stories)
    case .starred(let story, true): starred.insert(story)
    case .starred(let story, false): starred.remove(story)
    case .starredReply(let story, let reply, true): repliesStarred[story, default: []].insert(reply)
    case .starredReply(let story, let reply, false): repliesStarred[story]?.remove(reply)
    case .scenario(let scenario, let isKept):
      kept.removeAll { $0.report == scenario.report && $0.name == scenario.name }
      if isKept { kept.append(scenario) }
    case .acknowledged(let alerts, true): acknowledged.formUnion(alerts)
    case .acknowledged(let alerts, false): acknowledged.subtract(alerts)
    // The screen remembers these for as long as the index lasts.
    case .base, .watched, .pinned, .own, .firstLook: break
    }
  }
}

extension MarketIndex {
  /// Adds quotes, grouping those that one file states for a listing at one moment.
  private mutating func take(_ arrived: [Quote]) {
    for quotes in arrived.bySighting {
      let first = quotes[0]
      let isNew = histories[first.listing, default: []]
        .see(quotes, ranks[first.source] ?? .unlisted)
      if isNew { lists[first.source, default: SourceLists()].note(first.observed) }
    }
  }

  /// Sets the ranks of sources, also in existing histories.
  private mutating func take(_ arrived: [String: SourceRank]) {
    for (source, rank) in arrived where rank < ranks[source] ?? .unlisted {
      ranks[source] = rank
      guard lists[source] != nil else { continue }
      for listing in histories.keys {
        guard let place = histories[listing]?.firstIndex(where: { $0.source == source }) else {
          continue
        }
        histories[listing]?[place].take(rank)
      }
    }
  }

  private mutating func forget(quotesOf snapshot: Snapshot) {
    for listing in Set(snapshot.quotes.map(\.listing)) {
      for (source, moment) in histories[listing]?.forget(snapshot.file) ?? [] {
        lists[source]?.note(moment, adding: -1)
      }
      if histories[listing]?.isEmpty == true { histories[listing] = nil }
    }
  }

  /// Re-sorts what the changed snapshots hold and leaves the rest as it is.
  private mutating func arrange(_ changed: [Snapshot]) {
    if changed.contains(where: { !$0.quotes.isEmpty }) { memory = MarketIndexMemory() }
    if changed.contains(where: { !$0.threads.isEmpty }) {
      foundEvents = MarketIndexEvents(correcting: foundEvents.corrections)
      threads = snapshots.flatMap(\.threads)
      threads.join()
      threads.sort {
        ($0.story.published?.seconds ?? .min) > ($1.story.published?.seconds ?? .min)
      }
    }
    if changed.contains(where: { !$0.reports.isEmpty }) {
      reports = snapshots.flatMap(\.reports).sorted { $0.until > $1.until }
    }
    if changed.contains(where: { !$0.exchangeRates.isEmpty }) {
      exchange = Exchange(snapshots.flatMap(\.exchangeRates))
    }
    if changed.contains(where: { !$0.rents.isEmpty }) { rents = snapshots.flatMap(\.rents) }
    if changed.contains(where: { !$0.scores.isEmpty }) { scores = snapshots.flatMap(\.scores) }
  }
}

extension [History] {
  /// Adds what a file says about the listing at one moment; returns whether the moment is new.
  fileprivate mutating func see(_ quotes: [Quote], _ rank: SourceRank) -> Bool {
    let source = quotes[0].source
    let place = firstIndex { $0.source >= source } ?? endIndex
    if place == endIndex || self[place].source != source {
      insert(History(listing: quotes[0].listing, source: source, rank: rank), at: place)
    }
    return self[place].see(quotes)
  }

  /// Removes what a file said; returns the moments of which nothing is left.
  fileprivate mutating func forget(_ file: String) -> [(source: String, moment: Moment?)] {
    var gone: [(source: String, moment: Moment?)] = []
    for place in indices {
      gone += self[place].forget(file).map { (self[place].source, $0) }
    }
    removeAll(where: \.isEmpty)
    return gone
  }
}

extension [Quote] {
  /// The quotes grouped by listing, source, file and moment.
  ///
  /// Only adjacent quotes are grouped; a history merges the rest of what one file says.
  public var bySighting: [[Quote]] {
    var parts: [[Quote]] = []
    var start = startIndex
    while start < endIndex {
      let end = self[start...].firstIndex { !$0.isOfOneSighting(with: self[start]) } ?? endIndex
      parts.append(Array(self[start..<end]))
      start = end
    }
    return parts
  }
}

extension Quote {
  fileprivate func isOfOneSighting(with other: Quote) -> Bool {
    listing == other.listing && source == other.source
      && observed.key == other.observed.key && origin.file == other.origin.file
  }
}
