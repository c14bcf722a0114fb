import Market

extension Reading {
  /// Takes tokens, or a thing that is counted, after a number.
  func takeCount(_ item: inout Item, at place: Int) {
    guard !isNumbered(item), !isOfDate(item), !isMinuteOfMatch(item) else { return }
    // 1,200 多人: what follows "and more".
    for index in place..<place + 4 {
      let roles = roles(index)
      if roles.contains(.tokens) { return take(.tokens, &item, index + 1) }
      if roles.contains(.notCounted) { return }
      // "downloaded two million times".
      if roles.contains(.times), item.number.power > 3 {
        return take(.counted("occasions"), &item, index + 1)
      }
      if roles.contains(.counted), let name = meaning(index)?.name, canCount(item, index),
        !isAgo(index + 1)
      {
        return take(.counted(name), &item, index + 1)
      }
      if index == place, has(.of, at: index), item.number.power > 0 { continue }
      if isPluralNoun(index), canCount(item, index), isFirmNumber(item), !hasCount(after: index),
        !isPostcode(item)
      {
        return take(.counted("things"), &item, index + 1)
      }
      guard isAdjective(index, place) else { return }
    }
  }

  private func take(_ unit: Item.Unit, _ item: inout Item, _ end: Int) {
    item.unit = unit
    item.end = end
  }

  private func hasCount(after index: Int) -> Bool {
    has([.counted, .tokens], at: index + 1)
      || kind(index + 1) == .word && has([.counted, .tokens], at: index + 2)
        && !has([.of, .small, .and], at: index + 1)
  }

  /// Whether a number is large or exact enough to be counted by a noun that the lexicon doesn't
  /// know.
  private func isFirmNumber(_ item: Item) -> Bool {
    item.number.power > 1 || !item.number.isWords && Figure(9) < item.low
  }

  /// Number words below a hundred count nothing that anyone would check.
  private func canCount(_ item: Item, _ index: Int) -> Bool {
    if trait(index).contains(.hangul), item.low < Figure(10) { return false }
    return !item.number.isWords || item.number.power > 1 || Figure(19) < item.low
      || !trait(index).isDisjoint(with: [.han, .hangul]) && item.number.power > 0
  }

  /// Whether the number numbers something: "chapter 3", "Llama 4", 第3季.
  func isNumbered(_ item: Item) -> Bool {
    let before = item.first - 1
    if has(.label, at: before), !has([.boundBefore, .by], at: before) { return true }
    if sign(before) == 0x23 || isBehindSlash(item) { return true }
    guard kind(before) == .name || isCapitalName(before) else { return false }
    return item.number.isPlain && item.low < Figure(2_100) && !isGluedHan(item.first)
  }

  /// Whether it is the second number of "2019/790" or "8/10".
  private func isBehindSlash(_ item: Item) -> Bool {
    sign(item.first - 1) == 0x2F && isGlued(item.first) && isGlued(item.first - 1)
      && isDigits(item.first - 2) && !item.number.isPart
  }

  /// Whether it is a postcode before a town: "10115 Berlin"; who counts that much writes 10.115.
  private func isPostcode(_ item: Item) -> Bool {
    lexicon.style.hasCapitalNouns && item.number.isPlain && tokens[item.number.first].isPlain
      && tokens[item.number.first].end - tokens[item.number.first].start == 5
  }

  /// Whether it is the minute of a match in Portuguese or Spanish: "aos 75 minutos".
  private func isMinuteOfMatch(_ item: Item) -> Bool {
    guard item.number.isPlain, item.low < Figure(130) else { return false }
    return isWord("aos", at: item.first - 1)
      || isWord("los", at: item.first - 1) && isWord("a", at: item.first - 2)
  }

  /// Whether a token is a word, written in small letters.
  func isWord(_ word: String, at index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return letters.scalars(Int(tokens[index].start)..<Int(tokens[index].end))
      .elementsEqual(word.unicodeScalars.lazy.map(\.value))
  }

  private func isGluedHan(_ index: Int) -> Bool {
    isGlued(index) && !trait(index - 1).isDisjoint(with: [.han])
  }

  /// Whether a word is a name in a language whose nouns are small: "Grok 2".
  private func isCapitalName(_ index: Int) -> Bool {
    guard index > 0, isUnknownWord(index), tokens[index].isCapital else { return false }
    return !lexicon.style.hasCapitalNouns
  }

  /// Whether a month or a year stands beside the number.
  func isOfDate(_ item: Item) -> Bool {
    guard item.number.isPlain else { return false }
    if item.low < Figure(32) {
      if has(.month, at: item.end) || has(.month, at: item.first - 1) { return true }
      if sign(item.end) == 0x2E, has(.month, at: item.end + 1) { return true }
      if has(.of, at: item.end), has(.month, at: item.end + 1) { return true }
    }
    return isYear(item)
  }

  /// Whether a number is a year: four digits from 1900 to 2099 without a separator.
  func isYear(_ item: Item) -> Bool {
    guard item.number.isPlain, tokens[item.number.first].isPlain,
      tokens[item.number.first].end - tokens[item.number.first].start == 4,
      Figure(1_899) < item.low, item.low < Figure(2_100)
    else { return false }
    return !has([.counted, .tokens], at: item.end)
  }

  /// Whether a word may stand between a number and what it counts: "new", "input", "H100".
  private func isAdjective(_ index: Int, _ place: Int) -> Bool {
    if kind(index) == .name { return true }
    guard kind(index) == .word else { return isHyphen(index) && isGlued(index) }
    if has([.input, .output, .cached, .small], at: index), !has(.than, at: index) { return true }
    return isUnknownWord(index) && !isFunctionWord(index)
  }

  /// Whether a word is short enough to be a preposition or an article.
  private func isFunctionWord(_ index: Int) -> Bool {
    tokens[index].end - tokens[index].start <= 3
  }

  /// Whether an unknown word looks like a plural noun of the language.
  private func isPluralNoun(_ index: Int) -> Bool {
    guard isUnknownWord(index), !isFunctionWord(index) else { return false }
    let isCapital = tokens[index].isCapital
    if lexicon.style.hasCapitalNouns { return isCapital }
    guard !isCapital else { return false }
    let word = letters.scalars(Int(tokens[index].start)..<Int(tokens[index].end))
    return lexicon.style.pluralEnds.contains { word.suffix($0.count).elementsEqual($0) }
  }
}
