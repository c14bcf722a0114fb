import Market

/// Scans the lines of a TOML file.
struct TOMLScanner {
  private let file: String
  /// The lines in UTF-8; what they are made of is ASCII, but for texts and comments.
  private let lines: [[UInt8]]
  private var line = 0
  /// The place in the line, in bytes.
  private var column = 0
  private var found = TOMLFile()
  /// The current table; `nil` after an invalid header.
  private var table: [TOMLFile.Name]? = []
  private var paths: Set<[String]> = []
  private var tables: Set<[String]> = []
  /// Where the list being read began, if any.
  private var list: Origin?

  /// The tables that there may be several of: `[[format]]`.
  private let tablesOfMany: Set<[String]>

  /// The most nested inline tables, and the most parts of a name.
  static let deepest = 8

  init(_ text: Text, tablesOfMany: Set<[String]>) {
    self.tablesOfMany = tablesOfMany
    file = text.file
    lines = text.lines.map { Array($0.utf8) }
  }

  /// Reads all lines.
  mutating func read() -> TOMLFile {
    while line < lines.count {
      column = 0
      let start = line
      do throws(Diagnostic) {
        skipBlanks()
        if next == "[" { try takeHeader() } else if !isAtEnd { try takeEntry() }
      } catch {
        found.diagnostics.append(error)
        if list != nil { leaveList(begunAt: start) }
      }
      list = nil
      line += 1
    }
    return found
  }

  private mutating func takeHeader() throws(Diagnostic) {
    table = nil
    let place = origin
    column += 1
    let isOfMany = next == "["
    if isOfMany { column += 1 }
    skipBlanks()
    var path = try takePath()
    if isOfMany {
      guard tablesOfMany.contains(path.map(\.text)) else {
        throw error(
          "arrays of tables are not supported", "write [name] before the lines of a table",
          at: place)
      }
      guard next == "]" else {
        throw error("the header of a table is not closed", "end it with ]]", at: place)
      }
      column += 1
      // Each gets its line as a second name.
      path.append(TOMLFile.Name(text: "\(line + 1)", origin: path[0].origin))
    }
    guard next == "]" else {
      throw error("the header of a table is not closed", "end it with ]", at: place)
    }
    column += 1
    try expectEnd()
    table = path
    found.headers.append(path)
    guard tables.insert(path.map(\.text)).inserted else {
      throw error(
        "the table [\(path.map(\.text).joined(separator: "."))] is repeated",
        "put all of its lines under one header", at: place)
    }
  }

  private mutating func takeEntry() throws(Diagnostic) {
    var entries: [TOMLFile.Entry] = []
    try take(into: &entries, under: table ?? [], depth: 0)
    try expectEnd()
    guard table != nil else { return }
    for entry in entries {
      guard paths.insert(entry.path.map(\.text)).inserted else {
        throw error(
          "'\(entry.name.text)' is repeated", "leave one of them out", at: entry.name.origin)
      }
      found.entries.append(entry)
    }
  }

  /// Reads `name = value`; an inline table gives one entry per member.
  private mutating func take(
    into entries: inout [TOMLFile.Entry], under table: [TOMLFile.Name], depth: Int
  ) throws(Diagnostic) {
    let path = table + (try takePath())
    guard next == "=" else {
      throw error(
        "there is no = after '\(path[path.count - 1].text)'", "write a line as name = \"value\"")
    }
    column += 1
    skipBlanks()
    if next == "{" {
      try takeBraces(into: &entries, under: path, depth: depth + 1)
    } else {
      entries.append(TOMLFile.Entry(path: path, value: try takeValue()))
    }
    skipBlanks()
  }

  private mutating func takeBraces(
    into entries: inout [TOMLFile.Entry], under path: [TOMLFile.Name], depth: Int
  ) throws(Diagnostic) {
    let place = origin
    guard depth <= TOMLScanner.deepest else {
      throw error(
        "the inline tables are nested too deeply", "write [name] before the lines of a table")
    }
    column += 1
    skipBlanks()
    while next != "}" {
      guard next != nil else {
        throw error("the braces are not closed", "end them with } on this line", at: place)
      }
      try take(into: &entries, under: path, depth: depth)
      if next == "," {
        column += 1
        skipBlanks()
      } else if next != "}" {
        throw error("the braces are not closed", "end them with } on this line", at: place)
      }
    }
    column += 1
  }
}

