import Market

extension Reading {
  /// The figure that a number makes with the words around it; `free` is the first token that
  /// belongs to no figure yet.
  func item(of number: WrittenNumber, free: Int) -> Item? {
    var item = Item(number)
    takeMinus(&item, free)
    let before = currencyBefore(item, free)
    if let before {
      item.unit = .money(before.currency)
      item.scale(byPowerOfTen: before.power)
      item.first = before.first
      takeMinus(&item, free)
      takeScaleAfterCurrency(&item)
      if let after = currency(at: item.end), after.isNamed || isGlued(item.end) {
        if before.isBare { item.unit = .money(after.currency) }
        item.end = after.end
      }
      item.shown = item.end
      return item
    }
    takeUnit(&item)
    item.shown = max(item.shown, item.end)
    return item
  }

  private func takeMinus(_ item: inout Item, _ free: Int) {
    let sign = item.first - 1
    guard sign >= free, !item.isNegative else { return }
    if isHyphen(sign) ? standsFree(sign, before: item.first) : has(.minus, at: sign) {
      item.isNegative = true
      item.low = -item.low
      item.high = -item.high
      item.first = sign
    }
  }

  /// Whether a hyphen is a sign of its number: it follows a blank or a bracket, not a word.
  private func standsFree(_ sign: Int, before first: Int) -> Bool {
    let before = sign - 1
    let isOpen = [0x28, 0x5B, 0x22, 0x3A].contains(self.sign(before))
    let isEastern = !trait(before).isDisjoint(with: [.han, .hangul])
    let follows = sign == 0 || !isGlued(sign) || isOpen || isEastern
    return follows && (isGlued(first) || sign == 0)
  }

  private struct FoundCurrency {
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
  private func currencyBefore(_ item: Item, _ free: Int) -> FoundCurrency? {
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
      || letters.scalars[Int(token.start)..<Int(token.end)].contains { $0 < 0x30 }
  }

  /// The currency at a token.
  private func currency(at place: Int) -> FoundCurrency? {
    guard has(.currency, at: place), let meaning = meaning(place) else { return nil }
    let length = tokens[place].end - tokens[place].start
    return FoundCurrency(
      currency: meaning.currency, power: meaning.power, first: place, end: place + 1,
      isBare: length == 1, isNamed: length > 1 && !meaning.roles.contains(.hundredth))
  }

  /// Takes the scale of "75 USD million" and "$ um bilhão".
  private func takeScaleAfterCurrency(_ item: inout Item) {
    guard item.number.power == 0, has(.scale, at: item.end), !isLetterScale(item.end),
      let power = meaning(item.end)?.power
    else { return }
    item.scale(byPowerOfTen: power)
    item.number.power = power
    item.end += 1
  }

  /// Takes the unit that follows a number.
  private func takeUnit(_ item: inout Item) {
    if item.number.isShare {
      item.unit = .percent
      if isLetterScale(item.end), let power = meaning(item.end)?.power {
        item.scale(byPowerOfTen: power)
        item.end += 1
      }
      return
    }
    var place = item.end
    if isHyphen(place), !isDigits(place + 1) { place += 1 }
    if takeSimpleUnit(&item, at: place) { return }
    if takeMoney(&item, at: place) { return }
    if item.number.isPart || isHalfOfSomething(item) { return takePart(&item) }
    takeCount(&item, at: place)
  }

  private func isHalfOfSomething(_ item: Item) -> Bool {
    has([.half, .times], at: item.number.first)
      && roles(item.number.first).contains([.half, .times])
  }

  /// Takes percent, tenths and multiples.
  private func takeSimpleUnit(_ item: inout Item, at place: Int) -> Bool {
    let roles = roles(place)
    if roles.contains(.percent) {
      item.unit = .percent
    } else if roles.contains(.tenths), !item.number.isPart {
      item.unit = .percent
      item.scale(byPowerOfTen: 1)
    } else if roles.contains(.priceLeft) {
      return takePriceLeft(&item, at: place)
    } else if roles.contains(.times), !roles.contains(.half) {
      return takeTimes(&item, at: place)
    } else {
      return false
    }
    item.end = place + 1
    if roles.contains(.tenths) { takeHundredthsOfTenths(&item) }
    return true
  }

