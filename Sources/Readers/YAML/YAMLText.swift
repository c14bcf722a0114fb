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
  private var isWhole = true

  /// The largest file that is read: the largest price list in YAML has 300 KB.
  static let mostBytes = 8 << 20
  /// The most bytes that it may become for each of its own: a few names can stand for a thousand
  /// copies.
  private static let mostGrowth = 8
  private let mostWritten: Int
  /// The most columns before the first letter of a line, and the most open brackets: each may nest
  /// one deeper, and the parser calls itself for each.
  private static let mostNested = 60

  /// Lays out a file; `nil` if it is not valid, or too deep.
  init?(_ text: String) {
    guard !YAMLText.isTooDeep(text) else { return nil }
    mostWritten = YAMLText.mostGrowth * text.utf8.count + 4_096
    do {
      guard let root = try Parser(yaml: text).singleRoot() else { return nil }
      write(root, depth: 0)
    } catch {
      return nil
    }
    guard isWhole else { return nil }
  }

  private static func isTooDeep(_ text: String) -> Bool {
    var (indent, isAtStart, open) = (0, true, 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): (indent, isAtStart) = (0, true)
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if isAtStart { indent += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"): (open, isAtStart) = (open + 1, false)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): (open, isAtStart) = (max(0, open - 1), false)
      default: isAtStart = false
      }
      if isAtStart && indent > mostNested * 2 || open > mostNested { return true }
    }
    return false
  }
}

extension YAMLText {
  private mutating func write(_ node: Node, depth: Int) {
    guard depth < YAMLText.mostNested * 4, json.count < mostWritten else {
      isWhole = false
      return
    }
    move(to: node.mark)
    switch node {
    case .scalar(let scalar): put(value(scalar))
    case .sequence(let sequence):
      put("[")
      for (place, element) in sequence.enumerated() {
        if place > 0 { put(",") }
        write(element, depth: depth + 1)
      }
      put("]")
    case .mapping(let mapping):
      put("{")
      for (place, pair) in mapping.enumerated() {
        if place > 0 { put(",") }
        move(to: pair.key.mark)
        put(quoted(pair.key.scalar?.string ?? ""))
        put(":")
        write(pair.value, depth: depth + 1)
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