extension TOMLScanner {
  /// Reads a dotted name such as `workloads.mine`, quoted or not.
  private mutating func takePath() throws(Diagnostic) -> [TOMLFile.Name] {
    var path: [TOMLFile.Name] = []
    while path.count < TOMLScanner.deepest {
      path.append(try takeName())
      skipBlanks()
      guard next == "." else { return path }
      column += 1
      skipBlanks()
    }
    throw error("the name has too many parts", "write it as name or table.name")
  }

  private mutating func takeName() throws(Diagnostic) -> TOMLFile.Name {
    let place = origin
    if next == "\"" || next == "'" { return TOMLFile.Name(text: try takeText(), origin: place) }
    let word = takeWord(endingBefore: " \t.=[]{},#\"'")
    guard !word.isEmpty else {
      throw error("expected a name", "write a line as name = \"value\"")
    }
    guard
      word.unicodeScalars.allSatisfy({
        $0.isASCIILetter || $0.isASCIIDigit || $0 == "-" || $0 == "_"
      })
    else {
      throw error("'\(word)' is not a bare name", "put it in quotes", at: place)
    }
    return TOMLFile.Name(text: word, origin: place)
  }

  private mutating func takeValue() throws(Diagnostic) -> TOMLFile.Value {
    let place = origin
    switch next {
    case "\"", "'": return TOMLFile.Value(kind: .text(try takeText()), origin: place)
    case "[": return try takeList()
    case nil, "#":
      throw error("there is no value after the =", "write one, in quotes if it is a text")
    default: break
    }
    let word = takeWord(endingBefore: " \t,]}#")
    if word == "true" || word == "false" {
      return TOMLFile.Value(kind: .flag(word == "true"), origin: place)
    }
    let digits = word.unicodeScalars.split(separator: "_", omittingEmptySubsequences: false)
    let isSpaced =
      digits.dropFirst().contains { $0.first?.isASCIIDigit != true }
      || digits.dropLast().contains { $0.last?.isASCIIDigit != true }
    guard !isSpaced, let figure = Figure(word.replacing("_", with: ""))
    else {
      throw error(
        "'\(word)' is not a value", "put a text in quotes, and write a number as 2_000_000",
        at: place)
    }
    return TOMLFile.Value(kind: .number(figure), origin: place)
  }

  /// Reads a list of plain values, which may span lines and contain comments.
  private mutating func takeList() throws(Diagnostic) -> TOMLFile.Value {
    let place = origin
    guard list == nil else {
      throw error("nested lists are not supported", "write one list of values")
    }
    list = place
    column += 1
    var items: [TOMLFile.Value] = []
    skipBlanksAndEnds()
    while next != "]" {
      guard let next, next != "{" else {
        throw next == nil
          ? error("the list is not closed", "end it with ]", at: place)
          : error("arrays of tables are not supported", "write one list of values")
      }
      if line > place.line - 1, next.beginsWord {
        throw error("the list is not closed", "end it with ]", at: place)
      }
      items.append(try takeValue())
      skipBlanksAndEnds()
      if self.next == "," {
        column += 1
        skipBlanksAndEnds()
      } else if self.next != "]" {
        throw error(
          "the list is not closed", "end it with ], and write a comma between two values", at: place
        )
      }
    }
    column += 1
    list = nil
    return TOMLFile.Value(kind: .list, origin: place, items: items)
  }

  /// Recovers after an invalid list: skips what looks like its values, up to the next entry or
  /// header.
  private mutating func leaveList(begunAt start: Int) {
    func beginsAnew(_ place: Int) -> Bool {
      let first = firstSign(of: place)
      return first.map { $0.beginsWord || $0 == "[" } ?? false
    }
    line = min(line, lines.count - 1)
    if line > start, beginsAnew(line) { return line -= 1 }
    while line + 1 < lines.count, !beginsAnew(line + 1) {
      line += 1
      if firstSign(of: line) == "]" { return }
    }
  }

