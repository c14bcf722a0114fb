import Market

/// Cuts a sentence into tokens.
struct Tokenizer {
  let lexicon: Lexicon
  private(set) var tokens: [Token] = []
  /// Whether some token makes it worth to look for figures.
  private(set) var hasTrigger = false

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    tokens.reserveCapacity(512)
  }

  mutating func read(_ letters: Letters) {
    tokens.removeAll(keepingCapacity: true)
    hasTrigger = false
    var place = 0
    while place < letters.count {
      let trait = letters[place].trait
      if trait.contains(.space) {
        place += 1
      } else if trait.contains(.digit) {
        place = addDigits(letters, at: place)
      } else if trait.contains(.word) {
        place = addWord(letters, at: place)
      } else {
        place = addLetter(letters, at: place)
      }
    }
  }

  mutating func add(_ token: Token) {
    var token = token
    token.isGlued = tokens.last.map { $0.end == token.start } ?? false
    if token.kind == .digits || token.meaning >= 0 && lexicon.isTrigger(token.meaning) {
      hasTrigger = true
    }
    tokens.append(token)
  }
}

extension Tokenizer {
  /// The longest word of the lexicon at a place that ends where a word can end.
  func longest(
    _ letters: Letters, at place: Int, where isWanted: (Meaning) -> Bool = { _ in true }
  ) -> (meaning: Int32, end: Int)? {
    var node: Int32 = 0
    var index = place
    var best: (meaning: Int32, end: Int)?
    while index < letters.count {
      node = lexicon.child(of: node, by: letters[index].scalar)
      guard node != 0 else { break }
      index += 1
      let meaning = lexicon.meaning(at: node)
      if meaning >= 0, canEnd(letters, at: index), isWanted(lexicon.meanings[Int(meaning)]) {
        best = (meaning, index)
      }
    }
    return best
  }

  /// Whether no word of letters goes on at a place.
  private func canEnd(_ letters: Letters, at place: Int) -> Bool {
    guard place < letters.count, letters[place - 1].trait.contains(.word) else { return true }
    return letters[place].trait.isDisjoint(with: [.word, .digit])
  }

  /// The end of the run of letters and digits at a place.
  func runEnd(_ letters: Letters, at place: Int) -> Int {
    var end = place
    while end < letters.count, !letters[end].trait.isDisjoint(with: [.word, .digit]) { end += 1 }
    return end
  }

  func token(_ kind: Token.Kind, _ start: Int, _ end: Int, _ meaning: Int32 = -1) -> Token {
    var token = Token(kind: kind, start: Int32(start), end: Int32(end), meaning: meaning)
    if meaning >= 0 { token.roles = lexicon.meanings[Int(meaning)].roles }
    return token
  }

  /// The longest unit at a place that digits or a scale touch: 円 in 366円安, which else is a word
  /// of its own.
  private func unit(_ letters: Letters, at place: Int) -> (meaning: Int32, end: Int)? {
    guard let last = tokens.last, Int(last.end) == place,
      last.kind == .digits || last.roles.contains(.scale),
      !letters[place].trait.isDisjoint(with: [.han, .hangul])
    else { return nil }
    return longest(letters, at: place) {
      !$0.roles.isDisjoint(with: .units) && $0.name != "spoken"
    }
  }

  /// Adds a Chinese, Japanese or Korean word, or a sign.
  private mutating func addLetter(_ letters: Letters, at place: Int) -> Int {
    if let end = addLeadingPoint(letters, at: place) { return end }
    if let (meaning, end) = unit(letters, at: place) ?? longest(letters, at: place) {
      add(token(.word, place, end, meaning))
      return end
    }
    let isSign = letters[place].trait.isDisjoint(with: [.han, .hangul])
    add(token(isSign ? .sign : .word, place, place + 1))
    return place + 1
  }

  /// Adds a word in Latin letters, with the digits that make a name of it.
  private mutating func addWord(_ letters: Letters, at place: Int) -> Int {
    let runEnd = runEnd(letters, at: place)
    let isCapital = letters[place].trait.contains(.capital)
    if let end = addressEnd(letters, at: place, runEnd) {
      add(token(.name, place, end))
      return end
    }
    let (match, stem) = known(letters, at: place, runEnd)
    if let match, match.end >= runEnd || hasDigits(letters, match.end) {
      return addKnown(letters, place, match, isCapital)
    }
    if let end = currencyBeforeDigits(letters, place, runEnd) { return end }
    if let end = nameEnd(letters, from: place, runEnd) {
      var token = token(.name, place, end)
      token.isCapital = isCapital
      add(token)
      return end
    }
    if stem >= 0 {
      add(token(.word, place, runEnd, stem))
      return runEnd
    }
    if lexicon.style.joinsWords, let end = addCompound(letters, place, runEnd) { return end }
    var word = token(.word, place, runEnd)
    word.isCapital = isCapital
    word.roles = tokensRoles(letters, place, runEnd)
    add(word)
    return runEnd
  }

