import Market

/// A hand-written JSON file with comments and trailing commas replaced by blanks.
///
/// Aider's model list has lines commented out with `//`, and so commas before closing brackets.
/// Blanks keep every line and column where it was.
struct LooseJSON {
  /// The bytes, of unchanged length.
  private(set) var bytes: [UInt8]
  /// The positions of comments and trailing commas.
  private(set) var places: [Int] = []

  private var place = 0
  /// A comma that nothing has followed yet.
  private var comma: Int?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while place < bytes.count { step() }
    places.sort()
  }

  private mutating func step() {
    switch bytes[place] {
    case UInt8(ascii: "\""): passString()
    case UInt8(ascii: "/") where next == UInt8(ascii: "/"): blankLine()
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): blankBlock()
    case UInt8(ascii: ","):
      comma = place
      place += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if let comma {
        places.append(comma)
        bytes[comma] = UInt8(ascii: " ")
      }
      comma = nil
      place += 1
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): place += 1
    default:
      comma = nil
      place += 1
    }
  }

  private var next: UInt8? { place + 1 < bytes.count ? bytes[place + 1] : nil }

  /// Skips a string, at most to the end of its line, so that a missing quote affects no other line.
  private mutating func passString() {
    comma = nil
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
      if bytes[place] == UInt8(ascii: "\"") {
        place += 1
        return
      }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private mutating func blankLine() {
    places.append(place)
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { blank() }
  }

  private mutating func blankBlock() {
    places.append(place)
    blank()
    blank()
    while place < bytes.count {
      let isEnd = bytes[place] == UInt8(ascii: "*") && next == UInt8(ascii: "/")
      blank()
      guard isEnd else { continue }
      blank()
      return
    }
  }

  /// Blanks a byte; line ends stay, to keep the line numbers.
  private mutating func blank() {
    if !"\r\n".utf8.contains(bytes[place]) { bytes[place] = UInt8(ascii: " ") }
    place += 1
  }
}

extension JSONDocument {
  /// The diagnostic for the parts that JSON does not allow.
  func passedOver(_ loose: LooseJSON) -> Diagnostic? {
    guard let first = loose.places.first else { return nil }
    let more = loose.places.count - 1
    return Diagnostic(
      .warning, at: origin(ofByte: first),
      "a comment or trailing comma" + (more > 0 ? ", and \(more) more" : ""),
      remedy: "remove them, since JSON does not allow them; all else was read")
  }
}
