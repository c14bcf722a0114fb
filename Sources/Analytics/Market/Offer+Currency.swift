import Market

extension Offer {
  /// The offer by a vendor's own list in a currency, where the list that is shown is in another one
  /// and such a list was seen of late.
  ///
  /// R1 was 4 yuan and $0.55, which is no conversion of the one into the other at the rate of any
  /// day. Catalogues convert by hand, at rates that nobody knows; theirs are no lists of their own.
  func quoted(in currency: Currency) -> Offer {
    guard quote.rate.currency != currency,
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
