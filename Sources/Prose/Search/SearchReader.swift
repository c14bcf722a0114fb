/// Reads a search as it was typed.
struct SearchReader {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func clauses() -> [Search.Clause] {
    var clauses: [Search.Clause] = []
    while skipBlanks() {
      if let clause = clause() { clauses.append(clause) }
    }
    return clauses
  }

  /// One word, phrase or field; `nil` for one that says nothing yet.
  private mutating func clause() -> Search.Clause? {
    let isWanted = !take { $0 == "!" || $0 == "！" }
    guard let name = field() else {
      return need(Search.Need.text, of: value()).map { Search.Clause(need: $0, isWanted: isWanted) }
    }
    return need(name, of: value()).map { Search.Clause(need: $0, isWanted: isWanted) }
  }

  private func need(_ make: (SearchKey) -> Search.Need?, of value: Substring) -> Search.Need? {
    let key = SearchKey(value)
    return key.isEmpty ? nil : make(key)
  }
}

extension SearchReader {
  /// What the fields make of their values; `nil` for a value that is half typed or no such value.
  private static let fields: [String: @Sendable (SearchKey) -> Search.Need?] = [
    "author": Search.Need.author,
    "board": Search.Need.board,
    "lang": Search.Need.language,
    "after": { SearchDate($0).map(Search.Need.after) },
    "before": { SearchDate($0).map(Search.Need.before) },
    "has": { $0 == SearchKey("claim") ? .claim : nil },
  ]

  /// Takes the name of a field with its colon; nothing where no such field is named.
  private mutating func field() -> ((SearchKey) -> Search.Need?)? {
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let make = SearchReader.fields[rest[..<colon].lowercased()]
    else { return nil }
    rest = rest[rest.index(after: colon)...]
    return make
  }

  /// Takes a phrase in quotes, or what stands before the next blank.
  private mutating func value() -> Substring {
    guard let open = rest.first, let close = SearchReader.quotes[open] else {
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest.dropFirst(word.count)
      return word
    }
    let phrase = rest.dropFirst().prefix { !close.contains($0) }
    rest = rest[phrase.endIndex...].dropFirst()
    return phrase
  }

  /// The quotes that open a phrase, with those that close it.
  private static let quotes: [Character: String] = [
    "\"": "\"＂”", "＂": "\"＂", "“": "”\"", "„": "“”\"", "「": "」", "『": "』", "«": "»",
  ]

  /// Goes to the next word; false where there is none.
  private mutating func skipBlanks() -> Bool {
    rest = rest.drop(while: \.isWhitespace)
    return !rest.isEmpty
  }

  private mutating func take(_ isWanted: (Character) -> Bool) -> Bool {
    guard let first = rest.first, isWanted(first) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