  /// Takes the 5 % of 八成五 and of 三成半.
  private func takeHundredthsOfTenths(_ item: inout Item) {
    guard isGlued(item.end), !has([.tenths, .priceLeft, .scale, .percent], at: item.end + 1) else {
      return
    }
    var more: Figure?
    if has(.half, at: item.end) { more = Figure(5) }
    if isHanDigit(item.end), !isGlued(item.end + 1) || !has(.counted, at: item.end + 1) {
      more = meaning(item.end).map { Figure($0.value) }
    }
    if isDigits(item.end), let value = tokens[item.end].value, value < Figure(10),
      value.exponent >= 0
    {
      more = value
    }
    guard let more else { return }
    item.low = item.low + more
    item.high = item.low
    item.end += 1
  }

  /// Takes what is left to pay of a price: 八折 is 80 %, 五五折 55 %.
  private func takePriceLeft(_ item: inout Item, at place: Int) -> Bool {
    let isTwoDigits = Figure(10) < item.low
    guard item.low < Figure(100), Figure.zero < item.low else { return false }
    item.unit = .percent
    if !isTwoDigits { item.scale(byPowerOfTen: 1) }
    item.isShareLeft = true
    item.end = place + 1
    return true
  }

  /// Takes "times" where a comparison follows: "27 times cheaper", "twice as much".
  private func takeTimes(_ item: inout Item, at place: Int) -> Bool {
    let isEastern = !trait(place).isDisjoint(with: [.han, .hangul])
    let isSign = sign(place) == 0x78 || sign(place) == 0xD7
    guard isEastern || isSign || comparison(from: place + 1) || isFold(place) else { return false }
    // "4 x 100" multiplies.
    if isSign,
      isDigits(place + 1) || !isGlued(place) && isDigits(place - 1) && !comparison(from: place + 1)
    {
      return false
    }
    item.unit = .times
    item.end = place + 1
    if has(.half, at: item.end), isGlued(item.end), isEastern {
      item.low = item.low + Figure(5, exponent: -1)
      item.high = item.low
      item.end += 1
    }
    return true
  }

  /// Whether the word of a multiple needs no comparison: "tenfold", "zehnfach".
  private func isFold(_ place: Int) -> Bool { meaning(place)?.name == "fold" }

  /// Whether a comparison follows: "as", "more", "the price".
  func comparison(from place: Int) -> Bool {
    for index in place..<place + 3 {
      if has([.more, .less], at: index) { return true }
      if index == place, has(.than, at: index) || isComparative(index) { return true }
      if kind(index) != .word { return false }
    }
    return false
  }

  /// Whether a bound is a comparative behind its figure: "27 times higher than".
  func isComparative(_ index: Int) -> Bool {
    guard has(.boundBefore, at: index), let hedges = meaning(index)?.hedges else { return false }
    return hedges.contains(.moreThan) || hedges.contains(.lessThan)
  }

  /// Takes the currency after a number, directly or after "of" or an adjective.
  private func takeMoney(_ item: inout Item, at place: Int) -> Bool {
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

  /// Takes a part of something: "a third of", 三分之一.
  private func takePart(_ item: inout Item) {
    guard !item.number.isPlain || isFractionOf(item), !isAgo(item.end) else { return }
    item.unit = .times
    item.number.isPart = true
  }

  /// Whether `1/20` is a part of something, and no date.
  private func isFractionOf(_ item: Item) -> Bool {
    let isOf = has([.of, .than], at: item.end) && !has(.boundBefore, at: item.end)
    let isRange =
      has(.range, at: item.end) && has(.part, at: item.end + 1)
      || has(.range, at: item.first - 1) && has(.part, at: item.first - 2)
    let isAfterOf = has(.than, at: item.first - 1) && trait(item.first - 1).contains(.han)
    return isOf || isAfterOf || isRange || has(.boundBefore, at: item.first - 1)
  }
}
