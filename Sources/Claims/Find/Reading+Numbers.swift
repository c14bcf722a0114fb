import Market

extension Reading {
  /// The number that begins at a token.
  func number(at first: Int) -> WrittenNumber? {
    guard canBegin(first), !isVagueRange(first), !isVagueRange(first - 1) else { return nil }
    if let digits = digitsAlone(at: first) ?? hanDigits(at: first) { return digits }
    var reader = NumberReader(self, at: first)
    guard var number = reader.read() else { return nil }
    if has(.shareBefore, at: number.end) { number = share(of: number) ?? number }
    return number
  }

  /// A number in digits that nothing goes on with, as most are; nil if a word may.
  private func digitsAlone(at first: Int) -> WrittenNumber? {
    let next = first + 1
    guard isDigits(first), let value = tokens[first].value, !isDigits(next), !isHyphen(next),
      !has(.continuing, at: next)
    else { return nil }
    return WrittenNumber(
      value: value, first: first, end: next, isPlain: true,
      isPart: tokens[first].roles.contains(.part))
  }

  private func canBegin(_ index: Int) -> Bool {
    if isDigits(index) { return true }
    guard kind(index) == .word else { return false }
    let roles = roles(index)
    if has(.several, at: index - 1), isGlued(index), !roles.contains(.half) { return false }
    if !roles.isDisjoint(with: [.number, .half]) { return true }
    if roles.contains(.scale) { return !isLetterScale(index) && isNumberAlone(index) }
    if roles.contains(.part) { return has(.scale, at: index + 1) && isQuarter(index) }
    guard roles.contains(.one) else { return false }
    return has([.scale, .part, .half], at: next(index)) || isOne(index)
  }

  /// Whether a scale is a number without one before it: 百, "hundred", but not "millions".
  private func isNumberAlone(_ index: Int) -> Bool {
    guard let meaning = meaning(index), meaning.name != "plural" else { return false }
    return meaning.power < 6 || !trait(index).isDisjoint(with: [.han, .hangul])
  }

  /// Whether an article is a one before a currency: "einen Euro".
  func isOne(_ index: Int) -> Bool {
    roles(index).contains(.one) && meaning(index)?.value == 1 && has(.currency, at: index + 1)
  }

  /// "quarter million": only quarters are written so.
  private func isQuarter(_ index: Int) -> Bool { meaning(index)?.value == 4 }

  /// The token after one, past a hyphen between words: "one-third".
  func next(_ index: Int) -> Int {
    isHyphen(index + 1) && isGlued(index + 1) && isGlued(index + 2) ? index + 2 : index + 1
  }

  /// Whether a scale is a single letter, which has to touch its digits: `3M`.
  func isLetterScale(_ index: Int) -> Bool {
    let letter = sign(index)
    return letter != 0 && letter < 0x80 && roles(index).contains(.scale)
  }

  /// A number in Chinese digits without scales: 五五, 二〇二五.
  ///
  /// Two that stand before a ten are a vague range (二三十), which is no number.
  private func hanDigits(at first: Int) -> WrittenNumber? {
    var end = first
    var value = 0
    while end - first < 9, isHanDigit(end), end == first || isGlued(end),
      let digit = meaning(end)?.value
    {
      value = value * 10 + digit
      end += 1
    }
    guard end - first > 1 else { return nil }
    if has(.scale, at: end), value < 100, !isLetterScale(end) { return nil }
    return WrittenNumber(value: Figure(value), first: first, end: end, isWords: true)
  }

  /// Whether two digits stand before one ten: 二三十, twenty or thirty.
  private func isVagueRange(_ index: Int) -> Bool {
    isHanDigit(index) && isHanDigit(index + 1) && isGlued(index + 1) && !isHanDigit(index + 2)
      && has(.scale, at: index + 2) && meaning(index)?.value != 0
  }

  func isHanDigit(_ index: Int) -> Bool {
    roles(index).contains(.number) && trait(index).contains(.han)
      && (meaning(index)?.value ?? 10) < 10
  }

  /// A number as a share of another: 三分之一, 百分之二點四, 6分の1.
  private func share(of whole: WrittenNumber) -> WrittenNumber? {
    guard !isVagueRange(whole.end + 1) else { return nil }
    var reader = NumberReader(self, at: whole.end + 1)
    let part = hanDigits(at: whole.end + 1) ?? reader.read()
    guard let part, let quotient = part.value.divided(by: whole.value) else { return nil }
    let isPercent =
      has(.scale, at: whole.first) && whole.value.significand == 1 && whole.value.exponent > 1
    return WrittenNumber(
      value: isPercent ? quotient.scaled(byPowerOfTen: 2) : quotient, first: whole.first,
      end: part.end, isWords: whole.isWords && part.isWords, isPart: !isPercent,
      isShare: isPercent)
  }
}

extension Roles {
  /// What may go on with a number in digits.
  fileprivate static let continuing = numeral.union([.vague, .point, .and, .one, .shareBefore])
}
