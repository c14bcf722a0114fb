extension Search {
  /// The names that stand before a colon.
  public static var fieldNames: [String] { SearchReader.fields.keys.sorted() }
}

/// Parses a search as typed.
struct SearchReader {
  private let text: String
  private var typed: TypedText
  private(set) var mistakes: [Search.Mistake] = []

  init(_ text: String) {
    self.text = text
    typed = TypedText(text)
  }

  mutating func clauses() -> [Search.Clause] {
    var clauses: [Search.Clause] = []
    while typed.skipBlanks() {
      let start = typed.rest.startIndex
      if let clause = clause() {
        clauses.append(clause)
      } else {
        mistakes.append(mistake(from: start))
      }
    }
    return clauses
  }

  private func mistake(from start: String.Index) -> Search.Mistake {
    let written = text[start..<typed.rest.startIndex]
    return Search.Mistake(
      text: String(written), column: text.distance(from: text.startIndex, to: start) + 1)
  }

  /// One word, phrase or field; `nil` if it is incomplete.
  private mutating func clause() -> Search.Clause? {
    let isWanted = !typed.take("!！")
    if let written = typed.takePattern() {
      return SearchPattern(written).map { Search.Clause(need: .pattern($0), isWanted: isWanted) }
    }
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
    "source": Search.Need.source,
    "score": { ClosedRange(typed: $0).map(Search.Need.score) },
    "replies": { ClosedRange(typed: $0).map(Search.Need.replies) },
    "sort": {
      Search.Order(rawValue: String(decoding: $0.bytes, as: UTF8.self)).map(Search.Need.order)
    },
    "has": { $0 == SearchKey("claim") ? .claim : $0 == SearchKey("star") ? .star : nil },
  ]
}

extension ClosedRange<Int> {
  /// `>100`, `<100`, `>=100`, `<=100`, `=100`, or `100`, which is at least so many.
  fileprivate init?(typed key: SearchKey) {
    let text = String(decoding: key.bytes, as: UTF8.self)
    let sign = text.prefix { "<>=".contains($0) }
    guard let number = Int(text.dropFirst(sign.count)), Search.allCounts.contains(number) else {
      return nil
    }
    switch sign {
    case "", ">=": self = number...Int.max
    case ">": self = number + 1...Int.max
    case "<=": self = Int.min...number
    case "<": self = Int.min...number - 1
    case "=", "==": self = number...number
    default: return nil
    }
  }
}

extension Search {
  /// The numbers that `score:` and `replies:` take: more than any story has.
  static let allCounts = -1_000_000_000_000...1_000_000_000_000
}
