import Market

/// Reads numbers in a text, letter by letter.
struct NumberScanner {
  /// A number and the place behind it.
  struct Number {
    var value: Figure
    var end: Int
    /// The power of ten that a word or a sign multiplied it by.
    var scale = 0
    /// Whether it is nothing but digits.
    var isPlain = true
  }

  /// The text, full-width digits and signs as ASCII, blanks as they were.
  let letters: [Unicode.Scalar]
  let style: NumberStyle

  init(_ text: String, style: NumberStyle) {
    letters = text.unicodeScalars.map { $0.value >= 0xFF01 ? folded($0) : $0 }
    self.style = style
  }

  /// The letter at a place; none outside the text.
  func letter(_ place: Int) -> Unicode.Scalar? {
    letters.indices.contains(place) ? letters[place] : nil
  }

  func isDigit(_ place: Int) -> Bool { letter(place).map { 48...57 ~= $0.value } ?? false }

  func isSign(at place: Int) -> Bool { letter(place) == "-" || letter(place) == "\u{2212}" }

  func isBlank(_ place: Int) -> Bool { letter(place).map { folded($0) == " " } ?? false }

  /// The number at a place with all that scales it: `1,2 milliarder`, `3億2150万`, `200M`.
  func number(at place: Int) -> Number? {
    if let number = chain(at: place) { return number }
    guard isDigit(place), var number = digits(at: place).number else { return nil }
    scaleByWords(&number)
    return number
  }

  /// Multiplies by the words that follow: `2 milliarder`, `3 mil millones`.
  private func scaleByWords(_ number: inout Number) {
    for _ in 0..<2 {
      let start = isBlank(number.end) ? number.end + 1 : number.end
      guard let (power, end) = scale(at: start) else { return }
      number.value = number.value.scaled(byPowerOfTen: power)
      number.scale += power
      number.end = end
      number.isPlain = false
    }
  }

  /// The scale that a word is, its full stop included where the language abbreviates so.
  func scale(at place: Int) -> (power: Int, end: Int)? {
    let end = wordEnd(from: place)
    guard end > place else { return nil }
    let word = text(place..<end).lowercased()
    if letter(end) == ".", let power = style.scales[word + "."] { return (power, end + 1) }
    return style.scales[word].map { ($0, end) }
  }

  /// The place behind the letters of an alphabet that begin at a place.
  func wordEnd(from place: Int) -> Int {
    var end = place
    while let letter = letter(end), letter.isWordLetter { end += 1 }
    return end
  }

  /// The place of the first letter of the word that ends before a place.
  func wordStart(before place: Int) -> Int {
    var start = place
    while let letter = letter(start - 1), letter.isWordLetter { start -= 1 }
    return start
  }

  func text(_ places: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters[places])
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether the letter belongs to an alphabet, whose words are parted by blanks.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0...0xBF: value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xC0...0x52F: value != 0xD7 && value != 0xF7
    default: false
    }
  }
}
