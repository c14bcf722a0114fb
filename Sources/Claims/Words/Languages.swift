/// The lexicon of each language, made when it is first needed.
enum Languages {
  /// The lexicon for a BCP 47 language; that of English if it is unknown.
  static func lexicon(of language: String?) -> Lexicon {
    let tag = (language ?? "").lowercased()
    switch tag.prefix(2) {
    case "da": return danish
    case "nb", "no", "nn": return norwegian
    case "sv": return swedish
    case "de": return german
    case "nl": return dutch
    case "fr": return french
    case "es": return tag == "es-mx" ? mexican : spanish
    case "pt": return portuguese
    case "it": return italian
    case "zh": return isTraditional(tag) ? traditional : simplified
    case "ja": return japanese
    case "ko": return korean
    default: return english
    }
  }

  private static func isTraditional(_ tag: String) -> Bool {
    ["hant", "tw", "hk", "mo"].contains { tag.hasSuffix($0) || tag.contains("-\($0)") }
  }

  private static let english = lexicon([englishWords], NumberStyle(pluralEnds: [[115]]))
  private static let danish = lexicon([words(Words.danish)], germanic)
  private static let norwegian = lexicon(
    [words(Words.danish), words(Words.norwegian)], spaced(germanic))
  private static let swedish = lexicon([words(Words.swedish)], spaced(germanic))
  private static let german = lexicon([words(Words.german)], capital(germanic))
  private static let dutch = lexicon([words(Words.dutch)], germanic)
  private static let french = lexicon([words(Words.french)], romance)
  private static let spanish = lexicon([words(Words.spanish)], romance)
  private static let mexican = lexicon([words(Words.spanish)], NumberStyle(pluralEnds: [[115]]))
  private static let portuguese = lexicon([words(Words.spanish), words(Words.portuguese)], romance)
  private static let italian = lexicon([words(Words.italian)], joined(romance))
  private static let traditional = lexicon(
    [englishWords, chineseWords, words(Words.traditional)], NumberStyle())
  private static let simplified = lexicon(
    [englishWords, chineseWords, words(Words.simplified)], NumberStyle())
  private static let japanese = lexicon(
    [englishWords, words(Words.japanese)], NumberStyle(verbsFollow: true))
  private static let korean = lexicon(
    [englishWords, words(Words.korean)], NumberStyle(verbsFollow: true))

  private static let germanic = NumberStyle(
    hasDecimalComma: true, hasBlankGroups: true, joinsWords: true, hasDottedOrdinals: true,
    pluralEnds: ["er", "e", "r", "en", "n", "s", "or", "ar"].map { $0.unicodeScalars.map(\.value) })

  private static let romance = NumberStyle(
    hasDecimalComma: true, hasBlankGroups: true,
    pluralEnds: ["s", "x", "i", "e"].map { $0.unicodeScalars.map(\.value) })

  private static func spaced(_ style: NumberStyle) -> NumberStyle { style }

  private static func capital(_ style: NumberStyle) -> NumberStyle {
    var style = style
    style.hasCapitalNouns = true
    return style
  }

  private static func joined(_ style: NumberStyle) -> NumberStyle {
    var style = style
    style.joinsWords = true
    return style
  }

  /// What several languages share is read once.
  private static let commonWords = words(Words.common)
  private static let englishWords = words(Words.english)
  private static let chineseWords = words(Words.chinese)

  private static func words(_ table: String) -> [String: Meaning] { WordTable(table).words }

  /// Puts the layers on top of the words of all languages; a word in a later layer replaces the
  /// same word in an earlier one.
  private static func lexicon(_ layers: [[String: Meaning]], _ style: NumberStyle) -> Lexicon {
    var words = commonWords
    for layer in layers { words.merge(layer) { $1 } }
    return Lexicon(words, style: style)
  }
}

/// The tables of words, one file each.
enum Words {}
