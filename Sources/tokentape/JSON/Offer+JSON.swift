import Analytics

extension Offer.Reason {
  /// Why a source is shown, as JSON names it.
  var json: JSONText {
    switch self {
    case .own: ["by": .text("own")]
    case .only: ["by": .text("only")]
    case .vendor: ["by": .text("vendor")]
    case .firstHand: ["by": .text("firstHand")]
    case .agreement(let some, let all):
      ["by": .text("agreement"), "agreeing": .whole(some), "sources": .whole(all)]
    case .newest: ["by": .text("newest")]
    case .ownCurrency: ["by": .text("ownCurrency")]
    }
  }
}
