import Claims
import Market

/// How many tokens a model reads at once.
enum ContextCheck: Check {
  static let name = "context length"

  static func judge(_ question: Question) throws -> Judgement? {
    let (claim, passage) = (question.claim, question.passage)
    guard passage.has([.context], in: question.sentence), let model = question.model else {
      return nil
    }
    let listings = question.evidence.listings(
      of: model, at: question.sellers(of: model), on: passage.day)
    guard let (tokens, rest) = try question.context(of: listings) else { return nil }
    var value = Value(
      figure: tokens, name: "", formula: "context \(rest.what) \(tokens)", rests: [rest])
    switch claim.unit {
    case .times:
      guard
        let base = question.passage.claims.last(where: {
          $0.words.upperBound <= claim.words.lowerBound && $0.unit != .times
            && question.sentence.overlaps($0.words)
        }), let size = base.high ?? base.low, let times = tokens.divided(by: size)
      else { return nil }
      value.figure = times
      value.formula += " / \(size) = \(times.short) times"
    case .tokens, .counted:
      guard (claim.low ?? claim.high ?? .zero) >= Figure(1_000) else { return nil }
    default: return nil
    }
    var judgement = Judgement(
      question.stated, [value], isDenied: question.isDenied, check: name,
      whose: listings.map(\.id))
    let isInK =
      passage.text(claim.words).lowercased().drop { !$0.isNumber }
      .drop { $0.isNumber || ",. ".contains($0) }.first == "k"
    if isInK, let single = question.stated.single, single * Figure(1_024, exponent: -3) == tokens {
      judgement.verdict = question.isDenied ? .contradicted : .supported
    }
    return judgement
  }
}

extension Question {
  /// The longest context of listings, by the newest list that states one.
  fileprivate func context(of listings: [Listing]) throws -> (Figure, Rest)? {
    for listing in listings {
      for steps in try evidence.steps(of: listing) {
        let moment = Moment(passage.day).endOfDay
        let known = steps.filter { $0.quote.contextTokens != nil }
        let held = known.last { ($0.since ?? moment) <= moment } ?? known.first
        if let held, let tokens = held.quote.contextTokens {
          let day = held.quote.observed.map { " \($0.day)" } ?? ""
          return (Figure(tokens), Rest("\(listing) context\(day)", held.quote.origin))
        }
      }
    }
    return nil
  }
}
