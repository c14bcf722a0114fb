import Prose

/// The words of a language with their cues.
struct Lexicon {
  private let table: PhraseTable
  private let cues: [Cue]

  /// The words of some tables; a word of an earlier one is not taken from a later.
  ///
  /// Of `foreign` tables only the words that decide by themselves count: replies borrow those.
  init(_ own: [String], foreign: [String]) {
    var places: [SearchKey: Int] = [:]
    var cues: [Cue] = []
    var entries: [(phrase: String, value: Int)] = []
    func add(_ table: String, _ isForeign: Bool) {
      var fresh: [SearchKey: Int] = [:]
      for (role, words) in Words.lines(table)
      where !isForeign || role.hasSuffix("2") || role == "irony" {
        for word in words {
          let key = SearchKey(word)
          if places[key] != nil { continue }
          let place = fresh[key] ?? cues.count
          if place == cues.count {
            cues.append(Cue())
            entries.append((word, place))
            fresh[key] = place
          }
          cues[place].add(role)
        }
      }
      places.merge(fresh) { old, _ in old }
    }
    for table in own { add(table, false) }
    for table in foreign { add(table, true) }
    table = PhraseTable(entries)
    self.cues = cues
  }

  /// The cues of a text, in order.
  func cues(in text: FoldedText) -> [(cue: Cue, range: Range<Int>)] {
    table.matches(in: text).map { (cues[$0.value], $0.range) }
  }
}

extension Cue {
  /// Adds what a line's role says.
  fileprivate mutating func add(_ role: Substring) {
    let parts = role.split(separator: " ")
    guard let name = parts.first else { return }
    let strength = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
    switch name {
    case "for": kindness = kindness == 0 ? strength : kindness
    case "against": kindness = kindness == 0 ? -strength : kindness
    default: roles.formUnion(Roles.byName[name] ?? [])
    }
  }
}

/// The lexicons by language.
enum Lexicons {
  private static let chinese = Lexicon([Words.chinese], foreign: [Words.english])
  private static let danish = Lexicon([Words.danish], foreign: [Words.english, Words.others])
  private static let english = Lexicon([Words.english], foreign: [])
  private static let others = Lexicon([Words.others], foreign: [Words.english])

  /// The lexicon of a BCP 47 language.
  static func lexicon(of language: String?) -> Lexicon {
    switch language?.prefix(2) {
    case "zh": chinese
    case "da", "nb", "no", "nn": danish
    case "en", nil: english
    default: others
    }
  }
}
