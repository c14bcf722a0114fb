import Market

/// What has to be bought for an amount: "per million input tokens", 每百萬tokens.
struct PerPhrase {
  var amount: Figure
  var meter: Meter?
  var tokens: Range<Int>
  /// Whether it goes on with the phrase before: "a million in and a million out".
  var isJoined = false

  /// Which tokens a price is for.
  enum Meter: String {
    case input, output
    case cached = "cached input"
  }

  /// The phrase as claims state it: "1000000 input tokens".
  func text(_ other: Meter?, isOwn: Bool = false) -> String {
    let unit = amount == Figure(1) ? "token" : "tokens"
    let isCached = other == .cached && self.meter == .input
    guard let meter = isOwn || isCached ? other : self.meter ?? other else {
      return "\(amount) \(unit)"
    }
    return "\(amount) \(meter.rawValue) \(unit)"
  }
}

extension Reading {
  /// The phrase that begins at a token; without a "per" only where `isImplicit` allows it.
  func perPhrase(at first: Int, isImplicit: Bool, follows last: Int?) -> PerPhrase? {
    guard var phrase = plainPhrase(at: first, isImplicit: isImplicit, follows: last) else {
      return nil
    }
    if phrase.meter == nil { phrase.meter = meterBefore(first) }
    phrase.isJoined = isJoined(first, last)
    return phrase
  }

  private func isJoined(_ first: Int, _ last: Int?) -> Bool {
    last.map { $0 == first - 1 && has(.and, at: $0) } ?? false
  }

  /// The meter right before a phrase, as in 輸出每百萬tokens.
  private func meterBefore(_ first: Int) -> PerPhrase.Meter? {
    for index in [first - 1, first - 2, first - 3] {
      if let meter = meter(at: index) { return meter }
      guard has([.small, .level, .tokens, .cost], at: index),
        !trait(index).isDisjoint(with: [.han, .hangul])
      else { return nil }
    }
    return nil
  }

  private func plainPhrase(
    at first: Int, isImplicit: Bool, follows last: Int?
  ) -> PerPhrase? {
    if isImplicit, let phrase = tokensFirst(first) { return phrase }
    let hasPer = has(.per, at: first) && !isDigits(first)
    guard hasPer || isImplicit || isJoined(first, last) else { return nil }
    var place = hasPer ? first + 1 : first
    if hasPer, has(.per, at: place), !isDigits(place), !has([.number, .scale, .one], at: place) {
      place += 1
    }
    var amount = Figure(1)
    var isAmount = false
    // 每百萬: the words between.
    while hasPer, has([.input, .output, .cached], at: place) { place += 1 }
    if let number = number(at: place) ?? scale(at: place) {
      amount = number.value
      isAmount = true
      place = number.end
    } else if isLetterScale(place), let power = meaning(place)?.power {
      amount = Figure(1, exponent: power)
      isAmount = true
      place += 1
    } else if has(.one, at: place), has([.tokens, .input, .output], at: place + 1) {
      place += 1
    }
    guard isPriced(amount), isAmount || hasPer && has(.each, at: first),
      let found = tokensEnd(from: place)
    else {
      return isAmount && (hasPer || isJoined(first, last)) && Figure(999) < amount
        ? meterOnly(first, place, amount) : nil
    }
    return PerPhrase(amount: amount, meter: found.meter, tokens: first..<found.end)
  }

  /// 토큰 100만개당: the tokens before their number.
  private func tokensFirst(_ first: Int) -> PerPhrase? {
    guard has(.tokens, at: first), !trait(first).isDisjoint(with: [.han, .hangul]),
      let number = number(at: first + 1), isPriced(number.value), has(.counted, at: number.end)
    else { return nil }
    return PerPhrase(amount: number.value, meter: nil, tokens: first..<number.end + 1)
  }

  /// A scale that is a number only after "per": "per million".
  private func scale(at place: Int) -> WrittenNumber? {
    guard has(.scale, at: place), !isLetterScale(place) else { return nil }
    var reader = NumberReader(self, at: place)
    return reader.read()
  }

  /// The amounts of tokens that prices are for.
  private func isPriced(_ amount: Figure) -> Bool {
    amount.significand == 1 && [0, 3, 6, 9].contains(amount.exponent)
  }

  /// "per million of output", "por millón de salida".
  private func meterOnly(_ first: Int, _ place: Int, _ amount: Figure) -> PerPhrase? {
    let place = has([.of, .small], at: place) ? place + 1 : place
    guard isPriced(amount), let meter = meter(at: place) else { return nil }
    return PerPhrase(amount: amount, meter: meter, tokens: first..<place + 1)
  }

  /// The end of the word "tokens" within the next words, and which tokens they are.
  private func tokensEnd(from place: Int) -> (end: Int, meter: PerPhrase.Meter?)? {
    var meter: PerPhrase.Meter?
    for index in place..<place + 4 {
      if let found = self.meter(at: index) { meter = strongest(meter, found) }
      if has(.tokens, at: index) { return meterAfter(index + 1, meter) }
      guard kind(index) == .word, !has([.money, .time], at: index) else { return nil }
    }
    return nil
  }

  /// Looks for the meter behind "tokens": "tokens de entrada", "tokens of uncached input".
  private func meterAfter(
    _ end: Int, _ meter: PerPhrase.Meter?
  ) -> (end: Int, meter: PerPhrase.Meter?) {
    guard meter == nil else { return (end, meter) }
    for index in end..<end + 3 {
      if let found = self.meter(at: index) { return (index + 1, found) }
      guard has([.of, .small, .and], at: index) || isUnknownWord(index) else { break }
    }
    return (end, nil)
  }

  func meter(at index: Int) -> PerPhrase.Meter? {
    if has(.cached, at: index) { return .cached }
    if has(.output, at: index) { return .output }
    return has(.input, at: index) ? .input : nil
  }

  private func strongest(
    _ one: PerPhrase.Meter?, _ two: PerPhrase.Meter
  ) -> PerPhrase.Meter { one == .cached ? .cached : two }
}

extension Reading {
  /// The meters of a list such as "for cached input, input and output", and where it begins.
  func meters(from place: Int) -> [PerPhrase.Meter] {
    var meters: [PerPhrase.Meter] = []
    var index = place
    while index < count, meters.count < 8 {
      if let meter = meter(at: index) {
        // "cached input" is one meter.
        let isMore = isComma(index - 1) || has([.and, .per], at: index - 1) || meters.isEmpty
        if isMore {
          meters.append(meter)
        } else if meters.last == .input {
          meters[meters.count - 1] = meter
        }
      } else if !isComma(index), !has([.and, .per, .tokens, .of, .small], at: index) {
        break
      }
      index += 1
    }
    return meters
  }
}

extension Roles {
  fileprivate static let money: Roles = [.currency, .percent]
}
