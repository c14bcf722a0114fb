import Market

extension ItemFinder {
  /// Joins two figures to a range: "3 to 4 percent", "between $3 and $5", 1至4元.
  mutating func joinRanges() {
    var joined: [Item] = []
    for item in items {
      guard let last = joined.last, let range = range(last, item) else {
        joined.append(item)
        continue
      }
      joined[joined.count - 1] = range
    }
    items = joined
  }

  private func range(_ one: Item, _ two: Item) -> Item? {
    guard isRangeWord(one, two), !one.isRange, !one.number.isPart || two.number.isPart,
      !isUnwanted(one), !isUnwanted(two), let (one, two) = shared(one, two), one.low < two.low,
      !isChange(one, two)
    else { return nil }
    var range = two
    range.low = one.low
    range.first = reading.has(.between, at: one.first - 1) ? one.first - 1 : one.first
    range.isRange = true
    range.isNegative = one.isNegative
    return range
  }

  private func isRangeWord(_ one: Item, _ two: Item) -> Bool {
    let gap = one.end..<two.first
    if gap.isEmpty { return two.isNegative && reading.isGlued(two.first) && false }
    if gap.count == 1 {
      if reading.has(.range, at: gap.lowerBound) { return true }
      if reading.sign(gap.lowerBound) == 0x3001 { return isTenthsList(one, two) }
    }
    guard reading.has(.and, at: gap.upperBound - 1), gap.count <= 2 else { return false }
    return [1, 2, 3].contains { reading.has(.between, at: one.first - $0) }
  }

  /// Whether two digits stand before one 成: 四、五成.
  private func isTenthsList(_ one: Item, _ two: Item) -> Bool {
    one.isNone && one.low + Figure(1) == two.number.value
  }

  /// Whether the first number is a year or a name's.
  private func isUnwanted(_ item: Item) -> Bool {
    item.isNone && (reading.isYear(item) || reading.isNumbered(item) || reading.isOfDate(item))
  }

  /// Whether a number without a unit may be a claim: not a year or a name's, unless it is a rating.
  private func canStandAlone(_ item: Item) -> Bool { !isUnwanted(item) || isRating(item) }

  /// Both ends with the unit and the scale of one of them; nil if they count different things.
  private func shared(_ one: Item, _ two: Item) -> (Item, Item)? {
    var (one, two) = (one, two)
    if two.isNone || one.isMoney && two.isGeneric && two.isMoney {
      two.unit = one.unit
    } else if one.isNone {
      one.unit = two.unit
      one.isHundredths = two.isHundredths
      if two.isHundredths, two.currency != nil { one.scale(byPowerOfTen: -2) }
    }
    guard !one.isNone, one.hasUnit(of: two) || one.isMoney && two.isMoney && one.currency == nil
    else { return nil }
    scale(&one, like: two)
    return (one, two)
  }

  /// Gives a plain number the scale of the next: "20 to 30 million", 2到3成.
  private func scale(_ one: inout Item, like two: Item) {
    guard one.number.power == 0, one.low == one.number.value || one.low == -one.number.value else {
      return
    }
    let power = two.low.magnitude - two.number.mantissa.magnitude
    guard power > 0 else { return }
    let scaled = one.low.scaled(byPowerOfTen: power)
    if scaled < two.low { one.scale(byPowerOfTen: power) }
  }

  /// Whether "from … to" tells of a change, not of a range.
  private func isChange(_ one: Item, _ two: Item) -> Bool {
    if reading.has(.from, at: one.end), reading.has(.level, at: two.end) { return true }
    guard reading.has(.from, at: one.first - 1) else { return false }
    return reading.hasAny([.fall, .rise, .changes])
  }

  /// Gives figures without a unit the one of their neighbours in a list.
  mutating func shareUnits() {
    for index in items.indices.reversed().dropFirst() {
      guard items[index].isNone, !items[index + 1].isNone, !isUnwanted(items[index]),
        !items[index].number.isPart, isList(items[index], items[index + 1]),
        let (one, _) = shared(items[index], items[index + 1])
      else { continue }
      items[index] = one
    }
    for index in items.indices where items[index].isNone && canStandAlone(items[index]) {
      takeUnit(ofNeighboursAt: index)
    }
  }

