import Analytics

extension Offer.Reason {
  /// Why a source is shown, in words: `2 of 3 sources agree`.
  public var shownText: String {
    switch self {
    case .own: "your own price"
    case .only: "the only recent source"
    case .vendor: "the vendor's own list"
    case .firstHand: "first-hand"
    case .agreement(let some, let all) where some == all: "all \(all) sources agree"
    case .agreement(let some, let all): "\(some) of \(all) sources agree"
    case .newest: "newer than the other sources"
    case .ownCurrency: "the vendor's own list in this currency"
    }
  }
}
