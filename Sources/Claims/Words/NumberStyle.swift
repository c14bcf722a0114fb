/// How a language writes the digits of a number.
struct NumberStyle: Sendable {
  /// Whether the decimal sign is a comma.
  var hasDecimalComma = false
  /// Whether a plain space separates thousands.
  var hasBlankGroups = false
  /// Whether number words are written together: "achtundsiebzig".
  var joinsWords = false
  /// Whether an ordinal is a number with a full stop, as German writes the 3rd of February.
  var hasDottedOrdinals = false
  /// Whether a plural noun begins with a capital letter.
  var hasCapitalNouns = false
  /// Whether verbs stand at the end: the figure comes before what happens to it.
  var verbsFollow = false
  /// The ends of plural nouns, as far as they tell.
  var pluralEnds: [[UInt32]] = []
}
