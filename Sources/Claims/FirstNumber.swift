import Market

/// The first number of a text, in digits or words of English or Chinese: 12.3k, 3.4万.
///
/// For counts that a site writes as text, such as the heat of a topic.
public func firstNumber(in text: String) -> Figure? {
  var text = text
  return text.withUTF8 { bytes in
    let lexicon = Languages.lexicon(of: "zh-Hans")
    let letters = Letters()
    var tokenizer = Tokenizer(lexicon)
    var sentences = Sentences(bytes, 0..<bytes.count, lexicon)
    while sentences.next(into: letters) {
      tokenizer.read(letters)
      let reading = Reading(letters: letters, tokens: tokenizer.tokens, lexicon: lexicon)
      if let number = reading.firstNumber { return number }
    }
    return nil
  }
}

extension Reading {
  fileprivate var firstNumber: Figure? {
    guard let number = (0..<count).lazy.compactMap({ self.number(at: $0) }).first else {
      return nil
    }
    guard isLetterScale(number.end), isGlued(number.end), let power = meaning(number.end)?.power
    else { return number.value }
    return number.value.scaled(byPowerOfTen: power)
  }
}
