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