  private func firstSign(of place: Int) -> Unicode.Scalar? {
    lines[place].first { $0 != 0x20 && $0 != 0x09 }.map { Unicode.Scalar($0) }
  }
}

extension TOMLScanner {
  /// Reads a single-line string: escapes work in double quotes, not in single ones.
  private mutating func takeText() throws(Diagnostic) -> String {
    let place = origin
    let quote = lines[line][column]
    if lines[line][column...].starts(with: [quote, quote, quote]) {
      throw error("multi-line strings are not supported", "write it on one line", at: place)
    }
    column += 1
    var text = ""
    while let end = lines[line][column...].firstIndex(where: {
      $0 == quote || $0 == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"")
    }) {
      text += String(decoding: lines[line][column..<end], as: UTF8.self)
      column = end + 1
      if lines[line][end] == quote { return text }
      text.unicodeScalars.append(try takeEscape())
    }
    column = lines[line].count
    throw error("the text is not closed", "end it with \(Unicode.Scalar(quote))", at: place)
  }

  private mutating func takeEscape() throws(Diagnostic) -> Unicode.Scalar {
    let place = origin
    guard let letter = rest.unicodeScalars.first else {
      throw error("the text is not closed", "end it with \"", at: place)
    }
    column += UTF8.width(letter)
    if let plain = TOMLScanner.escapes[letter] { return plain }
    let count = letter == "u" ? 4 : letter == "U" ? 8 : 0
    let digits = String(decoding: lines[line][column...].prefix(count), as: UTF8.self)
    guard count > 0, digits.utf8.count == count, digits.allSatisfy(\.isHexDigit),
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
    else {
      throw error("'\\\(letter)' is not an escape", "write \\\\ for a backslash", at: place)
    }
    column += count
    return scalar
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "\"": "\"", "\\": "\\", "n": "\n", "t": "\t", "r": "\r", "b": "\u{8}", "f": "\u{C}",
    "e": "\u{1B}",
  ]

  private mutating func takeWord(endingBefore ends: String) -> String {
    let word = lines[line][column...].prefix { !ends.utf8.contains($0) }
    column = word.endIndex
    return String(decoding: word, as: UTF8.self)
  }

  /// The next sign of the line, or the first byte of one that is not ASCII; `nil` at its end.
  private var next: Unicode.Scalar? {
    line < lines.count && column < lines[line].count ? Unicode.Scalar(lines[line][column]) : nil
  }

  private mutating func expectEnd() throws(Diagnostic) {
    skipBlanks()
    guard !isAtEnd else { return }
    throw error("'\(rest)' follows the value", "begin a new line, or put # before it")
  }

  /// Whether nothing but a comment is left on the line.
  private var isAtEnd: Bool { next == nil || next == "#" }

  private var rest: String {
    String(
      String(decoding: lines[line][column...].prefix(160), as: UTF8.self).unicodeScalars.prefix(40))
  }

  private mutating func skipBlanks() {
    while next == " " || next == "\t" { column += 1 }
  }

  private mutating func skipBlanksAndEnds() {
    skipBlanks()
    while isAtEnd, line < lines.count {
      line += 1
      column = 0
      skipBlanks()
    }
  }

  private var origin: Origin {
    // A byte that goes on with a letter is no column.
    let before = line < lines.count ? lines[line][..<column].count { $0 & 0xC0 != 0x80 } : column
    return Origin(file: file, line: line + 1, column: before + 1)
  }

  private func error(_ message: String, _ remedy: String, at place: Origin? = nil) -> Diagnostic {
    Diagnostic(.error, at: place ?? origin, message, remedy: remedy)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { "0"..."9" ~= self }
  fileprivate var isASCIILetter: Bool { "a"..."z" ~= self || "A"..."Z" ~= self }
  /// Whether a word begins with it, or with the letter whose first byte it is.
  fileprivate var beginsWord: Bool { isASCIILetter || value >= 0xC2 }
}
