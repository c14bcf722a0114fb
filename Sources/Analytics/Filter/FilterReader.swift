import Market
import Prose

/// Parses a filter or a rule word by word.
///
/// Of each word, only the first problem is kept.
struct FilterReader {
  private var typed: TypedText
  private var problem: Word.Problem?
  /// Whether there is a workload for `cost` and `month`.
  private let hasWorkload: Bool

  init(_ text: String, hasWorkload: Bool = false) {
    typed = TypedText(text)
    self.hasWorkload = hasWorkload
  }

  /// A field, a comparison or a plain word, as typed.
  struct Word {
    /// The word; its indices are valid in the whole text.
    var text: Substring
    /// Its meaning.
    var said: Said
    /// What is wrong with it.
    var problem: Problem?

    enum Said {
      case clause(Filter.Clause)
      /// Text to search for in ids: a word or a quoted phrase.
      case text(isPhrase: Bool)
      case nothing
    }

    struct Problem {
      var message: String
      var remedy: String
    }
  }

  mutating func next() -> Word? {
    guard typed.skipBlanks() else { return nil }
    problem = nil
    let start = rest
    let isWanted = !typed.take("!！")
    let inside = rest
    if let need = field() ?? comparison() {
      let said = need.said.map { Filter.Clause(need: $0, isWanted: isWanted) }
      return Word(
        text: start[..<rest.startIndex], said: said.map(Word.Said.clause) ?? .nothing,
        problem: problem)
    }
    (rest, problem) = (inside, nil)
    if isWanted, typed.word.lowercased() == "all" {
      rest = rest.dropFirst(3)
      let clause = Filter.Clause(need: .everything, isWanted: true)
      return Word(text: start[..<rest.startIndex], said: .clause(clause), problem: nil)
    }
    let isPhrase = typed.isAtPhrase
    let key = value()
    let text = start[..<rest.startIndex]
    if isPhrase, SearchKey(key).isEmpty { fail("'\(text)' is empty", "leave it out") }
    return Word(text: text, said: .text(isPhrase: isPhrase), problem: problem)
  }

  /// A parsed need, or the incomplete start of one.
  private struct Read {
    var said: Filter.Need?
  }

  /// The text not parsed yet.
  private var rest: Substring {
    get { typed.rest }
    set { typed.rest = newValue }
  }

  /// Records a problem; only the first counts.
  private mutating func fail(_ message: String, _ remedy: String) {
    problem = problem ?? Word.Problem(message: message, remedy: remedy)
  }
}

extension FilterReader {
  /// The names of fields, which stand before a colon.
  static let fieldNames = [
    "provider", "model", "source", "status", "open", "watched", "kind", "gone",
  ]

  /// The possible values of a field with a fixed set of them; empty for fields that search text.
  static func values(of field: String) -> [String] {
    switch field {
    case "status": Status.allCases.map(\.rawValue)
    case "open", "watched": answers.map(\.name)
    case "kind": kinds.map(\.name)
    case "gone": answersOrAny.map(\.name)
    default: []
    }
  }

  private mutating func field() -> Read? {
    guard let name = typed.takeField(FilterReader.fieldNames.contains) else { return nil }
    let value = value()
    let key = SearchKey(value)
    guard !key.isEmpty else {
      let examples = [
        "model": "o3", "source": "litellm", "status": "suspect", "kind": "embedding",
      ]
      let example = examples[name] ?? (FilterReader.values(of: name).first ?? "deepseek")
      fail("'\(name):' has no value", "write it as \(name):\(example)")
      return Read()
    }
    switch name {
    case "provider": return Read(said: .provider(key))
    case "model": return Read(said: .model(key))
    case "source": return Read(said: .source(key))
    case "open": return Read(said: choice(name, value, FilterReader.answers).map(Filter.Need.open))
    case "watched":
      return Read(said: choice(name, value, FilterReader.answers).map(Filter.Need.watched))
    case "gone":
      return Read(said: choice(name, value, FilterReader.answersOrAny).map(Filter.Need.gone))
    case "kind": return Read(said: choice(name, value, FilterReader.kinds).map(Filter.Need.kind))
    default:
      let statuses = Status.allCases.map { (name: $0.rawValue, choice: $0) }
      return Read(said: choice(name, value, statuses).map(Filter.Need.status))
    }
  }

