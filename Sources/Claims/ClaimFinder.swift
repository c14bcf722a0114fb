import Market

/// Finds the figures that a text states.
///
/// - Parameters:
///   - text: The text.
///   - tag: Its BCP 47 language; nil to tell it from the text.
/// - Returns: The claims in the order of their words.
public func findClaims(in text: String, language tag: String? = nil) -> [Claim] {
  var scanner = ClaimScanner()
  return scanner.claims(in: text, language: tag)
}

/// Finds claims sentence by sentence.
final class ClaimFinder {
  private let lexicon: Lexicon
  private let letters = Letters()
  private var tokenizer: Tokenizer
  /// The currency that the text named last.
  private var known: Currency?
  private(set) var claims: [Claim] = []

  init(language: String?) {
    lexicon = Languages.lexicon(of: language)
    tokenizer = Tokenizer(lexicon)
  }

  /// The claims of a text: those of its stretches that may hold figures.
  func claims(in bytes: UnsafeBufferPointer<UInt8>) -> [Claim] {
    (claims, known) = ([], nil)
    var place = 0
    while let stretch = lexicon.triggers.next(bytes, from: &place) { read(stretch, of: bytes) }
    return claims
  }

  /// Reads a stretch, which begins and ends where sentences do.
  func read(_ stretch: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var sentences = Sentences(bytes, stretch, lexicon)
    while sentences.next(into: letters) {
      tokenizer.read(letters)
      guard tokenizer.hasTrigger else { continue }
      let reading = Reading(letters: letters, tokens: tokenizer.tokens, lexicon: lexicon)
      let found = SentenceClaims(reading, known: known).claims
      known = found.lazy.compactMap(\.currency).last ?? known
      claims += found
    }
  }
}

extension Claim {
  fileprivate var currency: Currency? {
    if case .money(let currency) = unit { currency } else { nil }
  }
}
