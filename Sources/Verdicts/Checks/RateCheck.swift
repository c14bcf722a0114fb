import Claims
import Market

/// A stated exchange rate: 7.25 yuan to the dollar.
enum RateCheck: Check {
  static let name = "exchange rate"

  static func judge(_ question: Question) throws -> Judgement? {
    let (claim, passage) = (question.claim, question.passage)
    guard let currency = claim.currency,
      let mark = passage.marks([.perUnit], in: question.sentence).first(where: { mark in
        passage.distance(of: mark.range, from: claim) <= 12
      })
    else { return nil }
    let word = passage.text(mark.range).lowercased()
    let unit: Currency =
      word.contains("eur") || word.contains("欧") || word.contains("歐") ? .eur : .usd
    guard unit != currency, let rate = question.factor(from: unit, to: currency) else { return nil }
    let value = Value(
      figure: rate.factor, name: "",
      formula: "\(rate.factor.rounded(toDigits: 6)) \(currency)/\(unit)", rests: rate.rests)
    return Judgement(question.stated, [value], isDenied: question.isDenied, check: name)
  }
}
