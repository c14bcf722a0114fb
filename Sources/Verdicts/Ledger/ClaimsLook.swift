import Analytics
import Market

/// The visible part of the claims panel, kept so that the next start can draw it before the claims
/// are checked.
///
/// It is worked out anew in any case; until then the panel shows what was found last time, of the same
/// data.
public struct ClaimsLook: Hashable, Sendable {
  /// The newest claims, and those that the tape shows.
  public var claims: [JudgedClaim]
  /// How many of the ledger's claims got which verdict.
  public var counts: VerdictCounts
  /// How many claims there are.
  public var total: Int

  /// The visible part of a ledger.
  public init(claims: [JudgedClaim], counts: VerdictCounts, total: Int) {
    (self.claims, self.counts, self.total) = (claims, counts, total)
  }

  /// The number of claims that are kept: more than any screen has rows.
  public static let mostClaims = 120
}

/// What can keep the visible part of the claims panel.
public protocol ClaimsLookKeeper {
  /// What was last kept; nil if anything was loaded since.
  func claimsLook() throws -> ClaimsLook?
}
