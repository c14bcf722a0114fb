import Market

/// What a table shows unless somebody asks for more: models of text that can be bought.
///
/// An embedding is no rival of a chat, and what is gone is nobody's choice. What nothing tells the
/// kind of stays.
public struct Scope: Hashable, Sendable {
  private let wantsAnyKind: Bool
  private let wantsGone: Bool

  /// What a filter asks for; `kind:` and `gone:` decide for themselves, `all` and `watched:yes` want
  /// everything.
  public init(_ filter: Filter, showsAll: Bool = false) {
    var (wantsAnyKind, wantsGone) = (showsAll, showsAll)
    for clause in filter.clauses {
      switch clause.need {
      case .kind: wantsAnyKind = true
      case .gone: wantsGone = true
      case .everything: (wantsAnyKind, wantsGone) = (true, true)
      case .watched(true) where clause.isWanted: (wantsAnyKind, wantsGone) = (true, true)
      case .provider, .model, .source, .status, .open, .watched, .amount: break
      }
    }
    (self.wantsAnyKind, self.wantsGone) = (wantsAnyKind, wantsGone)
  }

  /// Whether a row is shown; what is not is counted.
  public func admits(_ row: PriceRow, counting leftOut: inout LeftOut) -> Bool {
    if !wantsGone {
      switch row.offer.availability {
      case .onSale: break
      case .gone: leftOut.gone += 1
      case .retired: leftOut.retired += 1
      case .deprecated: leftOut.deprecated += 1
      }
      guard row.offer.availability.isOnSale else { return false }
    }
    if wantsAnyKind || row.offer.kind == nil || row.offer.kind == .chat { return true }
    leftOut.otherKinds += 1
    return false
  }
}

/// How many listings a table leaves out, and why.
public struct LeftOut: Hashable, Sendable {
  /// On no list of a source that is still seen.
  public internal(set) var gone = 0
  /// Past the day that was stated for their end.
  public internal(set) var retired = 0
  /// Called deprecated.
  public internal(set) var deprecated = 0
  /// On sale, and no models of text.
  public internal(set) var otherKinds = 0

  /// Nothing is left out.
  public init() {}

  /// How many in all.
  public var count: Int { gone + retired + deprecated + otherKinds }
}