  private static let answers = [(name: "yes", choice: true), (name: "no", choice: false)]
  private static let answersOrAny: [(name: String, choice: Bool?)] = [
    ("yes", true), ("no", false), ("any", nil),
  ]
  /// The kinds by name; `audio` covers all listening and speaking, and `text` is chat.
  private static let kinds: [(name: String, choice: Set<ModelKind?>)] =
    ModelKind.allCases.map { kind in
      (kind.rawValue, kind == .audio ? [.audio, .transcription, .speech] : [kind])
    } + [("text", [.chat]), ("unknown", [nil]), ("any", Set(ModelKind.allCases + [nil]))]

  /// The typed choice; a half-typed one is invalid.
  private mutating func choice<Choice>(
    _ field: String, _ typed: Substring, _ all: [(name: String, choice: Choice)]
  ) -> Choice? {
    let key = SearchKey(typed)
    if let found = all.first(where: { SearchKey($0.name) == key }) { return found.choice }
    fail(
      "'\(typed)' is not a valid value for \(field)",
      suggestion(for: String(typed), among: all.map(\.name)))
    return nil
  }
}

extension FilterReader {
  /// `in<3`, `in < 3`, `blend < 5 % of o1`, `blend(o3)<2`.
  private mutating func comparison() -> Read? {
    let start = rest
    let name = rest.prefix { $0.isLetter }
    guard let quantity = Filter.Quantity.named[name.lowercased()] else { return nil }
    let wanted = quantity.unit.wanted
    rest = rest[name.endIndex...]
    var listing: String?
    if typed.take("(（") {
      let inside = typed.word.prefix { !")）".contains($0) }
      rest = rest[inside.endIndex...]
      guard typed.take(")）"), !inside.isEmpty else {
        rest = rest[typed.word.endIndex...]
        fail(
          "the brackets in '\(start[..<rest.startIndex])' contain no listing",
          "write it as \(name)(openai/o3)\(wanted.example)")
        return Read()
      }
      listing = String(inside)
    }
    let head = start[..<rest.startIndex]
    rest = rest.drop(while: \.isWhitespace)
    guard let relation = relation() else {
      guard listing != nil else { return nil }
      rest = rest[typed.word.endIndex...]
      fail("'\(head)' has no limit", "write it as \(head)\(wanted.example)")
      return Read()
    }
    rest = rest.drop(while: \.isWhitespace)
    guard let limit = limit(of: head, quantity.unit) else { return Read() }
    if quantity.isOfWorkload, !hasWorkload {
      fail("'\(name)' needs a workload, and none is chosen", "choose one, or write blend<2")
    }
    doubt(quantity, relation, limit, head)
    return Read(said: .amount(quantity, of: listing, relation, limit))
  }

  /// Rejects limits that no listing can meet.
  private mutating func doubt(
    _ quantity: Filter.Quantity, _ relation: Filter.Relation, _ limit: Filter.Limit,
    _ head: Substring
  ) {
    guard case .figure(let figure) = limit else { return }
    if quantity.unit == .count, figure.exponent < 0 {
      fail("'\(figure)' is not a whole number", "write one, such as \(head)>=2")
    } else if relation == .below, figure.isZero {
      fail("nothing is below 0", "write \(head)<=0, or a larger number")
    } else if quantity == .cut, relation != .below, relation != .atMost, Figure(1) < figure {
      fail("no price can fall by more than 100 %", "write a smaller share, such as \(head)>20%")
    }
  }

