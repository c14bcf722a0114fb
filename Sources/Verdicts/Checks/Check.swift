import Claims

/// A rule by which data can tell whether a claim is right.
///
/// A check answers only for claims whose words say that they are of its kind. To add one, write a
/// file with it and name it in ``Checks/all``.
protocol Check: Sendable {
  /// The name: `listing price`.
  static var name: String { get }
  /// What the data say; nil if the claim is of another kind, or nothing is known.
  static func judge(_ question: Question) throws -> Judgement?
}

/// All checks; the first that answers counts.
enum Checks {
  static let all: [any Check.Type] = [
    RateCheck.self, ScoreCheck.self, ContextCheck.self, ServingCheck.self, RatioCheck.self,
    ChangeCheck.self,
    PriceCheck.self,
  ]
}

/// A claim with what stands around it, and the data.
struct Question {
  let claim: Claim
  let passage: Passage
  let evidence: Evidence
  /// The sentence of the claim.
  let sentence: Range<Int>
  /// The sentence, and those before it that it leans on.
  let scope: Range<Int>

  /// What the claim states; a bound may stand before its words.
  var stated: Stated {
    guard claim.bound == .exact, claim.low == claim.high else { return Stated(claim) }
    var claim = claim
    let base = passage.base(of: claim, in: sentence)
      .flatMap { $0.range.upperBound <= claim.words.lowerBound ? $0.range.lowerBound : nil }
    func isBehind(_ sense: Sense) -> Bool {
      let ends = [claim.words.lowerBound, base].compactMap { $0 }
      return passage.marks([sense], in: sentence).contains { mark in
        ends.contains { 0...2 ~= $0 - mark.range.upperBound }
      }
    }
    if isBehind(.under) {
      (claim.low, claim.bound) = (nil, .lt)
    } else if isBehind(.over) {
      (claim.high, claim.bound) = (nil, .gt)
    }
    return Stated(claim)
  }
}
