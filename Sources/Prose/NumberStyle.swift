/// How a language writes numbers.
struct NumberStyle: Hashable, Sendable {
  /// The decimal separator: a comma in most of Europe, otherwise a point.
  let decimal: Unicode.Scalar
  /// Whether a plain space separates thousands: `1 148`.
  let hasBlankGroups: Bool
  /// The powers of ten that words stand for: `milliard` is 9.
  let scales: [String: Int]
  /// Words that mean one before a scale: `en milliard`.
  let ones: Set<String>

  /// The style of a BCP 47 language, by default that of English.
  init(of language: String?) {
    let tag = primary(language)
    let isSwiss = language?.hasSuffix("-CH") == true
    decimal = commaLanguages.contains(tag) && !isSwiss && language != "es-MX" ? "," : "."
    hasBlankGroups = blankLanguages.contains(tag)
    scales = scaleTables[tag] ?? scaleTables["en", default: [:]]
    ones = oneWords
  }
}

private let commaLanguages: Set<String> = [
  "da", "sv", "nb", "de", "nl", "fr", "es", "it", "pt", "fi", "pl", "cs", "ru", "uk", "tr", "id",
]

private let blankLanguages: Set<String> = ["sv", "nb", "fr", "fi", "pl", "cs", "ru", "uk"]

private let oneWords: Set<String> = [
  "a", "one", "en", "én", "et", "ett", "ein", "eine", "einer", "een", "un", "una", "um", "uma",
]

/// Scales by language; a `billion` in most of Europe is a thousand times the English one.
private let scaleTables: [String: [String: Int]] = [
  "en": scales(
    "hundred 2 thousand 3 million 6 millions 6 mn 6 billion 9 billions 9 bn 9 trillion 12 tn 12"),
  "da": scales(
    "tusind 3 tusinde 3 million 6 millioner 6 mio 6 mio. 6 milliard 9 milliarder 9 mia 9 mia. 9 "
      + "mrd 9 mrd. 9 billion 12 billioner 12"),
  "nb": scales(
    "tusen 3 million 6 millioner 6 mill 6 mill. 6 milliard 9 milliarder 9 mrd 9 mrd. 9 billion 12 "
      + "billioner 12"),
  "sv": scales(
    "tusen 3 miljon 6 miljoner 6 mn 6 milj 6 milj. 6 miljard 9 miljarder 9 md 9 mdr 9 biljon 12 "
      + "biljoner 12"),
  "de": scales(
    "tausend 3 tsd 3 tsd. 3 million 6 millionen 6 mio 6 mio. 6 milliarde 9 milliarden 9 mrd 9 "
      + "mrd. 9 billion 12 billionen 12"),
  "nl": scales("duizend 3 miljoen 6 mln 6 miljard 9 mld 9 biljoen 12"),
  "fr": scales("mille 3 million 6 millions 6 milliard 9 milliards 9 mds 9 billion 12 billions 12"),
  "es": scales(
    "mil 3 millón 6 millones 6 millardo 9 millardos 9 billón 12 billones 12"),
  "it": scales(
    "mila 3 milione 6 milioni 6 mln 6 miliardo 9 miliardi 9 mld 9 bilione 12 bilioni 12"),
  "pt": scales(
    "mil 3 milhão 6 milhões 6 mi 6 bilhão 9 bilhões 9 bi 9 trilhão 12 trilhões 12"),
]

private func scales(_ words: String) -> [String: Int] {
  var table: [String: Int] = [:]
  let words = words.split(separator: " ")
  for place in stride(from: 0, to: words.count - 1, by: 2) {
    table[String(words[place])] = Int(words[place + 1])
  }
  return table
}
