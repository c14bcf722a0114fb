import Market

extension NumberScanner {
  /// A number with Chinese, Japanese or Korean scales: `3億2150万`, `2 兆 3500 億`, `兩百`.
  ///
  /// - Returns: `nil` if it has no such scale; plain digits are parsed elsewhere.
  func chain(at place: Int) -> Number? {
    var total = Figure.zero
    var end = place
    var smallest = Int.max
    var scaled = 0
    while let part = part(at: end == place ? end : skipBlank(end)) {
      let scales = bigScales(at: part.end)
      guard scales.power < smallest else { break }
      if scales.power == 0 {
        // What follows a scale without one of its own fills it: 1万2000.
        guard end == place || (part.digits == smallest && !isBlank(end)) else { break }
      }
      total = total + part.value.scaled(byPowerOfTen: scales.power)
      scaled = max(scaled, scales.power, part.scale)
      end = scales.end
      smallest = scales.power
      if scales.power == 0 { break }
    }
    guard scaled > 0 else { return nil }
    return Number(value: total, end: end, scale: scaled, isPlain: false)
  }

  /// A number in Han numerals below ten thousand: `七十`.
  func hanNumber(at place: Int) -> Number? {
    hanPart(at: place).map { Number(value: $0.value, end: $0.end, isPlain: false) }
  }

  private struct Part {
    var value: Figure
    var end: Int
    var scale: Int
    var digits: Int
  }

  /// The factor before a big scale: `3500`, `2.5`, `12點5`, `3千`, `一百二十`, or nothing.
  private func part(at place: Int) -> Part? {
    if isDigit(place) {
      let read = digits(at: place)
      guard var value = read.number?.value else { return nil }
      var end = read.end
      if letter(end) == "點" || letter(end) == "点", isDigit(end + 1),
        let fraction = pointFraction(at: end + 1)
      {
        value = value + fraction.value
        end = fraction.end
      }
      return smallScale(Part(value: value, end: skipVague(end), scale: 0, digits: end - place))
    }
    return hanPart(at: place)
  }

  /// The fraction after a decimal point written as a word; only before a scale, otherwise it is a
  /// time.
  private func pointFraction(at place: Int) -> (value: Figure, end: Int)? {
    var end = place
    while isDigit(end) { end += 1 }
    guard bigScales(at: end).power > 0, let value = Figure("0." + text(place..<end)) else {
      return nil
    }
    return (value, end)
  }

  /// Multiplies digits by a 千 or 百 that follows them.
  private func smallScale(_ part: Part) -> Part {
    guard let sign = letter(part.end), let power = smallScales[sign], power > 0 else { return part }
    return Part(
      value: part.value.scaled(byPowerOfTen: power), end: part.end + 1, scale: power,
      digits: part.digits + power)
  }

  /// A number in Han numerals below ten thousand; a missing digit before 百 or 千 is one.
  private func hanPart(at place: Int) -> Part? {
    var end = place
    var total = 0
    var digit: Int?
    var largest = 0
    while let sign = letter(end), end - place < 9 {
      if let value = hanDigits[sign] {
        guard digit == nil || digit == 0 else { return nil }
        digit = value
      } else if let power = smallScales[sign], hanDigits[sign] == nil {
        total += (digit ?? 1) * [1, 10, 100, 1_000][power]
        largest = max(largest, power)
        digit = nil
      } else {
        break
      }
      end += 1
    }
    guard end > place else { return nil }
    end = skipVague(end)
    total += digit ?? 0
    return Part(
      value: Figure(total), end: end, scale: largest > 1 ? largest : 0, digits: largest + 1)
  }

  /// The big scales at a position, and where they end: 萬億 is two of them.
  private func bigScales(at place: Int) -> (power: Int, end: Int) {
    var end = place
    var power = 0
    if isBlank(place), let next = letter(place + 1), bigScaleSigns[next] != nil { end += 1 }
    while let sign = letter(end), let more = bigScaleSigns[sign], power + more <= 20 {
      power += more
      end += 1
    }
    return power == 0 ? (0, place) : (power, end)
  }

  private func skipBlank(_ place: Int) -> Int { isBlank(place) ? place + 1 : place }

  /// Skips the 多 ("and more") in 300多萬; the number is a lower bound.
  private func skipVague(_ place: Int) -> Int {
    guard let sign = letter(place), "多餘余來".unicodeScalars.contains(sign),
      let next = letter(place + 1), bigScaleSigns[next] != nil
    else { return place }
    return place + 1
  }
}

private let bigScaleSigns: [Unicode.Scalar: Int] = [
  "萬": 4, "万": 4, "만": 4, "億": 8, "亿": 8, "억": 8, "兆": 12, "조": 12,
]

private let smallScales: [Unicode.Scalar: Int] = [
  "十": 1, "百": 2, "千": 3, "백": 2, "천": 3, "仟": 3, "佰": 2,
]

/// The values of Han digits.
let hanDigits: [Unicode.Scalar: Int] = [
  "零": 0, "〇": 0, "一": 1, "二": 2, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
  "八": 8, "九": 9,
]

/// Whether a character may begin a number in Han numerals.
func beginsHanNumber(_ sign: Unicode.Scalar) -> Bool {
  hanDigits[sign] != nil || smallScales[sign] != nil
}
