import Analytics
import Market
import Verdicts

/// The claims of all stories in the claims panel: those that the filter leaves, in their order, and
/// the selection.
public struct ClaimList: Sendable {
  /// The claims as of a moment, once they are known; those in sight until the others are checked.
  private(set) var ledger: ClaimLedger?
  /// What the last start showed, as it is stored.
  var keptLook: ClaimsLook?
  /// What the ledger is of.
  private(set) var wish: LedgerWish?
  /// The selected claim.
  public var cursor = ListCursor()
  /// The filter as typed.
  private(set) var filterText = ""
  private var filter: ClaimFilter?
  /// The order.
  private(set) var sort = ClaimSort.newest
  /// The indices of the claims shown, in their order.
  private(set) var shown: [Int] = []
  /// How many of the claims shown got which verdict.
  private(set) var counts = VerdictCounts([])
  /// The claim whose words are to be shown once its story is open.
  var opening: JudgedClaim?

  /// No claims.
  public init() {}

  /// How many claims are shown.
  public var count: Int { shown.count }

  /// A claim that is shown; nil beyond the last.
  subscript(place: Int) -> JudgedClaim? { shown[at: place].flatMap { ledger?.claims[at: $0] } }

  /// The selected claim.
  var chosen: JudgedClaim? { self[cursor.index] }

  /// How many claims there are beyond those that the ledger holds.
  var unread: Int { ledger.map { max(0, $0.total - ledgerCounts.total) } ?? 0 }

  /// The ledger, unless it holds only what is in sight.
  var checked: ClaimLedger? { isOfLook ? nil : ledger }

  /// Whether the ledger holds only what the last start showed.
  private var isOfLook = false
  /// How many of all claims got which verdict.
  private var ledgerCounts = VerdictCounts([])
}

/// The order of the claims: each key turns to the next.
enum ClaimSort: String, CaseIterable, Sendable {
  case newest = "newest first"
  case oldest = "oldest first"
  case verdict = "contradicted first"
  case whose = "by whose they are"
}

extension ClaimList {
  /// Takes over a ledger; the same claim stays selected if it is still there.
  mutating func take(_ ledger: ClaimLedger, of wish: LedgerWish) {
    let before = cursor.index > 0 ? chosen : nil
    (self.ledger, self.wish, isOfLook) = (ledger, wish, false)
    ledgerCounts = VerdictCounts(ledger.claims)
    arrange()
    if let before,
      let place = (0..<count).first(where: { self[$0]?.isSameClaim(as: before) == true })
    {
      cursor.index = place
    }
  }

  /// Shows what the last start showed, until all claims are checked.
  mutating func show(_ look: ClaimsLook) {
    keptLook = look
    guard ledger == nil else { return }
    (ledger, isOfLook) = (ClaimLedger(claims: look.claims, total: look.total), true)
    ledgerCounts = look.counts
    arrange()
  }

  /// What the next start is to show; nil before the claims are checked.
  func look(now: Day) -> ClaimsLook? {
    guard let ledger = checked, ledger.total > 0 else { return nil }
    let first = ledger.claims.prefix(ClaimsLook.mostClaims)
    let onTape = ClaimsOnTape.news(of: self, now: now).filter { $0.index >= first.count }
    return ClaimsLook(
      claims: first + onTape.map(\.claim), counts: ledgerCounts, total: ledger.total)
  }

  /// Forgets what the ledger is of: something was loaded, or another moment is shown.
  mutating func forget() { wish = nil }

  /// Shows only what a filter leaves.
  mutating func narrow(to filter: ClaimFilter, _ text: String) {
    (self.filter, filterText) = (text.isEmpty ? nil : filter, text)
    cursor = ListCursor()
    arrange()
  }

  /// Shows all claims again.
  mutating func clearFilter() {
    (filter, filterText) = (nil, "")
    arrange()
  }

  /// Turns to another order.
  mutating func turnSort(by step: Int) {
    let all = ClaimSort.allCases
    let place = all.firstIndex(of: sort) ?? 0
    sort = all[(place + step + all.count) % all.count]
    arrange()
  }

  private mutating func arrange() {
    let claims = ledger?.claims ?? []
    shown = claims.indices.filter { filter?.holds(claims[$0]) ?? true }
    counts = filter == nil ? ledgerCounts : VerdictCounts(shown.lazy.map { claims[$0] })
    switch sort {
    case .newest: break
    case .oldest: shown.reverse()
    case .verdict:
      shown.sort {
        (claims[$0].judgement.verdict.weight, $0) < (claims[$1].judgement.verdict.weight, $1)
      }
    case .whose:
      shown.sort { one, other in
        let (left, right) = (claims[one].judgement.whose.first, claims[other].judgement.whose.first)
        guard left != right else { return one < other }
        return left != nil && (right == nil || left ?? "" < right ?? "")
      }
    }
    cursor.move(by: 0, of: count)
  }
}

extension JudgedClaim {
  fileprivate func isSameClaim(as other: JudgedClaim) -> Bool {
    origin == other.origin && claim == other.claim
  }
}

extension ClaimList {
  /// Whose claims there are, for completion.
  var vendors: [String] {
    let whose = (ledger?.claims ?? []).flatMap(\.judgement.whose)
    return Set(whose.map { String($0.prefix { $0 != "/" }) }).filter { !$0.contains(" ") }.sorted()
  }
}
