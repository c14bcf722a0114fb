import Market

extension TOMLFile.Entry {
  /// The table that the entry is in; none at the top of the file.
  var table: String? { path.count > 1 ? path[0].text : nil }

  /// The text of the entry.
  ///
  /// - Parameter example: What such a value looks like.
  /// - Returns: The text and its place.
  /// - Throws: A diagnostic where it is something else, or empty.
  func word(such example: String) throws(Diagnostic) -> Settings.Word {
    try value.word(of: name.text, such: example)
  }

  /// The texts of the entry, which is a list.
  ///
  /// - Throws: A diagnostic where it is none, or holds anything but texts.
  func words(such example: String) throws(Diagnostic) -> [Settings.Word] {
    guard value.kind == .list else {
      throw value.error("the value of '\(name.text)' is no list", "write it as \(example)")
    }
    var words: [Settings.Word] = []
    for item in value.items { words.append(try item.word(of: name.text, such: example)) }
    return words
  }

  /// The number of the entry, a whole one.
  ///
  /// - Throws: A diagnostic where it is something else, or not in the range.
  func count(in range: ClosedRange<Int>) throws(Diagnostic) -> Int {
    guard case .number(let figure) = value.kind, figure.exponent >= 0,
      figure.magnitude < 18, let count = Int(figure.description), range ~= count
    else {
      throw value.error(
        "the value of '\(name.text)' is no whole number of tokens",
        "write one from \(range.lowerBound) to \(range.upperBound), such as 2_000_000")
    }
    return count
  }

  /// The share that the entry states per cent, as 0 to 1.
  ///
  /// A bare number is refused: whether 0.5 is a half or half a per cent, its size does not tell.
  ///
  /// - Throws: A diagnostic where it is something else, or has more than two decimals.
  func share() throws(Diagnostic) -> Figure {
    let text = value.text?.filter { $0 != " " } ?? ""
    guard text.hasSuffix("%"), let percent = Figure(text.dropLast()), !percent.isNegative,
      percent <= Figure(100), percent.exponent >= -2
    else {
      throw value.error(
        "the value of '\(name.text)' is no share", "write it per cent, such as \"60%\"")
    }
    return percent.scaled(byPowerOfTen: -2)
  }
}

extension TOMLFile.Value {
  fileprivate func word(
    of name: String, such example: String
  ) throws(Diagnostic) -> Settings.Word {
    guard let text else {
      throw error("the value of '\(name)' is no text", "put it in quotes, such as \(example)")
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw error("the value of '\(name)' is empty", "write it as \(example), or leave it out")
    }
    var place = origin
    place.column += 1
    return Settings.Word(text: text, origin: place)
  }

  /// What is wrong with the value.
  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: origin, message, remedy: remedy)
  }
}

extension TOMLFile.Name {
  /// What is wrong with the name.
  func error(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.error, at: origin, message, remedy: remedy)
  }

  /// That there is no such name.
  func unknown(_ what: String, among names: [String]) -> Diagnostic {
    error("unknown \(what)", suggestion(for: text, among: names))
  }

  /// That tables have no place in another.
  func noTable(in table: String) -> Diagnostic {
    error("\(table) has no tables in it", "write its lines without a point or a header between")
  }

  /// Whether people can type the name as one word wherever it is asked for.
  ///
  /// - Throws: A diagnostic where they can't.
  func checkName(_ what: String) throws(Diagnostic) {
    let isWord = text.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) }
    guard !text.isEmpty, isWord else {
      throw error("'\(text)' is no name for a \(what)", "use letters, digits, - and _")
    }
  }
}

extension Settings.Word {
  /// The words in it, with blanks between them.
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
