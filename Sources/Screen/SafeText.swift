/// Sanitises all text on its way to a terminal.
///
/// Posts contain escape sequences, bidirectional overrides, invisible characters and stacked
/// accents. Whatever could control a terminal or shift a column is dropped here or shown as a
/// symbol, on the canvas as well as in pipes and files.
public struct SafeText: Sequence, IteratorProtocol {
  /// A character that may be drawn.
  public struct Glyph: Hashable, Sendable {
    /// The character, or its base.
    public var scalar: Unicode.Scalar
    /// Its combining marks.
    public var marks = Cell.Marks()
    /// Its width in columns, 1 or 2.
    public var columns: Int
  }

  private var rest: Substring.UnicodeScalarView.Iterator
  /// The next character, read ahead.
  private var ahead: Unicode.Scalar?
  private let keepsLines: Bool
  /// The rest of the escape for a byte that is not a character.
  private var spelled: Substring.UnicodeScalarView = ""[...].unicodeScalars

  /// Sanitises a text character by character; tabs and line ends become spaces.
  public init(_ text: some StringProtocol) {
    self.init(text, keepsLines: false)
  }

  private init(_ text: some StringProtocol, keepsLines: Bool) {
    rest = Substring(text).unicodeScalars.makeIterator()
    ahead = rest.next()
    self.keepsLines = keepsLines
  }

  /// The next character that may be drawn.
  public mutating func next() -> Glyph? {
    if let scalar = spelled.popFirst() { return Glyph(scalar: scalar, columns: 1) }
    while let scalar = ahead {
      ahead = rest.next()
      if let byte = scalar.rawByte { return spell(byte) }
      guard var glyph = admitted(scalar) else { continue }
      if let ahead, mayJoin(ahead) { addMarks(to: &glyph) }
      return glyph
    }
    return nil
  }

  /// Shows a byte as `\xA4`.
  private mutating func spell(_ byte: UInt8) -> Glyph {
    spelled = ("x" + String(byte, radix: 16, uppercase: true))[...].unicodeScalars
    return Glyph(scalar: "\\", columns: 1)
  }

  /// The sanitised text with line ends kept, for pipes, files and messages.
  public static func text(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) { return String(text) }
    var scalars = String.UnicodeScalarView()
    for glyph in SafeText(text, keepsLines: true) {
      scalars.append(glyph)
    }
    return String(scalars)
  }
}

extension SafeText {
  /// The character as it may be drawn, or `nil` to drop it.
  private func admitted(_ scalar: Unicode.Scalar) -> Glyph? {
    switch scalar.value {
    case 0x20...0x7E: Glyph(scalar: scalar, columns: 1)
    case 0x0A where keepsLines: Glyph(scalar: scalar, columns: 1)
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: Glyph(scalar: " ", columns: 1)
    case 0...0x1F: Glyph(scalar: Unicode.Scalar(0x2400 + scalar.value) ?? placeholder, columns: 1)
    case 0x7F: Glyph(scalar: "\u{2421}", columns: 1)
    case 0x80...0x9F: Glyph(scalar: placeholder, columns: 1)
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: Glyph(scalar: " ", columns: 1)
    case 0x3000: Glyph(scalar: scalar, columns: 2)
    case 0x4E00...0x9FFF: Glyph(scalar: scalar, columns: 2)
    case 0xB7, 0x2013, 0x2026, 0x2500...0x25CF, 0x2800...0x28FF: Glyph(scalar: scalar, columns: 1)
    default: rare(scalar)
    }
  }

  private func rare(_ scalar: Unicode.Scalar) -> Glyph? {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .format: return nil
    case .nonspacingMark, .enclosingMark:
      // A mark without a base; variation selectors are marks, too.
      if isUnseen(scalar) || !isKnown(scalar) { return nil }
      var glyph = Glyph(scalar: "\u{25CC}", columns: 1)
      glyph.marks.add(scalar)
      return glyph
    case .unassigned, .privateUse, .surrogate, .control:
      return Glyph(scalar: placeholder, columns: 1)
    default: break
    }
    guard isKnown(scalar) else { return Glyph(scalar: placeholder, columns: 1) }
    let columns = scalar.columns
    return columns == 0 ? nil : Glyph(scalar: scalar, columns: columns)
  }

  /// Whether the character may combine with the one before it; common blocks are decided without a
  /// property lookup.
  private func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x205F, 0x2070...0x20CF, 0x2100...0x2CEE, 0x3030...0x3098,
      0x309B...0xA66E, 0xAC00...0xD7A3, 0xFF01...0xFFE6:
      false
    default: true
    }
  }

  /// Consumes what belongs to a character: marks, selectors, joined emoji.
  private mutating func addMarks(to glyph: inout Glyph) {
    while let scalar = ahead, mayJoin(scalar) {
      if scalar.value == 0x200D {
        ahead = rest.next()
        if let joined = ahead, joined.properties.isEmoji, joined.value > 0x7F {
          ahead = rest.next()
        }
      } else if isUnseen(scalar) || scalar.properties.isEmojiModifier {
        ahead = rest.next()
      } else if isMark(scalar) {
        ahead = rest.next()
        glyph.marks.add(scalar)
      } else {
        return
      }
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if 0x300...0x36F ~= scalar.value { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return isKnown(scalar)
    default: return false
    }
  }

  /// Whether the C library knows the character; ncurses draws a blank for unknown ones.
  private func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age <= (14, 0)
  }

  /// Whether it selects a variant of the previous character, which terminals disagree on.
  private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    0xFE00...0xFE0F ~= scalar.value || 0xE0000...0xE01EF ~= scalar.value
      || 0x200B...0x200F ~= scalar.value || 0x2060...0x206F ~= scalar.value
  }
}

/// Shown for what can't be drawn.
private let placeholder: Unicode.Scalar = "\u{FFFD}"

extension StringProtocol {
  /// The text's width in columns once sanitised.
  public var columns: Int {
    let count = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { 0x20...0x7E ~= $0 } ? bytes.count : -1
    }
    if let count, count >= 0 { return count }
    return SafeText(self).reduce(0) { $0 + $1.columns }
  }
}
