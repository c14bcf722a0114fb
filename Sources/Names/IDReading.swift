/// The words of an id that identify the model, and what was left out.
struct IDReading {
  /// The words; never empty if the id has any.
  let key: ModelKey
  /// The steps taken.
  private(set) var steps: [IdentityStep]

  /// Parses an id, or a name written like one.
  init(_ id: String, by rules: NameRules) {
    let path = IDPath(id, by: rules)
    steps = path.steps
    var words = IDWords.words(of: path.name, by: rules)
    if let first = words.first, let family = rules.implied[first] {
      steps.append(.implied(family: family, by: first))
      words.insert(family, at: 0)
    }
    if let maker = path.maker, let first = words.first, IDReading.needsMaker(first) {
      words.insert(maker, at: 0)
    }
    let (kept, leftOut) = IDReading.sift(words, maker: path.maker, by: rules)
    steps += leftOut
    key = ModelKey(kept.isEmpty ? words : kept)
  }

  /// Whether the name is too short without its maker: `deepseek.r1`, `deepseek.v3`.
  private static func needsMaker(_ word: String) -> Bool {
    word.utf8.first?.isASCIIDigit == true || word == "r1" || word == "v1"
  }

  private static func sift(
    _ words: [String], maker: String?, by rules: NameRules
  ) -> (kept: [String], steps: [IdentityStep]) {
    let all = words + [maker].compactMap { $0 }
    let isSized = words.contains(where: isSize)
    var kept: [String] = []
    var steps: [IdentityStep] = []
    var isBound = false
    for word in words {
      if isBound {
        isBound = false
        steps.append(.leftOut(word, .promptLength))
      } else if word == "gt" || word == "lte" {
        isBound = true
      } else if let reason = reason(for: word, among: all, isSized: isSized, by: rules) {
        steps.append(.leftOut(word, reason))
      } else {
        kept.append(word == "v1" ? "1" : word)
      }
    }
    return (kept, steps)
  }

  /// Why a word does not change the model; `nil` if it does.
  private static func reason(
    for word: String, among all: [String], isSized: Bool, by rules: NameRules
  ) -> IdentityStep.Reason? {
    if isSized, isActiveSize(word) { return .activeSize }
    if rules.quantisations.contains(word) { return .quantisation }
    if rules.tariffs.contains(word) { return .tariff }
    let isContext = word == "context" || isContextSize(word)
    if let serving = rules.servings[isContext ? "context" : word], serving.holds(among: all) {
      return isContext ? .promptLength : .serving
    }
    if word == "001", !rules.numbered.contains(where: { $0.holds(among: all) }) {
      return .firstVersion
    }
    return nil
  }

  private static func isContextSize(_ word: String) -> Bool {
    word == "1m" || (word.utf8.last == UInt8(ascii: "k") && word.dropLast().isDigits)
  }
}