  private func isList(_ one: Item, _ two: Item) -> Bool {
    let gap = one.end..<two.first
    guard !gap.isEmpty, gap.count <= 3 else { return false }
    let isFromTo = reading.has(.from, at: one.first - 1)
    return gap.allSatisfy {
      reading.isComma($0) || reading.has([.and, .range], at: $0)
        || isFromTo && reading.has([.fall, .rise, .level], at: $0)
    }
  }

  private mutating func takeUnit(ofNeighboursAt index: Int) {
    let item = items[index]
    let before = index > 0 ? items[index - 1] : nil
    if let before, before.isMoney, hasMeter(after: item) || isSecondAmount(item, before) {
      items[index].unit = before.unit
    } else if let before, case .times = before.unit, reading.sign(item.first) == 0,
      reading.has(.divided, at: before.first), !item.number.isPlain
    {
      items[index].unit = .times
    } else if item.number.power >= 4, !reading.isLetterScale(item.end - 1) {
      items[index].unit = unitOfLarge(item, before)
    } else if isScore(item) {
      items[index].unit = .counted("points")
    }
  }

  /// Whether a number with thousands is a second amount: "87.072 dólares de costes y 562.027 de
  /// ingresos".
  private func isSecondAmount(_ item: Item, _ before: Item) -> Bool {
    reading.has(.and, at: item.first - 1) && reading.has(.of, at: item.end)
      && !reading.tokens[item.number.first].isPlain && Figure(999) < item.low && !before.isRange
  }

  /// What a large number without a unit counts: 其中3420億 the same as before.
  private func unitOfLarge(_ item: Item, _ before: Item?) -> Item.Unit {
    switch before?.unit {
    case .tokens?: .tokens
    case .money(let currency)?: .money(currency)
    // "The profit was 35 million" after a sentence about kronor.
    default:
      known != nil && !reading.hasAny([.counted, .tokens]) && isLatin(item)
        ? .money(known) : .counted("")
    }
  }

  private func isLatin(_ item: Item) -> Bool { reading.trait(item.end - 1).contains(.word) }

  private func hasMeter(after item: Item) -> Bool {
    perPhrases.contains { $0.tokens.lowerBound == item.end }
      || reading.meter(at: item.end) != nil && item.low.exponent < 0
      || reading.has([.small, .of, .per], at: item.end) && reading.meter(at: item.end + 1) != nil
  }

  /// Gives cents the currency that the sentence names, or the dollar where they buy tokens.
  mutating func nameHundredths() {
    guard items.contains(where: \.isHundredths) else { return }
    let named = reading.currencies.first { $0 == .usd || $0 == .eur }
    guard let currency = named ?? (perPhrases.isEmpty ? nil : .usd) else { return }
    for index in items.indices where items[index].isHundredths && items[index].currency == nil {
      items[index].unit = .money(currency)
      items[index].scale(byPowerOfTen: -2)
    }
  }

  /// Whether a bare number is a result in a benchmark that the sentence names.
  private func isScore(_ item: Item) -> Bool {
    guard reading.hasAny(.scores) else { return false }
    if item.low.exponent < 0, item.low < Figure(101) { return true }
    return isRating(item)
  }
}

extension ItemFinder {
  /// Whether a bare number of four digits is a rating, such as one of Codeforces.
  private func isRating(_ item: Item) -> Bool {
    guard item.number.isPlain, Figure(399) < item.low, item.low < Figure(4_000),
      reading.has([.level, .scores], at: item.first - 1) || isBeforeRating(item),
      !reading.has(.month, at: item.end)
    else { return false }
    return (0..<reading.count).contains { reading.meaning($0)?.name == "rating" }
  }
}

extension ItemFinder {
  /// "2029 on Codeforces".
  private func isBeforeRating(_ item: Item) -> Bool {
    [item.end, item.end + 1].contains { reading.meaning($0)?.name == "rating" }
  }
}

extension Reading {
  /// The currencies that the sentence names, in order.
  fileprivate var currencies: [Currency] {
    (0..<count).compactMap { has(.currency, at: $0) ? meaning($0)?.currency : nil }
  }
}

extension WrittenNumber {
  /// The number without its last scale.
  var mantissa: Figure { value.scaled(byPowerOfTen: -power) }
}
