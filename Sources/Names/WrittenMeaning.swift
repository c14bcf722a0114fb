import Market

/// A name as written in prose, with its date and context, if known.
public struct WrittenName: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The day it was written; `nil` for now.
  public var day: Day?
  /// The sentence around it; if empty, the name is assumed to be a model's.
  public var context: String

  /// A written name.
  public init(_ name: String, day: Day? = nil, context: String = "") {
    self.name = name
    self.day = day
    self.context = context
  }
}

/// The models that a written name may mean.
public struct WrittenMeaning: Hashable, Sendable {
  /// The models, most likely first; empty if it names none.
  public var models: [String]
  /// Whether it may mean any of several.
  public var isAmbiguous: Bool

  /// The model with exactly this name, if later versions are called that, too.
  public var exact: String?

  /// What a name may mean.
  public init(models: [String], isAmbiguous: Bool, exact: String? = nil) {
    self.models = models
    self.isAmbiguous = isAmbiguous
    self.exact = exact
  }

  /// The model meant: the only one, or the one with exactly this name.
  public var named: String? { exact ?? (models.count == 1 ? models[0] : nil) }

  /// No model.
  public static let none = WrittenMeaning(models: [], isAmbiguous: false)
}

/// A written name without its filler words, and what was found in it.
struct WrittenParts {
  /// The remaining words, spelled as in ids.
  var words: [String]
  /// The makers named, by our id.
  var makers: [String]

  /// The words as an id.
  var id: String { words.joined(separator: "-") }
}

extension WrittenParts {
  /// Splits a name.
  init(_ name: String, by written: WrittenNames, _ spellings: Spellings) {
    var text = plainLetters(name)
    if text.utf8.contains(0x2B) { text.replace("+", with: " plus ") }
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      for (spelling, word) in spellings.foreign { text.replace(spelling, with: " \(word) ") }
    }
    var parts = text.map { isOfWord($0) ? $0 : " " }.words
    text = " " + parts.joined(separator: " ") + " "
    for phrase in spellings.phrases where parts.contains(where: { $0 == phrase.first }) {
      text.replace(" \(phrase.spelling) ", with: " \(phrase.word) ")
      // What was put in may begin another.
      parts.append(phrase.word)
    }
    let makerNames = spellings.makers
    var makers: [String] = []
    var words: [String] = []
    for word in text.words {
      let stem = withoutGenitive(word) { makerNames[$0] != nil || written.families[$0] != nil }
      if let maker = makerNames[stem] {
        makers.append(maker)
      } else if !written.fillers.contains(stem) {
        words.append(spellings.families[stem] ?? stem)
      }
    }
    self.init(words: words, makers: makers)
  }
}

/// How names are written, arranged for looking up: once for all texts, since it takes longer than to
/// read one.
struct Spellings: Sendable {
  /// Our ids of makers, by how people write them as one word.
  let makers: [String: String]
  /// The words that ids use, by other spellings of one word.
  let families: [String: String]
  /// Spellings in scripts without spaces, longest first, with their replacements.
  let foreign: [(String, String)]
  /// Spellings of several words, the first of them, and what stands for each.
  let phrases: [(spelling: String, first: String, word: String)]

  init(_ written: WrittenNames) {
    makers = written.makerNames
    families = written.familyNames
    foreign = written.foreignSpellings
    phrases = written.phrases.map { spelling, word in
      (spelling, String(spelling.prefix { $0 != " " }), word)
    }
  }
}

extension WrittenNames {
  /// Our ids of makers, by how people write them as one word.
  var makerNames: [String: String] {
    var names: [String: String] = [:]
    for (id, maker) in makers {
      names[id] = id
      for name in maker.names { names[name.replacing(" ", with: "")] = id }
    }
    return names
  }

  /// The words that ids use, by other spellings of one word.
  var familyNames: [String: String] {
    var names: [String: String] = [:]
    for (word, spellings) in families.merging(words, uniquingKeysWith: +) {
      for spelling in spellings where !spelling.contains(" ") { names[spelling] = word }
    }
    return names
  }

  /// Spellings in scripts without spaces, longest first, with their replacements.
  var foreignSpellings: [(String, String)] {
    let known =
      families.merging(words, uniquingKeysWith: +).flatMap { word, spellings in
        spellings.map { ($0, word) }
      } + makers.flatMap { id, maker in maker.names.map { ($0, id) } }
      + fillers.map { ($0, " ") }
    return known.filter { spelling, _ in spelling.contains { isOfAsia($0) } }
      .sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }
  }

  /// Spellings of several words, and what stands for each.
  var phrases: [(String, String)] {
    let known =
      families.flatMap { word, spellings in spellings.map { ($0, word) } }
      + makers.flatMap { id, maker in maker.names.map { ($0, id) } }
    return known.filter { $0.0.contains(" ") }.sorted { ($0.0.count, $1.0) > ($1.0.count, $0.0) }
  }
}

/// Whether a sign is a part of a word or a number.
func isOfWord(_ sign: Character) -> Bool {
  sign.isLetter || sign.isNumber || sign == "." || sign == "'"
}

/// Whether a sign is of a script that may stand without blanks.
func isOfAsia(_ sign: Character) -> Bool {
  sign.unicodeScalars.contains { 0x2E80...0xD7FF ~= $0.value || 0xF900...0xFAFF ~= $0.value }
}

/// The text in small letters, with full-width letters and digits as plain ones.
func plainLetters(_ text: String) -> String {
  var plain = ""
  for scalar in text.lowercased().unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E: plain.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case 0x2019, 0x02BC: plain.append("'")
    case 0x2010...0x2015: plain.append("-")
    default: plain.unicodeScalars.append(scalar)
    }
  }
  return plain
}

/// A word without 's or a bare s at its end, where what is left is a name.
func withoutGenitive(_ word: String, isName: (String) -> Bool) -> String {
  if isName(word) { return word }
  for ending in ["'s", "s'", "s", "'"] where word.hasSuffix(ending) {
    let stem = String(word.dropLast(ending.count))
    if isName(stem) || ending.contains("'") { return stem }
  }
  return word
}

extension Collection where Element == Character {
  /// The words between blanks.
  var words: [String] { split(separator: " ").map { String($0) } }
}
