/// Whether a folded text states a price, an amount of money or a percentage.
///
/// That is a number with a currency before it, or with a percent sign or a currency behind it; a
/// blank and a word of scale may stand between: `$0.55`, `rmb 16`, `545 %`, `5.6 million dollars`,
/// `3億元`. Numbers in words are not seen.
func statesClaim(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var place = 0
  while place < text.count {
    guard isDigit(text[place]) else {
      place += 1
      continue
    }
    if endsWithCurrency(text, before: place) { return true }
    while place < text.count, isDigit(text[place]) || isPoint(text[place]) { place += 1 }
    if hasUnit(text, at: place) { return true }
  }
  return false
}

/// Currencies before an amount.
private let currenciesBefore = Signs(
  read: \.last, ["$", "€", "£", "¥", "usd", "eur", "rmb", "cny", "dkk", "kr"])

/// Units after an amount; `procents` and `dollars` begin with one of them.
private let unitsAfter = Signs(
  read: \.first,
  [
    "%", "percent", "per cent", "procent", "prozent", "pct", "$", "€", "£", "¥", "usd", "eur",
    "rmb",
    "cny", "dkk", "kr", "dollar", "euro", "yuan", "cent", "元", "块", "美元", "美金", "人民币", "欧元", "円",
  ])

/// Scales between an amount and its unit.
private let scales = Signs(
  read: \.first,
  [
    "k", "m", "b", "bn", "mn", "mio", "mia", "mrd", "thousand", "million", "millioner", "billion",
    "trillion", "milliard", "千", "百", "万", "亿", "千万", "百万", "万亿",
  ])

/// Words in folded letters, and which bytes they are met with: most numbers stand beside none.
private struct Signs {
  let words: [[UInt8]]
  private var isMet = [Bool](repeating: false, count: 256)

  init(read met: KeyPath<[UInt8], UInt8?>, _ words: [String]) {
    self.words = words.map { SearchKey($0).bytes }
    for word in self.words { if let byte = word[keyPath: met] { isMet[Int(byte)] = true } }
  }

  func isMet(by byte: UInt8) -> Bool { isMet[Int(byte)] }
}

private func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

private func isPoint(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "'")
}

private func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte }

private func endsWithCurrency(_ text: UnsafeBufferPointer<UInt8>, before place: Int) -> Bool {
  let end = place > 0 && text[place - 1] == 0x20 ? place - 1 : place
  guard end > 0, currenciesBefore.isMet(by: text[end - 1]) else { return false }
  return currenciesBefore.words.contains { sign in
    let begin = end - sign.count
    guard begin >= 0, text[begin..<end].elementsEqual(sign) else { return false }
    return !isLetter(sign[0]) || begin == 0 || !isLetter(text[begin - 1])
  }
}

private func hasUnit(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  if startsWithUnit(text, at: place) { return true }
  let begin = skipBlank(text, from: place)
  guard begin < text.count, scales.isMet(by: text[begin]) else { return false }
  return scales.words.contains { scale in
    starts(text, with: scale, at: begin) && startsWithUnit(text, at: begin + scale.count)
  }
}

private func startsWithUnit(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  let begin = skipBlank(text, from: place)
  guard begin < text.count, unitsAfter.isMet(by: text[begin]) else { return false }
  return unitsAfter.words.contains { unit in
    guard starts(text, with: unit, at: begin) else { return false }
    let end = begin + unit.count
    // Short ones are whole words, so that `3 krav` is no money.
    return unit.count > 3 || !isLetter(unit[0]) || end == text.count || !isLetter(text[end])
  }
}

private func skipBlank(_ text: UnsafeBufferPointer<UInt8>, from place: Int) -> Int {
  place < text.count && text[place] == 0x20 ? place + 1 : place
}

private func starts(_ text: UnsafeBufferPointer<UInt8>, with word: [UInt8], at place: Int) -> Bool {
  place + word.count <= text.count && text[place..<place + word.count].elementsEqual(word)
}
