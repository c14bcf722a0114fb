import CNcurses
import Screen
import Testing

@Suite struct WidthTests {
  /// ncurses asks the C library how wide a character is; a different width here would shift every
  /// column to its right.
  @Test func `safe text is as wide as the C library says`() {
    tape_use_utf8()
    var wrong: [String] = []
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in SafeText(String(Character(scalar))) {
        let drawn = tape_width(glyph.scalar.value)
        if Int(drawn) != glyph.columns {
          wrong.append("U+\(String(value, radix: 16)): we \(glyph.columns), C \(drawn)")
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ: \(wrong.prefix(20))")
  }

  @Test func `combining marks take no column`() {
    tape_use_utf8()
    var wrong: [String] = []
    for value in UInt32(0x300)...0xE01EF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var text = String.UnicodeScalarView("a".unicodeScalars)
      text.append(scalar)
      for glyph in SafeText(String(text)) {
        guard let mark = glyph.marks.first else { continue }
        if tape_width(mark.value) != 0 { wrong.append("U+\(String(value, radix: 16))") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.count) are no marks to the C library: \(wrong.prefix(20))")
  }
}
