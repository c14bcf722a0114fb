import Market

extension Reading {
  struct FoundCurrency {
    var currency: Currency?
    var power = 0
    var first: Int
    var end: Int
    /// Whether it is only a sign that several currencies have.
    var isBare = false
    /// Whether it is a code or a sign with letters.
    var isNamed = false
  }

  /// The currency right before a number, such as `$` or "RMB".
  func currencyBefore(_ item: Item, _ free: Int) -> FoundCurrency? {
    var place = item.first - 1
    if isHyphen(place), isGlued(place), has(.currency, at: place - 1) { place -= 1 }
    if has(.small, at: place), place - 1 >= free { place -= 1 }
    // 新台幣大概72元: a hedge between a currency and its amount.
    if has(.boundBefore, at: place), has(.currency, at: place - 1),
      trait(place).contains(.han)
    {
      place -= 1
    }
    guard place >= free, has(.currency, at: place), let meaning = meaning(place),
      canPrecede(place, meaning)
    else { return nil }
    let letters = tokens[place].end - tokens[place].start
    // A word such as "dollar" before its amount: "dólar 22500000".
    return FoundCurrency(
      currency: meaning.currency, power: meaning.power, first: place, end: place + 1,
      isBare: letters == 1)
  }

  /// Whether a currency stands before amounts: a sign, a code, or a word such as "dólar"; "won 3"
  /// is no money.
  private func canPrecede(_ place: Int, _ meaning: Meaning) -> Bool {
    let token = tokens[place]
    if trait(place).contains(.hangul) { return false }
    guard trait(place).contains(.word), token.end - token.start > 2 else { return true }
    if meaning.name == "after" { return false }
    let isCode = token.end - token.start <= 4
    return isCode || meaning.name == "generic"
      || letters.scalars(Int(token.start)..<Int(token.end)).contains { $0 < 0x30 }
  }

  /// The currency at a token.
  func currency(at place: Int) -> FoundCurrency? {
    guard has(.currency, at: place), let meaning = meaning(place) else { return nil }
    let length = tokens[place].end - tokens[place].start
    return FoundCurrency(
      currency: meaning.currency, power: meaning.power, first: place, end: place + 1,
      isBare: length == 1, isNamed: length > 1 && !meaning.roles.contains(.hundredth))
  }

  /// Takes the scale of "75 USD million" and "$ um bilhão".
  func takeScaleAfterCurrency(_ item: inout Item) {
    guard item.number.power == 0, has(.scale, at: item.end), !isLetterScale(item.end),
      let power = meaning(item.end)?.power
    else { return }
    item.scale(byPowerOfTen: power)
    item.number.power = power
    item.end += 1
  }

  /// Takes the currency after a number, directly or after "of" or an adjective.
  func takeMoney(_ item: inout Item, at place: Int) -> Bool {
    var place = place
    if has(.of, at: place), has(.currency, at: place + 1) { place += 1 }
    if isUnknownWord(place), !tokens[place].isCapital || lexicon.style.hasCapitalNouns,
      has(.currency, at: place + 1), tokens[place + 1].end - tokens[place + 1].start > 2
    {
      place += 1
    }
    if has(.hundredth, at: place), !has(.currency, at: place) {
      guard meaning(place)?.name != "after" else { return false }
      let currency = meaning(place)?.currency
      item.unit = .money(currency)
      item.end = place + 1
      item.isHundredths = true
      if currency != nil { item.scale(byPowerOfTen: -2) }
      return true
    }
    guard let found = currency(at: place) else { return false }
    item.isGeneric = meaning(place)?.name == "generic"
    item.unit = .money(found.currency)
    item.scale(byPowerOfTen: found.power)
    item.end = place + 1
    takeScaleAfterCurrency(&item)
    // 8元人民幣, 10 dollars US, $CAD: a second word names the currency.
    if let more = currency(at: item.end), more.currency != nil,
      found.currency == nil || isRefined(found.first, by: item.end)
    {
      item.unit = .money(more.currency)
      item.end += 1
    }
    takeHundredths(&item)
    return true
  }

  /// Whether the second currency only names the first one: 元人民幣, not "50 dollar 40 rmb".
  private func isRefined(_ first: Int, by second: Int) -> Bool {
    guard !isDigits(second + 1), number(at: second + 1) == nil else { return false }
    return meaning(first)?.name == "generic" || tokens[first].end - tokens[first].start == 1
  }

  /// Takes "50 cents" after "3 dollars", also without the word.
  private func takeHundredths(_ item: inout Item) {
    guard item.low.exponent >= 0, item.number.power == 0 else { return }
    var place = item.end
    let hasAnd = has([.and, .point], at: place)
    if hasAnd { place += 1 }
    guard let more = number(at: place), more.value.exponent >= 0, more.value < Figure(100),
      more.power == 0, !more.isPart
    else { return }
    let isNamed = has(.hundredth, at: more.end)
    let isEastern = more.isWords && !trait(more.first).isDisjoint(with: [.han, .hangul])
    guard isNamed || !isEastern && endsAmount(more, hasAnd: hasAnd) else { return }
    let isTens = !isNamed && more.value < Figure(10) && more.isPlain && !hasAnd
    guard !isTens else { return }
    item.low = item.low + more.value.scaled(byPowerOfTen: -2)
    item.high = item.low
    item.end = isNamed ? more.end + 1 : more.end
  }

  /// Whether a number after a currency can only be its hundredths, as in "15 dollars 50".
  private func endsAmount(_ more: WrittenNumber, hasAnd: Bool) -> Bool {
    let next = more.end
    if next >= count { return true }
    if kind(next) == .sign || sign(next) == 0x2E {
      return !isDigits(next + 1) && sign(next) != 0x25
    }
    guard more.isWords || Figure(9) < more.value else { return false }
    return !hasAnd && kind(next) == .word && isUnknownOrSmall(next)
  }

  private func isUnknownOrSmall(_ index: Int) -> Bool {
    !has(
      [.currency, .percent, .times, .counted, .scale, .tokens, .time, .per, .month, .hundredth],
      at: index)
  }
}
