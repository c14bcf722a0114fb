import Market

extension Words {
  /// The days a price must have been seen for a power-of-ten step to count as real.
  ///
  /// A slip is corrected once somebody notices it, usually within a week.
  static let provenDays = Change.undoneDays
  /// The most days between the last sighting of a price and the first of the next for a
  /// power-of-ten step to look like a slip.
  ///
  /// Of 49 such steps in two years of four catalogues, all but six led to the right price: a list
  /// seen again after a month has had time to correct earlier errors.
  static let slipDays = 14
  /// The days a price that is not seen again stays suspect.
  static let doubtDays = 30
  /// When a price first seen at a moment, and never again, stops being suspect.
  static func endOfDoubt(_ first: Moment) -> Moment {
    Moment(
      seconds: first.seconds + Int64(doubtDays) * 86_400, offsetMinutes: first.offsetMinutes,
      precision: first.precision)
  }

  /// How many other sources must agree against a price to make it suspect.
  static let leastWitnesses = Change.leastWitnesses

  /// Marks prices that can't be right; a price from the vendor, or confirmed by another source,
  /// stays.
  mutating func doubt(asOf moment: Moment) {
    if held.count == 1, held[0].span == 0 { return }
    let stated = held.map { ($0.quote.rate.currency, $0.quote.rate.prices) }
    for place in held.indices where held[place].quote.effectiveFrom == nil {
      if histories[place].near.isFirstHand { continue }
      let (currency, prices) = stated[place]
      for meter in Meter.allCases {
        guard let amount = prices[meter].stated else { continue }
        var others: [Figure] = []
        for other in stated.indices where other != place && stated[other].0 == currency {
          if let theirs = stated[other].1[meter].stated { others.append(theirs) }
        }
        let agrees = others.contains { $0.isSame(as: amount) }
        if case .known = prices[meter], !agrees {
          if isUnproven(place, meter, amount, others, moment) {
            doubt(place, meter, .suspect(amount, .powerOfTenFromBefore))
          } else if Words.speak(others, against: amount) {
            doubt(place, meter, .suspect(amount, .powerOfTenFromOthers))
          }
        }
      }
    }
  }

  /// Whether the price is a power of ten of the previous one and still unconfirmed: another source
  /// keeps the previous price or, if none does, the new one was not seen for long.
  private func isUnproven(
    _ place: Int, _ meter: Meter, _ amount: Figure, _ others: [Figure], _ moment: Moment
  ) -> Bool {
    guard let (old, last, first) = before(place, meter, amount), old.isPowerOfTen(times: amount)
    else { return false }
    if others.contains(where: { $0.isSame(as: old) }) { return true }
    guard let seen = held[place].quote.observed,
      first.isWithin(days: Words.slipDays, of: last)
    else { return false }
    return seen.seconds - first.seconds < Int64(Words.provenDays) * 86_400
      && moment.seconds < Words.endOfDoubt(first).seconds
  }

  /// The previous price of a source, when that was last seen, and when the current one was first
  /// seen.
  private func before(
    _ place: Int, _ meter: Meter, _ amount: Figure
  ) -> (price: Figure, last: Moment, first: Moment)? {
    var span = held[place].span
    let spans = histories[place].spans
    while span > 0 {
      let before = histories[place].stated(meter, in: span - 1)
      guard before.currency == held[place].quote.rate.currency,
        case .known(let old) = before.price
      else { return nil }
      if !old.isSame(as: amount) {
        guard let first = spans[span].first, spans[span - 1].lastKey != .min else {
          return nil
        }
        return (old, Moment(seconds: spans[span - 1].lastKey), first)
      }
      span -= 1
    }
    return nil
  }

  /// Whether most of the others state one price that differs from this one by a power of ten.
  private static func speak(_ others: [Figure], against amount: Figure) -> Bool {
    guard others.count >= leastWitnesses else { return false }
    return others.contains { other in
      other.isPowerOfTen(times: amount)
        && others.count { $0.isSame(as: other) } * 2 > others.count
    }
  }
}

extension History {
  /// The price of a meter at the end of a price span.
  fileprivate func stated(_ meter: Meter, in span: Int) -> (currency: Currency, price: Price) {
    let index = spans[span].lastInForce
    let currency = spans[span].quotes[index].rate.currency
    return (currency, spans[span].quotes[index].rate.prices[meter])
  }
}
