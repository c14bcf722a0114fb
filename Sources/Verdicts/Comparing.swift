import Claims
import Market

/// A value that the data give for a claim, and how it is reckoned.
struct Value: Hashable, Sendable {
  /// The value, counted as the claim is.
  var figure: Figure
  /// What sets it apart from the other values: `input`, `profit on cost`.
  var name: String
  /// The sum.
  var formula: String
  /// What it rests on.
  var rests: [Rest]
  /// Whether it is only told, and does not decide.
  var isAside = false
}

/// How far a value is from what is stated.
enum Fit: Comparable {
  case off, near, right
}

/// What a claim states, as it is held against values: signs do not count.
struct Stated {
  let low: Figure?
  let high: Figure?
  let isUpTo: Bool
  let isOpen: Bool
  /// What is counted; nil if a value is not to be told with its unit.
  let unit: Claim.Unit?

  init(_ claim: Claim) {
    unit = claim.unit
    let ends = [claim.low, claim.high].map { $0.map { $0.isNegative ? -$0 : $0 } }
    let sorted = ends.compactMap { $0 }.sorted()
    isOpen = sorted.count < 2 || [.lt, .le, .gt, .ge].contains(claim.bound)
    isUpTo = claim.hedges.contains(.upTo)
    let isUpper = claim.high != nil && (claim.low == nil || [.lt, .le].contains(claim.bound))
    // A fall "by more than half" is open on the side of the larger fall.
    let isFall = (claim.low ?? claim.high)?.isNegative == true
    if !isOpen {
      (low, high) = (sorted.first, sorted.last)
    } else if isUpper != isFall || isUpTo {
      (low, high) = (nil, sorted.last)
    } else {
      (low, high) = (sorted.first, nil)
    }
  }

  init(low: Figure?, high: Figure?) {
    (self.low, self.high, isUpTo, isOpen) = (low, high, false, low == nil || high == nil)
    unit = nil
  }

  /// The single figure that is stated; nil for a range.
  var single: Figure? {
    guard let low, let high else { return low ?? high }
    return low == high ? low : nil
  }

  /// How far a value is from it.
  func fit(_ value: Figure) -> Fit {
    let value = value.isNegative ? -value : value
    if isUpTo, let high { return Stated.fit(value, to: high) }
    if let low, let high, low == high { return Stated.fit(value, to: low) }
    if let low, value < low { return isNear(value, to: low) ? .near : .off }
    if let high, value > high { return isNear(value, to: high) ? .near : .off }
    return .right
  }

  /// Rounded to the digits stated, the value is the figure; noughts at its end are no digits.
  private static func fit(_ value: Figure, to stated: Figure) -> Fit {
    let apart = value < stated ? stated - value : value - stated
    let half = Figure(5, exponent: stated.exponent - 1)
    if apart <= half, apart * Figure(20) <= stated { return .right }
    return apart * Figure(10) < stated ? .near : .off
  }

  private func isNear(_ value: Figure, to bound: Figure) -> Bool {
    let apart = value < bound ? bound - value : value - bound
    return apart * Figure(10) < bound
  }

  /// How far a value is from the stated figures, as a share of them; for telling readings apart.
  func farness(_ value: Figure) -> Figure {
    let value = value.isNegative ? -value : value
    let ends = [low, high].compactMap { $0 }
    let shares = ends.compactMap { end -> Figure? in
      let apart = value < end ? end - value : value - end
      return apart.divided(by: end)
    }
    return fit(value) == .right ? .zero : shares.min() ?? .zero
  }
}

extension Judgement {
  /// The verdict on a claim, given all values that its words allow.
  init(
    _ stated: Stated, _ values: [Value], isDenied: Bool = false, check: String, whose: [String] = []
  ) {
    var decisive = values.filter { !$0.isAside }
    if stated.isUpTo, let most = decisive.map(\.figure.size).max() {
      decisive = decisive.filter { $0.figure.size == most }
    }
    let fits = decisive.map { stated.fit($0.figure) }
    var verdict: Verdict =
      fits.allSatisfy { $0 == .right }
      ? .supported : fits.allSatisfy { $0 == .off } ? .contradicted : .roughly
    if isDenied, verdict != .roughly {
      verdict = verdict == .supported ? .contradicted : .supported
    }
    let figures = values.filter { !$0.isAside }.map(\.figure)
    var rests: [Rest] = []
    for rest in values.flatMap(\.rests) where !rests.contains(rest) { rests.append(rest) }
    self.init(
      decisive.isEmpty ? .cannotSay : verdict,
      value: figures.min().flatMap { low in figures.max().map { low...$0 } },
      formula: values.filter { !$0.isAside }.map(\.formula).joined(separator: "; "),
      rests: rests, note: Judgement.note(stated, values, verdict), check: check, whose: whose)
  }

  /// What is off although something fits, by name.
  private static func note(_ stated: Stated, _ values: [Value], _ verdict: Verdict) -> String? {
    let isMixed = values.contains { stated.fit($0.figure) == .right }
    let off = values.filter { stated.fit($0.figure) != .right && !$0.name.isEmpty }
    guard isMixed, !off.isEmpty else { return nil }
    return off.map { value in
      let figure = value.figure.short
      return "\(value.name): \(stated.unit?.text(figure) ?? figure)"
    }.joined(separator: "; ")
  }
}

extension Figure {
  /// The figure without its sign.
  var size: Figure { isNegative ? -self : self }

  /// The figure to four digits, as sums show a quotient.
  var short: String { rounded(toDigits: 4).description }
}
