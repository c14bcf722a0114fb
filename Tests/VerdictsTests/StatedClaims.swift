import Claims
import Market

/// A claim as a test lists it: the words, what they state, and what is called for.
struct ListedClaim {
  var source: String
  var low: Figure?
  var high: Figure?
  var unit: String
  var currency: String?
  var hedges: Set<Claim.Hedge> = []

  /// The claim in a text, from a place on; nil if its words are not there.
  func claim(in text: String, from start: Int = 0) -> Claim? {
    let bytes = Array(text.utf8)
    let words = Array(source.utf8)
    guard words.count <= bytes.count else { return nil }
    let place = (start...(bytes.count - words.count)).first { bytes[$0...].starts(with: words) }
    guard let place else { return nil }
    let bound: Claim.Bound =
      low == nil ? .le : high == nil ? .gt : low == high ? .exact : .range
    return Claim(
      low: low, high: high, bound: bound, unit: claimUnit, hedges: allHedges,
      words: place..<place + words.count)
  }

  private var allHedges: Set<Claim.Hedge> {
    let upTo = ["up to", "op til", "bis zu", "jusqu", "hasta", "最大", "最高", "최대", "最多"]
    return upTo.contains { source.hasPrefix($0) } || (low == nil && source.contains("최대"))
      ? hedges.union([.upTo]) : hedges
  }

  private var claimUnit: Claim.Unit {
    switch unit {
    case "money": .money(currency.flatMap { Currency($0) })
    case "percent": .percent
    case "times": .times
    case "tokens": .tokens
    default: .counted(unit)
    }
  }
}
