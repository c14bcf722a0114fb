import Market

/// Everything that the snapshots said, arranged for asking.
///
/// A file that is read again takes the place of what it said before; nothing else changes.
public struct MarketIndex: Sendable {
  /// The files, in the order in which they first came.
  public private(set) var snapshots: [Snapshot] = []
  /// What each source said of each listing over time; the sources of a listing stand by name.
  public private(set) var histories: [Listing: [History]] = [:]
  /// What the word of each source is worth, as far as a file says or it is known.
  private var ranks: [String: SourceRank] = [:]
  /// When the lists of each source were seen.
  public private(set) var lists: [String: SourceLists] = [:]
  /// The stories with their replies, newest first; those without a date come last.
  public private(set) var threads: [Market.Thread] = []
  /// What providers say of serving, newest first.
  public private(set) var reports: [ServingReport] = []
  /// What currencies cost.
  public private(set) var exchange = Exchange()
  /// How well models did in benchmarks, in the order of the files.
  public private(set) var scores: [Score] = []
  /// The stories that the person has opened, by what they are known by.
  public private(set) var read: Set<Int64> = []
  /// The stories that the person has marked to find them again.
  public private(set) var starred: Set<Int64> = []
  /// What the person supposes of reports and keeps.
  private var kept: [KeptScenario] = []
  /// The alerts that the person has acknowledged.
  public private(set) var acknowledged: Set<Alert.Key> = []
  /// What was worked out from the histories, for as long as they stay as they are.
  private(set) var memory = MarketIndexMemory()

  /// A book of some snapshots; empty where there are none.
  public init(_ snapshots: [Snapshot] = []) {
    take(snapshots)
  }

  /// Takes files in; of a file that is known, what it says now.
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
      take(snapshot.ranks)
      take(snapshot.quotes)
    }
    arrange(changed + arrived)
  }

  /// Leaves a file out that is no longer there.
  public mutating func leaveOut(_ file: String) { leaveOut([file]) }

  /// Leaves files out that are no longer there, all at once.
  public mutating func leaveOut(_ files: Set<String>) {
    let gone = snapshots.filter { files.contains($0.file) }
    guard !gone.isEmpty else { return }
    snapshots.removeAll { files.contains($0.file) }
    for snapshot in gone { forget(quotesOf: snapshot) }
    arrange(gone)
  }
}

extension MarketIndex {
  /// What the person supposes of reports and keeps, by report and name.
  public func scenarios() -> [KeptScenario] {
    kept.sorted { ($0.report, $0.name) < ($1.report, $1.name) }
  }

  /// Keeps what the person decided.
  public mutating func keep(_ choice: UserChoice) {
    switch choice {
    case .read(let story): read.insert(story)
    case .starred(let story, true): starred.insert(story)
    case .starred(let story, false): starred.remove(story)
    case .scenario(let scenario, let isKept):
      kept.removeAll { $0.report == scenario.report && $0.name == scenario.name }
      if isKept { kept.append(scenario) }
    case .acknowledged(let alerts, true): acknowledged.formUnion(alerts)
    case .acknowledged(let alerts, false): acknowledged.subtract(alerts)
    // The screen knows what was chosen for as long as the index lasts.
    case .base, .watched: break
    }
  }
}

extension MarketIndex {
  /// Takes quotes in, those together that one file states of a listing at one moment.
  private mutating func take(_ arrived: [Quote]) {
    for quotes in arrived.bySighting {
      let first = quotes[0]
      let isNew = histories[first.listing, default: []]
        .see(quotes, ranks[first.source] ?? .unlisted)
      if isNew { lists[first.source, default: SourceLists()].note(first.observed) }
    }
  }

  /// Learns what the words of sources are worth; what was known of them already is told them, too.
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

  /// Brings into order what the changed snapshots hold, and leaves the rest as it is.
  private mutating func arrange(_ changed: [Snapshot]) {
    if changed.contains(where: { !$0.quotes.isEmpty }) { memory = MarketIndexMemory() }
    if changed.contains(where: { !$0.threads.isEmpty }) {
      threads = snapshots.flatMap(\.threads).sorted {
        ($0.story.published?.seconds ?? .min) > ($1.story.published?.seconds ?? .min)
      }
    }
    if changed.contains(where: { !$0.reports.isEmpty }) {
      reports = snapshots.flatMap(\.reports).sorted { $0.until > $1.until }
    }
    if changed.contains(where: { !$0.exchangeRates.isEmpty }) {
      exchange = Exchange(snapshots.flatMap(\.exchangeRates))
    }
    if changed.contains(where: { !$0.scores.isEmpty }) { scores = snapshots.flatMap(\.scores) }
  }
}

extension [History] {
  /// Takes in what a file says of the listing at one moment; whether that moment is a new one.
  fileprivate mutating func see(_ quotes: [Quote], _ rank: SourceRank) -> Bool {
    let source = quotes[0].source
    let place = firstIndex { $0.source >= source } ?? endIndex
    if place == endIndex || self[place].source != source {
      insert(History(listing: quotes[0].listing, source: source, rank: rank), at: place)
    }
    return self[place].see(quotes)
  }

  /// Leaves out what a file said; answers with the moments of which nothing is left.
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
  /// The quotes in parts, each of one listing, source, file and moment.
  ///
  /// What stands apart is given apart; a history puts together what one file says.
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
