import Market
import Prose

/// Reads a filter as it was typed.
struct FilterReader {
  private var rest: Substring
  private var words = ""
  private var clauses: [Filter.Clause] = []

  init(_ text: String) { rest = text[...] }

  mutating func read() -> (words: Search, clauses: [Filter.Clause]) {
    while skipBlanks() { takeOne() }
    return (Search(words), clauses)
  }

  /// Takes a field, a comparison, or what is neither, which is a word or phrase.
  private mutating func takeOne() {
    let start = rest
    let isWanted = !take("!！")
    if let need = field() ?? comparison() {
      if let need = need.said { clauses.append(Filter.Clause(need: need, isWanted: isWanted)) }
      return
    }
    rest = start
    takeWord()
  }

  /// What was read: a need, or the beginning of one that says nothing yet.
  private struct Read {
    var said: Filter.Need?
  }
}

extension FilterReader {
  private static let fields: [String: @Sendable (SearchKey) -> Filter.Need] = [
    "provider": Filter.Need.provider,
    "model": Filter.Need.model,
    "source": Filter.Need.source,
    "status": { key in
      .status(Status.allCases.filter { SearchKey($0.rawValue).bytes.starts(with: key.bytes) })
    },
  ]

  private mutating func field() -> Read? {
    guard let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let make = FilterReader.fields[rest[..<colon].lowercased()]
    else { return nil }
    rest = rest[rest.index(after: colon)...]
    let quote = rest.first.flatMap { FilterReader.quotes[$0] }
    if quote != nil { rest = rest.dropFirst() }
    let value = rest.prefix { !(quote?.contains($0) ?? $0.isWhitespace) }
    rest = rest[value.endIndex...]
    if quote != nil { rest = rest.dropFirst() }
    let key = SearchKey(value)
    return Read(said: key.isEmpty ? nil : make(key))
  }

  /// `in<3`, `in < 3`, `blend < 5 % of o1`.
  private mutating func comparison() -> Read? {
    let name = rest.prefix { $0.isLetter }
    guard let quantity = Filter.Quantity.named[name.lowercased()] else { return nil }
    rest = rest[name.endIndex...].drop(while: \.isWhitespace)
    guard let relation = relation() else { return nil }
    rest = rest.drop(while: \.isWhitespace)
    _ = take("$€£¥")
    guard let number = number(for: quantity.unit) else {
      // Whatever else stands there is no number, and says nothing.
      rest = rest.drop { !$0.isWhitespace }
      return Read()
    }
    return Read(said: .amount(quantity, relation, limit(number, quantity.unit)))
  }

  private mutating func relation() -> Filter.Relation? {
    guard let sign = rest.first.flatMap({ FilterReader.signs[$0] }) else { return nil }
    rest = rest.dropFirst()
    guard sign != .equal, sign != .atMost, sign != .atLeast, take("=＝") else { return sign }
    return sign == .below ? .atMost : .atLeast
  }

  private static let signs: [Character: Filter.Relation] = [
    "<": .below, "＜": .below, "≤": .atMost, ">": .above, "＞": .above, "≥": .atLeast,
    "=": .equal, "＝": .equal,
  ]

  /// The number; a comma is a point in a price, and nothing in a count.
  private mutating func number(for unit: Filter.Unit) -> Figure? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    rest = rest[digits.endIndex...]
    let plain =
      unit == .count
      ? digits.filter { $0 != "," } : String(digits.map { $0 == "," ? "." : $0 })
    return Figure(plain)
  }

  private mutating func limit(_ number: Figure, _ unit: Filter.Unit) -> Filter.Limit {
    let behind = rest.drop(while: \.isWhitespace)
    let isPercent = behind.first == "%" || behind.first == "％"
    if isPercent { rest = behind.dropFirst() }
    defer { rest = rest.drop { !$0.isWhitespace } }
    let share = number.scaled(byPowerOfTen: -2)
    switch unit {
    case .percent: return .figure(share)
    case .ratio: return .figure(!isPercent && take("xX×") ? number : share)
    case .money where isPercent: return .share(share, of: name())
    case .money where take("xX×"): return .share(number, of: name())
    case .money: return .figure(number)
    case .days:
      return .figure(number * Figure(take("yY") ? 365 : take("mM") ? 30 : take("wW") ? 7 : 1))
    case .count: return .figure(number.scaled(byPowerOfTen: take("kK") ? 3 : take("mM") ? 6 : 0))
    }
  }

  /// ` of o1`, `of:openai/o1`; none where no name is there yet.
  private mutating func name() -> String? {
    let word = rest.drop(while: \.isWhitespace)
    guard word.prefix(2).lowercased() == "of" else { return nil }
    let behind = word.dropFirst(2)
    guard behind.first.map({ $0 == ":" || $0 == "：" || $0.isWhitespace }) ?? true else {
      return nil
    }
    rest = behind.dropFirst().drop(while: \.isWhitespace)
    let name = rest.prefix { !$0.isWhitespace }
    return name.isEmpty ? nil : String(name)
  }
}

extension FilterReader {
  /// The quotes that open a phrase, with those that close it.
  private static let quotes: [Character: String] = [
    "\"": "\"＂”", "＂": "\"＂", "“": "”\"", "„": "“”\"", "「": "」", "『": "』", "«": "»",
  ]

  /// Leaves a word or a phrase, with its quotes, to the search.
  private mutating func takeWord() {
    if take("!！") { words.append("!") }
    var end: Substring.Index
    if let open = rest.first, let close = FilterReader.quotes[open] {
      end = rest.dropFirst().prefix { !close.contains($0) }.endIndex
      if end < rest.endIndex { end = rest.index(after: end) }
    } else {
      end = rest.prefix { !$0.isWhitespace }.endIndex
    }
    words += rest[..<end] + " "
    rest = rest[end...]
  }

  private mutating func skipBlanks() -> Bool {
    rest = rest.drop(while: \.isWhitespace)
    return !rest.isEmpty
  }

  private mutating func take(_ wanted: String) -> Bool {
    guard let first = rest.first, wanted.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }
}
