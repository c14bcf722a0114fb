import Market

/// The newest change of a listing, reduced to what a price table shows.
public struct LastChange: Hashable, Sendable {
  /// The kind of change.
  public var kind: Change.Kind
  /// The change of the deciding price, as a share of the previous price.
  public var share: Figure?
  /// The moment it is shown under.
  public var at: Moment?
  /// Whether ``at`` is only the latest possible moment, and the change may be weeks older.
  public var isAtTheLatest: Bool

  /// A change as a table shows it.
  public init(kind: Change.Kind, share: Figure?, at: Moment?, isAtTheLatest: Bool = false) {
    self.kind = kind
    self.share = share
    self.at = at
    self.isAtTheLatest = isAtTheLatest
  }
}

/// The part of a change needed to tell whether it was the newest at a moment.
///
/// There are thousands of them across all listings, and a table checks them at every step in time;
/// a whole `Change` would hold its quote, too.
public struct NotedChange: Hashable, Sendable {
  /// The source.
  public var source: String
  /// The moment it is shown under.
  public var at: Moment?
  /// When it became known; `nil` if it always was.
  public var known: Moment?
  /// The kind it was first taken for.
  public var kind: Change.Kind
  /// What it later turned out to be, if not ``kind``.
  public var revision: Change.Revision?
  /// The change of the deciding price, as a share of the previous price.
  public var share: Figure?
  /// Whether it may have happened weeks before it was first seen.
  public var isAtTheLatest: Bool

  /// A change reduced to these fields.
  public init(
    source: String, at: Moment?, known: Moment?, kind: Change.Kind, revision: Change.Revision?,
    share: Figure?, isAtTheLatest: Bool
  ) {
    self.isAtTheLatest = isAtTheLatest
    self.source = source
    self.at = at
    self.known = known
    self.kind = kind
    self.revision = revision
    self.share = share
  }

  /// The noted fields of a change.
  public init(_ change: Change) {
    self.init(
      source: change.source, at: change.at, known: change.known, kind: change.kind,
      revision: change.revision, share: change.steps.first?.share,
      isAtTheLatest: change.span != nil)
  }

  /// The kind as known at a moment; `nil` if the change was not known yet.
  public func kind(asOf moment: Moment) -> Change.Kind? {
    guard known.key <= moment.seconds else { return nil }
    return revision.flatMap { $0.at <= moment ? $0.kind : nil } ?? kind
  }
}

extension [NotedChange] {
  /// The newest change of a listing known at a moment, by the first of its sources that still has it;
  /// corrections are excluded.
  ///
  /// Another source's change does not affect the shown price. A listing is gone only once no source
  /// has it. The changes are in the order in which they became known.
  func newest(by sources: [String], gone: Moment?, asOf moment: Moment) -> LastChange? {
    for source in sources {
      guard var change = newest(by: source, asOf: moment, withRemoval: true) else { continue }
      guard change.kind == .removed else { return change }
      guard let gone else { continue }
      let last = self.last { $0.kind == .removed && $0.at == gone }
      change.at = gone
      change.isAtTheLatest = last?.isAtTheLatest ?? change.isAtTheLatest
      return change
    }
    return sources.lazy.compactMap { newest(by: $0, asOf: moment, withRemoval: false) }.first
  }

  private func newest(
    by source: String, asOf moment: Moment, withRemoval: Bool
  ) -> LastChange? {
    var newest: LastChange?
    for change in self where change.source == source {
      guard let kind = change.kind(asOf: moment), newest.map({ $0.at.key <= change.at.key }) ?? true
      else { continue }
      if case .correction = kind { continue }
      if kind == .removed, !withRemoval { continue }
      newest = LastChange(
        kind: kind, share: change.share, at: change.at, isAtTheLatest: change.isAtTheLatest)
    }
    return newest
  }
}
