import Market

/// The newest change of a listing, as much of it as a table of prices shows.
public struct LastChange: Hashable, Sendable {
  /// What kind of change it was.
  public var kind: Change.Kind
  /// The change of the price that decides the kind, as a share of the price before.
  public var share: Figure?
  /// The moment that it is shown under.
  public var at: Moment?
  /// Whether it happened at that moment at the latest, and may be weeks older.
  public var isAtTheLatest: Bool

  /// What a table says of a change.
  public init(kind: Change.Kind, share: Figure?, at: Moment?, isAtTheLatest: Bool = false) {
    self.kind = kind
    self.share = share
    self.at = at
    self.isAtTheLatest = isAtTheLatest
  }
}

/// As much of a change as is needed to tell whether it was the newest at a moment.
///
/// All listings have some thousands of them, of which a table asks at every step in time: a whole
/// `Change` would hold its quote, too.
public struct NotedChange: Hashable, Sendable {
  /// Who said so.
  public var source: String
  /// The moment that it is shown under.
  public var at: Moment?
  /// When it became known; none where that was always so.
  public var known: Moment?
  /// What kind of change it was taken for.
  public var kind: Change.Kind
  /// What it turned out to be, if something else.
  public var revision: Change.Revision?
  /// The change of the price that decides the kind, as a share of the price before.
  public var share: Figure?
  /// Whether it may have happened weeks before it was seen.
  public var isAtTheLatest: Bool

  /// As much of a change as is needed.
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

  /// What of a change is needed.
  public init(_ change: Change) {
    self.init(
      source: change.source, at: change.at, known: change.known, kind: change.kind,
      revision: change.revision, share: change.steps.first?.share,
      isAtTheLatest: change.span != nil)
  }

  /// The kind as it was known at a moment; none for what was not known yet.
  public func kind(asOf moment: Moment) -> Change.Kind? {
    guard known.key <= moment.seconds else { return nil }
    return revision.flatMap { $0.at <= moment ? $0.kind : nil } ?? kind
  }
}

extension [NotedChange] {
  /// The newest change by a source that was known at a moment, corrections left out.
  ///
  /// Another source's change is none of the price that is shown. The changes stand in the order in
  /// which they became known.
  func newest(by source: String, asOf moment: Moment) -> LastChange? {
    var newest: LastChange?
    for change in self where change.source == source {
      guard let kind = change.kind(asOf: moment), newest.map({ $0.at.key <= change.at.key }) ?? true
      else { continue }
      if case .correction = kind { continue }
      newest = LastChange(
        kind: kind, share: change.share, at: change.at, isAtTheLatest: change.isAtTheLatest)
    }
    return newest
  }
}
