/// Text on its way in, between the marks of a bracketed paste.
///
/// What is pasted goes into a field of one line: a line end inside becomes a blank, one at the end
/// nothing, and no control character is kept.
struct Paste {
  /// The text so far.
  private(set) var text = ""
  private var count = 0
  private var isBetweenLines = false

  /// The longest text that is kept, in characters; nobody reads more in a field of one line.
  static let mostCharacters = 65_536

  /// Adds a character.
  mutating func add(_ value: UInt32) {
    switch value {
    case 9, 10, 13: isBetweenLines = true
    case 0..<32, 0x7F...0x9F: break
    default:
      if isBetweenLines, !text.isEmpty { append(" ") }
      isBetweenLines = false
      if let scalar = Unicode.Scalar(value) { append(scalar) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    guard count < Paste.mostCharacters else { return }
    count += 1
    text.unicodeScalars.append(scalar)
  }
}
