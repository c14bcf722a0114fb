/// A set of hedges as bits, which costs nothing to copy.
struct Hedges: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let upTo = Hedges(.upTo)
  static let lessThan = Hedges(.lessThan)
  static let moreThan = Hedges(.moreThan)
  static let atLeast = Hedges(.atLeast)
  static let about = Hedges(.about)
  static let conversion = Hedges(.conversion)
  /// Those that stand right beside their figure.
  static let beside: Hedges = [.upTo, .lessThan, .moreThan, .atLeast, .about, .conversion]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  init(_ hedge: Claim.Hedge) {
    let index = Claim.Hedge.allCases.firstIndex(of: hedge) ?? 0
    rawValue = 1 << UInt16(index)
  }

  /// The hedges by name.
  var set: Set<Claim.Hedge> {
    guard rawValue != 0 else { return [] }
    var hedges: Set<Claim.Hedge> = []
    for (bit, hedge) in Claim.Hedge.allCases.enumerated() where rawValue >> UInt16(bit) & 1 == 1 {
      hedges.insert(hedge)
    }
    return hedges
  }
}
