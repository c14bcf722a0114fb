import Market

/// How far the sources agree on what a listing costs.
///
/// Their prices are never averaged: one of them is right, and the others are late or wrong.
public struct Agreement: Hashable, Sendable {
  /// The sources that state the price that is shown, that one included, by nearness.
  public var agreeing: [String]
  /// Those that state another.
  public var disagreeing: [String]
  /// The lowest price that any states.
  public var lowest: Figure
  /// The highest.
  public var highest: Figure
  /// When the source was seen that was last seen longest ago; none where one was never dated.
  public var oldest: Moment?
  /// When the source was seen that was seen last.
  public var newest: Moment?

  /// How much more the highest is than the lowest, as a share of the lowest: 0.25 for 25 %.
  ///
  /// `nil` where the lowest is nought.
  public var spread: Figure? { (highest - lowest).divided(by: lowest) }

  /// How far the sources of an offer agree on one figure, such as a meter's price or a blend.
  ///
  /// `nil` where the source that is shown states none. Who states none, a doubtful one, or one in
  /// another currency neither agrees nor disagrees.
  public init?(_ offer: Offer, on amount: (PriceList) -> Figure?) {
    guard let shown = amount(offer.quote.rate.prices) else { return nil }
    (agreeing, disagreeing) = ([offer.quote.source], [])
    (lowest, highest) = (shown, shown)
    (oldest, newest) = (offer.quote.observed, offer.quote.observed)
    for other in offer.others where other.rate.currency == offer.quote.rate.currency {
      guard let theirs = amount(other.rate.prices) else { continue }
      if theirs.isSame(as: shown) {
        agreeing.append(other.source)
      } else {
        disagreeing.append(other.source)
        (lowest, highest) = (min(lowest, theirs), max(highest, theirs))
      }
      if other.observed.key < oldest.key { oldest = other.observed }
      if other.observed.key > newest.key { newest = other.observed }
    }
  }
}

extension Offer {
  /// How far the sources agree on the price of a meter; `nil` where the shown one states none.
  public func agreement(on meter: Meter) -> Agreement? {
    Agreement(self) { $0[meter].amount }
  }

  /// How far the sources agree on a blended price; `nil` where the shown one has none.
  public func agreement(on weights: Weights) -> Agreement? {
    Agreement(self) { weights.blend($0) }
  }
}
