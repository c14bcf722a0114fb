/// The text of a bracketed paste while it arrives.
///
/// Pastes go into single-line fields: a line end inside becomes a space, one at the end is dropped,
/// and so is every control character.
struct Paste {
  private var bytes: [UInt8] = []
  /// How much of the end mark has arrived.
  private var ended = 0
  private var isFull = false

  /// The sequence that starts a paste, without its Esc.
  static let begins = Array("[200~".utf8)
  private static let ends = Array("\u{1B}[201~".utf8)
  /// The longest text that is kept, in bytes; nobody reads more in a single-line field.
  static let mostBytes = 65_536

  /// Adds a byte.
  ///
  /// - Returns: Whether it was the last byte.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Paste.ends[ended] {
      ended += 1
      return ended == Paste.ends.count
    }
    // The beginning of the end mark was text after all.
    for byte in Paste.ends[..<ended] { append(byte) }
    ended = byte == Paste.ends[0] ? 1 : 0
    if ended == 0 { append(byte) }
    return false
  }

  private mutating func append(_ byte: UInt8) {
    // A character that has begun is kept whole.
    let isRest = byte & 0xC0 == 0x80 && bytes.count < Paste.mostBytes + 3
    isFull = isFull || bytes.count >= Paste.mostBytes && !isRest
    if !isFull { bytes.append(byte) }
  }

  /// The text so far.
  var text: String {
    var text = String.UnicodeScalarView()
    var isBetweenLines = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 9, 10, 13: isBetweenLines = true
      case 0..<32, 0x7F...0x9F: break
      default:
        if isBetweenLines, !text.isEmpty { text.append(" ") }
        isBetweenLines = false
        text.append(scalar)
      }
    }
    return String(text)
  }
}
