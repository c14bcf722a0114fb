import Market

/// A sentence cut into tokens, with what they mean.
final class Reading {
  let letters: Letters
  let tokens: [Token]
  let lexicon: Lexicon
  /// What all tokens are, taken together.
  let union: Roles
  let count: Int

  init(letters: Letters, tokens: [Token], lexicon: Lexicon) {
    self.letters = letters
    self.tokens = tokens
    self.lexicon = lexicon
    count = tokens.count
    union = tokens.reduce(into: []) { $0.formUnion($1.roles) }
  }

  /// Whether any token is one of these.
  func hasAny(_ roles: Roles) -> Bool { !union.isDisjoint(with: roles) }

  func roles(_ index: Int) -> Roles {
    index >= 0 && index < tokens.count ? tokens[index].roles : []
  }

  func has(_ roles: Roles, at index: Int) -> Bool { !self.roles(index).isDisjoint(with: roles) }

  func meaning(_ index: Int) -> Meaning? {
    guard index >= 0, index < tokens.count, tokens[index].meaning >= 0 else { return nil }
    return lexicon.meanings[Int(tokens[index].meaning)]
  }

  func kind(_ index: Int) -> Token.Kind? {
    index >= 0 && index < tokens.count ? tokens[index].kind : nil
  }

  func isDigits(_ index: Int) -> Bool { kind(index) == .digits }

  /// Whether a token follows the one before without a blank.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && tokens[index].isGlued
  }

  /// The single letter of a token; 0 if it has several.
  func sign(_ index: Int) -> UInt32 {
    guard index >= 0, index < tokens.count, tokens[index].end - tokens[index].start == 1 else {
      return 0
    }
    return letters[Int(tokens[index].start)].scalar
  }

  /// What the first letter of a token is.
  func trait(_ index: Int) -> Letters.Trait {
    guard index >= 0, index < tokens.count else { return [] }
    return letters[Int(tokens[index].start)].trait
  }

  /// Whether a token is a word in Latin letters that the lexicon doesn't know.
  func isUnknownWord(_ index: Int) -> Bool {
    kind(index) == .word && tokens[index].meaning < 0 && trait(index).contains(.word)
  }

  func isHyphen(_ index: Int) -> Bool {
    let sign = sign(index)
    return sign == 0x2D || sign == 0x2010 || sign == 0x2011
  }

  func isComma(_ index: Int) -> Bool {
    let sign = sign(index)
    return sign == 0x2C || sign == 0x3001
  }

  /// The bytes of a run of tokens.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    let start = Int(letters[Int(tokens[range.lowerBound].start)].place)
    let last = Int(tokens[range.upperBound - 1].end) - 1
    return start..<max(start, letters.byteEnd(of: last))
  }
}
