import Market

extension Change {
  /// The changes from one quote to the next by the same source.
  ///
  /// Usually none or one; a price move and a newly set end date are two.
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

  /// The kind of a change with these steps, and the index of the step that decides it.
  ///
  /// A plausible step takes precedence over one that looks like a correction: a cached price stated
  /// for the first time says nothing about the cut beside it.
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

  /// The kind of the change if it is not an error after all.
  var kindIfTrue: Kind {
    guard let main = steps.first else { return kind }
    if main.isOfCache { return .cachedOnly }
    return main.isRise ? .rise : .cut
  }
}

extension Change.Step {
  /// The meters, most significant first.
  private static let order = [Meter.output, .input, .reasoning, .cachedInput, .cacheWrite]

  fileprivate static func all(from before: PriceList, to after: PriceList) -> [Change.Step] {
    order.filter { !before[$0].isSame(as: after[$0]) }.map {
      Change.Step($0, from: before[$0], to: after[$0])
    }
  }

  var isOfCache: Bool { meter == .cachedInput || meter == .cacheWrite }

  /// Why the step is probably not a market move; announced steps always are.
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
  /// The stated number, suspect or not; `nil` if there is none or the price is free.
  var stated: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .unknown, .free, .dynamic: nil
    }
  }
}

extension Figure {
  /// Whether the figures differ by a factor of ten, a hundred or another power of ten.
  ///
  /// Exactly, apart from binary noise: a wrong unit or decimal point keeps the digits, whereas a
  /// price that fell to nearly a tenth is a real cut.
  func isPowerOfTen(times other: Figure) -> Bool {
    if significand == other.significand { return exponent != other.exponent }
    guard digits > 9 || other.digits > 9 else { return false }
    let (one, two) = (rounded(toDigits: 9), other.rounded(toDigits: 9))
    return one.significand == two.significand && one.exponent != two.exponent
  }
}
