import Claims
import Market

/// How a price changed, between two days or by hours.
enum ChangeCheck: Check {
  static let name = "change of a price"

  static func judge(_ question: Question) throws -> Judgement? {
    guard let way = ChangeWay(question), question.isOfPrices, question.compared == nil else {
      return nil
    }
    let holders = try question.priceHolders(in: .usd, isChange: true)
    guard !holders.isEmpty else { return nil }
    let named = question.meterOfClause
    let usual: [Meter] =
      question.stated.isUpTo ? [.input, .cachedInput, .output] : [.input, .output]
    var values: [Value] = []
    for held in holders {
      for meter in named.map({ [$0] }) ?? usual {
        guard let (before, after) = try question.change(of: held, on: meter) else { continue }
        if let value = way.value(from: before, to: after) { values.append(value) }
      }
    }
    guard !values.isEmpty else { return nil }
    return Judgement(
      question.stated, values, isDenied: question.isDenied, check: name,
      whose: holders.map(\.listing.id))
  }
}

/// How a figure puts a price against what it was.
enum ChangeWay: Hashable {
  /// To a quarter.
  case share(isPercent: Bool)
  /// By 75 %.
  case fall(isPercent: Bool)
  /// Up by 20 %.
  case rise(isPercent: Bool)
  /// Doubled, three times as dear.
  case times
  /// Divided by four.
  case divided

  /// How the words put it; nil where they speak of no change.
  init?(_ question: Question) {
    let (claim, passage) = (question.claim, question.passage)
    let near = passage.changeMark(of: claim, in: question.sentence)
    let hours: Senses = [.night, .offPeak, .peak, .byDay, .formerly]
    guard
      claim.isChange || near != nil || passage.has(hours, in: question.sentence)
        || question.hasBaseline
    else {
      return nil
    }
    let isFall =
      (claim.low ?? claim.high)?.isNegative == true || near?.sense == .falls
      || near?.sense == .cheaper
    let isRise = !isFall && (near?.sense == .rises || near?.sense == .dearer)
    let isTo = passage.before(claim, [.to, .of], within: 5) != nil && question.isToShare
    guard let size = (claim.high ?? claim.low)?.size else { return nil }
    switch claim.unit {
    case .percent where question.isLeftOver || isTo: self = .share(isPercent: true)
    case .percent where isFall: self = .fall(isPercent: true)
    case .percent where isRise: self = .rise(isPercent: true)
    case .percent: self = .share(isPercent: true)
    case .times where size == Figure(1): self = .rise(isPercent: false)
    case .times where size > Figure(1): self = isFall ? .divided : .times
    case .times where isTo || question.isHalf || !isFall: self = .share(isPercent: false)
    case .times: self = .fall(isPercent: false)
    default: return nil
    }
  }

  /// The value of a change.
  func value(from before: Priced, to after: Priced) -> Value? {
    guard let share = after.amount.divided(by: before.amount),
      let divided = before.amount.divided(by: after.amount)
    else { return nil }
    let quotient = "\(after.formula) / \(before.formula)"
    let difference = "(\(after.formula) - \(before.formula)) / \(before.amount)"
    let fall = share - Figure(1)
    let (figure, sum): (Figure, String) =
      switch self {
      case .share(true): (share.percent, "\(quotient) = \(share.percent.short) %")
      case .share(false), .times: (share, "\(quotient) = \(share.short) times")
      case .fall(let isPercent):
        (
          fall < .zero ? (isPercent ? fall.percent : fall) : .zero,
          "\(difference) = \(fall.percent.short) %"
        )
      case .rise(let isPercent):
        (
          fall > .zero ? (isPercent ? fall.percent : fall) : .zero,
          "\(difference) = \(fall.percent.short) %"
        )
      case .divided: (divided, "\(before.formula) / \(after.formula) = \(divided.short) times")
      }
    return Value(
      figure: figure, name: after.meter.words, formula: sum, rests: [before.rest, after.rest])
  }
}
