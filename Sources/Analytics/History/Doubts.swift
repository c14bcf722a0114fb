import Market

/// What each source said of a listing at a moment, the nearest to the vendor first, with the prices
/// marked that can't be right beside those before or those of the others.
struct Words {
  private(set) var held: [History.Held] = []
  private var histories: [History] = []

  /// How many days a price must have been seen for a power of ten to be taken for a true move.
  ///
  /// A slip is mended as soon as somebody sees it, mostly within a week.
  static let provenDays = Change.undoneDays
  /// How many other sources must agree against a price for it to be in doubt.
  static let leastWitnesses = Change.leastWitnesses

  init(of histories: [History], asOf moment: Moment) {
    held.reserveCapacity(histories.count)
    self.histories.reserveCapacity(histories.count)
    for history in histories {
      guard let held = history.held(asOf: moment) else { continue }
      self.held.append(held)
      self.histories.append(history)
    }
    doubt()
    if held.count > 1 { order() }
  }

  /// The nearest source first; but one that was long not seen counts less than those that were.
  private mutating func order() {
    let newest = held.map(\.quote.observed.key).max() ?? .min
    let oldest = newest == .min ? .min : newest - Int64(Nearness.lastingDays) * 86_400
    let keyed = held.map { held in
      (
        isOld: held.quote.observed.key < oldest,
        near: Nearness(of: held.quote.source, to: held.quote.listing), held: held
      )
    }
    held = keyed.sorted { left, right in
      guard left.isOld == right.isOld else { return right.isOld }
      if left.isOld, left.held.quote.observed.key != right.held.quote.observed.key {
        return left.held.quote.observed.key > right.held.quote.observed.key
      }
      return left.near < right.near
    }.map(\.held)
  }
}

extension Words {
  private mutating func doubt() {
    if held.count == 1, held[0].stint == 0 { return }
    let stated = held.map { ($0.quote.rate.currency, $0.quote.rate.prices) }
    for place in held.indices where held[place].quote.effectiveFrom == nil {
      let (currency, prices) = stated[place]
      for meter in Meter.allCases {
        guard case .known(let amount) = prices[meter] else { continue }
        var others: [Figure] = []
        for other in stated.indices where other != place && stated[other].0 == currency {
          if case .known(let theirs) = stated[other].1[meter] { others.append(theirs) }
        }
        if others.contains(amount) { continue }
        if isUnproven(place, meter, amount) {
          held[place].quote.rate.prices[meter] = .suspect(amount, .powerOfTenFromBefore)
        } else if Words.speak(others, against: amount), !isFirstHand(place) {
          held[place].quote.rate.prices[meter] = .suspect(amount, .powerOfTenFromOthers)
        }
      }
    }
  }

  private func isFirstHand(_ place: Int) -> Bool {
    Nearness(of: histories[place].source, to: histories[place].listing).isFirstHand
  }

  /// Whether the price came as a power of ten of the one before, and was not seen for long yet.
  private func isUnproven(_ place: Int, _ meter: Meter, _ amount: Figure) -> Bool {
    var stint = held[place].stint
    while stint > 0 {
      let before = histories[place].stated(meter, in: stint - 1)
      guard before.currency == held[place].quote.rate.currency,
        case .known(let old) = before.price
      else { return false }
      if old != amount {
        guard old.isPowerOfTen(times: amount), let since = histories[place].stints[stint].first,
          let seen = held[place].quote.observed
        else { return false }
        return seen.seconds - since.seconds < Int64(Words.provenDays) * 86_400
      }
      stint -= 1
    }
    return false
  }

  /// Whether most of the others state one price, of which this is a power of ten.
  private static func speak(_ others: [Figure], against amount: Figure) -> Bool {
    guard others.count >= leastWitnesses else { return false }
    return others.contains { other in
      other.isPowerOfTen(times: amount) && others.count { $0 == other } * 2 > others.count
    }
  }
}

extension History {
  /// The price of a meter at the end of a stint.
  fileprivate func stated(_ meter: Meter, in stint: Int) -> (currency: Currency, price: Price) {
    let index = stints[stint].lastInForce
    let currency = stints[stint].quotes[index].rate.currency
    return (currency, stints[stint].quotes[index].rate.prices[meter])
  }
}
