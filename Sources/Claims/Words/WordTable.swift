import Market

/// Reads a language's words from a table of lines.
///
/// A line is `role argument…: word, word`. Words are in lower case; a blank in one stands for any
/// blank. Lines of `count FIRST STEP` give their words consecutive values, and a `/` separates
/// spellings of the same value.
struct WordTable {
  private(set) var words: [String: Meaning] = [:]

  init(_ table: String) {
    for line in table.split(separator: "\n") where !line.isEmpty { read(line) }
  }

  private mutating func read(_ line: Substring) {
    guard let colon = line.firstIndex(of: ":") else { return }
    let head = line[..<colon].split(separator: " ").map(String.init)
    let list = line[line.index(after: colon)...].split(separator: ",").map {
      String($0.drop { $0 == " " })
    }
    guard let role = head.first else { return }
    let arguments = Array(head.dropFirst())
    guard role != "count" else { return count(list, arguments.compactMap(Int.init)) }
    guard role != "month" else { return months(list) }
    let meaning = WordTable.meaning(role, arguments)
    for word in list { add(word, meaning) }
  }

  private mutating func count(_ list: [String], _ arguments: [Int]) {
    guard arguments.count == 2 else { return }
    for (index, spellings) in list.enumerated() {
      var meaning = Meaning(roles: .number)
      meaning.value = arguments[0] + index * arguments[1]
      for word in spellings.split(separator: "/") { add(String(word), meaning) }
    }
  }

  /// Adds the names of the months, January first, or several lists of twelve.
  private mutating func months(_ list: [String]) {
    for (index, spellings) in list.enumerated() {
      var meaning = Meaning(roles: .month)
      meaning.value = index % 12 + 1
      for word in spellings.split(separator: "/") { add(String(word), meaning) }
    }
  }

  private mutating func add(_ word: String, _ meaning: Meaning) {
    words[word, default: Meaning()].add(meaning)
    let plain = word.withoutAccents
    if plain != word, plain.count >= 4 { words[plain, default: Meaning()].add(meaning) }
  }

  private static func meaning(_ role: String, _ arguments: [String]) -> Meaning {
    var meaning = Meaning(roles: roles[role] ?? [])
    precondition(!meaning.roles.isEmpty, "no role is named '\(role)'")
    for argument in arguments {
      if let number = Int(argument) {
        if meaning.roles.contains(.scale) || meaning.roles.contains(.currency) {
          meaning.power = number
        } else {
          meaning.value = number
        }
      } else if let hedge = Claim.Hedge(rawValue: argument) {
        meaning.hedges.insert(Hedges(hedge))
      } else if let bound = Claim.Bound(rawValue: argument) {
        meaning.bound = bound
      } else if let period = Claim.Period(rawValue: argument) {
        meaning.period = period
      } else if argument.allSatisfy(\.isUppercase), let code = Currency(argument) {
        meaning.currency = code
      } else {
        meaning.name = argument.replacing("_", with: " ")
      }
    }
    return meaning
  }

  private static let roles: [String: Roles] = [
    "number": .number, "one": .one, "scale": .scale, "part": .part, "half": .half, "and": .and,
    "point": .point, "minus": .minus, "currency": .currency, "hundredth": .hundredth,
    "percent": .percent, "tenths": .tenths, "left": .priceLeft, "times": .times,
    "tokens": .tokens, "counted": .counted, "before": .boundBefore, "after": .boundAfter,
    "hedge": .hedge, "fall": .fall, "rise": .rise, "level": .level, "by": .by, "per": .per,
    "time": .time, "period": .period, "range": .range, "between": .between, "from": .from,
    "month": .month, "label": .label, "more": .more, "less": .less, "multiple": .multiple,
    "halved": .halved, "conversion": .conversion, "input": .input, "output": .output,
    "cached": .cached, "scores": .scores, "than": .than, "of": .of, "not": .notCounted,
    "vague": .vague, "share": .shareBefore, "divided": .divided, "small": .small, "each": .each,
    "discount": .discount, "cost": .cost, "several": .several, "changes": .changes,
  ]
}

extension String {
  /// The word as it is written by people whose keyboard has no accents.
  var withoutAccents: String {
    guard utf8.contains(where: { $0 == 0xC3 || $0 == 0xC5 }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars { scalars.append(plainLetters[scalar] ?? scalar) }
    return String(scalars)
  }
}

private let plainLetters: [Unicode.Scalar: Unicode.Scalar] = [
  "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "é": "e", "è": "e",
  "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ñ": "n", "ó": "o", "ò": "o",
  "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u",
]
