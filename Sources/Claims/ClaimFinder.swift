import Market
import Prose

/// Finds the figures that a text states.
///
/// - Parameters:
///   - text: The text.
///   - tag: Its BCP 47 language; nil to tell it from the text.
/// - Returns: The claims in the order of their words.
public func findClaims(in text: String, language tag: String? = nil) -> [Claim] {
  var text = text
  let tag = tag ?? language(of: text)
  return text.withUTF8 { ClaimFinder(language: tag).claims(in: $0) }
}

/// Finds claims sentence by sentence.
struct ClaimFinder {
  private let lexicon: Lexicon

  init(language: String?) {
    lexicon = Languages.lexicon(of: language)
  }

  func claims(in bytes: UnsafeBufferPointer<UInt8>) -> [Claim] {
    var claims: [Claim] = []
    var letters = Letters()
    var tokenizer = Tokenizer(lexicon)
    var sentences = Sentences(bytes) { tokenizer.endsInAbbreviation($0) }
    while sentences.next(into: &letters) {
      tokenizer.read(letters)
      guard tokenizer.hasTrigger else { continue }
      let reading = Reading(letters: letters, tokens: tokenizer.tokens, lexicon: lexicon)
      claims += SentenceClaims(reading).claims
    }
    return claims
  }
}

extension Tokenizer {
  /// Whether the last word, with its full stop, is an abbreviation of the lexicon.
  func endsInAbbreviation(_ letters: borrowing Letters) -> Bool {
    var start = letters.count - 1
    while start > 0, letters.traits[start - 1].contains(.word) { start -= 1 }
    guard start < letters.count - 1 else {
      return lexicon.style.hasDottedOrdinals && endsInOrdinal(letters)
    }
    return exact(letters, start..<letters.count) != nil
  }

  /// Whether the sentence so far ends with a day of a month, as German writes it.
  private func endsInOrdinal(_ letters: borrowing Letters) -> Bool {
    var start = letters.count - 1
    while start > 0, letters.traits[start - 1].contains(.digit) { start -= 1 }
    return 1...2 ~= letters.count - 1 - start
  }
}
