extension Search {
  /// The names that stand before a colon.
  public static var fieldNames: [String] { SearchReader.fields.keys.sorted() }
}

/// Parses a search as typed.
struct SearchReader {
  private var typed: TypedText

  init(_ text: String) { typed = TypedText(text) }

  mutating func clauses() -> [Search.Clause] {
    var clauses: [Search.Clause] = []
    while typed.skipBlanks() {
      if let clause = clause() { clauses.append(clause) }
    }
    return clauses
  }

  /// One word, phrase or field; `nil` if it is incomplete.
  private mutating func clause() -> Search.Clause? {
    let isWanted = !typed.take("!！")
    let field = typed.takeField { SearchReader.fields[$0] != nil }
    let key = SearchKey(typed.takeValue().text)
    let make = field.flatMap { SearchReader.fields[$0] } ?? Search.Need.text
    guard !key.isEmpty, let need = make(key) else { return nil }
    return Search.Clause(need: need, isWanted: isWanted)
  }

  /// How each field parses its value; `nil` for a half-typed or invalid value.
  fileprivate static let fields: [String: @Sendable (SearchKey) -> Search.Need?] = [
    "author": Search.Need.author,
    "board": Search.Need.board,
    "lang": Search.Need.language,
    "after": { SearchDate($0).map(Search.Need.after) },
    "before": { SearchDate($0).map(Search.Need.before) },
    "has": { $0 == SearchKey("claim") ? .claim : nil },
  ]
}
