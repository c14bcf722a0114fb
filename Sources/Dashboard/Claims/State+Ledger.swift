import Analytics
import Market
import Names
import Prose
import Verdicts

/// What the claims of all stories are wanted of.
public struct LedgerWish: Hashable, Sendable {
  /// The moment whose data count.
  public var asOf: Moment
  /// The moment by which texts were written.
  public var textsAsOf: Moment
}

extension MarketReader {
  /// The newest claims, with what the data say of each.
  func ledger(_ wish: LedgerWish, by table: KnownNames) throws -> ClaimLedger {
    try ClaimLedger(
      of: self, asOf: wish.asOf, textsAsOf: wish.textsAsOf, names: table.catalogue)
  }
}

extension State {
  /// The claims of all stories.
  public internal(set) var claims: ClaimList {
    get { hands.claims }
    set { hands.claims = newValue }
  }

  /// Whether there may be claims: it is not known that there are no stories, or that they state
  /// nothing.
  var mayHaveClaims: Bool {
    (lookups.table != nil || claims.ledger != nil) && !emptyPanels.contains(.feed)
      && claims.ledger?.total != 0
  }

  /// Asks for the claims of all stories, beside the loop.
  ///
  /// It waits for prices and stories, and for files that are being read, which needs both cores; where
  /// the last start's claims are shown, also for what is drawn first. In the past, claims are asked for
  /// only where they are shown.
  mutating func askForLedger() {
    guard let table = lookups.table, queries.answered.isSuperset(of: [.market, .feed]),
      queries.open.isDisjoint(with: [.market, .feed, .ledger]),
      feed.page.map({ $0.stories > 0 }) ?? false || claims.ledger != nil,
      claims.ledger == nil || claims.checked != nil || !isAwaitingResults
    else { return }
    let wish = LedgerWish(asOf: market.asOf, textsAsOf: latest)
    guard claims.wish != wish, progress == nil, past == nil || showsClaims
    else { return }
    ask(.ledger(wish, by: table))
  }

  /// Whether the claims panel is in sight.
  private var showsClaims: Bool { layout.panels[.claims] != nil && page is OverviewPage }

  /// Takes over the claims of all stories, unless another moment is shown by now.
  mutating func take(_ ledger: ClaimLedger, of wish: LedgerWish) {
    guard wish.asOf == market.asOf, wish.textsAsOf == latest else { return }
    claims.take(ledger, of: wish)
    keepClaimsLook()
    if log.rules.contains(where: { $0.claim != nil }) { askForAlerts() }
  }

  /// Stores the visible part of the claims panel for the next start.
  private mutating func keepClaimsLook() {
    guard past == nil, let look = claims.look(now: now.day), look != claims.keptLook else { return }
    claims.keptLook = look
    effects.append(.keepClaims(look))
  }

  /// Performs a command on the claims panel.
  mutating func performOnClaims(_ command: Command) -> Handling {
    switch command {
    case .moveLeft, .previousStory: move(by: -1)
    case .moveRight, .nextStory: move(by: 1)
    case .open: openChosenClaim()
    case .filter: openFilter()
    case .nextSort: turnClaimSort(by: 1)
    case .previousSort, .reverseSort: turnClaimSort(by: -1)
    default: return .general
    }
    return .done
  }

  private mutating func turnClaimSort(by step: Int) {
    claims.turnSort(by: step)
    notice = .told(said("claims: \(said(term: claims.sort.rawValue))"))
  }

  /// Applies a filter of claims if it can be read; the last one stays otherwise.
  mutating func narrowClaims(to text: String) {
    do throws(ClaimFilter.Mistake) {
      claims.narrow(to: try ClaimFilter(text), text)
      prompt?.problem = nil
    } catch {
      let problem = Diagnostic(
        .warning, at: Origin(file: "tokentape", line: 0),
        said("a filter of claims has no '\(error.word)'"),
        remedy: suggestion(for: error.word, among: error.choices))
      if prompt == nil { notice = .problem(problem) } else { prompt?.problem = problem }
    }
  }

  /// Opens the story of the selected claim at its words, once its place in the feed is known.
  private mutating func openChosenClaim() {
    guard let chosen = claims.chosen else { return }
    claims.opening = chosen
    feed.showsMuted = false
    ask(.place(of: chosen.storyID, in: feed.plainQuery(asOf: latest)))
  }

  /// Opens the story of the claim that was selected, at a place in the feed.
  mutating func arrive(at place: FeedPlace?, of story: Int64) {
    guard let opening = claims.opening, opening.storyID == story else { return }
    guard let place else {
      if !feed.rules.muted.isEmpty, !feed.showsMuted {
        feed.showsMuted = true
        return ask(.place(of: story, in: feed.plainQuery(asOf: latest)))
      }
      feed.showsMuted = false
      claims.opening = nil
      return tell(said("the story is not in the feed"), said("load the file that it was read from"))
    }
    if !feed.search.isEmpty { feed.search(for: "") }
    feed.reveal(place)
    pages.append(OverviewPage(focus: .feed, isPassage: true))
    hands.opening = OpeningView(terms: [
      ViewLine.Term(name: .story, value: "\(place.row):\(story)"),
      ViewLine.Term(name: .pages, value: ReaderPage.name),
    ])
  }
}
