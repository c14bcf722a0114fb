import Analytics

extension Offer.Reason {
  /// Why a source is shown, in words: `2 of 3 sources agree`.
  public var shownText: String {
    switch self {
    case .own: said("your own price")
    case .only: said("the only recent source")
    case .vendor: said("the vendor's own list")
    case .firstHand: said("first-hand")
    case .agreement(let some, let all) where some == all: said("all \(all) sources agree")
    case .agreement(let some, let all): said("\(some) of \(all) sources agree")
    case .newest: said("newer than the other sources")
    case .ownCurrency: said("the vendor's own list in this currency")
    }
  }
}
