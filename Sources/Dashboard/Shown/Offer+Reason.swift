import Analytics

extension Offer.Reason {
  /// Why a source is shown, in words: `2 of 3 sources agree`.
  public var shownText: String {
    switch self {
    case .only: "nobody else was seen of late"
    case .vendor: "the vendor's own list"
    case .firstHand: "told at first hand"
    case .agreement(let some, let all) where some == all: "all \(all) sources agree"
    case .agreement(let some, let all): "\(some) of \(all) sources agree"
    case .newest: "newer than what the others say"
    case .ownCurrency: "the vendor's own list in this currency"
    }
  }
}
