import Market

/// Finds the quantities in a text.
struct NumberFinder {
  /// A number with its position in the letters.
  struct Found {
    var start: Int
    var end: Int
    var value: Figure
    var isPercent = false
    var scale = 0
    var isPlain = true
  }

  let scanner: NumberScanner
  let language: String?
  private(set) var place = 0
  private var found: [Found] = []
  /// Where a name such as `Llama 4` ended, to which further numbers may belong.
  private(set) var nameEnd = -1

  init(scanner: NumberScanner, language: String?) {
    self.scanner = scanner
    self.language = language
  }

  /// Every number, in order.
  mutating func find() -> [Found] {
    while let letter = scanner.letter(place) {
      if scanner.isDigit(place) {
        takeDigits()
      } else if letter.isWordLetter {
        takeWord()
      } else if beginsHanNumber(letter) {
        takeHan()
      } else {
        place += 1
      }
    }
    return found
  }

  /// Skips a word with all that belongs to it: an address, the digits of a name.
  private mutating func takeWord() {
    let end = scanner.wordEnd(from: place)
    let word = scanner.text(place..<end).lowercased()
    if isAddress(word, end: end) {
      place = end
      while let letter = scanner.letter(place), letter.isASCII, !scanner.isBlank(place) {
        place += 1
      }
    } else if let scale = scanner.scale(at: place), let one = oneBefore(place) {
      keep(
        Found(
          start: one, end: scale.end, value: Figure(1).scaled(byPowerOfTen: scale.power),
          scale: scale.power, isPlain: false))
    } else if scanner.isDigit(end), !isCurrencyCode(word) {
      skipName(from: end)
    } else {
      place = end
    }
  }

  private func isAddress(_ word: String, end: Int) -> Bool {
    switch word {
    case "http", "https": scanner.letter(end) == ":" && scanner.letter(end + 1) == "/"
    case "www": scanner.letter(end) == "."
    default: scanner.letter(end) == "@" && scanner.letter(end + 1)?.isWordLetter == true
    }
  }

  /// The position of the `en` in `en milliard`.
  private func oneBefore(_ place: Int) -> Int? {
    guard scanner.isBlank(place - 1) else { return nil }
    let start = scanner.wordStart(before: place - 1)
    let word = scanner.text(start..<place - 1).lowercased()
    return scanner.style.ones.contains(word) ? start : nil
  }

  /// Skips everything attached to a name: `o1-1217`, `H800`, `M.1738.A.html`.
  private mutating func skipName(from start: Int) {
    place = start
    while let letter = scanner.letter(place), isNamePart(letter, at: place) { place += 1 }
    nameEnd = place
  }

  private func isNamePart(_ letter: Unicode.Scalar, at place: Int) -> Bool {
    if scanner.isDigit(place) || letter.isWordLetter { return true }
    guard "-_./:@#".unicodeScalars.contains(letter), let next = scanner.letter(place + 1) else {
      return false
    }
    return scanner.isDigit(place + 1) || (next.isWordLetter && letter != "." && letter != "/")
  }
}

extension NumberFinder {
  private mutating func takeDigits() {
    let token = scanner.digits(at: place)
    guard !followsName, !continuesToken, var number = scanner.number(at: place) else {
      skipName(from: max(token.end, place + 1))
      return
    }
    takeSuffix(&number)
    let percent = percentEnd(after: number.end)
    let context = NumberContext(
      scanner: scanner, language: language, start: place, digitsEnd: token.end, number: number)
    if percent == nil, number.isPlain, context.isNoQuantity {
      dropRange(before: place)
      skipName(from: token.end)
      return
    }
    keepQuantity(number, from: place, percentEnd: percent)
  }

  private mutating func takeHan() {
    if let start = hundredths(at: place),
      let number = scanner.number(at: start) ?? scanner.hanNumber(at: start)
    {
      keep(
        Found(
          start: place, end: number.end, value: number.value, isPercent: true,
          scale: number.scale, isPlain: false))
      return
    }
    let number = scanner.chain(at: place)
    if let number, !isIdiom(number), scanner.letter(number.end) != "分" {
      keepQuantity(number, from: place, percentEnd: percentEnd(after: number.end))
    } else if let sign = scanner.letter(place), let tenth = hanDigits[sign], tenth > 0,
      let end = tenthsEnd(after: place + 1)
    {
      keep(
        Found(start: place, end: end, value: Figure(tenth * 10), isPercent: true, isPlain: false))
    } else {
      place = max(number?.end ?? 0, place + 1)
    }
  }

  /// Whether the number is not an exact quantity: 千萬不要, 數百億.
  private func isIdiom(_ number: NumberScanner.Number) -> Bool {
    if let before = scanner.letter(place - 1), "數数幾几第好上萬".unicodeScalars.contains(before) {
      return before != "上"
    }
    let isBare = scanner.letter(place).map { hanDigits[$0] == nil } ?? true
    let isSingle = number.end == place + 1
    let after = scanner.letter(number.end)
    return (isBare && isSingle) || after.map("不別别要一分".unicodeScalars.contains) == true && isBare
  }

  private mutating func keepQuantity(
    _ number: NumberScanner.Number, from start: Int, percentEnd: Int?
  ) {
    let isNegative = scanner.isSign(at: start - 1) && standsFree(start - 1)
    var entry = Found(
      start: isNegative ? start - 1 : start, end: percentEnd ?? number.end,
      value: isNegative ? -number.value : number.value, isPercent: percentEnd != nil,
      scale: number.scale, isPlain: number.isPlain)
    if percentEnd == nil, let end = tenthsEnd(after: number.end), number.isPlain {
      entry.value = number.value.scaled(byPowerOfTen: 1)
      entry.isPercent = true
      entry.end = end
    }
    keep(entry)
  }

  private mutating func keep(_ entry: Found) {
    completeRange(with: entry)
    found.append(entry)
    place = entry.end
  }

  /// Gives the first number of `20-30億` and `3～4%` the scale or percent sign of the second.
  private mutating func completeRange(with entry: Found) {
    guard let last = found.indices.last, found[last].isPlain, !found[last].isPercent,
      isRange(from: found[last].end, to: entry.start), entry.isPercent || !entry.isPlain
    else { return }
    found[last].isPercent = entry.isPercent
    let isTenths = entry.isPercent && scanner.letter(entry.end - 1) == "成"
    found[last].value = found[last].value.scaled(byPowerOfTen: isTenths ? 1 : entry.scale)
  }

  /// Drops the first number of `27–28 February` once the second is known to be a date.
  private mutating func dropRange(before start: Int) {
    guard let last = found.last, last.isPlain, isRange(from: last.end, to: start) else { return }
    found.removeLast()
  }

  private func isRange(from end: Int, to start: Int) -> Bool {
    guard start > end, start - end <= 4 else { return false }
    let between = scanner.text(end..<start).trimmed
    return ["-", "–", "—", "~", "至", "到", "to", "til", "bis", "à"].contains(between)
  }
}
