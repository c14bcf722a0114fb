import Market
import Screen

extension TOMLFile.Entry {
  /// The table that contains the entry; `nil` at the top level.
  var table: String? { path.count > 1 ? path[0].text : nil }

  /// The entry's value as text.
  ///
  /// - Parameter example: An example of a valid value.
  /// - Returns: The text and its position.
  /// - Throws: A diagnostic if it is not text, or empty.
  func word(such example: String) throws(Diagnostic) -> Settings.Word {
    try value.word(of: name.text, such: example)
  }

  /// The entry's value as a list of texts.
  ///
  /// - Throws: A diagnostic if it is not a list, or holds anything but texts.
  func words(such example: String) throws(Diagnostic) -> [Settings.Word] {
    guard value.kind == .list else {
      throw value.error("the value of '\(name.text)' is not a list", "write it as \(example)")
    }
    var words: [Settings.Word] = []
    for item in value.items { words.append(try item.word(of: name.text, such: example)) }
    return words
  }

  /// The entry's value as a currency.
  ///
  /// - Parameter example: The letters of one.
  /// - Returns: The currency.
  /// - Throws: A diagnostic if it is none.
  func currency(such example: String) throws(Diagnostic) -> Currency {
    let word = try word(such: "\"\(example)\"")
    if let currency = Currency(word.text) { return currency }
    throw value.error(
      "'\(word.text)' is not a currency", "write its three letters, such as \"\(example)\"")
  }

  /// The entry's value as true or false.
  ///
  /// - Throws: A diagnostic if it is neither.
  func flag() throws(Diagnostic) -> Bool {
    guard case .flag(let flag) = value.kind else {
      throw value.error(
        "the value of '\(name.text)' is neither true nor false", "write true or false, unquoted")
    }
    return flag
  }

  /// The entry's value as the scheme for colouring price moves.
  ///
  /// - Throws: A diagnostic if it is something else.
  func colors() throws(Diagnostic) -> MoveColors {
    let word = try word(such: "\"buyer\"")
    if let colors = MoveColors(rawValue: word.text) { return colors }
    throw value.error(
      "'\(word.text)' is no colour scheme", "write buyer, seller or neutral")
  }

  /// The entry's value as a command: the list of its words, which no shell will read.
  ///
  /// - Throws: A diagnostic if it is anything else, or empty.
  func command() throws(Diagnostic) -> [String] {
    let example = "[\"notify-send\", \"tokentape\"]"
    let words = try words(such: example)
    guard !words.isEmpty else {
      throw value.error("the command '\(name.text)' has no words", "write it as \(example)")
    }
    if let bad = words.first(where: { $0.text.unicodeScalars.contains("\0") }) {
      throw Diagnostic(
        .error, at: bad.origin, "a word of a command holds a zero byte", remedy: "leave it out")
    }
    return words.map(\.text)
  }

  /// The entry's value as a number of seconds.
  ///
  /// - Throws: A diagnostic if it is not a whole one, or out of range.
  func seconds(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
    guard case .number(let figure) = value.kind, figure.exponent >= 0, figure.magnitude < 9,
      let seconds = Int(figure.description), range ~= seconds
    else {
      throw value.error(
        "the value of '\(name.text)' is not a number of seconds",
        "write a whole one from \(range.lowerBound) to \(range.upperBound)")
    }
    return seconds
  }

  /// The entry's value as a whole number.
  ///
  /// - Throws: A diagnostic if it is not one, or out of range.
  func count(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
    guard case .number(let figure) = value.kind, figure.exponent >= 0,
      figure.magnitude < 18, let count = Int(figure.description), range ~= count
    else {
      throw value.error(
        "the value of '\(name.text)' is not a whole number of tokens",
        "write one from \(range.lowerBound) to \(range.upperBound), such as 2_000_000")
    }
    return count
  }

  /// The entry's percentage as a share from 0 to 1.
  ///
  /// A bare number is rejected: 0.5 could mean a half or half a per cent.
  ///
  /// - Throws: A diagnostic if it is not a percentage, or has more than two decimals.
  func share() throws(Diagnostic) -> Figure {
    let text = value.text?.filter { $0 != " " } ?? ""
    guard text.hasSuffix("%"), let percent = Figure(text.dropLast()), !percent.isNegative,
      percent <= Figure(100), percent.exponent >= -2
    else {
      throw value.error(
        "the value of '\(name.text)' is not a share", "write a percentage, such as \"60%\"")
    }
    return percent.scaled(byPowerOfTen: -2)
  }
}

extension TOMLFile.Value {
  fileprivate func word(
    of name: String, such example: String
  ) throws(Diagnostic) -> Settings.Word {
    guard let text else {
      throw error("the value of '\(name)' is not text", "put it in quotes, such as \(example)")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw error("the value of '\(name)' is empty", "write it as \(example), or leave it out")
    }
    var place = origin
    place.column += 1
    return Settings.Word(text: text, origin: place)
  }

  /// A diagnostic at the value.
  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: origin, message, remedy: remedy)
  }
}

extension TOMLFile.Name {
  /// A diagnostic at the name.
  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: origin, message, remedy: remedy)
  }

  /// A diagnostic for an unknown name, with a suggestion.
  func unknown(_ what: String, among names: [String]) -> Diagnostic {
    error("unknown \(what)", suggestion(for: text, among: names))
  }

  /// A diagnostic for a table inside another.
  func noTable(in table: String) -> Diagnostic {
    error("\(table) can't contain tables", "write its lines without a dot or a header between")
  }

  /// Checks that the name can be typed as one word everywhere.
  ///
  /// - Throws: A diagnostic if it can't.
  func checkName(_ what: String) throws(Diagnostic) {
    let isWord = text.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    guard !text.isEmpty, isWord else {
      throw error("'\(text)' is not a valid name for a \(what)", "use letters, digits, - and _")
    }
  }
}

extension Settings.Word {
  /// Its words, separated by blanks.
  var pieces: [Settings.Word] {
    var pieces: [Settings.Word] = []
    var place = origin
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty { pieces.append(Settings.Word(text: String(piece), origin: place)) }
      place.column += piece.count + 1
    }
    return pieces
  }
}

extension Settings {
  /// The meters that a price in the settings may state, by their names there.
  static let meters: [(name: String, meter: Meter)] = [
    ("input", .input), ("cached-input", .cachedInput), ("cache-write", .cacheWrite),
    ("output", .output), ("reasoning", .reasoning),
  ]
}
