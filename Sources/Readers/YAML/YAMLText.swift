import Market

/// A YAML file laid out as JSON, so that what reads JSON reads it, too.
///
/// Each value stands on the line that it has in the file, and at its column where there is room, so
/// that origins are right.
struct YAMLText {
  /// The file as JSON.
  private(set) var json: [UInt8] = []
  private var line = 1
  private var column = 1

  /// The largest file that is read: the largest price list in YAML has 300 KB.
  static let mostBytes = 8 << 20
  private let mostWritten: Int

  /// Lays out a file.
  ///
  /// - Throws: What is wrong with it, if it is not valid, too deep, or would become too large.
  init(_ text: String) throws(YAMLFault) {
    mostWritten = YAMLTree.mostGrowth * text.utf8.count + 4_096
    try write(try YAMLTree.root(of: text), depth: 0)
  }
}

extension YAMLText {
  private mutating func write(
    _ node: YAMLNode, as name: String? = nil, depth: Int
  ) throws(YAMLFault) {
    guard depth <= YAMLTree.mostNested, json.count < mostWritten else {
      throw YAMLFault(problem: "it is too deep, or becomes too large", line: node.line)
    }
    move(to: node)
    switch node.value {
    case .word(let word, let isPlain):
      put(name.map(namesOfTexts.contains) == true ? text(word, isPlain) : value(word, isPlain))
    case .list(let elements):
      put("[")
      for (place, element) in elements.enumerated() {
        if place > 0 { put(",") }
        try write(element, depth: depth + 1)
      }
      put("]")
    case .map(let entries):
      put("{")
      for (place, entry) in entries.enumerated() {
        if place > 0 { put(",") }
        move(to: entry.key)
        let name = entry.key.word ?? ""
        put(quoted(name))
        put(":")
        try write(entry.value, as: name, depth: depth + 1)
      }
      put("}")
    }
  }

  /// Ends lines until the one of a value, and puts blanks up to its column.
  private mutating func move(to node: YAMLNode) {
    guard node.line >= line else { return }
    while line < node.line {
      json.append(0x0A)
      (line, column) = (line + 1, 1)
    }
    while column < node.column {
      json.append(0x20)
      column += 1
    }
  }

  private mutating func put(_ text: String) {
    json += text.utf8
    column += text.unicodeScalars.count
  }

  /// A value that is a text, such as the model `4.5` or `no`.
  private func text(_ word: String, _ isPlain: Bool) -> String {
    let value = value(word, isPlain)
    return value == "null" || value.hasPrefix("\"") ? value : quoted(word)
  }

  /// A value: what stands in quotes is a text, other words may be numbers.
  private func value(_ word: String, _ isPlain: Bool) -> String {
    guard isPlain else { return quoted(word) }
    switch word {
    case "", "~", "null", "Null", "NULL": return "null"
    case "true", "True", "yes": return "true"
    case "false", "False", "no": return "false"
    default: break
    }
    let digits = word.replacing("_", with: "")
    return isNumber(digits) ? digits : quoted(word)
  }

  /// Whether JSON has such a number.
  private func isNumber(_ text: String) -> Bool {
    let bare = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = bare.first, first.isASCII, first.isNumber, Figure(text) != nil else {
      return false
    }
    let isLedByZero = first == "0" && bare.dropFirst().first?.isNumber == true
    return !isLedByZero && bare.last?.isNumber == true
      && bare.allSatisfy { $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) }
  }

  private func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          written += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          written.unicodeScalars.append(scalar)
        }
      }
    }
    return written + "\""
  }
}

/// The names of values that are texts, though they may look like numbers.
private let namesOfTexts: Set = ["id", "model", "name", "provider", "slug", "vendor"]
