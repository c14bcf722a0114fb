import Market

extension Change {
  /// What is another in a quote than in the one before it, by the same source.
  ///
  /// Mostly nothing or one change; a price that moved and a day that was set for its end are two.
  static func between(_ before: Quote, _ after: Quote) -> [Change] {
    func change(_ kind: Kind, _ steps: [Step] = []) -> Change {
      Change(
        listing: after.listing, source: after.source, kind: kind, steps: steps,
        currency: after.rate.currency, observed: after.observed, effective: after.effectiveFrom,
        quote: after)
    }
    var changes: [Change] = []
    if before.rate.currency != after.rate.currency {
      changes.append(change(.correction(.currency)))
    } else if !before.rate.prices.isSame(as: after.rate.prices) {
      let steps = Step.all(from: before.rate.prices, to: after.rate.prices)
      let (kind, main) = kind(of: steps, isAnnounced: after.effectiveFrom != nil)
      changes.append(change(kind, [steps[main]] + steps[..<main] + steps[(main + 1)...]))
    } else if !before.rate.tiers.isSame(as: after.rate.tiers) {
      changes.append(change(.tier))
    } else if !before.rate.hours.isSame(as: after.rate.hours) {
      changes.append(change(.hours))
    }
    if after.retires != nil, after.retires != before.retires { changes.append(change(.deprecated)) }
    return changes
  }

  /// The kind that some steps make, and which of them decides it.
  ///
  /// A step between two prices that can be right decides before one that looks like a correction:
  /// a cached price that is stated for the first time says nothing of the cut beside it.
  private static func kind(of steps: [Step], isAnnounced: Bool) -> (Kind, Int) {
    let reasons = steps.map { $0.reason(isAnnounced: isAnnounced) }
    if let main = steps.indices.first(where: { reasons[$0] == nil && !steps[$0].isOfCache }) {
      return (steps[main].isRise ? .rise : .cut, main)
    }
    if let doubtful = steps.indices.first(where: { !steps[$0].isOfCache }),
      let reason = reasons[doubtful]
    {
      return (.correction(reason), doubtful)
    }
    if let main = reasons.firstIndex(where: { $0 == nil }) { return (.cachedOnly, main) }
    return (.correction(reasons[0] ?? .missing), 0)
  }

  /// What the change is, if it is no mistake after all.
  var kindIfTrue: Kind {
    guard let main = steps.first else { return kind }
    if main.isOfCache { return .cachedOnly }
    return main.isRise ? .rise : .cut
  }
}

extension Change.Step {
  /// The meters, those first that say most about a price.
  private static let order = [Meter.output, .input, .reasoning, .cachedInput, .cacheWrite]

  fileprivate static func all(from before: PriceList, to after: PriceList) -> [Change.Step] {
    order.filter { !before[$0].isSame(as: after[$0]) }.map {
      Change.Step($0, from: before[$0], to: after[$0])
    }
  }

  var isOfCache: Bool { meter == .cachedInput || meter == .cacheWrite }

  /// Why the step is most likely none of the market's; what a source announces is one.
  fileprivate func reason(isAnnounced: Bool) -> Change.Reason? {
    if !isAnnounced, let old = before.stated, let new = after.stated,
      old.isPowerOfTen(times: new)
    {
      return .powerOfTen
    }
    let both = [before, after]
    if both.contains(where: { if case .suspect = $0 { true } else { false } }) { return .suspect }
    if both.contains(.free) { return .zero }
    return both.contains { $0.amount == nil } ? .missing : nil
  }
}

extension Price {
  /// The number that stands there, whether it can be right or not; none where it is nought.
  var stated: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .unknown, .free, .dynamic: nil
    }
  }
}

extension Figure {
  /// Whether one is the other times ten, a hundred or more, or as small a part of it.
  ///
  /// To the digit, binary noise aside: a slip of a unit or a point leaves the digits as they are, and a price that fell
  /// to nearly a tenth is a price that fell.
  func isPowerOfTen(times other: Figure) -> Bool {
    if significand == other.significand { return exponent != other.exponent }
    guard digits > 9 || other.digits > 9 else { return false }
    let (one, two) = (rounded(toDigits: 9), other.rounded(toDigits: 9))
    return one.significand == two.significand && one.exponent != two.exponent
  }
}