  private mutating func relation() -> Filter.Relation? {
    guard let sign = rest.first.flatMap({ FilterReader.signs[$0] }) else { return nil }
    rest = rest.dropFirst()
    guard sign != .equal, sign != .atMost, sign != .atLeast, typed.take("=＝") else { return sign }
    return sign == .below ? .atMost : .atLeast
  }

  static let signs: [Character: Filter.Relation] = [
    "<": .below, "＜": .below, "≤": .atMost, ">": .above, "＞": .above, "≥": .atLeast,
    "=": .equal, "＝": .equal,
  ]

  /// Parses the number after an operator, with its unit; anything else is a problem.
  private mutating func limit(of head: Substring, _ unit: Filter.Unit) -> Filter.Limit? {
    let (text, wanted) = (typed.word, unit.wanted)
    let isForeign = typed.take("€£¥")
    _ = typed.take("$")
    let number = number(for: unit)
    let behind = rest.drop(while: \.isWhitespace)
    let isPercent = number != nil && (behind.first == "%" || behind.first == "％")
    if isPercent { rest = behind.dropFirst() }
    let end = rest.startIndex
    let limit = number.map { self.limit($0, unit, isPercent) }
    let isBare = (unit == .percent || unit == .ratio) && !isPercent && rest.startIndex == end
    if text.isEmpty {
      fail("'\(head)' has no limit", "write it as \(head)\(wanted.example)")
    } else if limit == nil || isForeign || isBare || !typed.word.isEmpty {
      let remedy = wanted.remedy + (unit == .money ? "" : ", such as \(head)\(wanted.example)")
      fail("'\(text)' is not a \(wanted.name)", remedy)
    }
    rest = rest[typed.word.endIndex...]
    return limit
  }

  /// Parses a number; a comma is a decimal point in a price, and ignored in a count.
  private mutating func number(for unit: Filter.Unit) -> Figure? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    rest = rest[digits.endIndex...]
    let plain =
      unit == .count
      ? digits.filter { $0 != "," } : String(digits.map { $0 == "," ? "." : $0 })
    return Figure(plain)
  }

  private mutating func limit(
    _ number: Figure, _ unit: Filter.Unit, _ isPercent: Bool
  ) -> Filter.Limit {
    let share = number.scaled(byPowerOfTen: -2)
    switch unit {
    case .percent: return .figure(share)
    case .ratio: return .figure(!isPercent && typed.take("xX×") ? number : share)
    case .money where isPercent: return .share(share, of: name())
    case .money where typed.take("xX×"): return .share(number, of: name())
    case .money: return .figure(number)
    case .days:
      let days = typed.take("yY") ? 365 : typed.take("mM") ? 30 : typed.take("wW") ? 7 : 1
      if days == 1 { _ = typed.take("dD") }
      return .figure(number * Figure(days))
    case .count:
      return .figure(number.scaled(byPowerOfTen: typed.take("kK") ? 3 : typed.take("mM") ? 6 : 0))
    }
  }

  /// Parses ` of o1` or `of:openai/o1`; `nil` if there is no name yet.
  private mutating func name() -> String? {
    let next = rest.drop(while: \.isWhitespace)
    guard next.prefix(2).lowercased() == "of" else { return nil }
    let behind = next.dropFirst(2)
    guard behind.first.map({ $0 == ":" || $0 == "：" || $0.isWhitespace }) ?? true else {
      return nil
    }
    rest = behind.dropFirst().drop(while: \.isWhitespace)
    let name = typed.word
    rest = rest[name.endIndex...]
    if name.isEmpty { fail("'of' names no listing", "write it as blend<5% of openai/o1") }
    return name.isEmpty ? nil : String(name)
  }
}

extension FilterReader {
  /// Takes a quoted phrase, or the text up to the next space.
  private mutating func value() -> Substring {
    let start = rest
    let value = typed.takeValue()
    if value.isOpen { fail("the quotes in '\(start)' are not closed", "close them") }
    return value.text
  }
}
