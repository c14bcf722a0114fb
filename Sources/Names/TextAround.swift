import Market

/// The sentence around a name, with the evidence for or against models.
struct TextAround {
  /// The makers named in it, by our id, in order.
  let makers: [String]
  private let text: String
  private let words: Set<String>
  private let written: WrittenNames

  init(_ name: WrittenName, by written: WrittenNames, _ spellings: Spellings) {
    self.written = written
    var text = plainLetters(name.context)
    text.replace(plainLetters(name.name), with: " ")
    for phrase in spellings.phrases where text.contains(bytesOf: phrase.spelling) {
      text.replace(phrase.spelling, with: phrase.word)
    }
    self.text = text
    // In scripts without spaces, words in Latin letters end where the script changes.
    let plain = text.map { !isOfAsia($0) && isOfWord($0) ? $0 : " " }.words
    let makerNames = spellings.makers
    let stems = plain.map { word in
      withoutGenitive(word.trimmingSuffix { $0 == "." || $0 == "'" }) {
        makerNames[$0] != nil || written.families[$0] != nil
      }
    }
    words = Set(stems)
    let foreign = text.contains(where: isOfAsia) ? written.makers : [:]
    makers =
      stems.compactMap { makerNames[$0] }
      + foreign.filter { _, maker in
        maker.names.contains { $0.contains(where: isOfAsia) && text.contains(bytesOf: $0) }
      }.keys.sorted()
  }

  /// Whether the text is about models, apart from the name itself.
  func speaksOfModels(beside parts: WrittenParts, in catalogue: NameCatalogue) -> Bool {
    if !makers.isEmpty { return true }
    let against = parts.words.flatMap { written.everyday[$0] ?? [] }
    if against.contains(where: holds) { return false }
    let families = catalogue.familyWords.union(written.families.keys)
      .union(catalogue.table.rules.implied.keys).subtracting(parts.words)
    return written.evidence.contains(where: holds) || !words.isDisjoint(with: families)
      || families.contains { family in written.families[family]?.contains(where: holds) == true }
      || words.contains { isKnownCode($0, in: catalogue) }
  }

  /// Whether a word occurs in the text; in scripts without spaces, anywhere.
  private func holds(_ word: String) -> Bool {
    words.contains(word)
      || (word.utf8.contains(UInt8(ascii: " ")) || word.contains(where: isOfAsia))
        && text.contains(bytesOf: word)
  }

  /// Whether the word is a well-known model code other than the name in question: 4o, o3-mini, r1.
  private func isKnownCode(_ word: String, in catalogue: NameCatalogue) -> Bool {
    guard word.utf8.contains(where: \.isASCIIDigit), let letter = word.first else { return false }
    let ids =
      [word]
      + [written.series[String(letter)], word == "4o" ? "gpt" : nil].compactMap { $0 }
      .map { $0 + "-" + word }
    return ids.contains { catalogue.models[IDReading($0, by: catalogue.table.rules).key] != nil }
      || word == "4o"
  }
}

extension String {
  /// The text without these signs at its end.
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, matches(last) { text.removeLast() }
    return text
  }
}
