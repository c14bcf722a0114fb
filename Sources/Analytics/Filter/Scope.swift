import Market

/// What a table shows by default: text models that can be bought.
///
/// An embedding does not compete with a chat model, and what is gone can't be chosen. Models of
/// unknown kind are shown.
public struct Scope: Hashable, Sendable {
  private let wantsAnyKind: Bool
  private let wantsGone: Bool

  /// The scope that a filter asks for: `kind:` and `gone:` override the defaults, `all` and
  /// `watched:yes` include everything.
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

  /// Whether a row is shown; counts it if not.
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

/// Counts of the listings left out of a table, by reason.
public struct LeftOut: Hashable, Sendable {
  /// Missing from the lists of all current sources.
  public internal(set) var gone = 0
  /// Past their stated retirement date.
  public internal(set) var retired = 0
  /// Called deprecated.
  public internal(set) var deprecated = 0
  /// On sale, but not text models.
  public internal(set) var otherKinds = 0

  /// Nothing is left out.
  public init() {}

  /// The given numbers of listings are left out.
  public init(gone: Int, retired: Int, deprecated: Int, otherKinds: Int) {
    self.gone = gone
    self.retired = retired
    self.deprecated = deprecated
    self.otherKinds = otherKinds
  }

  /// The total.
  public var count: Int { gone + retired + deprecated + otherKinds }
}
