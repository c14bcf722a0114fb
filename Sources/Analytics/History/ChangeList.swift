import Market

/// What changed between two moments.
public struct ChangeList: Hashable, Sendable {
  /// The first moment.
  public var from: Moment
  /// The last moment.
  public var to: Moment
  /// The changes, newest first.
  public var rows: [ChangeRow]
  /// How many changes there are beyond ``mostChanges``, which are not among the rows.
  public var leftOut: Int

  /// More changes are no list that anyone reads, and have to fit into memory.
  public static let mostChanges = 50_000
  /// Sources that state the same within so many days of each other state one change.
  public static let sameDays = 45

  /// A list of changes.
  public init(from: Moment, to: Moment, rows: [ChangeRow] = [], leftOut: Int = 0) {
    self.from = from
    self.to = to
    self.rows = rows
    self.leftOut = leftOut
  }
}

extension MarketReader {
  /// What changed between two moments, as known at a third.
  ///
  /// A change belongs to the day on which it took effect, if its source says so, even if that was
  /// learned later; the same change stated by several sources is one.
  ///
  /// - Throws: What the reader throws if what is stored can't be read.
  public func changes(from: Moment, to: Moment, knownBy moment: Moment) throws -> ChangeList {
    var merging = ChangeMerging()
    var leftOut = 0
    // One at the first moment itself belongs to the list.
    let before = Moment(seconds: from.seconds - 1)
    try changes(since: before, asOf: moment, where: { _ in true }) { change in
      guard let at = change.at, from <= at, at <= to else { return }
      guard merging.rows.count < ChangeList.mostChanges else {
        leftOut += 1
        return
      }
      merging.add(change, at: at)
    }
    let rows = merging.rows.sorted {
      ($1.at.seconds, $0.group.order, $0.listing.id) < (
        $0.at.seconds, $1.group.order, $1.listing.id
      )
    }
    return ChangeList(from: from, to: to, rows: rows, leftOut: leftOut)
  }
}

/// Puts the same change by several sources together.
private struct ChangeMerging {
  private(set) var rows: [ChangeRow] = []
  private var places: [Key: [Int]] = [:]

  private struct Key: Hashable {
    let listing: Listing
    let group: ChangeRow.Group
    let meter: Meter?
    let after: Price?
  }

  mutating func add(_ change: Change, at moment: Moment) {
    let step = change.steps.first
    let key = Key(
      listing: change.listing, group: change.kind.group, meter: step?.meter, after: step?.after)
    let near = places[key]?.last {
      abs(rows[$0].at.day.number - moment.day.number) <= ChangeList.sameDays
        && !rows[$0].sources.contains(change.source)
    }
    guard let near else {
      places[key, default: []].append(rows.count)
      rows.append(
        ChangeRow(
          group: key.group, listing: change.listing, at: moment, change: change, context: nil,
          sources: [change.source]))
      return
    }
    rows[near].sources.append(change.source)
    // The source that says when it took effect, or that saw it first, tells the day.
    let known = rows[near].change
    let tellsMore = change.effective != nil && known?.effective == nil
    let isEarlier = (change.effective != nil) == (known?.effective != nil) && moment < rows[near].at
    if tellsMore || isEarlier {
      rows[near].change = change
      rows[near].at = moment
    }
  }
}

extension ChangeRow.Group {
  /// The place among the groups.
  var order: Int { ChangeRow.Group.allCases.firstIndex(of: self) ?? 0 }
}

extension ChangeList {
  /// Adds the context windows that differ between the two moments.
  ///
  /// No source says when a window grew, so the day is that of the later sighting.
  public mutating func addContexts(_ before: MarketView, _ after: MarketView) {
    var known: [Listing: Int] = [:]
    for offer in before.offers { known[offer.quote.listing] = offer.quote.contextTokens }
    for offer in after.offers {
      let quote = offer.quote
      guard let old = known[quote.listing], let new = quote.contextTokens, old != new else {
        continue
      }
      rows.append(
        ChangeRow(
          group: .context, listing: quote.listing, at: quote.observed ?? to, change: nil,
          context: .init(before: old, after: new), sources: [quote.source]))
    }
  }
}

extension ChangeList {
  /// Adds the models that were first sold between the two moments.
  ///
  /// Lists rarely say so: `released` knows the day of a listing from elsewhere, if the listing is
  /// its maker's own.
  public mutating func addLaunches(_ view: MarketView, released: (Quote) -> Day?) {
    for offer in view.offers {
      guard let day = offer.quote.released?.day ?? released(offer.quote) else { continue }
      let at = Moment(day)
      guard from.day <= day, day <= to.day else { continue }
      rows.append(
        ChangeRow(
          group: .launch, listing: offer.quote.listing, at: at, change: nil, context: nil,
          launched: offer.quote, sources: [offer.quote.source]))
    }
  }
}
