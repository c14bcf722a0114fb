import Market

/// How far sources agree on a listing's price.
///
/// Prices are never averaged: one source is right, and the others are late or wrong.
public struct Agreement: Hashable, Sendable {
  /// The sources that state the shown price, the shown source included, by nearness.
  public var agreeing: [String]
  /// The sources that state another price.
  public var disagreeing: [String]
  /// The lowest stated price.
  public var lowest: Figure
  /// The highest stated price.
  public var highest: Figure
  /// When the source seen longest ago was last seen; `nil` if one was never dated.
  public var oldest: Moment?
  /// When the source seen most recently was last seen.
  public var newest: Moment?

  /// How far the highest price is above the lowest, as a share of the lowest: 0.25 for 25 %.
  ///
  /// `nil` if the lowest is zero.
  public var spread: Figure? { (highest - lowest).divided(by: lowest) }

  /// How far the sources of an offer agree on one figure, such as a meter's price or a blend.
  ///
  /// `nil` if the shown source states none. Sources whose figure is missing, suspect or in another
  /// currency neither agree nor disagree.
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
  /// How far the sources agree on the price of a meter; `nil` if the shown one states none.
  public func agreement(on meter: Meter) -> Agreement? {
    Agreement(self) { $0[meter].amount }
  }

  /// How far the sources agree on a blended price; `nil` if the shown one has none.
  public func agreement(on weights: Weights) -> Agreement? {
    Agreement(self) { weights.blend($0) }
  }
}
