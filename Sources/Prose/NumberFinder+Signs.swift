import Market

extension NumberFinder {
  /// Whether the digits are part of a name that began before them: `V3`, `o1-1217`, `Llama 4 405B`.
  var followsName: Bool {
    if nameEnd >= 0, place == nameEnd + 1, scanner.isBlank(nameEnd),
      scanner.letter(scanner.digits(at: place).end)?.isWordLetter == true
    {
      return true
    }
    let dash = scanner.isSign(at: place - 1) || scanner.letter(place - 1) == "_"
    let end = dash ? place - 1 : place
    let start = scanner.wordStart(before: end)
    guard start < end else { return false }
    return dash || !isCurrencyCode(scanner.text(start..<end).lowercased())
  }

  /// Whether the digits continue as something else: a fraction, a time, an id.
  var continuesToken: Bool {
    switch scanner.letter(place - 1) {
    case "/": true
    case ".": scanner.isDigit(place - 2) || scanner.wordStart(before: place - 1) == place - 2
    case ":", ",", "'", "\u{2019}": scanner.isDigit(place - 2)
    case "#", "@", "_", "第", "\\": true
    default: false
    }
  }

  /// Whether a sign is a minus, not a dash between two words or numbers.
  func standsFree(_ place: Int) -> Bool {
    guard let before = scanner.letter(place - 1) else { return true }
    return !scanner.isDigit(place - 1) && !before.isWordLetter && before != "%" && before != ")"
  }

  /// Takes a suffix attached to the number: `200M`, `1.5bn`, `545x`.
  func takeSuffix(_ number: inout NumberScanner.Number) {
    let end = scanner.wordEnd(from: number.end)
    guard end > number.end, let power = attachedScales[scanner.text(number.end..<end)] else {
      return
    }
    number.value = number.value.scaled(byPowerOfTen: power)
    number.scale += power
    number.end = end
    number.isPlain = power == 0
  }

  /// The position after a percent sign or word, with or without a space before it.
  func percentEnd(after end: Int) -> Int? {
    let start = scanner.isBlank(end) ? end + 1 : end
    if scanner.letter(start) == "%" || scanner.letter(start) == "٪" { return start + 1 }
    let hyphen = scanner.letter(end) == "-" ? end + 1 : start
    for word in percentWords where matches(word, at: hyphen) {
      let after = hyphen + word.unicodeScalars.count
      if scanner.letter(after)?.isWordLetter != true { return after }
    }
    return nil
  }

  private func matches(_ word: String, at place: Int) -> Bool {
    let end = place + word.unicodeScalars.count
    return end <= scanner.letters.count && scanner.text(place..<end).lowercased() == word
  }

  /// The position after 百分之, which makes the next number a percentage.
  func hundredths(at place: Int) -> Int? {
    matches("百分之", at: place) ? place + 3 : nil
  }

  /// The position after 成, tenths; `nil` if it begins another word: 成長, 成本.
  func tenthsEnd(after end: Int) -> Int? {
    guard scanner.letter(end) == "成" else { return nil }
    let next = scanner.letter(end + 1)
    return next.map("長长本為为功果立員员交不就".unicodeScalars.contains) == true ? nil : end + 1
  }

  func isCurrencyCode(_ word: String) -> Bool { currencyCodes.contains(word) }
}

/// Suffixes that scale a number.
private let attachedScales = [
  "k": 3, "K": 3, "M": 6, "mn": 6, "mio": 6, "B": 9, "bn": 9, "mia": 9, "mrd": 9, "T": 12, "tn": 12,
  "x": 0, "X": 0,
]

private let percentWords = [
  "percent", "per cent", "procent", "prosent", "prozent", "pct.", "pct", "pour cent", "por ciento",
  "por cento", "per cento", "퍼센트", "パーセント", "趴",
]

/// Currencies attached to their number: `USD200`, `RMB16`, `kr.500`.
private let currencyCodes: Set<String> = [
  "usd", "eur", "gbp", "jpy", "cny", "rmb", "twd", "ntd", "nt", "us", "hkd", "krw", "dkk", "sek",
  "nok", "chf", "kr", "rs", "inr", "eu",
]
