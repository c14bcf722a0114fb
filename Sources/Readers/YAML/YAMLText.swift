import Market
import Yams

/// A YAML file laid out as JSON, so that what reads JSON reads it, too.
///
/// Each value stands on the line that it has in the file, and at its column where there is room, so
/// that origins are right.
struct YAMLText {
  /// The file as JSON.
  private(set) var json: [UInt8] = []
  private var line = 1
  private var column = 1
  /// What stands for the sign of a reference in words that have one.
  private let mark: Character

  /// The largest file that is read: the largest price list in YAML has 300 KB.
  static let mostBytes = 8 << 20
  /// The deepest that lists may be in one another.
  private static let mostNested = 240
  private let mostWritten: Int

  /// Lays out a file.
  ///
  /// - Throws: What is wrong with it, if it is not valid, too deep, or would become too large.
  init(_ text: String) throws(YAMLFault) {
    let tree = try YAMLTree(text)
    mostWritten = YAMLTree.mostGrowth * text.utf8.count + 4_096
    mark = tree.mark
    try write(tree.root, depth: 0)
  }
}

extension YAMLText {
  private mutating func write(_ node: Node, as name: String? = nil, depth: Int) throws(YAMLFault) {
    guard depth < YAMLText.mostNested, json.count < mostWritten else {
      throw YAMLFault(problem: "it is too deep, or becomes too large", line: node.mark?.line)
    }
    move(to: node.mark)
    switch node {
    case .scalar(let scalar):
      put(name.map(namesOfTexts.contains) == true ? text(scalar) : value(scalar))
    case .sequence(let sequence):
      put("[")
      for (place, element) in sequence.enumerated() {
        if place > 0 { put(",") }
        try write(element, depth: depth + 1)
      }
      put("]")
    case .mapping(let mapping):
      put("{")
      for (place, pair) in mapping.enumerated() {
        if place > 0 { put(",") }
        move(to: pair.key.mark)
        let name = pair.key.scalar?.string ?? ""
        put(quoted(name))
        put(":")
        try write(pair.value, as: name, depth: depth + 1)
      }
      put("}")
    case .alias: put("null")
    }
  }

  /// Ends lines until the one of a mark, and puts blanks up to its column.
  private mutating func move(to mark: Mark?) {
    guard let mark, mark.line >= line else { return }
    while line < mark.line {
      json.append(0x0A)
      (line, column) = (line + 1, 1)
    }
    while column < mark.column {
      json.append(0x20)
      column += 1
    }
  }

  private mutating func put(_ text: String) {
    json += text.utf8
    column += text.unicodeScalars.count
  }

  /// A value that is a text, such as the model `4.5` or `no`.
  private func text(_ scalar: Node.Scalar) -> String {
    let value = value(scalar)
    return value == "null" || value.hasPrefix("\"") ? value : quoted(scalar.string)
  }

  /// A value: what stands in quotes is a text, other words may be numbers.
  private func value(_ scalar: Node.Scalar) -> String {
    guard scalar.style == .plain || scalar.style == .any else { return quoted(scalar.string) }
    let text = scalar.string
    switch text {
    case "", "~", "null", "Null", "NULL": return "null"
    case "true", "True", "yes": return "true"
    case "false", "False", "no": return "false"
    default: break
    }
    let digits = text.replacing("_", with: "")
    return isNumber(digits) ? digits : quoted(text)
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
      case mark.unicodeScalars.first: written += "*"
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
