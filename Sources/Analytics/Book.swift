import Market

/// Everything that the snapshots said, arranged for asking.
///
/// A file that is read again takes the place of what it said before; nothing else changes.
public struct Book: Sendable {
  /// The files, in the order in which they first came.
  public private(set) var snapshots: [Snapshot] = []
  /// What each listing was quoted at, by rising observation.
  public private(set) var quotes: [Listing: [Quote]] = [:]
  /// The stories with their replies, newest first; those without a date come last.
  public private(set) var threads: [Market.Thread] = []
  /// What providers say of serving, newest first.
  public private(set) var reports: [ServingReport] = []
  /// What currencies cost.
  public private(set) var exchange = Exchange()
  /// The stories that the person has opened, by what they are known by.
  public var read: Set<Int64> = []
  /// The stories that the person has marked to find them again.
  public var starred: Set<Int64> = []

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
      take(snapshot.quotes)
    }
    arrange(changed + arrived)
  }

  /// Leaves a file out that is no longer there.
  public mutating func leaveOut(_ file: String) {
    guard let place = snapshots.firstIndex(where: { $0.file == file }) else { return }
    let gone = snapshots.remove(at: place)
    forget(quotesOf: gone)
    arrange([gone])
  }
}

extension Book {
  private mutating func take(_ arrived: [Quote]) {
    for quote in arrived {
      quotes[quote.listing, default: []].insertByObservation(quote)
    }
  }

  private mutating func forget(quotesOf snapshot: Snapshot) {
    for listing in Set(snapshot.quotes.map(\.listing)) {
      quotes[listing]?.removeAll { $0.origin.file == snapshot.file }
      if quotes[listing]?.isEmpty == true { quotes[listing] = nil }
    }
  }

  /// Brings into order what the changed snapshots hold, and leaves the rest as it is.
  private mutating func arrange(_ changed: [Snapshot]) {
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
  }
}

extension [Quote] {
  /// Puts a quote behind those observed before it or at the same time.
  fileprivate mutating func insertByObservation(_ quote: Quote) {
    let moment = quote.observed?.seconds ?? .min
    var place = count
    while place > 0, (self[place - 1].observed?.seconds ?? .min) > moment { place -= 1 }
    insert(quote, at: place)
  }
}
