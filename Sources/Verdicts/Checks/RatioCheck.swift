import Claims
import Market

/// The prices of two models against each other.
enum RatioCheck: Check {
  static let name = "ratio"

  static func judge(_ question: Question) throws -> Judgement? {
    guard let way = RatioWay(question), let pair = question.compared else { return nil }
    let passage = question.passage
    guard question.isOfPrices,
      let first = try question.held(pair.one, on: passage.day),
      let second = try question.held(pair.other, on: passage.day),
      first.quote.rate.currency == second.quote.rate.currency, first.listing != second.listing
    else { return nil }
    let isSwapped = pair.isLoose && way.isOtherWay(first, second)
    let (one, other) = isSwapped ? (second, first) : (first, second)
    let hours = question.hours
    let named = question.meterOfClause
    let meters = named.map { [$0] } ?? [.input, .output, .cachedInput]
    let values = meters.compactMap { meter -> Value? in
      guard let mine = one.priced(meter, at: hours) ?? one.priced(meter, at: .usual),
        let theirs = other.priced(meter, at: hours) ?? other.priced(meter, at: .usual)
      else { return nil }
      var value = way.value(of: mine, against: theirs, stated: question.stated)
      value?.isAside = named == nil && meter == .cachedInput
      return value
    }
    guard values.contains(where: { !$0.isAside }) else { return nil }
    return Judgement(
      question.stated, values, isDenied: question.isDenied, check: name,
      whose: [one.listing.id, other.listing.id])
  }
}

extension RatioWay {
  /// Whether the words call the dearer of two models cheaper, or the cheaper one dearer; where they
  /// do not say which they mean, they mean the other.
  fileprivate func isOtherWay(_ one: Held, _ other: Held) -> Bool {
    guard let mine = one.quote.rate.prices.output.amount,
      let theirs = other.quote.rate.prices.output.amount
    else { return false }
    switch self {
    case .inverse, .missing: return mine > theirs
    case .extra, .quotient(false): return mine < theirs
    default: return false
    }
  }
}

/// How a figure puts one price against another.
enum RatioWay: Hashable {
  /// 3 % of, 27 times as dear as.
  case quotient(isPercent: Bool)
  /// 27 times cheaper.
  case inverse
  /// 96 % cheaper.
  case missing(isPercent: Bool)
  /// 20 % dearer.
  case extra
  /// A tenth: a share or a multiple, whichever is nearer.
  case fraction
  /// A difference of 27 times, whichever is dearer.
  case either

  /// How the words put it; nil for a figure that is no ratio.
  init?(_ question: Question) {
    let claim = question.claim
    let near = question.passage.marks([.cheaper, .dearer, .differs], in: question.sentence)
      .filter { question.passage.isOf(claim, $0) && !question.passage.isBound($0, of: claim) }
      .min {
        question.passage.distance(of: $0.range, from: claim)
          < question.passage.distance(of: $1.range, from: claim)
      }
    let isFall = (claim.low ?? claim.high)?.isNegative == true
    switch (claim.unit, near?.sense) {
    case (.percent, .cheaper): self = .missing(isPercent: true)
    case (.percent, .dearer): self = .extra
    case (.percent, _): self = isFall ? .missing(isPercent: true) : .quotient(isPercent: true)
    case (.times, let sense):
      guard let size = (claim.high ?? claim.low)?.size else { return nil }
      if size < Figure(1) {
        self = sense == .cheaper && !question.isHalf ? .missing(isPercent: false) : .fraction
      } else {
        self =
          sense == .cheaper ? .inverse : sense == .differs ? .either : .quotient(isPercent: false)
      }
    default: return nil
    }
  }

  /// The value of one price against another.
  func value(of one: Priced, against other: Priced, stated: Stated) -> Value? {
    guard let share = one.amount.divided(by: other.amount),
      let times = other.amount.divided(by: one.amount)
    else { return nil }
    let (mine, theirs) = (one.formula, other.formula)
    let (figure, sum): (Figure, String) =
      switch self {
      case .quotient(true): (share.percent, "\(mine) / \(theirs) = \(share.percent.short) %")
      case .quotient(false): (share, "\(mine) / \(theirs) = \(share.short) times")
      case .inverse: (times, "\(theirs) / \(mine) = \(times.short) times")
      case .missing(let isPercent):
        (
          isPercent ? (Figure(1) - share).percent : Figure(1) - share,
          "\(mine) / \(theirs) - 1 = \((share - Figure(1)).percent.short) %"
        )
      case .extra:
        (
          (share - Figure(1)).percent,
          "\(mine) / \(theirs) - 1 = \((share - Figure(1)).percent.short) %"
        )
      case .fraction: fraction(share, times, stated, mine, theirs)
      case .either:
        share > times
          ? (share, "\(mine) / \(theirs) = \(share.short) times")
          : (times, "\(theirs) / \(mine) = \(times.short) times")
      }
    return Value(
      figure: signed(figure), name: one.meter.words, formula: sum, rests: [one.rest, other.rest])
  }

  /// A fraction is held against the share or the multiple, whichever is nearer.
  private func fraction(
    _ share: Figure, _ times: Figure, _ stated: Stated, _ mine: String, _ theirs: String
  ) -> (Figure, String) {
    let sum = "\(mine) / \(theirs) = \(share.short) times"
    guard stated.low != nil, stated.high != nil, let single = stated.single,
      let multiple = Figure(1).divided(by: single),
      let whole = multiple.rounded(toDigits: 4) as Figure?
    else { return (share, sum) }
    let asMultiple = Stated(low: whole, high: whole)
    let asShare = Stated(low: single, high: single)
    guard asShare.farness(share) > asMultiple.farness(times), whole.magnitude < 4 else {
      return (share, sum)
    }
    // Brought back to a share, as far from the stated one as the multiple is from its own.
    let isRight = asMultiple.fit(times) == .right
    return (isRight ? single : (single * times).divided(by: whole) ?? share, sum)
  }

  /// What is missing of a price that is not lower is no discount: below zero, it fits nothing.
  private func signed(_ figure: Figure) -> Figure {
    switch self {
    case .missing, .extra: figure.isNegative ? .zero : figure
    default: figure
    }
  }
}

extension Figure {
  /// The figure of a share, in percent.
  var percent: Figure { scaled(byPowerOfTen: 2) }
}