  /// The longest word of the lexicon at a place, as ``longest(_:at:where:)`` finds it, and the meaning
  /// of the longest stem of three letters or more that the word begins with: "despenc*" for
  /// "despencaram"; -1 if there is none.
  private func known(
    _ letters: Letters, at place: Int, _ runEnd: Int
  ) -> (match: (meaning: Int32, end: Int)?, stem: Int32) {
    var node: Int32 = 0
    var index = place
    var best: (meaning: Int32, end: Int)?
    var stem: Int32 = -1
    while index < letters.count {
      node = lexicon.child(of: node, by: letters[index].scalar)
      guard node != 0 else { break }
      index += 1
      let meaning = lexicon.meaning(at: node)
      if meaning >= 0, canEnd(letters, at: index) { best = (meaning, index) }
      if index <= runEnd, index - place > 2, case let found = lexicon.stem(at: node), found >= 0 {
        stem = found
      }
    }
    return (best, stem)
  }

  /// What a word that ends in "tokens" is: "utdatatokens", "Eingabetoken".
  private func tokensRoles(
    _ letters: Letters, _ place: Int, _ runEnd: Int
  ) -> Roles {
    guard runEnd - place > 6 else { return [] }
    let last = letters[runEnd - 1].scalar
    guard last == 0x73 || last == 0x6E else { return [] }
    let stem = letters.scalars(place..<(last == 0x73 ? runEnd - 1 : runEnd))
    guard stem.suffix(5).elementsEqual("token".unicodeScalars.lazy.map(\.value)) else { return [] }
    switch (letters[place].scalar, letters[place + 1].scalar) {
    case (0x6F, 0x75), (0x75, 0x64), (0x75, 0x74), (0x75, 0x69), (0x61, 0x75):
      return [.tokens, .output]
    case (0x69, 0x6E), (0x65, 0x69): return [.tokens, .input]
    default: return .tokens
    }
  }

  private func hasDigits(_ letters: Letters, _ place: Int) -> Bool {
    place < letters.count && letters[place].trait.contains(.digit)
  }

  private mutating func addKnown(
    _ letters: Letters, _ place: Int, _ match: (meaning: Int32, end: Int),
    _ isCapital: Bool
  ) -> Int {
    var word = token(.word, place, match.end, match.meaning)
    word.isCapital = isCapital
    // A label followed by a hyphen and digits is a name: GPT-4.
    if word.roles.isDisjoint(with: [.number, .scale, .currency, .boundBefore, .per]),
      let end = nameEnd(letters, from: place, match.end), end > match.end
    {
      word.kind = .name
      word.end = Int32(end)
      word.roles = []
    }
    add(word)
    return Int(word.end)
  }

  /// Adds a currency whose amount follows at once: `USD115.5`, `Rs20`.
  private mutating func currencyBeforeDigits(
    _ letters: Letters, _ place: Int, _ runEnd: Int
  ) -> Int? {
    var end = place
    while end < runEnd, letters[end].trait.contains(.word) { end += 1 }
    guard end < runEnd, let meaning = exact(letters, place..<end),
      lexicon.meanings[Int(meaning)].roles.contains(.currency)
    else { return nil }
    add(token(.word, place, end, meaning))
    return end
  }

  /// The meaning of exactly these letters.
  func exact(_ letters: Letters, _ range: Range<Int>) -> Int32? {
    var node: Int32 = 0
    for index in range {
      node = lexicon.child(of: node, by: letters[index].scalar)
      if node == 0 { return nil }
    }
    let meaning = lexicon.meaning(at: node)
    return meaning >= 0 ? meaning : nil
  }

  /// The end of a name that begins with letters and holds digits; nil if there are none.
  ///
  /// Pieces are joined by hyphens, points and underscores: `gpt-4o-2024-08-06`, `o1-1217`.
  func nameEnd(_ letters: Letters, from place: Int, _ runEnd: Int) -> Int? {
    var end = runEnd
    var holdsDigit = (place..<runEnd).contains { letters[$0].trait.contains(.digit) }
    while end + 1 < letters.count, case let sign = letters[end].scalar,
      sign == 0x2D || sign == 0x2E || sign == 0x5F
    {
      let isDigit = letters[end + 1].trait.contains(.digit)
      let isLetter = letters[end + 1].trait.contains(.word)
      guard isDigit && (holdsDigit || sign != 0x2E) || isLetter && holdsDigit
      else { break }
      holdsDigit = holdsDigit || isDigit
      end = self.runEnd(letters, at: end + 1)
    }
    return holdsDigit ? end : nil
  }

  /// The end of an address: what begins with `http://` or `www.`, up to a blank.
  private func addressEnd(_ letters: Letters, at place: Int, _ runEnd: Int) -> Int? {
    func has(_ sign: Unicode.Scalar, _ place: Int) -> Bool {
      place < letters.count && letters[place].scalar == sign.value
    }
    guard runEnd < letters.count, !letters[runEnd].trait.contains(.space) else { return nil }
    let isScheme = has(":", runEnd) && has("/", runEnd + 1) && has("/", runEnd + 2)
    let isWeb = runEnd - place == 3 && has("w", place) && has("w", place + 1) && has(".", runEnd)
    let isMail = has("@", runEnd)
    guard isScheme || isWeb || isMail else { return nil }
    var end = runEnd
    while end < letters.count, !letters[end].trait.contains(.space) { end += 1 }
    return end
  }
}
