import Market

extension Tokenizer {
  /// Adds what begins with a digit: a number, a date, a time, or a name such as `12th`.
  mutating func addDigits(_ letters: Letters, at place: Int) -> Int {
    // 1日, 1년: words of their own.
    if lexicon.style.verbsFollow, let match = longest(letters, at: place) {
      add(token(.word, place, match.end, match.meaning))
      return match.end
    }
    var scan = DigitScan(letters, style: lexicon.style, at: place)
    scan.readGroups(letters)
    if let end = dateEnd(letters, from: scan.end) {
      add(token(.name, place, end))
      return end
    }
    guard var value = scan.value(letters) else {
      add(token(.name, place, scan.end))
      return scan.end
    }
    var end = scan.end
    if let exponent = exponent(letters, at: end) {
      value = value.scaled(byPowerOfTen: exponent.power)
      end = exponent.end
    }
    if let nameEnd = nameEnd(letters, place, end) {
      add(token(.name, place, nameEnd))
      return nameEnd
    }
    var number = token(.digits, place, end)
    number.value = value
    number.isPlain = scan.separators.isEmpty
    if let fraction = fraction(letters, at: end, over: value) {
      number.value = fraction.value
      number.roles = .part
      number.end = Int32(fraction.end)
    } else if isWithoutCents(letters, at: end) {
      number.end += 2
    }
    add(number)
    return Int(number.end)
  }

  /// Adds a number that begins with its decimal sign: ",08".
  mutating func addLeadingPoint(_ letters: Letters, at place: Int) -> Int? {
    guard letters[place].scalar == 0x2C || letters[place].scalar == 0x2E,
      place + 1 < letters.count, letters[place + 1].trait.contains(.digit),
      place == 0 || letters[place - 1].trait.contains(.space)
    else { return nil }
    var end = place + 1
    while end < letters.count, letters[end].trait.contains(.digit) { end += 1 }
    guard end - place < 20 else { return nil }
    let digits = letters.scalars(place + 1..<end).reduce(Int128(0)) { $0 * 10 + Int128($1 - 0x30) }
    var number = token(.digits, place, end)
    number.value = Figure(digits, exponent: place + 1 - end)
    add(number)
    return end
  }

  /// The end of a date, a time, a telephone number or the result of a match.
  private func dateEnd(_ letters: Letters, from end: Int) -> Int? {
    guard end + 1 < letters.count, letters[end + 1].trait.contains(.digit) else { return nil }
    let sign = letters[end].scalar
    if sign == 0x3A { return digitsEnd(letters, from: end + 1, joinedBy: sign).end }
    guard sign == 0x2D || sign == 0x2F || sign == 0x2013 else { return nil }
    let joined = digitsEnd(letters, from: end + 1, joinedBy: sign)
    return joined.groups > 1 ? joined.end : nil
  }

  private func digitsEnd(
    _ letters: Letters, from place: Int, joinedBy sign: UInt32
  ) -> (end: Int, groups: Int) {
    var end = place
    var groups = 1
    while end < letters.count {
      if letters[end].trait.contains(.digit) {
        end += 1
      } else if letters[end].scalar == sign, end + 1 < letters.count,
        letters[end + 1].trait.contains(.digit)
      {
        groups += 1
        end += 1
      } else {
        break
      }
    }
    return (end, groups)
  }

  /// The exponent of `1e10`.
  private func exponent(
    _ letters: Letters, at place: Int
  ) -> (power: Int, end: Int)? {
    guard place + 1 < letters.count, letters[place].scalar == 0x65 else { return nil }
    var end = place + 1
    let isNegative = letters[end].scalar == 0x2D
    if isNegative { end += 1 }
    let start = end
    var power = 0
    while end < letters.count, letters[end].trait.contains(.digit), end - start < 2 {
      power = power * 10 + Int(letters[end].scalar - 0x30)
      end += 1
    }
    guard end > start,
      end == letters.count || letters[end].trait.isDisjoint(with: [.word, .digit])
    else { return nil }
    return (isNegative ? -power : power, end)
  }

  /// The end of a name that begins with digits; nil if the letters after them are a unit or a scale.
  private func nameEnd(_ letters: Letters, _ start: Int, _ end: Int) -> Int? {
    guard end < letters.count, letters[end].trait.contains(.word) else { return nil }
    let isLoud = letters[end].trait.contains(.capital) && end - start > 2
    let runEnd = runEnd(letters, at: end)
    if let match = longest(letters, at: end),
      match.end >= runEnd,
      !lexicon.meanings[Int(match.meaning)].roles.isDisjoint(with: Tokenizer.suffixes),
      !(isLoud && letters[end].scalar == 0x78)
    {
      return nil
    }
    return nameEnd(letters, from: start, runEnd)
  }

  /// What may follow digits without a blank.
  private static let suffixes: Roles = [
    .currency, .scale, .percent, .times, .tokens, .counted, .hundredth, .boundAfter, .time,
  ]

