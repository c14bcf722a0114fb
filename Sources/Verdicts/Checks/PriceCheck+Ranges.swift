import Claims
import Market

/// Two amounts in one claim: prices with and without a cache, or before and after a change.
extension PriceCheck {
  /// A range whose ends are prices of the meter with and without a cache: 1 to 4 yuan.
  static func inRange(
    _ values: [Value], _ question: Question, _ whose: [String]
  ) -> Judgement? {
    guard let (least, most) = question.ends,
      let from = values.first(where: { least.fit($0.figure) == .right }),
      let to = values.first(where: { most.fit($0.figure) == .right })
    else { return nil }
    return supported(from, to, whose)
  }

  /// A price before its last change and after it: from 0.14 to 0.27 dollars.
  ///
  /// Where only one end is right, it can't be told which of the two is meant to be wrong.
  static func moved(_ held: Held, _ question: Question) throws -> Judgement? {
    let (claim, passage) = (question.claim, question.passage)
    let start = claim.words.lowerBound..<min(claim.words.lowerBound + 6, claim.words.upperBound)
    guard let (least, most) = question.ends,
      passage.before(claim, [.from], within: 2) != nil || passage.has([.from], in: start)
    else { return nil }
    guard claim.currency == held.quote.rate.currency,
      let former = try question.evidence.before(held)
    else { return .cannotSay }
    for meter in question.meter.map({ [$0] }) ?? [.input, .output, .cachedInput] {
      guard let before = former.priced(meter, at: .usual),
        let after = held.priced(meter, at: .usual)
      else { continue }
      let fits = [(before, after), (after, before)].contains {
        least.fit($0.0.amount) == .right && most.fit($0.1.amount) == .right
      }
      if fits { return supported(before.value, after.value, [held.listing.id]) }
    }
    return .cannotSay
  }

  private static func supported(_ one: Value, _ other: Value, _ whose: [String]) -> Judgement {
    let (low, high) = (min(one.figure, other.figure), max(one.figure, other.figure))
    return Judgement(
      .supported, value: low...high, formula: one.formula + "; " + other.formula,
      rests: one.rests + other.rests, check: name, whose: whose)
  }
}

extension Question {
  /// Both ends of a range, each as a figure by itself; nil for anything else.
  fileprivate var ends: (least: Stated, most: Stated)? {
    let stated = self.stated
    guard let low = stated.low, let high = stated.high, low != high, !stated.isOpen else {
      return nil
    }
    return (Stated(low: low, high: low), Stated(low: high, high: high))
  }
}

extension Priced {
  /// The price by itself.
  fileprivate var value: Value {
    Value(figure: amount, name: meter.words, formula: formula, rests: [rest])
  }
}
