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

  var stated: Stated { Stated(claim) }
}
