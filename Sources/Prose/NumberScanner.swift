import Market

/// Parses numbers in a text, letter by letter.
struct NumberScanner {
  /// A number and the position after it.
  struct Number {
    var value: Figure
    var end: Int
    /// The power of ten by which a word or a sign multiplied it.
    var scale = 0
    /// Whether it consists only of digits.
    var isPlain = true
  }

  /// The text with full-width digits and signs as ASCII, spaces unchanged.
  let letters: [Unicode.Scalar]
  let style: NumberStyle

  init(_ text: String, style: NumberStyle) {
    letters = text.unicodeScalars.map { $0.value >= 0xFF01 ? folded($0) : $0 }
    self.style = style
  }

  /// The letter at a position; `nil` outside the text.
  func letter(_ place: Int) -> Unicode.Scalar? {
    letters.indices.contains(place) ? letters[place] : nil
  }

  func isDigit(_ place: Int) -> Bool { letter(place).map { 48...57 ~= $0.value } ?? false }

  func isSign(at place: Int) -> Bool { letter(place) == "-" || letter(place) == "\u{2212}" }

  func isBlank(_ place: Int) -> Bool { letter(place).map { folded($0) == " " } ?? false }

  /// The number at a position with its scales: `1,2 milliarder`, `3億2150万`, `200M`.
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

  /// The scale that a word stands for, including its full stop if it is an abbreviation.
  func scale(at place: Int) -> (power: Int, end: Int)? {
    let end = wordEnd(from: place)
    guard end > place else { return nil }
    let word = text(place..<end).lowercased()
    if letter(end) == ".", let power = style.scales[word + "."] { return (power, end + 1) }
    return style.scales[word].map { ($0, end) }
  }

  /// The end of the word that begins at a position.
  func wordEnd(from place: Int) -> Int {
    var end = place
    while let letter = letter(end), letter.isWordLetter { end += 1 }
    return end
  }

  /// The start of the word that ends before a position.
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
  /// Whether the letter belongs to a script that separates words by spaces.
  var isWordLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0...0xBF: value == 0xAA || value == 0xB5 || value == 0xBA
    case 0xC0...0x52F: value != 0xD7 && value != 0xF7
    default: false
    }
  }
}
