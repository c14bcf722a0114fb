import Analytics
import Market
import Verdicts

/// A story whose claims are wanted, as of a moment.
public struct ClaimsWish: Hashable, Sendable {
  /// The story.
  public var story: Int64
  /// The moment whose data count.
  public var asOf: Moment
}

extension MarketReader {
  /// The claims of a story and its first replies, with what the data say of each.
  func claims(_ wish: ClaimsWish, by table: KnownNames) throws -> [JudgedClaim] {
    let thread = try thread(wish.story, asOf: wish.asOf, atMost: Self.mostReplies)
    guard let thread else { return [] }
    return try Checker(self, asOf: wish.asOf, names: table.catalogue).claims(of: thread)
  }
}

extension State {
  /// The claims of a story as of the moment shown, once they are known.
  func claims(of story: Int64) -> [JudgedClaim]? {
    let wish = ClaimsWish(story: story, asOf: market.asOf)
    return lookups.claims.flatMap { $0.wish == wish ? $0.claims : nil }
  }

  /// Shows the claims of the selected story.
  mutating func openClaims() {
    if let page = ClaimsPage.opened("", in: &self) { push(page) }
  }

  /// Finds and checks the claims of the open page's story, beside the loop.
  mutating func askForClaims() {
    let reading = page is OverviewPage ? nil : feed.reading?.id
    guard let story = page(ClaimsPage.self)?.story ?? reading, let table = lookups.table,
      queries.open.isDisjoint(with: [.claims, .market]), queries.answered.contains(.market)
    else { return }
    let wish = ClaimsWish(story: story, asOf: market.asOf)
    if lookups.claims?.wish != wish { ask(.claims(wish, by: table)) }
  }
}
