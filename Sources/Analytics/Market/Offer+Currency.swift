import Market

extension Offer {
  /// The offer from a vendor's own list in a currency, if the shown list is in another currency and
  /// such a list was seen recently.
  ///
  /// R1 cost 4 yuan and $0.55, which is not a conversion at any day's rate. Catalogues convert by
  /// hand at unknown rates, so theirs do not count as lists of their own.
  func quoted(in currency: Currency) -> Offer {
    guard quote.rate.currency != currency, reason != .own,
      let place = others.firstIndex(where: { isOwnList($0, in: currency) })
    else { return self }
    var others = others
    let own = others.remove(at: place)
    var offer = Offer(
      quote: own, reason: .ownCurrency, until: own.observed, others: [quote] + others, kind: kind,
      availability: availability)
    offer.firstHand = firstHand
    return offer
  }

  private func isOwnList(_ other: Quote, in currency: Currency) -> Bool {
    guard other.rate.currency == currency, other.rate.status == .known,
      firstHand.contains(other.source)
    else { return false }
    guard let seen = other.observed, let shown = quote.observed else { return true }
    return shown < seen || shown.isWithin(days: Nearness.lastingDays, of: seen)
  }
}
