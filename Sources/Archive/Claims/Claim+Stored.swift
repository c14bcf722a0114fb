import Claims
import Market

extension StoredFields {
  /// The claims of a text, one after another.
  mutating func add(_ claims: [Claim]) {
    add(claims) { $0.add($1) }
  }

  mutating func add(_ claim: Claim) {
    add(claim.words.lowerBound)
    add(claim.words.count)
    add(bits: claim.ends)
    if let low = claim.low { add(low) }
    if let high = claim.high, high != claim.low { add(high) }
    add(bits: UInt8(Claim.Bound.allCases.firstIndex(of: claim.bound) ?? 0))
    add(claim.unit)
    add(claim.per) { $0.add($1) }
    add(claim.period) { $0.add($1.rawValue) }
    add(claim.date) { $0.add($1) }
    add(claim.hedges.map(\.rawValue).sorted()) { $0.add($1) }
  }

  private mutating func add(_ unit: Claim.Unit) {
    switch unit {
    case .money(let currency):
      add(bits: 0)
      add(currency) { $0.add("\($1)") }
    case .percent: add(bits: 1)
    case .times: add(bits: 2)
    case .tokens: add(bits: 3)
    case .counted(let thing):
      add(bits: 4)
      add(thing)
    }
  }
}

extension Claim {
  /// Which ends it has, whether they are the same, and whether it is a change, a bit each.
  fileprivate var ends: UInt8 {
    (low == nil ? 0 : 1) | (high == nil ? 0 : 2) | (low == high ? 4 : 0) | (isChange ? 8 : 0)
  }
}

extension StoredReader {
  /// The claims of a text; broken if they are not all there.
  mutating func claims() -> [Claim] { list { $0.claim() } }

  mutating func claim() -> Claim? {
    let (start, length) = (count(), count())
    let soundLengths = 0..<1 << 40
    guard soundLengths ~= start, soundLengths ~= length else { return nil }
    let ends = unsigned()
    let low = ends & 1 != 0 ? figure() : nil
    let high = ends & 2 == 0 ? nil : ends & 4 != 0 ? low : figure()
    let bound = Int(truncatingIfNeeded: unsigned())
    guard Claim.Bound.allCases.indices ~= bound, let unit = unit() else { return nil }
    var claim = Claim(
      low: low, high: high, bound: Claim.Bound.allCases[bound], unit: unit,
      isChange: ends & 8 != 0, words: start..<start + length)
    claim.per = optional { $0.text() }
    claim.period = optional { $0.text() }.flatMap { Claim.Period(rawValue: $0) }
    claim.date = optional { $0.text() }
    claim.hedges = Set(list { Claim.Hedge(rawValue: $0.text()) })
    return claim
  }

  private mutating func unit() -> Claim.Unit? {
    switch unsigned() {
    case 0: .money(optional { $0.text() }.flatMap { Currency($0) })
    case 1: .percent
    case 2: .times
    case 3: .tokens
    case 4: .counted(text())
    default: nil
    }
  }
}
