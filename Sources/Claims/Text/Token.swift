import Market

/// A word, a number or a sign of a sentence.
struct Token {
  enum Kind: UInt8 {
    /// A word or a sign that the lexicon knows, or a letter or word that it doesn't.
    case word
    /// A number in digits.
    case digits
    /// A name with digits in it: `H800`, `gpt-4o`, `o1-1217`, `12th`.
    case name
    /// A sign that the lexicon doesn't know.
    case sign
  }

  var kind: Kind
  /// Its letters in the sentence.
  var start: Int32
  var end: Int32
  /// The index of its meaning, -1 if it has none.
  var meaning: Int32 = -1
  var roles: Roles = []
  /// The number of digits; nil for words.
  var value: Figure?
  /// Whether it follows the token before without a blank.
  var isGlued = false
  /// Whether it begins with a capital letter.
  var isCapital = false
  /// Whether a number has no decimals and no separators.
  var isPlain = false
}