  /// The fraction of `3/4` or `3 / 4`; a larger number before the stroke makes it no fraction.
  private func fraction(
    _ letters: Letters, at place: Int, over value: Figure
  ) -> (value: Figure, end: Int)? {
    var slash = place
    if slash < letters.count, letters[slash].trait.contains(.space) { slash += 1 }
    guard slash < letters.count, letters[slash].scalar == 0x2F else { return nil }
    var start = slash + 1
    if slash > place, start < letters.count, letters[start].trait.contains(.space) { start += 1 }
    var end = start
    var divisor = 0
    while end < letters.count, letters[end].trait.contains(.digit), end - start < 4 {
      divisor = divisor * 10 + Int(letters[end].scalar - 0x30)
      end += 1
    }
    guard divisor > 1, value < Figure(divisor), value.exponent >= 0, !value.isZero,
      end == letters.count || letters[end].trait.isDisjoint(with: [.word, .digit]),
      let quotient = value.divided(by: Figure(divisor))
    else { return nil }
    return (quotient, end)
  }

  /// Whether `,-` follows, which says that there are no cents.
  private func isWithoutCents(_ letters: Letters, at place: Int) -> Bool {
    place + 1 < letters.count && letters[place].scalar == 0x2C
      && [0x2D, 0x2013, 0x2014].contains(letters[place + 1].scalar)
  }
}

/// Reads the digits of one number with their separators.
struct DigitScan {
  private let style: NumberStyle
  private var groups: [Range<Int>] = []
  private(set) var separators: [UInt32] = []

  /// Where the digits end.
  var end: Int { groups.last?.upperBound ?? 0 }

  /// Numbers with more groups are tables, not amounts.
  private static let mostGroups = 14

  init(_ letters: Letters, style: NumberStyle, at place: Int) {
    self.style = style
    groups.append(DigitScan.group(letters, at: place))
  }

  mutating func readGroups(_ letters: Letters) {
    while groups.count < DigitScan.mostGroups, let separator = separator(letters, at: end) {
      separators.append(separator)
      groups.append(DigitScan.group(letters, at: end + 1))
    }
  }

  private static func group(_ letters: Letters, at place: Int) -> Range<Int> {
    var end = place
    while end < letters.count, letters[end].trait.contains(.digit) { end += 1 }
    return place..<end
  }

  private func separator(_ letters: Letters, at place: Int) -> UInt32? {
    guard place + 1 < letters.count, letters[place + 1].trait.contains(.digit) else { return nil }
    let scalar = letters[place].scalar
    switch scalar {
    case 0x2C, 0x2E:
      // A full-width comma between ordinary digits ends a clause.
      let isWide = letters[place].trait.contains(.wide)
      return !isWide || letters[place + 1].trait.contains(.wide) ? scalar : nil
    case 0x27: return goesOn(letters, at: place + 1) ? scalar : nil
    case 0x20 where !separators.contains { $0 == 0x2C || $0 == 0x2E }:
      guard style.hasBlankGroups || letters[place].trait.contains(.wide) else { return nil }
      return goesOn(letters, at: place + 1) ? scalar : nil
    default: return nil
    }
  }

  /// Whether a group of three digits follows, and all before are groups, too.
  private func goesOn(_ letters: Letters, at place: Int) -> Bool {
    (groups.first?.count ?? 4) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && DigitScan.group(letters, at: place).count == 3
  }

  /// The number; nil if the groups are none, such as a date's.
  func value(_ letters: Letters) -> Figure? {
    guard let last = separators.last else { return figure(letters, groups[...], nil) }
    if separators.count > 1, separators.dropLast().contains(where: { $0 != last }) {
      let wholes = groups.dropLast()
      guard last == 0x2E || last == 0x2C, Set(separators.dropLast()).count == 1, isGrouped(wholes)
      else { return nil }
      return figure(letters, wholes, groups.last)
    }
    if isGrouped(groups[...]), letters[groups[0].lowerBound].scalar != 0x30,
      separators.count > 1 || !isDecimal(last)
    {
      return figure(letters, groups[...], nil)
    }
    guard separators.count == 1, last == 0x2E || last == 0x2C else { return nil }
    return figure(letters, groups.dropLast(), groups.last)
  }

  private func isDecimal(_ separator: UInt32) -> Bool {
    separator == (style.hasDecimalComma ? 0x2C : 0x2E)
  }

  /// Whether the groups are thousands: one to three digits, then always three.
  private func isGrouped(_ groups: ArraySlice<Range<Int>>) -> Bool {
    (groups.first?.count ?? 4) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func figure(
    _ letters: Letters, _ wholes: ArraySlice<Range<Int>>, _ fraction: Range<Int>?
  ) -> Figure? {
    guard (fraction?.count ?? 0) <= Figure.farthestExponent else { return nil }
    var significand: Int128 = 0
    var digits = 0
    for index in wholes.joined() { add(letters[index].scalar, to: &significand, &digits) }
    if let fraction {
      for index in fraction { add(letters[index].scalar, to: &significand, &digits) }
    }
    guard digits <= Figure.mostWrittenDigits else { return nil }
    return Figure(significand, exponent: -(fraction?.count ?? 0))
  }

  /// Adds a digit; those past the most that a figure holds are only counted.
  private func add(_ digit: UInt32, to significand: inout Int128, _ digits: inout Int) {
    guard digits < Figure.mostWrittenDigits else {
      digits += 1
      return
    }
    significand = significand &* 10 &+ Int128(digit - 0x30)
    digits += significand == 0 ? 0 : 1
  }
}
