import Market

/// A JSON value to be written.
///
/// Keys keep their order; keys without a value are left out. Amounts and ratios are written as
/// strings, since most programs read a JSON number as a binary fraction.
enum JSONText {
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([JSONText])
  case object([(key: String, value: JSONText)])
}

extension JSONText: ExpressibleByDictionaryLiteral {
  /// An object of the keys that have a value.
  init(dictionaryLiteral members: (String, JSONText?)...) {
    self = .object(
      members.compactMap { key, value in value.map { (key: key, value: $0) } })
  }
}

extension JSONText {
  /// A list of values; nil if it is empty.
  static func list<Value>(of values: [Value], as member: (Value) -> JSONText) -> JSONText? {
    values.isEmpty ? nil : .list(values.map(member))
  }

  /// A text; nil if there is none.
  static func text(_ text: String?) -> JSONText? { text.map { .text($0) } }

  /// A number; nil if there is none.
  static func whole(_ number: Int?) -> JSONText? { number.map { .whole($0) } }

  /// A flag; nil if it is unknown.
  static func flag(_ holds: Bool?) -> JSONText? { holds.map { .flag($0) } }

  /// A figure in plain digits; nil if there is none.
  static func figure(_ figure: Figure?) -> JSONText? { text(figure?.description) }

  /// A time, as precisely as it is known: a day is written as a day.
  static func moment(_ moment: Moment?) -> JSONText? {
    text(moment.map { $0.precision == .day ? $0.day.description : $0.iso8601 })
  }
}

extension JSONText: CustomStringConvertible {
  /// The value on one line.
  var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): JSONText.quote(text, to: &bytes)
    case .whole(let number): bytes += String(number).utf8
    case .flag(let holds): bytes += (holds ? "true" : "false").utf8
    case .list(let values):
      JSONText.write(values, between: "[", "]", to: &bytes) { $0.write(to: &$1) }
    case .object(let members):
      JSONText.write(members, between: "{", "}", to: &bytes) { member, bytes in
        JSONText.quote(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
    }
  }

  private static func write<Value>(
    _ values: [Value], between open: Unicode.Scalar, _ end: Unicode.Scalar,
    to bytes: inout [UInt8], _ member: (Value, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      member(value, &bytes)
    }
    bytes.append(UInt8(ascii: end))
  }

  /// Writes a string so that it is safe on a terminal: control characters are escaped, and the text
  /// stays exact.
  private static func quote(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += #"\""#.utf8
      case "\\": bytes += #"\\"#.utf8
      case "\n": bytes += #"\n"#.utf8
      case "\r": bytes += #"\r"#.utf8
      case "\t": bytes += #"\t"#.utf8
      case _ where isPlain(scalar): bytes += Character(scalar).utf8
      default: for unit in String(scalar).utf16 { escape(unit, to: &bytes) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if 0x20...0x7E ~= scalar.value || 0x3000...0x9FFF ~= scalar.value { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse:
      return false
    default: return true
    }
  }

  private static func escape(_ unit: UInt16, to bytes: inout [UInt8]) {
    let digits = String(unit, radix: 16)
    bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
  }
}
